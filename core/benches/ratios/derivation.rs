//! Argon2id as the shipped library computes it, beside C; and opening beside the derivation alone.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use kalkyl::Cost;

use crate::{
    desk::{CODE, Desk},
    library::LIBRARY,
    measure::{ROUNDS, folder, is_there, said, target, top, worked},
    table::{Goal, Row, median},
};

/// The C reference, as PyPI has it inside a binding: its optimised source, compiled at a level that is chosen here.
const SOURCE: &str = "argon2-cffi-bindings==26.2.0";
const SYSTEM: [(&str, &str); 2] = [("libsodium", "libsodium.so.23"), ("libargon2", "libargon2.so.1")];

/// One derivation, in fresh processes: warm repeats find their memory mapped.
pub(crate) fn beside_c() -> Vec<Row> {
    let source = source();
    // Rust's crate takes AVX2 where it is, and no more.
    let level = if has("avx2") { "-mavx2" } else { "-O3" };
    let same = compile("cc", &source, &["-shared", "-fPIC", level], "opt", "libargon2-same.so");
    let of = |which: &str, what: &Path| -> f64 {
        let said = said(&mut LIBRARY.python(which, what));
        said.lines().last().and_then(|line| line.parse().ok()).expect("a figure")
    };
    let in_c = |name: &Path| of("derive-in-c", name);
    let known: Vec<_> = SYSTEM.iter().filter(|(_, file)| loads(file)).collect();
    let (mut ours, mut theirs, mut system) = (Vec::new(), Vec::new(), vec![Vec::new(); known.len()]);
    for _ in 0..ROUNDS {
        let phone = folder();
        ours.push(of("derive", phone.path()));
        theirs.push(in_c(&same));
        for ((_, file), figures) in known.iter().zip(&mut system) {
            figures.push(in_c(Path::new(file)));
        }
    }
    let beside = format!("the C reference's opt.c, {level}");
    let what = "an attempt in the shipped library (Argon2id, 64 MiB, 3 passes, and 1 % more)";
    let mut row = Row::beside(what, &beside, "ms", &ours, &theirs, Goal::Times(1.2));
    for ((name, _), figures) in known.iter().zip(&system) {
        row = row.note(format!("{name} of this system {:.0} ms", median(figures)));
    }
    vec![row, on_arm(&source)]
}

/// The same derivation on emulated arm64: a program of our crate beside the C reference, which has no code for arm64's
/// vectors. Emulation stretches both alike; only the ratio says something.
fn on_arm(source: &Path) -> Row {
    const TARGET: &str = "aarch64-unknown-linux-gnu";
    let what = "Argon2id alone, emulated arm64";
    let empty = |why: &str| Row::alone(what, "ms", &[], Goal::Printed).note(format!("not measured: {why}"));
    for needed in ["qemu-aarch64", "aarch64-linux-gnu-gcc"] {
        if !is_there(needed) {
            return empty(&format!("no {needed}"));
        }
    }
    let beside = target().join("beside");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", "beside-argon2", "--target", TARGET])
        .arg("--target-dir")
        .arg(&beside)
        .env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", "aarch64-linux-gnu-gcc")
        .current_dir(top().join("core/benches/beside"))
        .status();
    if !built.is_ok_and(|status| status.success()) {
        return empty("no Rust library for it");
    }
    let caller = target().join("beside/derive.c");
    fs::write(&caller, CALLER).expect("a file");
    let caller = caller.to_string_lossy().into_owned();
    let c = compile("aarch64-linux-gnu-gcc", source, &["-static", &caller], "ref", "argon2-arm64");
    let run = |program: &Path| -> f64 {
        let mut emulator = Command::new("qemu-aarch64");
        said(emulator.args(["-L", "/usr/aarch64-linux-gnu"]).arg(program)).trim().parse().expect("a figure")
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(run(&beside.join(TARGET).join("release/beside-argon2")));
        theirs.push(run(&c));
    }
    Row::beside(what, "the C reference's ref.c", "ms", &ours, &theirs, Goal::Times(1.2))
}

/// The caller of the C reference, where no library can be loaded.
const CALLER: &str = r#"
#include <stdio.h>
#include <time.h>
#include <argon2.h>
int main(void) {
    unsigned char tag[32];
    struct timespec began, ended;
    clock_gettime(CLOCK_MONOTONIC, &began);
    if (argon2id_hash_raw(3, 65536, 1, "482913", 6, "ssssssssssssssss", 16, tag, 32)) return 1;
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%f\n", (ended.tv_sec - began.tv_sec) * 1e3 + (ended.tv_nsec - began.tv_nsec) / 1e6);
}
"#;

/// The C reference's folder, fetched once.
fn source() -> PathBuf {
    let beside = target().join("beside");
    let folder = beside.join(
        SOURCE.replace("==", "-").replace("argon2-cffi", "argon2_cffi").replace("-bindings", "_bindings"),
    );
    if !folder.is_dir() {
        fs::create_dir_all(&beside).expect("a folder");
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest"]);
        said(pip.arg(&beside).arg(SOURCE));
        let archive = folder.to_string_lossy().into_owned() + ".tar.gz";
        said(Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(&beside));
    }
    folder.join("extras/libargon2")
}

/// Compiles the C reference with the compression of `which` file.
fn compile(compiler: &str, source: &Path, options: &[&str], which: &str, name: &str) -> PathBuf {
    let out = target().join("beside").join(name);
    let files = ["argon2", "core", "encoding", "blake2/blake2b", which].map(|file| format!("src/{file}.c"));
    let mut command = Command::new(compiler);
    command.args(["-O3", "-DARGON2_NO_THREADS", "-Iinclude"]).args(options).args(files).arg("-o").arg(&out);
    said(command.current_dir(source));
    out
}

fn has(feature: &str) -> bool {
    let described = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    described.lines().any(|line| line.starts_with("flags") && line.split(' ').any(|flag| flag == feature))
}

/// True if a library of the system can be loaded.
fn loads(file: &str) -> bool {
    let run = LIBRARY.python("derive-in-c", Path::new(file)).output();
    run.is_ok_and(|output| output.status.success())
}

/// The right code, until its plan is open: the device key in a file, no deadline; beside the derivation alone.
pub(crate) fn opening() -> Row {
    let phone = folder();
    let mut desk = Desk::planned(phone.path(), Cost::USUAL, 10);
    desk.open_bag().leave();
    let params = || Params::new(Cost::USUAL.memory, Cost::USUAL.passes, 1, Some(32)).expect("parameters");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        desk.try_code();
        let took = worked(|| desk.answer().screen().inside).0;
        assert!(desk.screen().inside, "it opens");
        ours.push(took);
        desk.leave();
        let (took, ()) = worked(|| {
            let params = params();
            let mut memory: Vec<Block> = vec![Block::new(); params.block_count()];
            let mut key = [0; 32];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            let derived =
                argon2.hash_password_into_with_memory(CODE.as_bytes(), &[7; 32], &mut key, &mut memory);
            derived.expect("derives");
        });
        theirs.push(took);
    }
    let what = "opening with the right code, processor time";
    Row::beside(what, "the derivation alone", "ms", &ours, &theirs, Goal::Times(1.05))
}
