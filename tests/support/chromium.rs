//! Finds a Chromium, or on Debian and Ubuntu installs one, and runs it without a window.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

use serde_json::json;

use super::cdp::Connection;
use super::keeper::Keeper;
use super::options::PageOptions;
use super::page::Page;
use super::progress;

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const USUAL_PLACES: [&str; 9] = [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files\Chromium\Application\chrome.exe",
];

/// DejaVu covers Arabic and Hebrew; Liberation has the widths of the fonts that most pages ask for.
const DEBIAN_PACKAGES: [&str; 3] = ["chromium", "fonts-dejavu-core", "fonts-liberation"];

const START_LIMIT: Duration = Duration::from_secs(60);

/// The browser says much on stderr, and the last of it is what explains an early end.
const KEPT_LINES: usize = 20;

const FLAGS: [&str; 17] = [
    "--headless",
    "--remote-debugging-port=0",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-breakpad",
    // Containers often have a tiny /dev/shm, and a page that fills it crashes.
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    // Several pages are open at once, and each must run as if it were the one in front.
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    // Frames of other origins stay in the page's process, and so within reach of the page's session.
    "--disable-site-isolation-trials",
    "--disable-features=IsolateSandboxedIframes,Translate,MediaRouter",
];

/// A running browser. Dropping it ends it and removes its folder.
pub struct Browser {
    connection: Arc<Connection>,
    running: Running,
}

impl Browser {
    /// Finds (or installs) and starts a browser.
    ///
    /// # Panics
    /// When there is none to be had or it does not start; the message says what to do.
    pub fn start() -> Self {
        Self::find_and_start().unwrap_or_else(|problem| panic!("browser tests cannot run: {problem}"))
    }

    fn find_and_start() -> Result<Self, String> {
        let program = find_or_install()?;
        let begun = Instant::now();
        let (running, url, end) = Running::launch(&program)?;
        let connection = Connection::open(&url, move || end.describe())?;
        let version = connection.call("Browser.getVersion", json!({})).map_err(|error| error.to_string())?;
        let product = version["product"].as_str().unwrap_or("?").replace('/', " ");
        let seconds = begun.elapsed().as_secs_f32();
        progress::say(format_args!("browser: {product} started in {seconds:.1} s ({})", program.display()));
        Ok(Self { connection, running })
    }

    /// Where it keeps what it writes, as long as it runs.
    pub fn folder(&self) -> &Path {
        &self.running.folder
    }

    /// Opens an empty page with storage of its own.
    ///
    /// # Panics
    /// When the browser has ended.
    #[track_caller]
    pub fn page(&self, options: PageOptions) -> Page {
        Page::open(&self.connection, options).unwrap_or_else(|error| panic!("cannot open a page: {error}"))
    }
}

/// The browser's process. Fields drop in order: the keeper ends it, then it can be waited for.
struct Running {
    _keeper: Keeper,
    _process: Reaped,
    folder: PathBuf,
}

struct Reaped(Child);

impl Drop for Reaped {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    fn launch(program: &Path) -> Result<(Self, String, LastWords), String> {
        let cannot = |what: &dyn std::fmt::Display| format!("cannot start {}: {what}", program.display());
        let folder = tempfile::Builder::new().prefix("figures-browser-").tempdir().map_err(|e| cannot(&e))?;
        let mut command = Command::new(program);
        command.args(FLAGS).arg(format!("--user-data-dir={}", folder.path().display())).arg("about:blank");
        if is_root() {
            // Chromium refuses to run as root inside its sandbox.
            command.arg("--no-sandbox");
        }
        // What it would leave in the system's temporary folder goes where the keeper removes it.
        command.env("TMPDIR", folder.path());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().map_err(|e| cannot(&e))?;
        let stderr = process.stderr.take();
        let process = Reaped(process);
        let keeper = Keeper::watch(process.0.id(), folder.path()).map_err(|e| cannot(&e))?;
        // From here on the keeper removes it, also when this process is killed.
        let running = Self { _keeper: keeper, _process: process, folder: folder.keep() };

