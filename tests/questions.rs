//! The page of one measure at one place: what a reader of it notices, on the invented conflict and on small sites.

mod rendered;

use humanitarian_figures::site::build::{Extent, NotBuilt, build};
use humanitarian_figures::site::bundle::{Bundle, Module};
use humanitarian_figures::site::file::SiteFile;
use humanitarian_figures::site::project::Project;
use rendered::{cards_as_text, file, rendered, seeded, text};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

const KILLED: &str = "measures/killed/karsen/";

fn texts(project: &Project) -> BTreeMap<String, String> {
    let rendered = rendered(project, "https://example.org").unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let files = rendered.files.into_iter().chain(cards_as_text(project));
    files.map(|SiteFile { path, bytes }| (path, String::from_utf8_lossy(&bytes).into_owned())).collect()
}

/// The site of this project's own seeds.
fn conflict() -> &'static BTreeMap<String, String> {
    static SITE: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    SITE.get_or_init(|| {
        let (own, folder) = (Path::new(env!("CARGO_MANIFEST_DIR")), tempfile::tempdir().expect("a temporary folder"));
        let mut project = None;
        for seed in fs::read_dir(own.join("seeds")).expect("the seeds") {
            let path = seed.expect("a seed").path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                project = Some(seeded(folder.path(), &name, &fs::read_to_string(&path).expect("text")));
            }
        }
        texts(&project.expect("a seed"))
    })
}

fn site(reports: &[Value]) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut project = None;
    for report in reports {
        let name = format!("{}.json", report["id"].as_str().expect("an id"));
        project = Some(seeded(folder.path(), &name, &report.to_string()));
    }
    texts(&project.expect("a report"))
}

fn base() -> Value {
    serde_json::from_str(&file("src/check/base.json")).expect("JSON")
}

fn figure<'f>(report: &'f mut Value, id: &str) -> &'f mut Value {
    let figures = report["figures"].as_array_mut().expect("figures");
    figures.iter_mut().find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

/// The parts of a page on one axis of time each, by their anchors.
fn strands(page: &str) -> BTreeMap<String, &str> {
    let strands = page.split("<section id=\"strand-").skip(1);
    strands
        .filter_map(|strand| Some((strand.split('"').next()?.to_owned(), strand.split("</section>").next()?)))
        .collect()
}

/// The rows of a table, as a reader sees them.
fn rows(part: &str) -> Vec<String> {
    let body = part.split_once("<tbody>").map_or("", |(_, rest)| rest);
    body.split("<tr>").skip(1).map(text).collect()
}

/// The addresses of the links of a part of a page.
fn links(part: &str) -> Vec<&str> {
    part.split("<a ").skip(1).filter_map(|rest| rest.split_once("href=\"")?.1.split('"').next()).collect()
}

/// Where a relative address leads from a folder of the site.
fn followed(folder: &str, address: &str) -> String {
    let mut steps: Vec<&str> = folder.trim_end_matches('/').split('/').collect();
    let address = address.split('#').next().expect("an address");
    for step in address.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "" | "." => {}
            step => steps.push(step),
        }
    }
    let path = steps.join("/");
    if path.is_empty() {
        return "index.html".to_owned();
    }
    if address.ends_with('/') || address.is_empty() { format!("{path}/index.html") } else { path }
}

#[test]
fn every_measure_and_place_that_a_report_states_has_a_page() {
    let site = conflict();
    for seed in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")).expect("the seeds") {
        let path = seed.expect("a seed").path();
        let Ok(json) = fs::read_to_string(&path) else { continue };
        let Ok(report) = serde_json::from_str::<Value>(&json) else { continue };
        for figure in report["figures"].as_array().into_iter().flatten().filter(|one| one.get("derived").is_none()) {
            let (measure, place) = (figure["measure"].as_str().expect("one"), figure["place"].as_str().expect("one"));
            let page = format!("measures/{measure}/{place}/index.html");
            assert!(site.contains_key(&page), "{page}");
            // And the figure's own page leads there.
            let own = format!(
                "reports/{}/figures/{}/",
                report["id"].as_str().expect("one"),
                figure["id"].as_str().expect("one")
            );
            let ways: Vec<String> =
                links(&site[&format!("{own}index.html")]).iter().map(|link| followed(&own, link)).collect();
            assert!(ways.contains(&page), "{own} leads to {ways:?}");
        }
    }
}

