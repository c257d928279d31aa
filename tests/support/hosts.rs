//! Real web servers, each with the configuration that the program prints for it, on a free port of this machine.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use humanitarian_figures::site::hosting::{Place, caddy, nginx};

use super::debian;
use super::keeper::Keeper;

const START_LIMIT: Duration = Duration::from_secs(60);

/// A running server. Dropping it ends it and removes what it wrote.
pub struct Host {
    pub name: &'static str,
    pub address: SocketAddr,
    mount: String,
    // Fields drop in order: the keeper ends the server, then it can be waited for.
    _keeper: Keeper,
    _process: Reaped,
}

struct Reaped(Child);

impl Drop for Reaped {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Host {
    /// nginx with the site of `folder` below `mount` (`/news/figures/`).
    ///
    /// # Errors
    /// Where there is no nginx with Brotli to be had on this machine.
    ///
    /// # Panics
    /// When nginx does not take the configuration.
    pub fn nginx(folder: &Path, mount: &str) -> Result<Self, String> {
        let (program, module) = find_nginx()?;
        Ok(Self::start("nginx", folder, mount, |scratch, place| {
            let at = |name: &str| scratch.join(name).display().to_string();
            let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
            let temporary: String = temporary.iter().map(|kind| format!("{kind}_temp_path {};\n", at(kind))).collect();
            // Two workers under one master, as on a small server. The user counts for root only.
            let main = format!(
                "load_module {};\ndaemon off;\nuser {};\nworker_processes 2;\npid {};\nerror_log stderr warn;\n\
                 events {{}}\nhttp {{\naccess_log off;\n{temporary}include {};\n}}\n",
                module.display(),
                whoami(),
                at("nginx.pid"),
                at("figures.conf")
            );
            write(&scratch.join("figures.conf"), &nginx::config(place));
            write(&scratch.join("nginx.conf"), &main);
            let mut command = Command::new(&program);
            command.arg("-p").arg(scratch).arg("-c").arg(at("nginx.conf")).args(["-e", "stderr"]);
            command
        }))
    }

    /// Caddy, likewise.
    ///
    /// # Errors
    /// Where there is no Caddy to be had on this machine.
    ///
    /// # Panics
    /// When Caddy does not take the configuration.
    pub fn caddy(folder: &Path, mount: &str) -> Result<Self, String> {
        let program = find_caddy()?;
        Ok(Self::start("caddy", folder, mount, |scratch, place| {
            let file = scratch.join("Caddyfile");
            // Its door for administrators is on a port of its own, which another Caddy may have.
            write(&file, &format!("{{\n\tadmin off\n}}\n{}", caddy::config(place)));
            let mut command = Command::new(&program);
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
            for variable in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
                command.env(variable, scratch);
            }
            command
        }))
    }

    /// The address of `path`, which is relative to the site.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{}", self.address, self.path(path))
    }

    /// The path of `path` on this host.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.mount)
    }

    fn start(name: &'static str, folder: &Path, mount: &str, command: impl FnOnce(&Path, &Place) -> Command) -> Self {
        let scratch = tempfile::Builder::new().prefix("figures-host-").tempdir().expect("a folder").keep();
        // Free now, and nobody on a machine of tests is quick enough to take it.
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let address = free.expect("a free port on this machine");
        let folder = folder.canonicalize().expect("the site's folder");
        let base = format!("http://{address}{mount}").parse().expect("an address");
        let place = Place::new(&folder.display().to_string(), Some(base)).expect("a place");

        let words = scratch.join("stderr");
        let mut command = command(&scratch, &place);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&words).expect("a file"));
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let keeper = Keeper::watch(process.id(), &scratch).expect("a shell");
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            let ended = process.try_wait().expect("a child").is_some();
            let words = || fs::read_to_string(&words).unwrap_or_default();
            assert!(!ended && begun.elapsed() < START_LIMIT, "{name} does not take its configuration:\n{}", words());
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { name, address, mount: mount.to_owned(), _keeper: keeper, _process: Reaped(process) }
    }
}

const BROTLI: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The program and its module: of the system where both are there, else out of Debian's packages.
fn find_nginx() -> Result<(PathBuf, PathBuf), String> {
    let in_folder = |root: &Path| (root.join("usr/sbin/nginx"), root.join(BROTLI));
    let (program, module) = in_folder(Path::new("/"));
    if program.is_file() && module.is_file() {
        return Ok((program, module));
    }
    debian::unpacked(&["nginx", "libnginx-mod-http-brotli-static", "libbrotli1"]).map(|root| in_folder(&root))
}

fn find_caddy() -> Result<PathBuf, String> {
    let own = PathBuf::from("/usr/bin/caddy");
    if own.is_file() { Ok(own) } else { debian::unpacked(&["caddy"]).map(|root| root.join("usr/bin/caddy")) }
}

fn whoami() -> String {
    let output = Command::new("id").arg("-un").output().expect("id");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
}
