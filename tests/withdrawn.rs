//! A number that was published and then withdrawn stands in no file of the site any more.

mod rendered;

use humanitarian_figures::page::gallery::FIXTURES;
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::project::Project;
use rendered::{cards_as_text, rendered, seeded};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The figure that is withdrawn: a point of a series, with a card and a relation.
const FIGURE: &str = "ministry-03-05";
/// Its number, as a file, a page or a table may write it, and what it was before it was corrected.
const NUMBERS: [&str; 4] = ["73519", "73,519", "86427", "86,427"];

/// The series of the gallery, with the figure in force or withdrawn.
fn report(is_withdrawn: bool) -> Value {
    let fixture = FIXTURES.iter().find(|fixture| fixture.id == "series").expect("the series");
    let mut file: Value = serde_json::from_str(fixture.file).expect("JSON");
    file["cards"].as_array_mut().expect("cards").insert(0, json!({ "figure": FIGURE }));
    let figures = file["figures"].as_array_mut().expect("figures");
    let other = figures.iter_mut().find(|figure| figure["id"] == "ministry-06-30").expect("another figure");
    other["relations"] = json!([{ "is": "contradicts", "figure": FIGURE }]);
    let figure = figures.iter_mut().find(|figure| figure["id"] == FIGURE).expect("the figure");
    assert!(figure["withdrawn"].is_object(), "the gallery shows it withdrawn");
    if !is_withdrawn {
        figure["withdrawn"] = Value::Null;
        figure.as_object_mut().expect("an object").remove("withdrawn");
        figure["amount"] = json!({ "qualifier": "exact", "value": 73519 });
        figure["label"] = json!({ "en": "people in the tents" });
        figure["caveat"] = json!({ "text": { "en": "Whether all 73,519 had a bed is not stated." } });
        figure["evidence"] = json!({ "line": 3, "words": "73,519", "word": 19 });
        let was = json!({ "qualifier": "exact", "value": 86427 });
        figure["corrections"] =
            json!([{ "revision": 2, "on": "2031-10-02", "was": was, "because": { "en": "a column was read twice" } }]);
    }
    file
}

/// The files of a site of that report, and the names of the pictures that are kept for the next time.
fn site(folder: &Path, is_withdrawn: bool) -> (Vec<SiteFile>, BTreeSet<String>) {
    let project = seeded(folder, "invented-series.json", &report(is_withdrawn).to_string());
    let rendered = match rendered(&project, "https://example.org") {
        Ok(rendered) => rendered.complete().unwrap_or_else(|broken| panic!("{}", broken.terminal)),
        Err(broken) => panic!("{}", broken.terminal),
    };
    let kept = fs::read_dir(project.scratch().join("pictures/all")).expect("what is kept");
    (rendered, kept.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect())
}

/// The texts that hold the number. Outlines and pixels hold none: they are drawn from `chart.svg`.
fn tell_it(files: &[SiteFile]) -> BTreeSet<&str> {
    let texts = files.iter().filter(|file| !file.path.ends_with(".png") && !file.path.ends_with("outlines.svg"));
    texts
        .filter(|file| {
            let text = String::from_utf8_lossy(&file.bytes);
            NUMBERS.iter().any(|number| text.contains(number))
        })
        .map(|file| file.path.as_str())
        .collect()
}