#[test]
fn the_last_of_each_speaker_stands_beside_the_others_and_all_of_it_is_marked_as_invented() {
    let page = &conflict()[&format!("{KILLED}index.html")];
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0;
    for name in
        ["Invented: ", "People killed", "Karsen", "the health ministry", "Open Count", "the Velmor Council", "said"]
    {
        assert!(title.contains(name), "{name} in {title}");
    }
    let body = text(page.split_once("</header>").expect("a header").1);
    assert!(body.starts_with("Invented: "), "{}", &body[..200]);
    let last = page.split_once("id=\"last-said\"").expect("its section").1.split("</section>").next().expect("it");
    let last: Vec<String> = last.split("<tr>").skip(2).map(text).collect();
    for (number, speaker) in [("618", "Ministry of Health"), ("903", "Open Count"), ("1,130", "Velmor Council")] {
        let row = last.iter().find(|row| row.starts_with(number)).unwrap_or_else(|| panic!("no {number}: {last:?}"));
        assert!(row.contains(speaker) && row.contains("Contested"), "{row}");
    }
    assert!(!page.contains("application/ld+json"), "machines are told of no claim that nobody made");
}

#[test]
fn what_counts_in_different_ways_has_charts_of_its_own() {
    let page = &conflict()[&format!("{KILLED}index.html")];
    let strands = strands(page);
    let ids: Vec<&str> = strands.keys().map(String::as_str).collect();
    let expected =
        ["civilian-persons-since-2031-01-08-invented", "persons-new-invented", "persons-since-2031-01-08-invented"];
    assert_eq!(ids, expected);
    let total = rows(strands["persons-since-2031-01-08-invented"]);
    assert!(total.iter().all(|row| row.contains("since 8 January")), "{total:?}");
    let new = rows(strands["persons-new-invented"]);
    assert!(new.iter().any(|row| row.starts_with("128")) && !new.iter().any(|row| row.contains("as of")), "{new:?}");
    // Each statement once.
    let statements: usize = strands.values().map(|strand| rows(strand).len()).sum();
    assert!(text(page).contains(&format!("{statements} statements in 6 reports")), "{statements}");
}

#[test]
fn a_falling_total_and_a_silence_are_marked_in_the_chart_and_beside_it() {
    let page = &conflict()[&format!("{KILLED}index.html")];
    let total = strands(page)["persons-since-2031-01-08-invented"];
    assert!(total.contains("href=\"#break\"") && total.contains("href=\"#silence\""), "{total}");
    let seen = text(total);
    assert!(seen.contains("this total is lower than one before"), "{seen}");
    assert!(seen.contains("silent") && seen.contains("nothing came after this for longer than usual"), "{seen}");
    let fallen = rows(total).into_iter().find(|row| row.starts_with("758")).expect("the lower total");
    assert!(fallen.contains("break in series (a)") && fallen.contains("Open Count"), "{fallen}");
}

#[test]
fn every_mark_and_row_leads_to_a_page_that_is_there() {
    let site = conflict();
    let mut marks = 0;
    for (path, html) in site.iter().filter(|(path, _)| path.contains("measures/") && path.ends_with(".html")) {
        let folder = path.strip_suffix("index.html").expect("a folder's page");
        for link in links(html).into_iter().filter(|link| !link.starts_with("https:") && !link.starts_with('#')) {
            let to = followed(folder, link);
            // Pixels are drawn from the SVG beside them.
            let there =
                site.contains_key(&to) || site.contains_key(&to.replace("@2x.png", ".svg").replace(".png", ".svg"));
            assert!(there, "{path} leads to {link}, {to}");
        }
        for chart in html.split("<svg width=\"100%\"").skip(1).filter(|chart| chart.contains("data-marks")) {
            let chart = chart.split("</figure>").next().expect("its end");
            let led = chart.split("<a ").skip(1).filter(|link| link.contains("data-marks")).count();
            assert_eq!(led, chart.matches("data-marks").count(), "{path}: every mark leads somewhere");
            marks += led;
        }
    }
    assert!(marks > 60, "{marks}");
}

#[test]
fn a_corrected_number_says_what_it_was_and_why() {
    let page = &conflict()["measures/registered-refugees/iselond/index.html"];
    let strand = strands(page)["persons-as-of-invented"];
    assert!(strand.contains("href=\"#corrected\""), "the struck ring is drawn");
    let row = rows(strand).into_iter().find(|row| row.starts_with("4,100")).expect("the corrected one");
    let history = text(page.split_once("id=\"history\"").expect("the history").1);
    for told in [&row, &history] {
        assert!(told.contains("Corrected on") && told.contains("to 4,100") && told.contains("because"), "{told}");
    }
}

