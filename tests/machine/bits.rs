//! The core on other processors: its own tests where a pointer has 32 bits, as on cheap old phones, and in the long run on
//! arm64, emulated, where the library is weighed, too.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::LazyLock,
};

use object::{Object, ObjectSection};

use crate::harness::{Missing, Outcome};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Another processor: how its programs are made and started on this machine.
struct Other {
    target: &'static str,
    compiler: &'static str,
    /// Starts one of its programs.
    runner: &'static str,
    /// Variables by which cargo gets compiler and runner.
    set: [&'static str; 2],
    /// Debian packages that have both.
    packages: &'static str,
}

/// Its programs run on a processor of 64 bits, with their own loader.
const BITS_32: Other = Other {
    target: "i686-unknown-linux-gnu",
    compiler: "i686-linux-gnu-gcc",
    runner: "/usr/i686-linux-gnu/lib/ld-linux.so.2 --library-path /usr/i686-linux-gnu/lib",
    set: ["CARGO_TARGET_I686_UNKNOWN_LINUX_GNU_LINKER", "CARGO_TARGET_I686_UNKNOWN_LINUX_GNU_RUNNER"],
    packages: "gcc-i686-linux-gnu libc6-dev-i386-cross",
};

const ARM64: Other = Other {
    target: "aarch64-unknown-linux-gnu",
    compiler: "aarch64-linux-gnu-gcc",
    runner: "qemu-aarch64 -L /usr/aarch64-linux-gnu",
    set: ["CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER"],
    packages: "gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user",
};

/// Folder of the compiler's own files.
static SYSROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let told =
        Command::new("rustc").args(["--print", "sysroot"]).current_dir(WORKSPACE).output().expect("rustc");
    PathBuf::from(String::from_utf8_lossy(&told.stdout).trim())
});

/// The folder that cargo builds in.
fn target_folder() -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    // target/debug/deps/machine-0123
    test.ancestors().nth(3).expect("the target folder").to_owned()
}

impl Other {
    /// Fails where its programs cannot be made or started, or Rust has no library for it.
    fn is_here(&self) -> Outcome {
        let Self { target, compiler, runner, packages, .. } = self;
        if !SYSROOT.join("lib/rustlib").join(target).join("lib").is_dir() {
            return Err(Missing(format!("no Rust library: rustup target add {target}")));
        }
        let folder = tempfile::tempdir().expect("a folder");
        let (source, program) = (folder.path().join("a.c"), folder.path().join("a"));
        std::fs::write(&source, "#include <stdio.h>\nint main(void) { return puts(\"\") < 0; }\n")
            .expect("writes");
        let succeeds = |command: &mut Command| command.output().is_ok_and(|done| done.status.success());
        let mut words = runner.split(' ');
        let mut run = Command::new(words.next().unwrap_or_default());
        if succeeds(Command::new(compiler).arg(&source).arg("-o").arg(&program))
            && succeeds(run.args(words).arg(&program))
        {
            return Ok(());
        }
        Err(Missing(format!("no programs for {target}; on Debian: apt-get install {packages}")))
    }

    /// Makes a command build and run for it.
    fn aim<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let [linker, runner] = self.set;
        command.args(["--target", self.target, "--target-dir"]).arg(target_folder()).current_dir(WORKSPACE);
        command.env(linker, self.compiler).env(runner, self.runner)
    }

    /// Plays the core's own tests.
    fn play(&self) -> Outcome {
        self.is_here()?;
        let mut command = Command::new(env!("CARGO"));
        command.args([
            "test",
            "--quiet",
            "--locked",
            "--package",
            "kalkyl",
            "--lib",
            "--features",
            "test-util",
        ]);
        let done = self.aim(&mut command).output().expect("cargo runs");
        assert!(done.status.success(), "{}:\n{}", self.target, said(&done));
        Ok(())
    }
}

fn said(output: &Output) -> String {
    let all = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = all.lines().collect();
    lines[lines.len().saturating_sub(80)..].join("\n")
}

pub(crate) fn the_core_s_tests_pass_on_32_bits() -> Outcome {
    BITS_32.play()
}

pub(crate) fn the_core_s_tests_pass_on_arm64() -> Outcome {
    ARM64.play()
}

/// The library's code and read-only data, in bytes.
fn sizes(library: &Path) -> (u64, u64) {
    let bytes = std::fs::read(library).unwrap_or_else(|why| panic!("{}: {why}", library.display()));
    let file = object::File::parse(bytes.as_slice()).expect("a library");
    let size = |name: &str| file.section_by_name(name).map_or(0, |section| section.size());
    (size(".text"), size(".rodata"))
}

pub(crate) fn the_library_is_weighed_for_arm64_beside_this_machine() -> Outcome {
    ARM64.is_here()?;
    for other in [None, Some(ARM64)] {
        let mut command = Command::new("bash");
        command.arg(Path::new(WORKSPACE).join("core/release.sh"));
        command.args(["build", "--quiet", "--package", "kalkyl", "--lib"]);
        match &other {
            Some(other) => drop(other.aim(&mut command)),
            None => drop(command.arg("--target-dir").arg(target_folder())),
        }
        let done = command.output().expect("cargo runs");
        assert!(done.status.success(), "{}", said(&done));
        let name = other.map_or("", |other| other.target);
        let (code, data) = sizes(&target_folder().join(name).join("release/libkalkyl.so"));
        println!(
            "{code:>9} bytes of code, {data:>9} of texts and tables: {}",
            if name.is_empty() { "here" } else { name }
        );
        assert!(code > 0 && data > 0, "{name}");
    }
    Ok(())
}
