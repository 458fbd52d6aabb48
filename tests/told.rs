//! A process that performs acts on a phone, so that its memory can be read from outside (forensics/memory.rs). Inputs
//! are made on its first thread and answered on another permanent thread, as in a shell. Codes and texts reach it key
//! by key and masked, so that only the app in it has them in plain.
#![allow(clippy::print_stdout, reason = "it answers on standard output")]

use std::{
    io::BufRead,
    path::PathBuf,
    sync::{Arc, mpsc},
    thread,
};

use kalkyl::App;
use tests::{Driver, MASK, TestPhone, key};

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder of a phone"));
    let phone = TestPhone::at(&folder, "sv-SE");
    let app = phone.try_start(&phone.path()).expect("an app");
    let answers = Answers::of(app.clone());
    answers.wait();
    // Pending work was done on the other thread: this one finds nothing to do.
    let mut driver = Driver::on(app);
    let mut line = String::new();
    let mut told = std::io::stdin().lock();
    while told.read_line(&mut line).is_ok_and(|length| length > 0) {
        obey(&mut driver, &answers, line.trim_end());
        line.clear();
        println!("done");
    }
}

/// The thread that answers.
struct Answers {
    ask: mpsc::Sender<()>,
    done: mpsc::Receiver<()>,
}

impl Answers {
    fn of(app: Arc<App>) -> Self {
        let (ask, asked) = mpsc::channel::<()>();
        let (answered, done) = mpsc::channel();
        thread::spawn(move || {
            for () in asked {
                while app.screen().waits {
                    app.answer();
                }
                let _ = answered.send(());
            }
        });
        Self { ask, done }
    }

    fn wait(&self) {
        self.ask.send(()).expect("the thread is there");
        self.done.recv().expect("it answers");
    }
}

fn obey(driver: &mut Driver, answers: &Answers, told: &str) {
    let (what, rest) = told.split_once(' ').unwrap_or((told, ""));
    match what {
        "press" => {
            let sign = rest.chars().next().and_then(key).expect("a key");
            driver.app.press(sign);
        }
        "enter" => {
            driver.hold_equals();
        }
        "touch" => {
            let id = driver.refresh().id(rest);
            driver.app.touch(id);
        }
        "hold" => {
            driver.refresh().hold(rest);
        }
        "write" => {
            let (label, masked) = rest.split_once('|').expect("a label and a text");
            let id = driver.refresh().id(label);
            let bytes = masked.as_bytes().chunks(2).map(|pair| {
                u8::from_str_radix(std::str::from_utf8(pair).expect("hex"), 16).expect("hex") ^ MASK
            });
            driver.app.write(id, String::from_utf8(bytes.collect()).expect("UTF-8"));
        }
        "back" => {
            driver.app.back();
        }
        "leave" => {
            driver.app.leave();
        }
        "background" => {
            driver.app.background();
        }
        other => panic!("told {other}"),
    }
    answers.wait();
    // The shown screen is dropped as well.
    driver.refresh();
}