#[test]
fn what_is_withdrawn_keeps_its_page_and_has_no_number() {
    let site = conflict();
    let folder = "measures/bridge-crossings/brelt-bridge/";
    let page = text(&site[&format!("{folder}index.html")]);
    assert!(page.contains("withdrawn") && page.contains("Withdrawn on 8 April 2031"), "{page}");
    for (path, text) in site.iter().filter(|(path, _)| path.contains(folder)) {
        for number in ["18,947", "18947", "18 947", "18\u{a0}947"] {
            assert!(!text.contains(number), "{path}");
        }
    }
    assert!(site.contains_key(&format!("embed/{folder}index.html")), "its frame stays");
}

#[test]
fn a_single_statement_is_not_drawn_and_the_page_says_why() {
    let page = &conflict()["measures/people-fled/aleppo/index.html"];
    assert!(!page.contains("<figure"));
    let seen = text(page);
    assert!(seen.contains("200,000") && seen.contains("makes no line over time"), "{seen}");
    assert!(!seen.contains("Invented: "), "this report is real");
    assert!(page.contains("application/ld+json"));
}

#[test]
fn a_place_is_called_as_it_is_there_beside_its_name_here() {
    let site = conflict();
    let local = "<bdi lang=\"ar\">حلب</bdi>";
    for path in ["measures/people-fled/aleppo/index.html", "places/index.html"] {
        assert!(site[path].contains(local), "{path}");
    }
    let fled = site
        .keys()
        .find(|path| path.starts_with("measures/") && path.ends_with("/turkey/index.html"))
        .expect("a question of Turkey");
    assert!(site[fled].contains("<bdi lang=\"tr\">Türkiye</bdi>"), "{fled}");
}

/// A made-up report and a real one speak of the same, and so do two that nobody is named in.
#[test]
fn real_and_invented_numbers_never_share_an_axis() {
    let mut invented = base();
    invented["id"] = "invented-port-2030-01-01".into();
    invented["invented"] = json!({ "en": "made up for a test." });
    let mut later = base();
    later["id"] = "port-example-2024-03-19".into();
    let site = site(&[base(), invented, later]);
    let page = &site["measures/killed/bridge/index.html"];
    let strands = strands(page);
    let ids: BTreeSet<&str> = strands.keys().map(String::as_str).collect();
    assert!(
        ids.iter().any(|id| id.ends_with("-invented")) && ids.iter().any(|id| !id.ends_with("-invented")),
        "{ids:?}"
    );
    for (id, strand) in &strands {
        let title = text(strand.split_once("<h3").expect("a heading").1.split("</h3>").next().expect("its end"));
        assert_eq!(title.contains("Invented: "), id.ends_with("-invented"), "{id}: {title}");
    }
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0;
    assert!(!title.contains("Invented"), "not all of it is: {title}");
    // Whoever is not named may be anybody: no line joins them.
    let real = strands.iter().find(|(id, _)| !id.ends_with("-invented")).expect("the real ones").1;
    assert!(!real.contains("class=\"said"), "{real}");
}

#[test]
fn numbers_too_far_apart_for_one_axis_stand_in_the_table_only() {
    let mut later = base();
    later["id"] = "port-example-2024-03-19".into();
    figure(&mut later, "killed-20")["amount"]["value"] = 90_000.into();
    figure(&mut later, "killed-20")["evidence"]["words"] = "90,000 people".into();
    let mut first = base();
    figure(&mut first, "killed-20")["amount"]["value"] = 20.into();
    let day = json!({ "day": "2024-03-01", "known": "stated" });
    figure(&mut first, "killed-20")["period"] =
        json!({ "start": day, "end": day, "label": { "en": "Friday 1 March 2024" } });
    for report in [&mut first, &mut later] {
        // What the others are worked out from, or drawn with, would have to be changed as well.
        report["charts"] = json!([]);
        report["cards"] = json!([]);
        figure(report, "killed-20")["relations"] = json!([]);
        report["figures"].as_array_mut().expect("figures").retain(|figure| figure["id"] == "killed-20");
    }
    let site = site(&[first, later]);
    let page = &site["measures/killed/exampleland/index.html"];
    let seen = text(page);
    assert!(seen.contains("too far apart for one axis"), "{seen}");
    assert!(!page.contains("<figure") && seen.contains("90,000"), "{seen}");
}

