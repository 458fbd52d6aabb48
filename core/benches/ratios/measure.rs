//! Measuring: clocks, processes, and the text of `/proc`.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use rustix::time::{ClockId, clock_gettime};

/// Rounds of a row; ours and theirs alternate in each.
pub(crate) const ROUNDS: usize = 11;

/// Milliseconds of an act.
pub(crate) fn timed<T>(act: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let result = act();
    (milliseconds(began.elapsed()), result)
}

/// Milliseconds of an act that is too short for one: a mean of so many.
pub(crate) fn mean(times: u32, mut act: impl FnMut()) -> f64 {
    timed(|| (0..times).for_each(|_| act())).0 / f64::from(times)
}

/// Milliseconds of processor time of an act, in this thread.
pub(crate) fn worked<T>(act: impl FnOnce() -> T) -> (f64, T) {
    let began = thread_time();
    let result = act();
    (thread_time() - began, result)
}

/// Milliseconds of processor time that this thread has had.
pub(crate) fn thread_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or_default();
    milliseconds(Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), nanoseconds))
}

pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Output of a command that must succeed.
pub(crate) fn said(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|why| panic!("{command:?}: {why}"));
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// True if a command is there.
pub(crate) fn is_there(name: &str) -> bool {
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// This program, to run a part of itself in a process of its own.
pub(crate) fn myself() -> Command {
    Command::new(env::current_exe().expect("the path of this program"))
}

/// A folder in the target folder, which is on a disk: a temporary one may be in memory.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(target()).expect("a folder on a disk")
}

/// The target folder.
pub(crate) fn target() -> PathBuf {
    // target/release/deps/ratios-0123
    let program = env::current_exe().expect("the path of this program");
    program.ancestors().nth(3).expect("the target folder").to_owned()
}

/// The workspace.
pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A process that measures on request: a line asks, a line answers with a figure.
pub(crate) struct Worker {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Worker {
    pub(crate) fn start(command: &mut Command) -> Self {
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = piped.spawn().unwrap_or_else(|why| panic!("{command:?}: {why}"));
        let (ask, answers) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        Self { child, ask, answers: BufReader::new(answers) }
    }

    /// Milliseconds of what was asked for.
    pub(crate) fn measure(&mut self, what: &str) -> f64 {
        writeln!(self.ask, "{what}").expect("the worker reads");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the worker answers");
        answer.trim().parse().unwrap_or_else(|_| panic!("{what}: the worker says {answer:?}"))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
