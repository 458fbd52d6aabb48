//! The content of a plan in tables of SQLCipher, opened with a raw key: what an app would use that does not hide what
//! changed. usage: `beside-sqlcipher FILE PLAN`, where PLAN is the plan as it is stored, in CBOR. Each line on standard
//! input, `open` or `tick`, is answered with its milliseconds.

use std::{env, fs, hint::black_box, io, path::Path, time::Instant};

use ciborium::Value;
use rusqlite::{Connection, params};

const KEY: &str = "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\"";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = env::args().skip(1);
    let (file, plan) = (given.next().ok_or("a file")?, given.next().ok_or("a plan")?);
    let file = Path::new(&file);
    let body: Value = ciborium::from_reader(fs::read(plan)?.as_slice())?;
    let mut leaves = Vec::new();
    flatten(&body, String::new(), &mut leaves);
    make(file, &leaves)?;
    let ticking = open(file)?;
    for (turn, line) in io::stdin().lines().enumerate() {
        let began = Instant::now();
        match line?.as_str() {
            "open" => drop(black_box(read(&open(file)?)?)),
            "tick" => tick(&ticking, leaves.len(), turn)?,
            other => return Err(format!("told {other:?}").into()),
        }
        println!("{}", began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(())
}

/// One row per value of the plan: where it is, and what it is.
fn flatten(value: &Value, path: String, leaves: &mut Vec<(String, Vec<u8>)>) {
    match value {
        Value::Map(entries) => {
            for (key, value) in entries {
                flatten(value, format!("{path}/{key:?}"), leaves);
            }
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                flatten(value, format!("{path}/{place}"), leaves);
            }
        }
        leaf => {
            let mut bytes = Vec::new();
            ciborium::into_writer(leaf, &mut bytes).expect("memory takes everything");
            leaves.push((path, bytes));
        }
    }
}

fn open(file: &Path) -> rusqlite::Result<Connection> {
    let store = Connection::open(file)?;
    store.execute_batch(KEY)?;
    store.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;",
    )?;
    Ok(store)
}

fn make(file: &Path, leaves: &[(String, Vec<u8>)]) -> rusqlite::Result<()> {
    let mut store = open(file)?;
    store.execute_batch("CREATE TABLE leaf (number INTEGER PRIMARY KEY, place TEXT, value BLOB)")?;
    let filling = store.transaction()?;
    for (place, value) in leaves {
        filling.execute("INSERT INTO leaf (place, value) VALUES (?1, ?2)", params![place, value])?;
    }
    filling.commit()
}

fn read(store: &Connection) -> rusqlite::Result<Vec<(String, Vec<u8>)>> {
    let mut rows = store.prepare("SELECT place, value FROM leaf")?;
    rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn tick(store: &Connection, leaves: usize, turn: usize) -> rusqlite::Result<()> {
    let number = i64::try_from(turn % leaves + 1).unwrap_or(1);
    store
        .execute("UPDATE leaf SET value = ?1 WHERE number = ?2", params![[turn.to_le_bytes()[0]], number])
        .map(drop)
}
