//! No network, seen from outside: a whole journey under strace makes none of the calls that a socket begins with.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::harness::{Missing, Outcome};

const JOURNEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/journeys/first-evening.journey");

/// All calls about sockets, `socketpair` among them, and the ring through which calls can be made unseen.
const CALLS: &str = "trace=%network,io_uring_setup,io_uring_enter";

/// The output of a program, and the calls that tracing has shown.
struct Traced {
    output: Output,
    /// One line for each call.
    calls: Vec<String>,
}

/// Runs a program with everything that it starts, under strace.
fn trace(program: &Path, arguments: &[&OsStr]) -> Traced {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let written = folder.path().join("calls");
    let output = Command::new("strace")
        .args(["-f", "-qq", "-e", CALLS, "-e", "signal=none", "-o"])
        .arg(&written)
        .arg(program)
        .args(arguments)
        .output()
        .expect("strace has run before");
    let text = fs::read_to_string(&written).expect("strace writes what it saw");
    Traced { output, calls: calls(&text) }
}

/// The calls in what strace has written; anything else that it writes is not one.
fn calls(text: &str) -> Vec<String> {
    let ended = |line: &&str| line.contains("+++ exited") || line.contains("+++ killed");
    text.lines().filter(|line| !ended(line) && line.contains('(')).map(str::to_owned).collect()
}

/// Why nothing can be traced here, if so.
fn hindrance() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return Some("strace is for Linux".to_owned());
    }
    match Command::new("strace").args(["-qq", "-e", CALLS, "true"]).output() {
        Err(why) => Some(format!("strace does not run ({why}); on Debian: apt-get install strace")),
        Ok(run) if !run.status.success() => Some(format!(
            "strace may not trace here; in a container it needs --cap-add=SYS_PTRACE\n{}",
            String::from_utf8_lossy(&run.stderr)
        )),
        Ok(_) => None,
    }
}

/// Tracing works here.
fn can_trace() -> Outcome {
    hindrance().map_or(Ok(()), |why| Err(Missing(why)))
}

pub(crate) fn a_whole_journey_makes_no_call_to_the_network() -> Outcome {
    can_trace()?;
    let traced = trace(&tests::phone(), &["play".as_ref(), JOURNEY.as_ref()]);
    let said = String::from_utf8_lossy(&traced.output.stdout);
    let complained = String::from_utf8_lossy(&traced.output.stderr);
    assert!(traced.output.status.success(), "the journey did not arrive:\n{complained}");
    assert!(said.contains("112"), "the journey was played and its screens printed:\n{said}");
    assert!(traced.calls.is_empty(), "{} calls:\n{}", traced.calls.len(), traced.calls.join("\n"));
    Ok(())
}

// From here on what keeps the test above honest.

pub(crate) fn a_planted_socket_is_seen_also_from_a_child_and_as_a_pair() -> Outcome {
    can_trace()?;
    let child =
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])";
    // Traced by its own name, for behind the usual one may stand a script that starts many others.
    let named = Command::new("python3").args(["-c", "import sys; print(sys.executable)"]).output();
    let python = String::from_utf8(named.expect("python3 runs").stdout).expect("a path in UTF-8");
    let python = Path::new(python.trim());
    for (script, call) in [
        ("import socket; socket.socket()", "socket(AF_INET"),
        ("import socket; socket.socketpair()", "socketpair(AF_UNIX"),
        (child, "socket(AF_INET"),
        ("import ctypes; ctypes.CDLL(None).syscall(425, 1, None)", "io_uring_setup("),
    ] {
        let traced = trace(python, &["-c".as_ref(), script.as_ref()]);
        assert!(traced.calls.iter().any(|line| line.contains(call)), "{script}: {:?}", traced.calls);
    }
    // Not by python3: behind that name may stand a shell script, and a shell asks a socket who the user is.
    let traced = trace(Path::new("cat"), &["/dev/null".as_ref()]);
    assert_eq!(traced.calls, Vec::<String>::new(), "a file is no socket");
    Ok(())
}

pub(crate) fn calls_are_told_from_what_else_strace_writes() -> Outcome {
    let text = "\
12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
13 connect(3, {sa_family=AF_UNIX}, 110 <unfinished ...>
12 +++ exited with 0 +++
13 +++ killed by SIGKILL +++
";
    assert_eq!(calls(text).len(), 2);
    assert_eq!(calls("12 +++ exited with 0 +++\n").len(), 0);
    Ok(())
}
