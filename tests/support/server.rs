//! A plain static host, as dumb as the ones newsrooms put pages on: files of a folder, at the root or below a path.
//!
//! It is no part of the product on purpose: pages that work on it need nothing that only our own server would do.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// A running host on a free port of this machine; stops when dropped.
pub struct StaticHost {
    address: SocketAddr,
    mount: String,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

/// What a [`StaticHost`] is to serve.
pub struct Site {
    folder: PathBuf,
    mount: String,
    headers: Vec<(String, String)>,
    pages: BTreeMap<String, Vec<u8>>,
}

struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl StaticHost {
    /// The files of `folder`, to be served once [`Site::start`] is called.
    pub fn of(folder: impl Into<PathBuf>) -> Site {
        Site { folder: folder.into(), mount: "/".to_owned(), headers: Vec::new(), pages: BTreeMap::new() }
    }

    /// The address of `path`, which is relative to the folder.
    pub fn url(&self, path: &str) -> String {
        self.url_on("127.0.0.1", path)
    }

    /// The same under the name `localhost`, which to a browser is another site.
    pub fn url_elsewhere(&self, path: &str) -> String {
        self.url_on("localhost", path)
    }

    fn url_on(&self, name: &str, path: &str) -> String {
        format!("http://{name}:{}{}{}", self.address.port(), self.mount, path.trim_start_matches('/'))
    }
}

impl Site {
    /// Serves below `path` (`/some/where/`) instead of at the root; everything else is not found.
    pub fn at(mut self, path: &str) -> Self {
        let inner = path.trim_matches('/');
        self.mount = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        self
    }

    /// Adds a header to every answer, such as a strict `Content-Security-Policy`.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Serves `body` at `path` as if the folder held it.
    pub fn page(mut self, path: &str, body: impl Into<Vec<u8>>) -> Self {
        self.pages.insert(path.trim_start_matches('/').to_owned(), body.into());
        self
    }

    /// Starts serving.
    ///
    /// # Panics
    /// When this machine has no free port.
    pub fn start(self) -> StaticHost {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port on this machine");
        let address = listener.local_addr().expect("a listening socket has an address");
        let stopping = Arc::new(AtomicBool::new(false));
        let (mount, site, stop) = (self.mount.clone(), Arc::new(self), Arc::clone(&stopping));
        let accepting = std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                let site = Arc::clone(&site);
                // A visitor who hangs up in the middle is the visitor's business.
                std::thread::spawn(move || site.answer(stream).ok());
            }
        });
        StaticHost { address, mount, stopping, accepting: Some(accepting) }
    }

    fn answer(&self, stream: TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let mut lines = BufReader::new(stream.try_clone()?.take(64 * 1024)).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        let mut brotli = false;
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            brotli |= line.starts_with("accept-encoding:") && line.contains("br");
        }
        let mut words = request.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let response = match method {
            "GET" | "HEAD" => self.response(target.split(['?', '#']).next().unwrap_or_default(), brotli),
            _ => Response { status: "405 Method Not Allowed", headers: Vec::new(), body: Vec::new() },
        };
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", response.status, response.body.len());
        for (name, value) in &response.headers {
            head += &format!("{name}: {value}\r\n");
        }
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += "Cache-Control: no-cache\r\nConnection: close\r\n\r\n";
        let body = if method == "HEAD" { &[] } else { response.body.as_slice() };
        let mut stream = stream;
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)
    }

    fn response(&self, target: &str, brotli: bool) -> Response {
        let found = percent_decoded(target)
            .and_then(|path| path.strip_prefix(self.mount.as_str()).map(str::to_owned))
            .filter(|path| path.split(['/', '\\']).all(|part| part != ".."));
        let Some(path) = found else {
            return self.not_found(brotli);
        };
        if !path.is_empty() && !path.ends_with('/') && self.folder.join(&path).is_dir() {
            let headers = vec![("Location", format!("{target}/"))];
            return Response { status: "301 Moved Permanently", headers, body: Vec::new() };
        }
        let path = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
        self.file(&path, "200 OK", brotli).unwrap_or_else(|| self.not_found(brotli))
    }

    fn not_found(&self, brotli: bool) -> Response {
        self.file("404.html", "404 Not Found", brotli).unwrap_or(Response {
            status: "404 Not Found",
            headers: vec![("Content-Type", "text/plain".to_owned())],
            body: b"not found".to_vec(),
        })
    }

    fn file(&self, path: &str, status: &'static str, brotli: bool) -> Option<Response> {
        let read = |path: &str| match self.pages.get(path) {
            Some(page) => Some(page.clone()),
            None => std::fs::read(self.folder.join(path)).ok(),
        };
        let mut headers = vec![("Content-Type", content_type(path).to_owned()), ("Vary", "Accept-Encoding".to_owned())];
        let packed = format!("{path}.br");
        // A page that was changed is not packed as it was.
        let is_packed = brotli && (self.pages.contains_key(&packed) || !self.pages.contains_key(path));
        let packed = if is_packed { read(&packed) } else { None };
        if packed.is_some() {
            headers.push(("Content-Encoding", "br".to_owned()));
        }
        let body = packed.or_else(|| read(path))?;
        Some(Response { status, headers, body })
    }
}

impl Drop for StaticHost {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // A visitor of our own, so that the accepting thread looks up.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn content_type(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        Some("xml") => "application/xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', [high, low, tail @ ..]) = (first, tail) {
            let digits = [*high, *low];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}
