#![doc = include_str!("../README.md")]

mod about;
mod app;
mod bag;
mod begin_anew;
pub mod calculator;
mod cards;
mod change_code;
mod code_entry;
mod codes;
mod companion;
mod contacts;
mod content;
mod context;
mod drill;
mod error;
mod features;
mod form;
mod guide;
mod history;
mod host;
mod household;
mod id_counter;
mod key_buffer;
mod lists;
mod now;
mod page;
mod page_state;
pub mod paper;
mod part;
mod phone_check;
mod phrasebook;
mod plan;
#[cfg(feature = "points")]
mod points;
mod practice;
mod record;
mod reveal;
mod rng;
mod screen;
mod search;
mod session;
mod settings;
mod setup;
mod short_text;
mod storage;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod testing;
mod text;
mod text_check;
mod together;
mod wordlist;

pub use app::{App, Dependencies, Sleeper, ThreadSleep};
pub use error::AppError;
pub use host::{DeviceKey, DeviceKeyError, Host, HostError, Now, Phone, Platform};
#[cfg(feature = "points")]
pub use points::points;
pub use screen::{
    Block, BlockKind, Calculator, Direction, Icon, Input, Key, KeyFace, KeyRow, Keypad, Screen, Text,
    TextRole,
};
pub use storage::{Cost, Disk, Step};

/// Freed memory is wiped: fragments of opened text would else lie in it until something else is written there.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

uniffi::setup_scaffolding!();
