//! Frames, snippets and oEmbed documents, as they are written: what a browser need not run to judge.

use humanitarian_figures::check::check_apart;
use humanitarian_figures::draft::Source;
use humanitarian_figures::model::{self, Report};
use humanitarian_figures::page::frame::{
    FrameContent, Place, SnippetOptions, Subject, document, height, oembed, snippet,
};
use humanitarian_figures::page::gallery::FIXTURES;
use humanitarian_figures::page::{Composer, SiteSettings};
use humanitarian_figures::site::compress::{Effort, compressed};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::style::Style;
use humanitarian_figures::view::Theme;
use humanitarian_figures::words::Words;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

fn project() -> Project {
    Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn report(name: &str, text: String) -> Report {
    let source = Source { name: name.to_owned(), text };
    let (clean, _) = check_apart(&source).unwrap_or_else(|_| panic!("{name} is clean but for its charts"));
    model::build(&clean).expect("it builds")
}

fn fixture(id: &str) -> Report {
    let fixture = FIXTURES.iter().find(|fixture| fixture.id == id).expect("a fixture");
    report(id, fixture.file.to_owned())
}

fn seed() -> Report {
    let path = project().seeds().join("aleppo-2012-07-30.json");
    report("seed", std::fs::read_to_string(path).expect("the seed is readable"))
}

fn frames(report: &Report) -> Vec<FrameContent> {
    let words = Words::new("en").expect("English");
    Composer::new(report, &words).frames(None)
}

/// The frame of one thing, as a site writes it.
fn written(content: &FrameContent, folder: &str, frozen: bool) -> String {
    let style = Style::of(&project()).unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let body = humanitarian_figures::page::frame::body(content, folder, true);
    document(content, folder, frozen, &style.of_frames([body.as_str()]), None)
}

fn figure(report: &Report, id: &str) -> FrameContent {
    let subject = Subject::Figure(id.to_owned());
    frames(report).into_iter().find(|frame| frame.place.subject() == Some(&subject)).expect("its frame")
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).unwrap_or_else(|| panic!("no {before}")).0
}

/// What `Heights` relies on where it asks for the narrowest width of a range only.
#[test]
fn the_frame_of_a_figure_never_grows_with_its_width() {
    let figures = |report: &Report| {
        frames(report)
            .into_iter()
            .filter(|frame| matches!(frame.place.subject(), Some(Subject::Figure(_))))
            .collect::<Vec<_>>()
    };
    for frame in [seed(), fixture("standings"), fixture("series")].iter().flat_map(figures) {
        let heights: Vec<u32> = (280..=900).map(|width| height(&frame, width, true)).collect();
        assert!(heights.is_sorted_by(|narrow, wide| narrow >= wide), "{:?}: {heights:?}", frame.place);
        assert!(heights[0] > heights[620], "and it does get lower");
    }
}

#[test]
fn every_frame_is_one_document_that_may_load_nothing() {
    let mut scripts = BTreeSet::new();
    let reports = FIXTURES.iter().map(|fixture| report(fixture.id, fixture.file.to_owned())).chain([seed()]);
    let mut files = Vec::new();
    for report in reports {
        for content in frames(&report) {
            for (folder, frozen) in [(content.place.live(), false), (content.place.frozen(content.revision), true)] {
                let html = written(&content, &folder, frozen);
                assert!(!html.contains(" style=") && !html.contains(" src=") && !html.contains("<link"), "{folder}");
                assert!(!html.contains(".wasm") && !html.contains("@import") && !html.contains("url("), "{folder}");
                assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{folder}");
                let policy = between(&html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
                assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
                assert!(policy.contains("base-uri 'none'; form-action 'none'"), "{policy}");
                assert!(!policy.contains("unsafe") && !policy.contains("connect"), "{policy}");
                scripts.insert(between(between(&html, "<script", "</script>"), ">", "\n}").to_owned());
                files.push(SiteFile::new(format!("{folder}index.html"), html));
            }
        }
    }
    assert_eq!(scripts.len(), 1, "the script is the same in every frame, so that a policy can name it");
    for file in compressed(&files, Effort::Best).expect("packs") {
        assert!(file.bytes.len() <= 20 * 1024, "{} weighs {} bytes", file.path, file.bytes.len());
    }
}

#[test]
fn a_frame_has_the_style_it_uses_and_no_more() {
    let html = written(&figure(&seed(), "aleppo-fled-200000"), "embed/a/figures/b/", false);
    let style = between(&html, "<style>", "</style>");
    for used in [".card__doubt", ".receipt", ".frame__foot", ":has(#dark:target)", "prefers-color-scheme:dark"] {
        assert!(style.contains(used), "{used}");
    }
    for unused in [".filters", ".whole__", ".lane", ".mast", ".claims", ".source"] {
        assert!(!style.contains(unused), "{unused}");
    }
}

#[test]
fn with_an_address_the_page_is_canonical() {
    let content = figure(&seed(), "aleppo-fled-200000");
    let base = "https://example.org/figures".parse().expect("an address");
    let html = document(&content, &content.place.live(), false, "", Some(&base));
    let page = "https://example.org/figures/reports/aleppo-2012-07-30/figures/aleppo-fled-200000/";
    assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{page}\">")), "{html}");
}

