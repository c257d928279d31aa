//! Ends the browser when the test process ends, however it ends.
//!
//! The browser that all tests share lives in a `static`, and those are never dropped; a killed test run drops nothing
//! at all. So a second small process holds the end of a pipe whose other end is ours. The system closes ours with the
//! test process, whatever became of it; the keeper then reads an end of file, kills the browser and removes its folder.

use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The process that waits for this one to end. Dropping it ends the browser and waits until its folder is gone.
pub struct Keeper(Child);

impl Keeper {
    /// Watches over the process `browser` (on Unix the leader of its own process group) and its `folder`.
    ///
    /// # Errors
    /// When the system's shell cannot be started.
    pub fn watch(browser: u32, folder: &Path) -> io::Result<Self> {
        let mut shell = shell(browser, folder);
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        shell.spawn().map(Self)
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// Children of the browser may still write for a moment after it was killed, hence the repeated removal.
#[cfg(unix)]
fn shell(browser: u32, folder: &Path) -> Command {
    use std::os::unix::process::CommandExt as _;

    const SCRIPT: &str = r#"
        cat
        kill -s KILL -- "-$1"
        for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf -- "$2" && break; sleep 0.1; done
    "#;
    let mut shell = Command::new("sh");
    // A group of its own, so that Ctrl-C in the terminal does not end the keeper with the tests.
    shell.args(["-c", SCRIPT, "keeper"]).arg(browser.to_string()).arg(folder).process_group(0);
    shell
}

#[cfg(windows)]
fn shell(browser: u32, folder: &Path) -> Command {
    const SCRIPT: &str = "[Console]::In.ReadToEnd(); taskkill /T /F /PID $env:KEEPER_BROWSER; \
        foreach ($i in 1..10) { Remove-Item -Recurse -Force -LiteralPath $env:KEEPER_FOLDER; \
        if (-not (Test-Path -LiteralPath $env:KEEPER_FOLDER)) { break }; Start-Sleep -Milliseconds 100 }";
    let mut shell = Command::new("powershell");
    shell.args(["-NoProfile", "-NonInteractive", "-Command", SCRIPT]);
    shell.env("KEEPER_BROWSER", browser.to_string()).env("KEEPER_FOLDER", folder);
    shell
}