/// The parts of a site that is built into a folder, and what each was made of.
fn built(project: &Project, out: &Path) -> BTreeMap<String, String> {
    let module = Module { js: b"export { start as default };".to_vec(), wasm: b"\0asm".to_vec() };
    let bundle = Bundle { dashboard: module.clone(), search: module.clone(), verify: module.clone(), desk: module };
    match build(project, bundle, None, out, Extent::PagesOnly) {
        Ok(built) => built.ledger.parts.into_iter().map(|(name, part)| (name, part.stamp)).collect(),
        Err(NotBuilt::Broken(broken)) => panic!("{}", broken.terminal),
        Err(NotBuilt::Write(error)) => panic!("{error}"),
    }
}

#[test]
fn an_edit_makes_only_the_questions_again_that_its_report_answers() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (aleppo, out) = ("aleppo-2012-07-30.json", folder.path().join("dist"));
    seeded(folder.path(), aleppo, &file(&format!("seeds/{aleppo}")));
    fs::create_dir(folder.path().join("style")).expect("a folder for the style");
    for sheet in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("style")).expect("the style") {
        let sheet = sheet.expect("a sheet");
        fs::copy(sheet.path(), folder.path().join("style").join(sheet.file_name())).expect("it is copied");
    }
    let before = built(&seeded(folder.path(), "port-example-2024-03-05.json", &base().to_string()), &out);
    let mut edited = base();
    edited["title"]["en"] = "Port Example again, Tuesday 5 March 2024".into();
    let after = built(&seeded(folder.path(), "port-example-2024-03-05.json", &edited.to_string()), &out);
    let other: BTreeSet<&str> =
        before.iter().filter(|(name, stamp)| after.get(*name) != Some(stamp)).map(|(name, _)| name.as_str()).collect();
    let questions = ["fled harbour", "killed bridge", "killed exampleland", "refugees neighbourland"];
    let made = ["front".to_owned(), "report port-example-2024-03-05".to_owned()].into_iter();
    let made: BTreeSet<String> = made.chain(questions.map(|question| format!("question {question}"))).collect();
    assert!(made.iter().all(|name| other.contains(name.as_str())), "{other:?}");
    let of_aleppo: Vec<_> = before.keys().filter(|name| name.contains("aleppo") || name.contains("turkey")).collect();
    assert!(of_aleppo.len() > 4 && of_aleppo.iter().all(|name| !other.contains(name.as_str())), "{other:?}");
}

#[test]
fn the_files_of_a_question_hold_every_statement_with_its_report() {
    let site = conflict();
    let table = &site[&format!("{KILLED}statements.csv")];
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().expect("columns").clone();
    let at = |name: &str| headers.iter().position(|column| column == name).expect("a column");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let reports: BTreeSet<&str> = rows.iter().map(|row| &row[at("report")]).collect();
    assert_eq!((rows.len(), reports.len()), (27, 6), "all statements of all reports");
    let named: BTreeSet<(&str, &str)> = rows.iter().map(|row| (&row[at("report")], &row[at("id")])).collect();
    assert_eq!(named.len(), 27, "report and id name a row");
    let strands: BTreeSet<&str> = rows.iter().map(|row| &row[at("chart")]).collect();
    for strand in strands {
        let chart = &site[&format!("{KILLED}charts/{strand}/chart.svg")];
        assert!(chart.contains("Invented: People killed") && !chart.contains("<a "), "a file leads nowhere");
    }
    let card = &site[&format!("{KILLED}card.svg")];
    assert!(card.contains("Invented: People killed") && text(card).contains("6 reports"), "{card}");
}

#[test]
fn a_frame_holds_every_speaker_and_follows_corrections() {
    let site = conflict();
    let frame = &site[&format!("embed/{KILLED}index.html")];
    let seen = text(frame);
    for said in ["618", "903", "1,130", "Ministry of Health", "Open Count", "Velmor Council", "Contested", "Invented. "]
    {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(frame.contains("<link rel=\"canonical\" href=\"https://example.org/measures/killed/karsen/\">"));
    assert!(frame.len() < 60_000, "{} bytes", frame.len());
    let page = &site[&format!("{KILLED}index.html")];
    assert!(page.contains("id=\"embed\"") && !page.contains("embed-code-frozen"), "no frame of it stays behind");
    assert!(!site.keys().any(|path| path.starts_with("embed/measures/") && path.contains("/r/")));
    let told: Value = serde_json::from_str(&site["oembed/measures/killed/karsen.json"]).expect("JSON");
    assert!(told["html"].as_str().is_some_and(|html| html.contains("embed/measures/killed/karsen/")), "{told}");
    assert!(site["sitemap.xml"].contains("<loc>https://example.org/measures/killed/karsen/</loc>"));
}
