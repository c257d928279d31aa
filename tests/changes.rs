//! Every change of a number is told wherever the number stood: on pages, in frames, charts and feeds, and for programs.

mod rendered;

use humanitarian_figures::page::MOST_CHANGES;
use humanitarian_figures::page::gallery::FIXTURES;
use humanitarian_figures::site::file::SiteFile;
use rendered::{rendered, seeded, text};
use serde_json::{Value, json};

/// A figure of the gallery's series that is corrected here: a key figure and a point of a chart.
const FIGURE: &str = "ministry-06-30";
const HOME: &str = "reports/invented-series";
const SENTENCE: &str = "Corrected on 3 October 2031: from 91,234 to ";

fn report() -> Value {
    let fixture = FIXTURES.iter().find(|fixture| fixture.id == "series").expect("the series");
    let mut file: Value = serde_json::from_str(fixture.file).expect("JSON");
    let cards = file["cards"].as_array_mut().expect("cards");
    cards.retain(|card| card["figure"] != FIGURE);
    cards.insert(0, json!({ "figure": FIGURE }));
    let figures = file["figures"].as_array_mut().expect("figures");
    let figure = figures.iter_mut().find(|figure| figure["id"] == FIGURE).expect("the figure");
    let was = json!({ "qualifier": "exact", "value": 91234 });
    figure["corrections"] = json!([
        { "revision": 2, "on": "2031-10-03", "was": was, "because": { "en": "a column was read twice" } }
    ]);
    file
}

fn site(file: &Value) -> Vec<SiteFile> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let project = seeded(folder.path(), "invented-series.json", &file.to_string());
    match rendered(&project, "https://example.org/news") {
        Ok(rendered) => rendered.files,
        Err(broken) => panic!("{}", broken.terminal),
    }
}

