//! The development server and its supervisor, with a workshop that does as it is told instead of compiling.
#![cfg(not(target_arch = "wasm32"))]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;
use std::{env, fs};

use axum::body::Bytes;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::render::Broken;
use humanitarian_figures::site::served::{Found, Site, find};
use humanitarian_figures::site::server::{self, Showing};
use humanitarian_figures::site::supervisor::{Supervisor, Workshop};
use humanitarian_figures::site::watch::Changes;
use humanitarian_figures::site::workshop::ChildWorkshop;
use tokio::sync::watch;

/// What the fake workshop does when it is asked.
enum Order {
    Build(Result<(), Broken>),
    Render(Result<Arc<dyn Site>, Broken>),
}

/// Does what it was ordered, in that order; a step nobody expected fails the test.
struct ToldWorkshop(Receiver<Order>);

impl Workshop for ToldWorkshop {
    fn build(&mut self) -> Result<(), Broken> {
        match self.0.recv() {
            Ok(Order::Build(result)) => result,
            _ => panic!("asked to build when it should not"),
        }
    }

    fn render(&mut self) -> Result<Arc<dyn Site>, Broken> {
        match self.0.recv() {
            Ok(Order::Render(result)) => result,
            _ => panic!("asked to render when it should not"),
        }
    }
}

/// A running server under a supervisor, and the strings to pull.
struct Stage {
    address: SocketAddr,
    orders: Sender<Order>,
    edits: Sender<std::path::PathBuf>,
    project: Project,
}

impl Stage {
    fn open() -> Self {
        let (orders, told) = mpsc::channel();
        Self::of(Project::at(Path::new(env!("CARGO_MANIFEST_DIR"))), ToldWorkshop(told), orders)
    }

    fn of(project: Project, workshop: impl Workshop + Send + 'static, orders: Sender<Order>) -> Self {
        let (edits, paths) = mpsc::channel();
        let (sender, showing) = watch::channel(Showing::default());
        let changes = Changes::new(&project, paths);
        thread::spawn(move || Supervisor::new(workshop, sender).run(changes));

        let (tell_address, address) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = server::bind(0).await.expect("a free port");
                tell_address.send(listener.local_addr().expect("bound")).expect("awaited");
                server::serve(listener, showing).await.expect("serves");
            });
        });
        Self { address: address.recv().expect("the server starts"), orders, edits, project }
    }

    fn order(&self, order: Order) {
        self.orders.send(order).expect("the supervisor lives");
    }

    fn edit(&self, path: &str) {
        self.edits.send(self.project.root().join(path)).expect("the supervisor lives");
    }

    /// The first line of the answer to somebody who asks for another name than this machine's.
    fn asked_as(&self, host: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("settable");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).expect("an answer");
        line.trim_end().to_owned()
    }

    /// The whole answer to a request: head and body.
    fn get(&self, path: &str, more_headers: &str) -> String {
        String::from_utf8(self.get_bytes(path, more_headers)).expect("an answer in text")
    }

    fn get_bytes(&self, path: &str, more_headers: &str) -> Vec<u8> {
        let mut stream = self.connect(path, &format!("Connection: close\r\n{more_headers}"));
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        answer
    }

    fn connect(&self, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("settable");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n").expect("sent");
        stream
    }

    /// With the renderer of a project, once something of it is on show.
    fn showing(project: &Project, scratch: PathBuf) -> (Self, News) {
        let workshop = Renderer(ChildWorkshop::open(project.clone(), scratch).expect("a workshop"));
        let (orders, _) = mpsc::channel();
        let stage = Self::of(project.clone(), workshop, orders);
        let mut news = stage.listen();
        while let (stamp, fault) = news.next()
            && stamp == "none"
        {
            assert_eq!(fault, None, "nothing is wrong, and something is shown");
        }
        (stage, news)
    }

    fn listen(&self) -> News {
        News(BufReader::new(self.connect("/_dev/events", "Accept: text/event-stream\r\n")))
    }
}

/// What open pages are told, one message after the other.
struct News(BufReader<TcpStream>);

impl News {
    /// The stamp of the site and the fault of the next message.
    fn next(&mut self) -> (String, Option<String>) {
        let mut line = String::new();
        let mut event = String::new();
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).expect("the server speaks"), 0, "the server stopped speaking");
            if let Some(name) = line.strip_prefix("event: ") {
                event = name.trim_end().to_owned();
            } else if let Some(data) = line.strip_prefix("data: ") {
                assert_eq!(event, "site");
                let news: serde_json::Value = serde_json::from_str(data).expect("JSON");
                let stamp = news["stamp"].as_str().expect("a stamp").to_owned();
                return (stamp, news["broken"].as_str().map(str::to_owned));
            }
        }
    }
}

