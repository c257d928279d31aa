//! Does what drives the browser in the other tests do what it says? Each test here has a page of its own making.

mod support;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::page_load::measure;
use support::script_free::without_scripts;
use support::{Document as _, Page, PageOptions, StaticHost, axe, browser, progress};

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Support</title></head>
<body>
<main>
<h1>Support</h1>
<p id="said">nothing</p>
<button id="say">Say</button>
<label>Word <input id="word"></label>
<label>Size <select id="size"><option value="s">small</option><option value="l">large</option></select></label>
<div style="height: 3000px"></div>
<a href="second.html">Second page</a>
</main>
<script>
  const said = document.querySelector('#said');
  document.querySelector('#say').addEventListener('click', event => { said.textContent = `clicked ${event.isTrusted}`; });
  document.querySelector('#size').addEventListener('change', event => { said.textContent = event.target.value; });
  document.addEventListener('keydown', event => { document.title = `${event.shiftKey ? 'Shift+' : ''}${event.key}`; });
</script>
</body>
</html>"#;

/// A host with `PAGE` at its root and a second page beside it, and `files` as they are given.
fn host(files: &[(&str, &str)]) -> StaticHost {
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-such-folder");
    let second = "<!doctype html><html lang=en><title>Second</title><p>second</p>";
    let site = StaticHost::of(nowhere).page("index.html", PAGE).page("second.html", second);
    files.iter().fold(site, |site, (path, body)| site.page(path, *body)).start()
}

fn open(host: &StaticHost, options: PageOptions) -> Page {
    let page = browser().page(options);
    page.goto(&host.url(""));
    page
}