        let last_words = LastWords::default();
        let (found, url) = mpsc::channel();
        let listener = last_words.clone();
        std::thread::spawn(move || listener.listen(stderr, &found));
        match url.recv_timeout(START_LIMIT) {
            Ok(url) => Ok((running, url, last_words)),
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(cannot(&last_words.describe())),
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let seconds = START_LIMIT.as_secs();
                Err(cannot(&format!("no debugging port within {seconds} s, and {}", last_words.describe())))
            }
        }
    }
}

/// The last lines of the browser's stderr.
#[derive(Clone, Default)]
struct LastWords(Arc<Mutex<VecDeque<String>>>);

impl LastWords {
    /// Reads until the browser ends, so that it never blocks on a full pipe, and reports the debugging URL once.
    fn listen(&self, stderr: Option<ChildStderr>, found: &mpsc::Sender<String>) {
        let Some(stderr) = stderr else { return };
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if let Some(url) = line.strip_prefix("DevTools listening on ") {
                let _ = found.send(url.trim().to_owned());
            }
            let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if lines.len() == KEPT_LINES {
                lines.pop_front();
            }
            lines.push_back(line);
        }
    }

    fn describe(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.is_empty() {
            return "it ended without a word".to_owned();
        }
        format!("its last words on stderr were:\n{}", lines.iter().cloned().collect::<Vec<_>>().join("\n"))
    }
}

fn find_or_install() -> Result<PathBuf, String> {
    if let Some(chosen) = std::env::var_os("CHROME") {
        let chosen = PathBuf::from(chosen);
        let usable = if chosen.components().count() > 1 {
            Some(chosen.clone()).filter(|path| path.is_file())
        } else {
            on_path(&chosen)
        };
        let problem = || format!("the environment variable CHROME names {}, which is no program", chosen.display());
        return usable.ok_or_else(problem);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().ok_or_else(|| "Debian's chromium was installed, but its program is nowhere to be found".to_owned())
}

fn find() -> Option<PathBuf> {
    let named = NAMES.iter().find_map(|name| on_path(Path::new(name)));
    named.or_else(|| USUAL_PLACES.iter().map(PathBuf::from).find(|place| place.is_file()))
}

fn on_path(name: &Path) -> Option<PathBuf> {
    let file = name.with_extension(std::env::consts::EXE_EXTENSION);
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// Installs Debian's package, the one way to a browser that needs no download from a place of its own.
fn install() -> Result<(), String> {
    let advice = "install Chromium or Chrome, or set the environment variable CHROME to its program";
    let os = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !os.contains("debian") || on_path(Path::new("apt-get")).is_none() {
        return Err(format!("no Chromium or Chrome was found; {advice}"));
    }
    let sudo: &[&str] = if is_root() {
        &[]
    } else if succeeds(Command::new("sudo").args(["-n", "true"])) {
        &["sudo", "-n"]
    } else {
        return Err(format!("no Chromium or Chrome was found, and only root can install one; {advice}"));
    };
    progress::say(format_args!("browser: none found, installing Debian's {} ...", DEBIAN_PACKAGES.join(", ")));
    let apt = |arguments: &[&str]| {
        let words = [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"], arguments].concat();
        let done = Command::new(words[0]).args(&words[1..]).stdin(Stdio::null()).output();
        match done {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => {
                Err(format!("{} failed; {advice}\n{}", words.join(" "), String::from_utf8_lossy(&output.stderr)))
            }
            Err(error) => Err(format!("{} failed: {error}; {advice}", words.join(" "))),
        }
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], DEBIAN_PACKAGES.as_slice()].concat())
}

fn is_root() -> bool {
    let user = Command::new("id").arg("-u").stdin(Stdio::null()).output();
    user.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
