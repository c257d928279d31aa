//! What other pages show of ours: the frames of the report under test, and hosts to show them on.

use std::sync::OnceLock;

use humanitarian_figures::check::{check, check_apart};
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Newest, questions};
use humanitarian_figures::page::frame::{FrameContent, Subject};
use humanitarian_figures::page::gallery::FIXTURES;
use humanitarian_figures::page::{Composer, QuestionComposer};
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::words::Words;

use crate::sites::{MOUNT, Site, developed, release};
use crate::support::{Document, Page, StaticHost};

/// The first report, as every site has it.
fn source() -> Source {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/aleppo-2012-07-30.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
    Source { name: path.display().to_string(), text }
}

/// The frames of the first report, in the order report, figures, charts.
pub fn frames() -> &'static [FrameContent] {
    static FRAMES: OnceLock<Vec<FrameContent>> = OnceLock::new();
    FRAMES.get_or_init(|| {
        let report = model::build(&check(&source(), None).clean.expect("a clean seed")).expect("it builds");
        Composer::new(&report, &Words::new("en").expect("English")).frames(None)
    })
}

/// Every frame that the tests have a site for: its address, and what it shows.
pub fn all_frames() -> Vec<(String, FrameContent)> {
    let of_report = frames().iter().map(|frame| (release().url(&frame.place.live()), frame.clone()));
    let words = Words::new("en").expect("English");
    let of_gallery = FIXTURES.iter().flat_map(|fixture| {
        let source = Source { name: fixture.id.to_owned(), text: fixture.file.to_owned() };
        let (clean, _) = check_apart(&source).unwrap_or_else(|_| panic!("{} is clean but for its charts", fixture.id));
        let report = model::build(&clean).expect("it builds");
        let frames = Composer::new(&report, &words).frames(None).into_iter();
        frames.map(|frame| (developed().url(&format!("gallery/{}", frame.place.live())), frame)).collect::<Vec<_>>()
    });
    of_report.chain(of_questions()).chain(of_gallery).collect()
}

/// The frames of what all reports state of one measure at one place each.
fn of_questions() -> Vec<(String, FrameContent)> {
    let library = Library::load(&Project::at(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))));
    let library = library.unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let (reports, words) = (library.together(), Words::new("en").expect("English"));
    let (questions, newest) = (questions(&reports), Newest::of(&reports));
    let frame = |question| QuestionComposer { question, words: &words, newest: &newest, working: &[] }.frame(None);
    questions.values().map(frame).map(|frame| (release().url(&frame.place.live()), frame)).collect()
}

/// The frame of one of the first report's figures, charts, or of the report.
pub fn frame(subject: Subject) -> &'static FrameContent {
    frames()
        .iter()
        .find(|frame| frame.place.subject() == Some(&subject))
        .unwrap_or_else(|| panic!("no frame of {subject:?}"))
}

pub fn figure(id: &str) -> &'static FrameContent {
    frame(Subject::Figure(id.to_owned()))
}

pub fn chart(id: &str) -> &'static FrameContent {
    frame(Subject::Chart(id.to_owned()))
}

/// The page of a newsroom that shows our frames: `body` at `host.html` of a host of its own, with more files beside it.
pub fn newsroom(headers: &[(&str, &str)], files: &[(&str, &str)]) -> StaticHost {
    let empty = tempfile::tempdir().expect("a folder");
    let mut host = StaticHost::of(empty.path().to_owned());
    for (name, value) in headers {
        host = host.header(name, value);
    }
    files.iter().fold(host, |host, (path, text)| host.page(path, text.as_bytes())).start()
}

/// A host page with this inside its body.
pub fn page_with(body: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><head><title>News</title></head><body>{body}</body></html>")
}

/// Where a site stands, as a snippet needs it.
pub fn root(site: &Site) -> String {
    let root = site.url("");
    assert!(root.ends_with(MOUNT));
    root
}

/// Waits until every frame of a page is exactly as high as what is in it: the first shows the first of these addresses.
#[track_caller]
pub fn assert_fits(page: &Page, parts: &[String]) {
    assert_eq!(page.count("iframe"), parts.len());
    for (i, part) in parts.iter().enumerate() {
        let frame = page.frame(part);
        let inside = format!("document.querySelectorAll('iframe')[{i}].clientHeight");
        page.wait_for(&format!("{inside} === {}", needed(&frame)), &format!("{part} fits"));
    }
}

/// Waits until nothing more is to come: messages that were sent have arrived, and what they set off is shown.
#[track_caller]
pub fn calm(page: &Page) {
    page.eval::<()>("new Promise(done => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 500))");
}

/// The height that a frame's document needs, asked inside of it.
#[track_caller]
pub fn needed(document: &impl Document) -> f64 {
    document.eval("Math.ceil(document.documentElement.getBoundingClientRect().height)")
}