fn content(files: &[SiteFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(file.bytes.clone()).expect("text")
}

#[test]
fn a_correction_is_told_in_the_same_words_everywhere() {
    let files = site(&report());
    let frame = "embed/invented-series";
    for path in [
        "index.html".to_owned(),
        "feed.xml".to_owned(),
        "changes.json".to_owned(),
        format!("{HOME}/index.html"),
        format!("{HOME}/report.html"),
        format!("{HOME}/changes/index.html"),
        format!("{HOME}/verify/index.html"),
        format!("{HOME}/figures/{FIGURE}/index.html"),
        format!("{HOME}/charts/stock/index.html"),
        format!("{HOME}/charts/stock/chart.csv"),
        format!("{frame}/figures/{FIGURE}/index.html"),
        format!("{frame}/index.html"),
        format!("{frame}/charts/stock/index.html"),
        format!("{frame}/r/1/figures/{FIGURE}/index.html"),
        format!("{frame}/r/1/index.html"),
        format!("{frame}/r/1/charts/stock/index.html"),
    ] {
        let told = content(&files, &path);
        assert!(told.contains(SENTENCE), "{path} does not tell it");
        assert!(told.contains("because a column was read twice"), "{path} does not say why");
    }
    // In a picture each word has its place.
    let picture = text(&content(&files, &format!("{HOME}/charts/stock/chart.svg")).replace("</text>", " "));
    assert!(picture.contains("Corrected on 3 October 2031: from 91,234"), "{picture}");
}

#[test]
fn the_page_of_changes_leads_to_figures_and_frames_and_is_led_to() {
    let files = site(&report());
    let page = content(&files, &format!("{HOME}/changes/index.html"));
    assert!(page.contains(&format!("href=\"../figures/{FIGURE}/\"")), "to the figure");
    let told = text(&page);
    for sentence in [
        "What changed",
        "Revision 2, 3 October 2031",
        "Frames that stay at revision 1 show the numbers of that revision. ",
        "Frames that stay at revision 3 show the numbers as they stand now.",
        "keeps numbers, not words",
    ] {
        assert!(told.contains(sentence), "{sentence} in {told}");
    }
    let places: Vec<usize> =
        ["revision-3", "revision-2", "revision-1"].map(|id| page.find(&format!("id=\"{id}\"")).expect(id)).to_vec();
    assert!(places.is_sorted(), "the newest stands first");
    for revision in 1..=3 {
        assert!(page.contains(&format!("href=\"../../../embed/invented-series/r/{revision}/\"")), "{revision}");
        content(&files, &format!("embed/invented-series/r/{revision}/index.html"));
    }
    assert!(!page.contains("app-") && !page.contains(".wasm"), "it is read, and needs no WebAssembly");
    assert!(content(&files, "index.html").contains("href=\"reports/invented-series/changes/\""));
    assert!(content(&files, &format!("{HOME}/index.html")).contains("href=\"changes/\""));
    let figure = content(&files, &format!("{HOME}/figures/{FIGURE}/index.html"));
    assert!(figure.contains("href=\"../../changes/#revision-2\""));
    let feed = content(&files, "feed.xml");
    let related =
        "<link rel=\"related\" href=\"https://example.org/news/reports/invented-series/changes/#revision-2\"/>";
    assert!(feed.contains(related), "{feed}");
    assert!(feed.contains("<id>https://example.org/news/reports/invented-series/</id>"), "the report itself is news");
    assert!(content(&files, "sitemap.xml").contains("invented-series/changes/</loc>"));
}

#[test]
fn a_report_that_never_changed_has_no_such_page() {
    let mut file = report();
    for figure in file["figures"].as_array_mut().expect("figures") {
        figure.as_object_mut().expect("an object").remove("corrections");
    }
    file["figures"].as_array_mut().expect("figures").retain(|figure| figure["withdrawn"].is_null());
    let kept: Vec<String> = file["figures"]
        .as_array()
        .expect("figures")
        .iter()
        .filter_map(|figure| Some(figure["id"].as_str()?.to_owned()))
        .collect();
    for chart in file["charts"].as_array_mut().expect("charts") {
        let drawn = chart["figures"].as_array_mut().expect("a series");
        drawn.retain(|id| id.as_str().is_some_and(|id| kept.iter().any(|known| known == id)));
    }
    let cards = file["cards"].as_array_mut().expect("cards");
    cards.retain(|card| card["figure"].as_str().is_some_and(|id| kept.iter().any(|known| known == id)));
    let files = site(&file);
    assert!(!files.iter().any(|file| file.path.contains("/changes/")));
    assert!(!content(&files, "index.html").contains("changes/"));
    let changes: Value = serde_json::from_str(&content(&files, "changes.json")).expect("JSON");
    assert_eq!(changes["total"], 1);
    assert_eq!(changes["changes"][0]["what"], "published");
}

#[test]
fn programs_read_every_change_in_order() {
    let files = site(&report());
    let changes: Value = serde_json::from_str(&content(&files, "changes.json")).expect("JSON");
    assert_eq!(changes["schema"], 1);
    let list = changes["changes"].as_array().expect("changes");
    assert_eq!(list.len() as u64, changes["total"].as_u64().expect("a number"));
    let days: Vec<&str> = list.iter().filter_map(|one| one["day"].as_str()).collect();
    assert!(days.len() == list.len() && days.is_sorted_by(|one, next| one >= next), "the newest first: {days:?}");
    let corrected = list.iter().find(|one| one["figure"] == FIGURE).expect("the correction");
    assert_eq!(corrected["what"], "corrected");
    assert_eq!((&corrected["revision"], &corrected["day"]), (&2.into(), &"2031-10-03".into()));
    assert_eq!(corrected["was"]["words"], "91,234");
    assert_eq!(corrected["was"]["low"], 91234.0);
    assert_eq!(corrected["because"], "a column was read twice");
    let path = corrected["path"].as_str().expect("a path");
    content(&files, &format!("{path}index.html"));
    let withdrawn = list.iter().find(|one| one["what"] == "withdrawn").expect("the withdrawal");
    assert!(withdrawn["was"].is_null() && withdrawn["now"].is_null());
    assert!(withdrawn["notice"].as_str().is_some_and(|notice| notice.starts_with("Withdrawn on ")));
    for one in list {
        content(&files, &format!("{}index.html", one["path"].as_str().expect("a path")));
    }
    let published = list.iter().filter(|one| one["what"] == "published").count();
    assert_eq!(published, 1);
}

#[test]
fn of_a_great_archive_the_newest_changes_are_told() {
    let mut file = report();
    let (first, count) = (2, MOST_CHANGES as u64 + 20);
    let correction = |n: u64| {
        let was = json!({ "qualifier": "exact", "value": 1000 + n });
        json!({ "revision": first + n, "on": "2031-10-03", "was": was, "because": { "en": "it was counted anew" } })
    };
    let figures = file["figures"].as_array_mut().expect("figures");
    let figure = figures.iter_mut().find(|figure| figure["id"] == FIGURE).expect("the figure");
    figure["corrections"] = (0..count).map(correction).collect();
    file["revision"] = (first + count).into();
    let reports = file.to_string();
    let source = humanitarian_figures::draft::Source { name: "many".into(), text: reports };
    let clean = humanitarian_figures::check::check(&source, None).clean.expect("a clean file");
    let report = humanitarian_figures::model::build(&clean).expect("it builds");
    let words = humanitarian_figures::words::Words::new("en").expect("English");
    let composer = humanitarian_figures::page::Composer::new(&report, &words);
    let changes = humanitarian_figures::page::changes_json(&[composer]).expect("JSON");
    let changes: Value = serde_json::from_str(&changes).expect("JSON");
    let list = changes["changes"].as_array().expect("changes");
    assert_eq!(list.len(), MOST_CHANGES);
    assert!(changes["total"].as_u64().is_some_and(|total| total > count));
    let of_it: Vec<u64> =
        list.iter().filter(|one| one["figure"] == FIGURE).filter_map(|one| one["revision"].as_u64()).collect();
    assert_eq!(of_it.first(), Some(&(first + count - 1)), "the newest first");
}