#[test]
fn a_withdrawn_number_stands_in_no_file_of_the_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (before, kept_before) = site(folder.path(), false);
    let home = "reports/invented-series";
    let chart = format!("{home}/charts/stock");
    let pages = ["", "changes/", "charts/stock/", "figures/ministry-03-05/", "figures/ministry-06-30/", "verify/"];
    let pages = pages.map(|folder| format!("{home}/{folder}index.html"));
    let data = ["report.json", "report.html", "charts/stock/chart.csv", "charts/stock/chart.svg"]
        .map(|file| format!("{home}/{file}"));
    let tables = ["figures.csv", "datapackage.json", "figures.hxl.csv"].map(|file| format!("{home}/{file}"));
    let question = ["index.html", "statements.csv", "charts/people-as-of/chart.csv", "charts/people-as-of/chart.svg"]
        .map(|file| format!("measures/tents/port/{file}"));
    let telling: Vec<String> = ["index.html", "feed.xml", "changes.json", "months/2031-03/index.html"]
        .map(str::to_owned)
        .into_iter()
        .chain(pages)
        .chain(data)
        .chain(tables)
        .chain(question)
        .collect();
    // Frames of it, the one that stays at its first revision among them, and what is said of them.
    let figure = format!("invented-series/figures/{FIGURE}");
    let r1 = "invented-series/r/1";
    let framed = [
        format!("embed/{figure}/index.html"),
        format!("embed/{r1}/figures/{FIGURE}/index.html"),
        "embed/invented-series/index.html".to_owned(),
        format!("embed/{r1}/index.html"),
        "embed/invented-series/charts/stock/index.html".to_owned(),
        "embed/measures/tents/port/index.html".to_owned(),
        format!("oembed/{figure}.json"),
    ];
    let (in_frames, on_pages): (BTreeSet<&str>, BTreeSet<&str>) =
        tell_it(&before).into_iter().partition(|path| path.starts_with("embed/") || path.starts_with("oembed/"));
    for path in &framed {
        assert!(in_frames.contains(path.as_str()), "{path} says it as long as it is in force");
    }
    assert_eq!(on_pages, telling.iter().map(String::as_str).collect(), "as long as it is in force they all say it");

    let (after, kept_after) = site(folder.path(), true);
    assert_eq!(tell_it(&after), BTreeSet::new());
    let paths = |files: &[SiteFile]| files.iter().map(|file| file.path.clone()).collect::<BTreeSet<_>>();
    assert_eq!(paths(&before), paths(&after), "no address is lost");

    // What is drawn from a text that says the number is drawn anew, and nothing of it is kept.
    let content = |files: &[SiteFile], path: &str| {
        files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).bytes.clone()
    };
    let pictures = ["chart.svg", "chart-outlines.svg", "chart.png", "chart@2x.png", "card.png"];
    let cards = ["", "figures/ministry-03-05/"].map(|folder| format!("{home}/{folder}card.png"));
    let of_question = pictures[..4].iter().map(|picture| format!("measures/tents/port/charts/people-as-of/{picture}"));
    let of_chart = pictures.map(|picture| format!("{chart}/{picture}"));
    for path in of_chart.into_iter().chain(cards).chain(of_question) {
        assert_ne!(content(&before, &path), content(&after, &path), "{path} is still the old one");
    }
    assert!(!kept_before.is_subset(&kept_after), "pictures with the number are thrown away");

    // Its place is kept, and says so.
    let page = String::from_utf8(content(&after, "index.html")).expect("text");
    for anchor in ["card", "row", "source"] {
        assert!(page.contains(&format!("id=\"{anchor}-{FIGURE}\"")), "#{anchor}-{FIGURE} is dead");
    }
    let why = "the ministry said on 9 October 2031 that its list of that day was wrong";
    let frames = framed.iter().filter(|path| path.starts_with("embed/"));
    // The figures of a data package, and why, stand in the table beside it.
    let silent = |path: &&String| path.contains("ministry-06-30") || path.ends_with("datapackage.json");
    for path in telling.iter().filter(|path| !silent(path)).chain(frames) {
        let text = String::from_utf8(content(&after, path)).expect("text");
        assert!(text.contains(why), "{path} does not say why");
    }
}

/// The number that the invented conflict withdraws, as it may be written. It stands in the text of its report alone.
const CROSSINGS: [&str; 4] = ["18,947", "18947", "18 947", "18\u{a0}947"];

/// The site of this project's own seeds, pictures as the texts they are drawn from.
fn site_of_seeds(folder: &Path) -> Vec<SiteFile> {
    let own = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut project = None;
    for seed in fs::read_dir(own.seeds()).expect("the seeds") {
        let path = seed.expect("a seed").path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            project = Some(seeded(folder, &name, &fs::read_to_string(&path).expect("text")));
        }
    }
    let project = project.expect("a seed");
    let rendered = rendered(&project, "https://example.org").unwrap_or_else(|broken| panic!("{}", broken.terminal));
    rendered.files.into_iter().chain(cards_as_text(&project)).collect()
}

#[test]
fn the_number_that_the_invented_conflict_withdraws_is_in_no_byte_of_the_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = site_of_seeds(folder.path());
    let telling = |numbers: &[&str]| {
        let told = |file: &&SiteFile| {
            numbers.iter().any(|number| file.bytes.windows(number.len()).any(|bytes| bytes == number.as_bytes()))
        };
        files.iter().filter(told).map(|file| file.path.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(telling(&CROSSINGS), Vec::<&str>::new());
    let in_force = telling(&["75,000"]);
    assert!(in_force.len() > 5, "numbers that are in force are found");
    assert!(in_force.iter().any(|path| path.ends_with(".bin")), "in the search index, too: {in_force:?}");
    let text = rendered::file("seeds/texts/invented-karsen-2031-03-31.txt");
    assert!(CROSSINGS.iter().any(|number| text.contains(number)), "the text is as it was printed");
    let page = files.iter().find(|file| file.path.ends_with("2031-03-31/figures/crossings-brelt-march/index.html"));
    let page = String::from_utf8(page.expect("its page stays").bytes.clone()).expect("text");
    assert!(page.contains("Withdrawn on 8 April 2031"), "{page}");
}