/// A site whose files are there already.
struct Written {
    files: Vec<(&'static str, String)>,
}

impl Site for Written {
    fn stamp(&self) -> &str {
        &self.files[0].1
    }

    fn find(&self, url_path: &str) -> Found {
        let file = |path: &str| {
            let found = self.files.iter().find(|(known, _)| *known == path);
            if path == "faulty/index.html" { Err(broken("no words for it")) } else { Ok(found) }
        };
        find(url_path, |path| Ok(file(path)?.map(|(_, text)| Bytes::from(text.clone())))).unwrap_or_else(Found::Fault)
    }
}

fn site(words: &str) -> Arc<dyn Site> {
    let files = [
        ("stamp", words.replace(' ', "-")),
        ("index.html", format!("<html><body><p>{words}</p></body></html>")),
        ("reports/a/index.html", "<html><body>one report</body></html>".to_owned()),
        ("reports/a/report.json", "{\"words\":\"</body>\"}".to_owned()),
        ("404.html", "<html><body>not here</body></html>".to_owned()),
    ];
    Arc::new(Written { files: files.into() })
}

fn broken(words: &str) -> Broken {
    Broken { terminal: String::new(), html: format!("<p>{words}</p>") }
}

#[test]
fn a_site_is_shown_and_swapped_when_the_next_one_is_good() {
    let stage = Stage::open();
    let mut news = stage.listen();
    assert_eq!(news.next(), ("none".into(), None), "nothing is built yet");
    assert!(stage.get("/", "").starts_with("HTTP/1.1 503"));

    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("forty"))));
    let (first, fault) = news.next();
    assert_eq!(fault, None);
    assert!(stage.get("/", "").contains("<p>forty</p>"));

    // An edit of data renders again and builds nothing.
    stage.edit("seeds/a.json");
    stage.order(Order::Render(Ok(site("forty-one"))));
    let (second, _) = news.next();
    assert_ne!(first, second, "open pages learn that theirs is old");
    let page = stage.get("/", "");
    assert!(page.contains("<p>forty-one</p>") && page.contains(&format!("data-stamp=\"{second}\"")), "{page}");

    // An edit of source does both.
    stage.edit("src/lib.rs");
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("forty-two"))));
    news.next();
    assert!(stage.get("/", "").contains("<p>forty-two</p>"));
}

/// A page elsewhere can let its own name lead to this machine, and would then read the site as if it were its own.
#[test]
fn only_this_machine_by_its_own_name_is_shown_what_is_not_published() {
    let stage = Stage::open();
    let mut news = stage.listen();
    news.next();
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("secret"))));
    news.next();
    let port = stage.address.port();
    for path in ["/", "/reports/a/report.json", "/_dev/events", "/_dev/reload.js"] {
        for host in ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"] {
            assert_eq!(stage.asked_as(host, path), "HTTP/1.1 421 Misdirected Request", "{host}{path}");
        }
        for host in [format!("127.0.0.1:{port}"), format!("LOCALHOST:{port}"), format!("[::1]:{port}")] {
            assert_eq!(stage.asked_as(&host, path), "HTTP/1.1 200 OK", "{host}{path}");
        }
    }
    for path in
        ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "//etc/passwd", "/reports/../../Cargo.toml"]
    {
        assert_eq!(stage.asked_as("localhost", path), "HTTP/1.1 404 Not Found", "{path}");
    }
}

#[test]
fn a_fault_is_told_and_the_last_good_site_stays() {
    let stage = Stage::open();
    let mut news = stage.listen();
    news.next();
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("good"))));
    let (good, _) = news.next();

    stage.edit("seeds/a.json");
    stage.order(Order::Render(Err(broken("no claimant"))));
    assert_eq!(news.next(), (good.clone(), Some("<p>no claimant</p>".into())));
    assert!(stage.get("/", "").contains("<p>good</p>"));
    assert_eq!(stage.listen().next().1.as_deref(), Some("<p>no claimant</p>"), "whoever comes later is told as well");

    stage.edit("seeds/a.json");
    stage.order(Order::Render(Ok(site("good"))));
    assert_eq!(news.next(), (good, None), "the same site again, no longer broken");
}

