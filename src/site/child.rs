//! Runs another program: what it says reaches the terminal at once and is kept for the page.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use super::terminal;

/// A program that has ended.
#[derive(Debug)]
pub struct Finished {
    /// How it ended.
    pub status: ExitStatus,
    /// What it wrote to standard error, colours included.
    pub stderr: String,
}

/// Runs `command` to its end, giving each line of its standard output to `on_line` as it comes.
///
/// # Errors
/// When the program cannot be started or its output cannot be read.
pub fn run(command: &mut Command, mut on_line: impl FnMut(&str)) -> io::Result<Finished> {
    colour(command);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let said = thread::scope(|scope| {
        let listener = scope.spawn(|| stderr.map_or_else(|| Ok(String::new()), pass_on));
        if let Some(stdout) = stdout {
            for line in BufReader::new(stdout).split(b'\n') {
                on_line(&String::from_utf8_lossy(&line?));
            }
        }
        listener.join().unwrap_or_else(|_| Ok(String::new()))
    })?;
    Ok(Finished { status: child.wait()?, stderr: said })
}

/// Has a child speak in colours where the terminal shows them.
pub fn colour(command: &mut Command) {
    if terminal::colours_wanted() {
        command.env("CLICOLOR_FORCE", "1");
    }
}

/// Copies a child's words to our own standard error as they come, and keeps them.
fn pass_on(mut from: impl Read) -> io::Result<String> {
    let mut kept = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let length = from.read(&mut chunk)?;
        if length == 0 {
            return Ok(String::from_utf8_lossy(&kept).into_owned());
        }
        // A closed terminal is no reason to stop listening: the child would block on a full pipe.
        let _ = io::stderr().write_all(&chunk[..length]);
        kept.extend_from_slice(&chunk[..length]);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn lines_messages_and_status_all_arrive() {
        let mut lines = Vec::new();
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo oops >&2; echo two; exit 3"]);
        let finished = run(&mut command, |line| lines.push(line.to_owned())).expect("sh runs");
        assert_eq!(lines, ["one", "two"]);
        assert_eq!(finished.stderr, "oops\n");
        assert_eq!(finished.status.code(), Some(3));
    }
}
