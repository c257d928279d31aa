//! Several reports on one site: their list, and what each speaker last said, side by side.

mod rendered;

use humanitarian_figures::site::file::SiteFile;
use rendered::{file, rendered, seeded, text};
use serde_json::{Value, json};
use std::path::Path;

const FIRST: &str = "port-example-2024-03-05";
const SECOND: &str = "port-example-2024-03-12";
const THIRD: &str = "port-example-2024-03-19";

fn base() -> Value {
    serde_json::from_str(&file("src/check/base.json")).expect("JSON")
}

/// The first report, with a number of the border official that the second one withdraws.
fn first() -> Value {
    let mut report = base();
    let boats = figure(&mut report, "boats-out");
    boats.as_object_mut().expect("a figure").remove("withdrawn");
    boats["amount"] = json!({ "qualifier": "exact", "value": 7777 });
    boats["label"] = json!({ "en": "people left by boat" });
    boats["caveat"] = json!({ "text": { "en": "Where they went is not stated." } });
    boats["evidence"] = json!({ "line": 4, "words": "7,777 people", "word": 1 });
    report
}

/// A week later: everything is said again of that week.
fn second() -> Value {
    let days = [("03-04", "03-11"), ("03-05", "03-12"), ("03-06", "03-13"), ("03-07", "03-14")];
    let mut text = base().to_string().replace("Tuesday 5 March", "Tuesday 12 March");
    for (day, later) in days {
        text = text.replace(&format!("2024-{day}"), &format!("2024-{later}"));
    }
    let mut report: Value = serde_json::from_str(&text).expect("JSON");
    report["report"]["publisher"] = "The Sample".into();
    state(figure(&mut report, "fled-50"), 6161, "6,161 people had fled");
    report
}

/// Another week later: the mayor and residents contradict each other, and all else is said of the first week again.
fn third() -> Value {
    let mut report = base();
    report["id"] = THIRD.into();
    report["title"]["en"] = "Port Example, Tuesday 19 March 2024".into();
    report["report"]["date"]["day"] = "2024-03-19".into();
    report["report"]["date"]["known"] = "inferred".into();
    report["report"]["date"]["reasoning"] = json!({ "en": "A Tuesday of that month." });
    figure(&mut report, "shelling-three-an-hour")["corrections"][0]["on"] = "2024-03-20".into();
    figure(&mut report, "boats-out")["withdrawn"]["on"] = "2024-03-21".into();
    let fled = figure(&mut report, "fled-50");
    state(fled, 7373, "7,373 people had fled");
    fled["contested"] = "who-holds-the-bridge".into();
    let day = json!({ "day": "2024-03-19", "known": "stated" });
    fled["period"] = json!({ "start": day, "end": day, "label": { "en": "Tuesday 19 March 2024" } });
    let mut denied = fled.clone();
    denied["id"] = "fled-residents".into();
    denied["claimant"] = "residents".into();
    state(&mut denied, 9191, "9,191 people had fled");
    report["figures"].as_array_mut().expect("figures").push(denied);
    report
}

fn figure<'f>(report: &'f mut Value, id: &str) -> &'f mut Value {
    let figures = report["figures"].as_array_mut().expect("figures");
    figures.iter_mut().find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

fn state(figure: &mut Value, amount: u32, words: &str) {
    figure["amount"]["value"] = amount.into();
    figure["evidence"]["words"] = words.into();
}

fn try_site(folder: &Path, reports: &[Value]) -> Result<Vec<SiteFile>, String> {
    let mut project = None;
    for report in reports {
        let name = format!("{}.json", report["id"].as_str().expect("an id"));
        project = Some(seeded(folder, &name, &report.to_string()));
    }
    let rendered = rendered(&project.expect("a report"), "https://example.org");
    rendered.map(|rendered| rendered.files).map_err(|broken| broken.terminal)
}

fn site(reports: &[Value]) -> Vec<SiteFile> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    try_site(folder.path(), reports).unwrap_or_else(|broken| panic!("{broken}"))
}

fn page(files: &[SiteFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(file.bytes.clone()).expect("text")
}

/// What stands between two pieces of a page.
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let (_, rest) = page.split_once(start).unwrap_or_else(|| panic!("there is no {start}"));
    rest.split(end).next().expect("its end")
}

/// What each speaker last said of a measure.
fn last_said(files: &[SiteFile], measure: &str) -> String {
    page(files, &format!("measures/{measure}/index.html"))
}

/// The rows below a heading of the table, as HTML.
fn rows<'p>(page: &'p str, heading: &str) -> Vec<&'p str> {
    let body = between(page, &format!(">{heading}</a></b>"), "</tbody>");
    body.split("<tr").skip(1).collect()
}

#[test]
fn a_site_of_one_report_has_no_list() {
    let files = site(&[base()]);
    assert!(files.iter().all(|file| file.path != "reports/index.html"));
    let front = page(&files, "index.html");
    assert!(!front.contains("id=\"reports\"") && !text(&front).contains("Last said"));
    let inside = |page: &str| page.split_once("<main").expect("a main part").1.replace("reports/", "");
    let own = page(&files, &format!("reports/{FIRST}/index.html"));
    assert_eq!(text(&inside(&front)), text(&inside(&own)));
    assert!(!page(&files, "sitemap.xml").contains("<loc>https://example.org/reports/</loc>"));
}