#[test]
fn data_can_be_edited_while_the_sources_do_not_compile() {
    let stage = Stage::open();
    let mut news = stage.listen();
    news.next();
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("old"))));
    news.next();

    stage.edit("src/lib.rs");
    stage.order(Order::Build(Err(broken("mismatched types"))));
    stage.order(Order::Render(Ok(site("old"))));
    assert_eq!(news.next().1.as_deref(), Some("<p>mismatched types</p>"));

    stage.edit("style/card.css");
    stage.order(Order::Render(Ok(site("new style"))));
    assert_eq!(news.next().1.as_deref(), Some("<p>mismatched types</p>"), "the sources are still at fault");
    assert!(stage.get("/", "").contains("<p>new style</p>"));
}

#[test]
fn a_first_build_that_fails_shows_why_and_is_mended() {
    let stage = Stage::open();
    let mut news = stage.listen();
    news.next();
    stage.order(Order::Build(Err(broken("no such function"))));
    assert_eq!(news.next(), ("none".into(), Some("<p>no such function</p>".into())));
    let page = stage.get("/reports/a/", "");
    assert!(page.starts_with("HTTP/1.1 503") && page.contains("no such function"), "{page}");

    stage.edit("src/lib.rs");
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("mended"))));
    assert_eq!(news.next().1, None);
    assert!(stage.get("/", "").contains("<p>mended</p>"));
}

#[test]
fn files_are_served_as_what_they_are() {
    let stage = Stage::open();
    let mut news = stage.listen();
    news.next();
    stage.order(Order::Build(Ok(())));
    stage.order(Order::Render(Ok(site("home"))));
    let (stamp, _) = news.next();

    let data = stage.get("/reports/a/report.json", "");
    assert!(data.contains("content-type: application/json; charset=utf-8\r\n"), "{data}");
    assert!(data.ends_with("\r\n\r\n{\"words\":\"</body>\"}"), "only pages get the script: {data}");
    assert!(stage.get("/reports/a/", "").contains("/_dev/reload.js"));
    assert!(stage.get("/_dev/reload.js", "").contains("content-type: text/javascript"));

    let redirect = stage.get("/reports/a?lang=ar", "");
    assert!(
        redirect.starts_with("HTTP/1.1 307") && redirect.contains("location: /reports/a/?lang=ar\r\n"),
        "{redirect}"
    );
    let missing = stage.get("/nowhere", "");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("not here"), "{missing}");

    let faulty = stage.get("/faulty/", "");
    assert!(faulty.starts_with("HTTP/1.1 500") && faulty.contains("no words for it"), "{faulty}");
    assert!(faulty.contains("/_dev/reload.js"), "it reloads when that is mended: {faulty}");

    let known = stage.get("/", &format!("If-None-Match: \"{stamp}\"\r\n"));
    assert!(known.starts_with("HTTP/1.1 304"), "{known}");
    assert!(stage.get("/", "If-None-Match: \"older\"\r\n").contains("cache-control: no-cache\r\n"));
}

/// Renders with the real program, which nothing builds: cargo has for this test.
struct Renderer(ChildWorkshop);

impl Workshop for Renderer {
    fn build(&mut self) -> Result<(), Broken> {
        Ok(())
    }

    fn render(&mut self) -> Result<Arc<dyn Site>, Broken> {
        self.0.render()
    }
}

/// A small project, and beside it a workshop's folder with the program that cargo built for this test.
fn small_project(folder: &Path) -> (Project, PathBuf) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = |from: &str, to: &str| {
        let to = folder.join(to);
        fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        fs::copy(own.join(from), &to).unwrap_or_else(|error| panic!("{from}: {error}"));
    };
    for (from, to) in [("Cargo.toml", "Cargo.toml"), ("index.html", "index.html"), ("src/check/base.json", SEED)] {
        copy(from, to);
    }
    let mut folders = vec!["style".to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(own.join(&inside)).expect("the style") {
            let entry = entry.expect("a sheet");
            let path = format!("{inside}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { folders.push(path) } else { copy(&path, &path) }
        }
    }
    let program = env!("CARGO_BIN_EXE_humanitarian-figures");
    copy(program, &format!("workshop/pair/humanitarian-figures{}", env::consts::EXE_SUFFIX));
    fs::create_dir_all(folder.join("workshop/pair/bundle")).expect("made");
    // A module that starts nothing.
    for name in ["app", "search", "verify", "desk"] {
        let module = folder.join("workshop/pair/bundle").join(name);
        fs::write(module.with_extension("js"), "export { start as default };").expect("written");
        fs::write(module.with_extension("wasm"), "").expect("written");
    }
    (Project::at(folder), folder.join("workshop"))
}

const SEED: &str = "seeds/port-example-2024-03-05.json";