#[test]
fn a_frame_says_who_answers_for_it() {
    let json = r#"{ "publisher": { "name": "The Example Courier", "url": "https://courier.example/" },
        "corrections": "mailto:corrections@courier.example",
        "licence": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" } }"#;
    let (report, words) = (seed(), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let named = SiteSettings::read(json).expect("a site file").responsible.expect("somebody answers");
    for (responsible, said) in [(Some(&named), "corrections@courier.example"), (None, "A preview")] {
        for content in composer.frames(responsible) {
            assert!(written(&content, &content.place.live(), false).contains(said), "{}", content.place.name());
        }
    }
}

#[test]
fn the_snippet_of_a_figure() {
    let content = figure(&seed(), "aleppo-fled-200000");
    let text = snippet(&content, "https://example.org/figures/", SnippetOptions::default());
    insta::assert_snapshot!(text);
}

#[test]
fn no_option_takes_the_claimant_or_the_doubt_off_a_snippet() {
    let content = figure(&seed(), "aleppo-fled-200000");
    for theme in [Theme::Automatic, Theme::Light, Theme::Dark] {
        for (transparent, frozen) in [(false, false), (false, true), (true, false), (true, true)] {
            let text = snippet(&content, "https://example.org/", SnippetOptions { theme, transparent, frozen });
            for words in ["said the UN humanitarian chief", "Doubt voiced by the reporters"] {
                assert_eq!(text.matches(words).count(), 2, "in the title and in the text: {text}");
            }
            assert_eq!(text.contains("/r/1/"), frozen, "{text}");
        }
    }
}

#[test]
fn what_stands_in_a_snippet_cannot_break_out_of_it() {
    let mut content = figure(&seed(), "aleppo-fled-200000");
    let hostile = "\"><script>alert(1)</script>".to_owned();
    (content.title, content.claim) = (hostile.clone(), hostile.clone());
    (content.limit, content.source) = (Some(hostile.clone()), hostile.clone());
    let text = snippet(&content, "https://example.org/\"><script>", SnippetOptions::default());
    assert_eq!(text.matches("<script").count(), 1, "{text}");
}

#[test]
fn an_oembed_document_holds_a_bare_frame_and_all_of_its_thumbnail() {
    for content in frames(&seed()) {
        let json = oembed(&content, "https://example.org/figures/", "Figures & Receipts").expect("JSON");
        let read: Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!((read["type"].as_str(), read["version"].as_str()), (Some("rich"), Some("1.0")));
        let html = read["html"].as_str().expect("html");
        assert!(html.starts_with("<iframe src=\"https://example.org/figures/embed/"), "{html}");
        assert!(html.ends_with("></iframe>") && !html.contains("<script"), "{html}");
        assert_eq!(between(html, " height=\"", "\""), read["height"].to_string());
        assert_eq!(between(html, " width=\"", "\""), read["width"].to_string());
        let picture = read["thumbnail_url"].as_str().expect("a picture");
        assert_eq!(picture, format!("https://example.org/figures/{}card.png", content.place.page()));
        assert_eq!((read["thumbnail_width"].as_u64(), read["thumbnail_height"].as_u64()), (Some(1200), Some(630)));
        assert_eq!(read["title"].as_str(), Some(content.title.as_str()));
        assert!(!read["author_name"].as_str().expect("an author").is_empty());
    }
}

/// "One" was about 700, then about 70, then 70; "taken-back" was withdrawn at revision 4.
#[test]
fn a_frozen_frame_keeps_its_number_and_says_that_it_was_corrected() {
    let (report, words) = (fixture("standings"), Words::new("en").expect("English"));
    let composer = Composer::new(&report, &words);
    let all = composer.frozen_frames(None);
    let at = |subject: &Subject, revision: u32| {
        let place = Place::Report { report: report.id.clone(), subject: subject.clone() };
        let found = all.iter().find(|frame| frame.place == place && frame.revision == revision).expect("a frame");
        written(found, &place.frozen(revision), true)
    };
    let one = Subject::Figure("one".into());
    let number = |html: &str| between(html, "class=\"card__number\">", "class=\"card__what\"").to_owned();
    assert!(number(&at(&one, 1)).contains("700"));
    assert!(!number(&at(&one, 2)).contains("700") && number(&at(&one, 2)).contains("about"));
    assert!(!number(&at(&one, 4)).contains("about"));
    let notice = |html: &str| between(html, "frame__frozen\">", "</p>").to_owned();
    assert!(notice(&at(&one, 1)).contains("revision 1") && notice(&at(&one, 1)).contains("Revision 4 is newer"));
    let above = |html: &str| between(html, "class=\"notice\">", "card__number").to_owned();
    assert!(above(&at(&one, 1)).contains("Corrected on"), "{}", at(&one, 1));
    let report_then = at(&Subject::Report, 1);
    assert!(report_then.contains("Corrected on"), "the key figures say so too: {report_then}");
    assert!(notice(&at(&one, 2)).contains("of 7 March 2030"), "{}", notice(&at(&one, 2)));
    assert!(!notice(&at(&one, 4)).contains("newer"));
    for revision in 1..=4 {
        let withdrawn = at(&Subject::Figure("taken-back".into()), revision);
        assert!(withdrawn.contains("Withdrawn on") && !withdrawn.contains("card__number\">"), "revision {revision}");
    }
}

#[test]
fn a_frozen_chart_with_a_corrected_figure_says_that_it_is_the_current_one() {
    let (report, words) = (fixture("series"), Words::new("en").expect("English"));
    let all = Composer::new(&report, &words).frozen_frames(None);
    let redrawn: BTreeSet<(String, u32)> = all
        .iter()
        .filter(|frame| frame.words.frozen.contains("was corrected after revision"))
        .map(|frame| (frame.place.name(), frame.revision))
        .collect();
    assert!(redrawn.iter().any(|(name, revision)| name.ends_with("charts-stock") && *revision == 1), "{redrawn:?}");
    assert!(redrawn.iter().all(|(_, revision)| *revision == 1), "corrections came with revision 2: {redrawn:?}");
}
