//! 5: a store that only looks lost: its key is named wrongly, or its file is away and comes back.

use std::fs;

use super::*;

/// The front's name of the key is damaged: the key is not lost, so nothing takes the store's place, and it opens.
#[test]
fn a_damaged_name_of_the_key_costs_nothing() {
    let armed = armed();
    let front = reader::blobs(&armed.file()).state.remove(2);
    let bytes = fs::read(armed.file()).expect("reads");
    let begin = bytes.windows(front.len()).position(|part| part == front).expect("the front in one piece");
    // Version and store are 17 bytes, then come the nonce and the two names.
    for at in [17, 48, 49, 80, 81, 112] {
        let phone = armed.copy();
        let mut hurt = bytes.clone();
        hurt[begin + at] ^= 1;
        fs::write(phone.file(), &hurt).expect("writes");
        drop(phone.start());
        phone.host.set_phone(|phone| phone.boots += 1);
        let mut driver = phone.start();
        driver.set_up("38259064", false).leave();
        drop(driver);
        whole(&phone, &["Packat"], &format!("byte {at} of the front"));
    }
}

/// A file that is away for one start, where no other can be made in its place.
#[test]
fn a_file_that_comes_back_opens_where_no_other_could_be_made() {
    let phone = armed().copy();
    let (file, away) = (phone.file(), phone.path().join("away"));
    let new = phone.path().join("kalkyl.new");
    fs::rename(&file, &away).expect("moves");
    fs::create_dir(&new).expect("makes");
    fs::write(new.join("full"), "full").expect("writes");
    let mut driver = phone.start();
    assert!(!opens(&mut driver, PLAN));
    drop(driver);
    fs::remove_dir_all(&new).expect("removes");
    fs::rename(&away, &file).expect("moves");
    whole(&phone, &["Packat"], "back");
}

/// A folder that could not be read when the process began, and in which no file is then: nothing is made there until the next
/// process, for it may come back.
#[test]
fn where_nothing_could_be_read_at_first_no_new_store_is_made() {
    let phone = armed().copy();
    let (file, away) = (phone.file(), phone.path().join("away"));
    fs::rename(&file, &away).expect("moves");
    fs::create_dir(&file).expect("makes");
    let mut driver = phone.start();
    driver.press("C2*21=");
    fs::remove_dir(&file).expect("removes");
    driver.app.foreground();
    driver.answer();
    assert!(driver.sees("42") && !file.exists());
    fs::rename(&away, &file).expect("moves");
    driver.app.foreground();
    driver.answer();
    assert!(opens(&mut driver, PLAN));
    drop(driver);
    whole(&phone, &["Packat"], "back");
}