/// What a failing step says to whoever reads the test's output.
fn complaint(step: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(step).expect_err("the step should have failed");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn mouse_keyboard_and_select_reach_the_page() {
    let host = host(&[]);
    let page = open(&host, PageOptions::default());
    page.click("#say");
    assert_eq!(page.text("#said"), "clicked true");
    page.focus("#word");
    page.type_text("a b");
    assert_eq!(page.eval::<String>("document.querySelector('#word').value"), "a b");
    page.press("Shift+Tab");
    assert_eq!(page.eval::<String>("document.title"), "Shift+Tab");
    assert_eq!(page.eval::<String>("document.activeElement.id"), "say");
    page.press("Space");
    page.press("Escape");
    assert_eq!(page.eval::<String>("document.title"), "Escape");
    page.select("#size", "l");
    assert_eq!(page.text("#said"), "l");
    page.assert_console_clean();
}

#[test]
fn links_history_and_reload_wait_for_the_page() {
    let host = host(&[]);
    let page = open(&host, PageOptions::default());
    page.loads_after(|| page.click("a"));
    assert_eq!(page.text("p"), "second");
    page.back();
    assert_eq!(page.text("h1"), "Support");
    page.forward();
    assert_eq!(page.text("p"), "second");
    page.reload();
    assert_eq!(page.text("p"), "second");
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
    assert!(page.html().contains("<title>Second</title>"));
    let seconds = page.requests().iter().filter(|url| url.ends_with("second.html")).count();
    assert!(seconds >= 2, "the click and the reload ask for the page: {:?}", page.requests());
}

#[test]
fn without_javascript_the_page_does_nothing_but_can_be_read() {
    let host = host(&[]);
    let page = open(&host, PageOptions { javascript: false, ..PageOptions::default() });
    page.click("#say");
    assert_eq!(page.text("#said"), "nothing");
    page.loads_after(|| page.click("a"));
    assert_eq!(page.text("p"), "second");
}

#[test]
fn the_console_holds_what_was_logged_thrown_and_not_found() {
    let script = "console.error('first', 2); fetch('missing.json').finally(() => { throw new Error('third'); });";
    let html = format!("<!doctype html><script>{script}</script>");
    let host = host(&[("loud.html", &html)]);
    let page = browser().page(PageOptions::default());
    page.goto(&host.url("loud.html"));
    page.wait_for("performance.getEntriesByName(new URL('missing.json', location)).length", "the fetch is done");
    page.eval::<()>("new Promise(resolve => setTimeout(resolve))");
    let console = page.console().join("\n");
    assert!(console.contains("error: first 2"), "{console}");
    assert!(console.contains("network: 404") && console.contains("missing.json"), "{console}");
    assert!(console.contains("uncaught: Error: third"), "{console}");
    let complaint = complaint(std::panic::AssertUnwindSafe(|| page.assert_console_clean()));
    assert!(complaint.contains("error: first 2") && complaint.contains("loud.html"), "{complaint}");
}

#[test]
fn a_held_request_waits_until_it_is_released() {
    let script = "fetch('late.json').then(answer => answer.text()).then(text => { document.title = text; });";
    let html = format!("<!doctype html><title>early</title><script>{script}</script>");
    let host = host(&[("late.html", &html), ("late.json", "late")]);
    let page = browser().page(PageOptions::default());
    page.hold("*.json");
    page.goto_parsed(&host.url("late.html"));
    page.wait_until_held();
    assert_eq!(page.eval::<String>("document.title"), "early");
    page.release();
    page.wait_for("document.title === 'late'", "the held answer arrived");
    page.assert_console_clean();
}

#[test]
fn a_blocked_request_fails_and_is_reported() {
    let html = "<!doctype html><script src=blocked.js></script>";
    let host = host(&[("blocking.html", html), ("blocked.js", "document.title = 'ran'")]);
    let page = browser().page(PageOptions { block: vec!["*blocked.js".to_owned()], ..PageOptions::default() });
    page.goto(&host.url("blocking.html"));
    assert_eq!(page.eval::<String>("document.title"), "");
    assert!(page.console().iter().any(|line| line.contains("blocked.js")), "{:?}", page.console());
}

#[test]
fn pages_share_nothing() {
    let host = host(&[]);
    let (one, other) = (open(&host, PageOptions::default()), open(&host, PageOptions::default()));
    one.eval::<()>("localStorage.setItem('theme', 'dark')");
    assert_eq!(one.eval::<Option<String>>("localStorage.getItem('theme')").as_deref(), Some("dark"));
    assert_eq!(other.eval::<Option<String>>("localStorage.getItem('theme')"), None);
}

#[test]
fn preferences_of_the_reader_reach_the_page() {
    let host = host(&[]);
    let options = PageOptions {
        width: 320,
        height: 500,
        dark: true,
        forced_colors: true,
        reduced_motion: true,
        ..PageOptions::default()
    };
    let page = open(&host, options);
    let matches = |query: &str| page.eval::<bool>(&format!("matchMedia('({query})').matches"));
    assert!(matches("prefers-color-scheme: dark"));
    assert!(matches("forced-colors: active"));
    assert!(matches("prefers-reduced-motion: reduce"));
    assert_eq!(page.eval::<(u32, u32)>("[innerWidth, innerHeight]"), (320, 500));
    page.viewport(900, 400);
    assert_eq!(page.eval::<(u32, u32)>("[innerWidth, innerHeight]"), (900, 400));
    assert!(!matches("width: 320px"));
}

#[test]
fn a_screenshot_is_a_png_as_tall_as_asked() {
    let host = host(&[]);
    let page = open(&host, PageOptions { width: 400, height: 300, ..PageOptions::default() });
    let folder = tempfile::tempdir().expect("a temporary folder");
    let size = |full_page: bool| {
        let path = folder.path().join("shot.png");
        page.screenshot(&path, full_page);
        let png = std::fs::read(path).expect("the screenshot was written");
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        (number(16), number(20))
    };
    assert_eq!(size(false), (400, 300));
    let (width, height) = size(true);
    assert_eq!(width, 400);
    assert!(height > 3000, "{height}");
}

#[test]
fn axe_finds_an_image_without_a_text() {
    let html = "<!doctype html><html lang=en><title>Picture</title><main><h1>Picture</h1><img src=data:,></main>";
    let host = host(&[("picture.html", html)]);
    let page = browser().page(PageOptions::default());
    page.goto(&host.url("picture.html"));
    let Ok(violations) = axe::violations(&page) else { return };
    let [violation] = &violations[..] else { panic!("one violation expected: {violations:?}") };
    assert_eq!((violation.id.as_str(), &violation.targets[..]), ("image-alt", &["img".to_owned()][..]));
    assert!(violation.to_string().contains("alternative text"), "{violation}");
    axe::assert_no_violations(&open(&host, PageOptions::default()));
}

#[test]
fn the_accessibility_tree_names_things_in_reading_order() {
    let host = host(&[]);
    let tree = open(&host, PageOptions::default()).accessibility_tree();
    let place = |role: &str, name: &str| tree.iter().position(|node| node.role == role && node.name == name);
    let (heading, button) = (place("heading", "Support"), place("button", "Say"));
    assert!(heading.is_some() && heading < button, "{tree:#?}");
    assert_eq!(tree[heading.expect("just looked")].properties["level"], 1);
}

#[test]
fn frames_of_another_site_can_be_read_and_clicked() {
    let inner = host(&[]);
    let frame =
        format!("<iframe sandbox=allow-scripts src='{}' width=600 height=400></iframe>", inner.url_elsewhere(""));
    let html = format!("<!doctype html><div style='height: 2000px'></div>{frame}");
    let outer = host(&[("outer.html", &html)]);
    for javascript in [true, false] {
        let page = browser().page(PageOptions { javascript, ..PageOptions::default() });
        page.goto(&outer.url("outer.html"));
        let frame = page.frame("localhost");
        frame.click("#say");
        assert_eq!(frame.text("#said"), if javascript { "clicked true" } else { "nothing" });
    }
}

#[test]
fn what_cannot_be_done_is_said_with_the_page_and_its_console() {
    let host = host(&[]);
    let page = open(&host, PageOptions::default());
    page.eval::<()>("console.warn('a hint')");
    let failing = |step: &dyn Fn(&Page)| complaint(std::panic::AssertUnwindSafe(|| step(&page)));
    let missing = failing(&|page| drop(page.text("#missing")));
    assert!(missing.contains("there is no #missing") && missing.contains("127.0.0.1"), "{missing}");
    assert!(missing.contains("warning: a hint"), "{missing}");
    let thrown = failing(&|page| page.eval("null.field"));
    assert!(thrown.contains("TypeError: Cannot read properties of null"), "{thrown}");
    page.eval::<()>(
        "document.body.insertAdjacentHTML('beforeend', '<div id=lid style=\"position: fixed; inset: 0\"></div>')",
    );
    let covered = failing(&|page| page.click("#say"));
    assert!(covered.contains("#say is covered by <div id=\"lid\""), "{covered}");
}

#[test]
fn a_crashed_page_fails_its_test_and_leaves_the_browser_alive() {
    let page = browser().page(PageOptions::default());
    let complaint = complaint(std::panic::AssertUnwindSafe(|| {
        page.goto("chrome://crash");
        page.eval::<()>("1");
    }));
    assert!(complaint.contains("crashed"), "{complaint}");
    let host = host(&[]);
    assert_eq!(open(&host, PageOptions::default()).text("h1"), "Support");
}

#[test]
fn a_browser_that_ends_fails_the_test_and_leaves_no_folder() {
    let other = support::Browser::start();
    let page = other.page(PageOptions::default());
    let folder = other.folder().to_owned();
    assert!(folder.is_dir());
    drop(other);
    let complaint = complaint(std::panic::AssertUnwindSafe(|| page.goto("about:blank")));
    assert!(complaint.contains("the browser ended"), "{complaint}");
    assert!(!folder.exists());
}

/// Runs itself a second time, as a test run that starts a browser, and kills that.
#[test]
fn a_killed_test_run_leaves_no_browser_behind() {
    const NAME: &str = "a_killed_test_run_leaves_no_browser_behind";
    const TO_BE_KILLED: &str = "SUPPORT_TO_BE_KILLED";
    if std::env::var_os(TO_BE_KILLED).is_some() {
        progress::say(format_args!("folder: {}", browser().folder().display()));
        std::thread::sleep(support::document::PATIENCE);
        return;
    }
    let itself = std::env::current_exe().expect("a test knows its program");
    let mut run = Command::new(itself);
    run.args(["--exact", NAME]).env(TO_BE_KILLED, "1").stdout(Stdio::null()).stderr(Stdio::piped());
    let mut run = run.spawn().expect("a test's program can be run");
    let lines = BufReader::new(run.stderr.take().expect("its stderr is a pipe")).lines().map_while(Result::ok);
    let folder = lines.into_iter().find_map(|line| line.strip_prefix("folder: ").map(PathBuf::from));
    let folder = folder.expect("the run says where its browser writes");
    assert!(folder.is_dir());
    run.kill().expect("it still runs");
    run.wait().expect("it was killed");
    let killed = Instant::now();
    while folder.exists() {
        assert!(killed.elapsed() < support::document::PATIENCE, "{} is still there", folder.display());
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_static_host_serves_packed_files_below_a_path_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    };
    write("plain.txt", "plain");
    write("sub/index.html", "<!doctype html><title>sub</title>");
    write("404.html", "<!doctype html><title>lost</title>");
    // Not brotli, which is how the test knows that it was taken.
    write("packed.txt", "unpacked");
    write("packed.txt.br", "not brotli");
    let host = StaticHost::of(folder.path()).at("/some/where/").header("X-Own", "yes").start();
    let page = browser().page(PageOptions::default());
    page.goto(&host.url("sub"));
    assert_eq!(page.eval::<String>("location.pathname + ' ' + document.title"), "/some/where/sub/ sub");
    let get = |path: &str| {
        let js = "fetch(PATH).then(async r => [r.status, r.headers.get('x-own'), await r.text()]).catch(e => [0, '', String(e)])";
        page.eval::<(u16, String, String)>(&js.replace("PATH", &format!("'{path}'")))
    };
    assert_eq!(get("../plain.txt"), (200, "yes".to_owned(), "plain".to_owned()));
    assert_eq!(get("../packed.txt").0, 0, "Chromium is offered brotli, and this is none");
    assert_eq!(get("/plain.txt").0, 404);
    assert!(get("../gone").2.contains("<title>lost</title>"));
    assert_eq!(get("../%2e%2e%2f%2e%2e%2fetc/passwd").0, 404);
}

#[test]
fn a_page_load_is_measured() {
    let script = "setTimeout(() => { const until = performance.now() + 120; while (performance.now() < until); \
                  document.querySelector('p').textContent = 'done'; performance.mark('content-complete'); }, 50)";
    let html = format!("<!doctype html><p>text</p><script>{script}</script>");
    let host = host(&[("marked.html", &html)]);
    let load = measure(browser(), &host.url("marked.html"), PageOptions::default(), support::document::PATIENCE);
    assert!(load.first_paint > 0.0 && load.largest_paint >= load.first_paint, "{load:?}");
    assert!(load.kilobytes > html.len() as f64 / 1000.0, "{load:?}");
    assert_eq!(load.mark, Some(load.complete), "{load:?}");
    assert!(load.usable >= load.complete && load.blocking >= 50.0 && load.cpu >= 10.0, "{load:?}");
}

#[test]
fn the_script_free_copy_keeps_everything_else() {
    let page = "<!DOCTYPE html><head><link rel=\"stylesheet\" href=\"a.css\"><link rel=\"modulepreload\" href=\"a.js\">\
                <link as=\"fetch\" rel=\"preload\" href=\"a.wasm\"><!-- a > b --><scripture></scripture></head>\
                <body data-a=\"1 > 0\"><p>x</p><SCRIPT type=\"module\">if (a < b) {}</SCRIPT><p>y</p>\
                <script type=\"application/json\">{\"a\":\"<\\/script>\"}</script></body>";
    let kept = "<!DOCTYPE html><head><link rel=\"stylesheet\" href=\"a.css\"><!-- a > b --><scripture></scripture></head>\
                <body data-a=\"1 > 0\"><p>x</p><p>y</p></body>";
    assert_eq!(without_scripts(page), kept);
}