#[test]
fn files_are_made_when_somebody_asks_and_follow_the_seed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (project, scratch) = small_project(folder.path());
    let (stage, mut news) = Stage::showing(&project, scratch);

    let seed = project.root().join(SEED);
    let text = fs::read_to_string(&seed).expect("a seed");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let (id, chart) = (&report["id"], &report["charts"][0]);
    let at = |file: &str| {
        let part = |value: &serde_json::Value| value.as_str().expect("an id").to_owned();
        format!("/reports/{}/charts/{}/{file}", part(id), part(&chart["id"]))
    };
    let drawn = |file: &str, kind: &str, begins: &[u8]| {
        let answer = stage.get_bytes(&at(file), "");
        let (head, body) = answer.split_at(answer.windows(4).position(|at| at == b"\r\n\r\n").expect("a head") + 4);
        let head = String::from_utf8_lossy(head);
        assert!(head.starts_with("HTTP/1.1 200") && head.contains(&format!("content-type: {kind}\r\n")), "{head}");
        assert!(body.starts_with(begins), "{file}");
        body.to_vec()
    };
    let first = drawn("chart.png", "image/png", b"\x89PNG");
    assert_eq!(drawn("chart.png", "image/png", b"\x89PNG"), first);
    assert!(drawn("chart@2x.png", "image/png", b"\x89PNG").len() > first.len());
    drawn("card.png", "image/png", b"\x89PNG");
    drawn("chart-outlines.svg", "image/svg+xml; charset=utf-8", b"<svg");
    assert!(stage.get(&at("other.png"), "").starts_with("HTTP/1.1 404"));

    let takeaway = chart["takeaway"]["en"].as_str().expect("a takeaway");
    fs::write(&seed, text.replace(takeaway, &format!("In all, {takeaway}"))).expect("edited");
    stage.edit(SEED);
    assert_eq!(news.next().1, None);
    assert_ne!(drawn("chart.png", "image/png", b"\x89PNG"), first, "the picture holds the new takeaway");

    // A fault is told, and what was shown stays; a page that is asked for the first time is of the last good reading.
    fs::write(&seed, text.replacen("\"schema\": 1", "\"schema\": 7", 1)).expect("edited");
    stage.edit(SEED);
    let (_, fault) = news.next();
    assert!(fault.expect("a fault").contains("unknown-schema"));
    let page = stage.get(&format!("/reports/{}/", id.as_str().expect("an id")), "");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains(&format!("In all, {takeaway}")));
}

/// What is shown of a project of which no report can be: the pages that open and write files, and why there is no more.
#[test]
fn without_a_report_the_desk_is_there_and_the_front_page_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let (project, scratch) = small_project(folder.path());
    let (seed, draft) = (project.root().join(SEED), project.root().join("drafts/begun.json"));
    let text = fs::read_to_string(&seed).expect("a seed");
    fs::remove_file(&seed).expect("removed");
    fs::create_dir(project.root().join("drafts")).expect("made");
    fs::write(&draft, "{").expect("written");
    fs::write(project.root().join("seeds/site.json"), r#"{ "languages": ["en", "fr"] }"#).expect("written");

    let (stage, mut news) = Stage::showing(&project, scratch);
    let has_desk = || {
        for path in ["/desk/", "/open/", "/fr/desk/", "/fr/open/", "/report.schema.json"] {
            assert!(stage.get(path, "").starts_with("HTTP/1.1 200"), "{path}");
        }
        assert!(stage.get("/fr/desk/", "").contains("lang=\"fr\""));
    };
    has_desk();
    for path in ["/", "/fr/"] {
        let page = stage.get(path, "");
        assert!(page.starts_with("HTTP/1.1 200") && page.contains("There is no report yet"), "{page}");
        assert!(page.contains("check drafts/begun.json") && page.contains("href=\"/fr/desk/\""), "{page}");
        assert!(page.contains("/_dev/reload.js"), "it follows what is done");
    }
    assert!(stage.get("/reports/", "").starts_with("HTTP/1.1 404"));

    // A broken file keeps its report from being shown, and nothing else.
    fs::write(&seed, text.replacen("\"schema\": 1", "\"schema\": 7", 1)).expect("written");
    stage.edit(SEED);
    assert!(news.next().1.expect("a fault").contains("unknown-schema"));
    has_desk();
    let page = stage.get("/", "");
    assert!(page.starts_with("HTTP/1.1 500") && page.contains("unknown-schema"), "{page}");

    fs::write(&seed, text).expect("mended");
    stage.edit(SEED);
    assert_eq!(news.next().1, None);
    assert!(stage.get("/", "").contains("Port Example"));
    has_desk();
}