#[test]
fn the_front_page_is_the_newest_dashboard_and_lists_all_reports() {
    let files = site(&[first(), third(), second()]);
    let front = page(&files, "index.html");
    assert!(front.contains("href=\"#reports\""), "the line above leads to the list");
    let list = between(&front, "id=\"reports\"", "</section>");
    let places: Vec<_> =
        [THIRD, SECOND, FIRST].iter().map(|id| list.find(&format!("href=\"reports/{id}/\""))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "the newest first: {places:?}");
    let seen = text(list);
    for said in ["The Sample", "19 March 2024: inferred, not printed", "12 March 2024, as printed", "our arithmetic"] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(seen.contains("one figure was corrected; one was withdrawn"), "{seen}");
    // But for the lists and ways, it is the newest report's page.
    let said = between(&front, "id=\"last-said\"", "</section>");
    let own = page(&files, &format!("reports/{THIRD}/index.html"));
    let main = |page: &str| text(page.split_once("<main").expect("a main part").1);
    assert_eq!(main(&front.replacen(list, "", 1).replacen(said, "", 1)), main(&own));
    assert!(!own.contains("id=\"reports\"") && own.contains("href=\"../\""), "a report's own page leads to the list");
    assert!(page(&files, "sitemap.xml").contains("<loc>https://example.org/reports/</loc>"));
}

#[test]
fn the_last_of_each_speaker_stands_beside_the_others_and_leads_to_what_was_said_before() {
    let page = last_said(&site(&[first(), second(), third()]), "fled");
    let fled = rows(&page, "People who fled: the harbour district (people)");
    let row = |speaker: &str| {
        let mut found = fled.iter().filter(|row| text(row).contains(speaker));
        let row = *found.next().unwrap_or_else(|| panic!("no row of {speaker}"));
        assert!(found.next().is_none(), "one row of {speaker}");
        row
    };
    let mayor = row("the mayor of Port Example");
    assert!(mayor.contains(&format!("href=\"../../reports/{THIRD}/figures/fled-50/\"")), "{mayor}");
    let seen = text(mayor);
    for said in ["7,373", "Contested", "Tuesday 19 March 2024", "How the number was reached", "earlier: 2"] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(mayor.contains("<a href=\"harbour/\">earlier: 2</a>"), "they stand on the page of the question: {mayor}");
    let residents = text(row("residents of the far bank"));
    assert!(residents.contains("9,191") && residents.contains("Contested") && !residents.contains("earlier"));
    let all = text(&page);
    for worked_out in ["16,564", "8,282", "6,161", "our arithmetic:"] {
        assert!(!all.contains(worked_out), "{worked_out} is nothing that a speaker said last");
    }
}

/// The third report repeats what the monitor said of the first week; the second has what it said of the second.
#[test]
fn the_day_spoken_of_counts_before_the_day_of_the_report() {
    let files = site(&[first(), second(), third()]);
    let page = last_said(&files, "killed");
    let killed = rows(&page, "People killed: Exampleland (people)");
    assert_eq!(killed.len(), 1, "our subtraction is nobody's claim: {killed:?}");
    let (number, _) = killed[0].split_once("</th>").expect("its number");
    assert!(number.contains(&format!("href=\"../../reports/{SECOND}/figures/killed-20/\"")), "{number}");
    // Other people at the same place are another question, and a day that nobody named is not made up.
    assert_eq!(rows(&page, "People killed: Exampleland (civilians)").len(), 1);
    let page = last_said(&files, "refugees");
    let refugees = text(rows(&page, "Refugees: Neighbourland (people)")[0]);
    assert!(refugees.contains("when the official spoke"), "{refugees}");
}

#[test]
fn what_was_withdrawn_says_so_in_its_place_above_what_is_still_in_force() {
    let page = last_said(&site(&[first(), second()]), "fled");
    let fled = rows(&page, "People who fled: the harbour district (people)");
    let official: Vec<String> =
        fled.iter().map(|row| text(row)).filter(|row| row.contains("a border official")).collect();
    let [withdrawn, in_force] = official.as_slice() else { panic!("two rows: {official:?}") };
    assert!(withdrawn.contains("withdrawn") && withdrawn.contains("Withdrawn on 14 March 2024"), "{withdrawn}");
    assert!(!withdrawn.contains("7,777") && in_force.contains("7,777"), "{in_force}");
}

/// Guards whose death nobody is named for: two reports may have it from two.
#[test]
fn what_is_not_attributed_takes_the_place_of_nothing() {
    let page = last_said(&site(&[first(), second()]), "killed");
    assert_eq!(rows(&page, "People killed: the bridge (guards)").len(), 2);
}

#[test]
fn an_id_that_means_something_else_in_another_file_is_refused_with_both_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut other = second();
    other["claimants"][0]["name"]["en"] = "the mayor of Other Town".into();
    let told = try_site(folder.path(), &[first(), other]).expect_err("two mayors with one id");
    for said in [
        "register-disagrees",
        "claimants",
        "`mayor`",
        "the mayor of Port Example",
        "the mayor of Other Town",
        &format!("seeds/{FIRST}.json"),
        &format!("seeds/{SECOND}.json"),
        "another id",
        // With the very line of the one, and the path in the other.
        ", line ",
        "claimants[0].name",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!(told.matches("register-disagrees").count(), 1, "one fault is told once: {told}");
    assert!(!told.contains("{one}"), "{told}");
}

#[test]
fn a_measure_that_counts_in_another_way_is_not_the_same() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut other = second();
    let measures = other["measures"].as_array_mut().expect("measures");
    let shellings = measures.iter_mut().find(|measure| measure["id"] == "shellings").expect("a rate");
    shellings["per"] = "day".into();
    let told = try_site(folder.path(), &[first(), other]).expect_err("two rates with one id");
    assert!(told.contains("per hour") && told.contains("per day"), "{told}");
}
