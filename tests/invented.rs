//! An invented report says so first, on every page and in everything that is taken out of one, and leads nowhere.

mod rendered;

use humanitarian_figures::site::file::SiteFile;
use rendered::{cards_as_text, file, rendered, seeded, text};
use serde_json::{Value, json};

const REAL: &str = "port-example-2024-03-05";
const INVENTED: &str = "invented-port-2030-01-01";
const WHY: &str = "made up for a test. Nothing in it happened.";
const NOTICE: &str = "Invented: made up for a test. Nothing in it happened.";

fn real() -> Value {
    serde_json::from_str(&file("src/check/base.json")).expect("JSON")
}

/// The same, of a later day and made up.
fn invented() -> Value {
    let mut report = real();
    report["id"] = INVENTED.into();
    report["invented"] = json!({ "en": WHY });
    report["report"]["publisher"] = "The Made-Up".into();
    report["report"]["date"]["day"] = "2024-03-06".into();
    report
}

fn site(reports: &[Value]) -> Vec<SiteFile> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut project = None;
    for report in reports {
        let name = format!("{}.json", report["id"].as_str().expect("an id"));
        project = Some(seeded(folder.path(), &name, &report.to_string()));
    }
    let project = project.expect("a report");
    let rendered = rendered(&project, "https://example.org").unwrap_or_else(|broken| panic!("{}", broken.terminal));
    rendered.files.into_iter().chain(cards_as_text(&project)).collect()
}

fn page(files: &[SiteFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(file.bytes.clone()).expect("text")
}

/// The files of the invented report whose paths begin and end so, with their texts.
fn of_invented(files: &[SiteFile], folder: &str, ending: &str) -> Vec<(String, String)> {
    let start = format!("{folder}/{INVENTED}/");
    let is_asked = |file: &&SiteFile| file.path.starts_with(&start) && file.path.ends_with(ending);
    let texts = files.iter().filter(is_asked).map(|file| {
        (file.path.clone(), String::from_utf8(file.bytes.clone()).unwrap_or_else(|_| panic!("{} is text", file.path)))
    });
    let texts: Vec<_> = texts.collect();
    assert!(!texts.is_empty(), "nothing in {start} ends in {ending}");
    texts
}

fn title(html: &str) -> &str {
    html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0
}

#[test]
fn every_page_says_so_in_its_title_and_above_everything_else() {
    let files = site(&[real(), invented()]);
    let copy = format!("reports/{INVENTED}/report.html");
    let pages = of_invented(&files, "reports", "index.html").into_iter().chain([(copy.clone(), page(&files, &copy))]);
    for (path, html) in pages {
        assert!(title(&html).starts_with("Invented: "), "{path}: {}", title(&html));
        assert_eq!(title(&html).matches("Invented: ").count(), 1, "{path}: {}", title(&html));
        let body = html.split_once("</header>").expect("a header").1;
        let seen = text(body);
        assert!(seen.starts_with(NOTICE), "{path}: {}", &seen[..seen.len().min(200)]);
    }
    for path in [format!("reports/{REAL}/index.html"), "index.html".to_owned()] {
        let html = page(&files, &path);
        assert!(!title(&html).contains("Invented") && !html.contains("id=\"invented\""), "{path} is of a real one");
    }
}

#[test]
fn frames_snippets_and_what_is_said_of_them_say_so() {
    let files = site(&[real(), invented()]);
    for (path, html) in of_invented(&files, "embed", "index.html") {
        assert!(title(&html).starts_with("Invented: "), "{path}: {}", title(&html));
        assert_eq!(title(&html).matches("Invented: ").count(), 1, "{path}: {}", title(&html));
        let main = html.split_once("<main").expect("its inside").1.split_once('>').expect("its inside").1;
        let seen = text(main);
        let seen = seen.trim_start_matches("<");
        assert!(seen.starts_with("Invented: "), "{path}: {}", &seen[..seen.len().min(200)]);
        assert!(seen.contains("Invented. "), "{path}: its source says so: {seen}");
    }
    for (path, json) in of_invented(&files, "oembed", ".json") {
        let told: Value = serde_json::from_str(&json).expect("JSON");
        assert!(told["title"].as_str().is_some_and(|title| title.starts_with("Invented: ")), "{path}: {json}");
    }
    let own = page(&files, &format!("reports/{INVENTED}/figures/fled-50/index.html"));
    let snippet = own.split_once("&lt;p lang=").expect("the snippet's claim").1;
    let claim = snippet.split_once("&lt;/a&gt;").expect("its end").0;
    assert!(claim.contains("&gt;Invented: "), "{claim}");
}

#[test]
fn pictures_and_tables_say_so() {
    let files = site(&[real(), invented()]);
    let pictures = of_invented(&files, "reports", ".svg");
    assert!(pictures.len() > 10, "{}", pictures.len());
    for (path, svg) in pictures {
        let seen = text(svg.split_once("</style>").expect("its looks").1).replace(' ', "");
        assert!(title_of_picture(&svg).starts_with("Invented: "), "{path}: {}", title_of_picture(&svg));
        assert!(seen.contains("Invented.") && seen.contains("Invented:"), "{path}: it says so twice: {seen}");
    }
    for (path, table) in of_invented(&files, "reports", ".csv") {
        let why = if path.ends_with("chart.csv") { NOTICE } else { WHY };
        let mut rows = csv::Reader::from_reader(table.as_bytes());
        let at = rows.headers().expect("columns").iter().position(|column| column == "invented").expect("a column");
        for row in rows.records() {
            let row = row.expect("a row");
            // The second row of an HXL table holds tags.
            if !row.iter().any(|cell| cell == "#meta+invented") {
                assert_eq!(row.get(at), Some(why), "{path}");
            }
        }
    }
    let real = page(&files, &format!("reports/{REAL}/charts/killed/chart.csv"));
    let mut rows = csv::Reader::from_reader(real.as_bytes());
    let at = rows.headers().expect("columns").iter().position(|column| column == "invented").expect("a column");
    assert!(rows.records().all(|row| row.expect("a row")[at].is_empty()), "of what happened the cell is empty: {real}");
}

fn title_of_picture(svg: &str) -> &str {
    svg.split_once("-title\">").and_then(|(_, rest)| rest.split_once("</title>")).expect("a title").0
}

#[test]
fn lists_and_the_feed_say_so_entry_by_entry() {
    let files = site(&[real(), invented()]);
    let list = page(&files, "reports/index.html");
    let lists = ["reports/", "measures/killed/", "months/2024-03/", "months/undated/"];
    for listed in lists.map(|folder| page(&files, &format!("{folder}index.html"))) {
        let rows: Vec<String> =
            listed.split("<tr").map(text).filter(|row| row.contains("Port Example, Tuesday")).collect();
        let (invented, real): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.contains("Invented: Port Example"));
        assert!(!invented.is_empty() && !real.is_empty(), "{rows:?}");
    }
    assert!(text(&list).contains("The Made-Up (invented)"), "whoever printed it did not");
    let feed = page(&files, "feed.xml");
    let entries: Vec<&str> = feed.split("<entry>").skip(1).filter(|entry| entry.contains(INVENTED)).collect();
    assert!(entries.len() > 2, "the report, a correction and a withdrawal: {feed}");
    for entry in entries {
        assert!(entry.starts_with("<title>Invented: "), "{entry}");
    }
    let told: Value = serde_json::from_str(&page(&files, "changes.json")).expect("JSON");
    let changes = told["changes"].as_array().expect("changes");
    let (invented, real): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change["report"] == INVENTED);
    assert!(invented.len() > 2 && real.len() > 2, "{told}");
    for change in invented {
        assert!(change["title"].as_str().is_some_and(|title| title.starts_with("Invented: ")), "{change}");
        assert_eq!(change["invented"], NOTICE);
    }
    assert!(real.iter().all(|change| change.get("invented").is_none()), "{told}");
}

#[test]
fn a_newer_invented_report_never_leads() {
    let files = site(&[invented(), real()]);
    let front = page(&files, "index.html");
    assert!(!title(&front).contains("Invented"), "{}", title(&front));
    let list = front.split_once("id=\"reports\"").expect("the list").1;
    let place = |id: &str| list.find(&format!("href=\"reports/{id}/\"")).expect("its row");
    assert!(place(REAL) < place(INVENTED));
    let alone = page(&site(&[invented()]), "index.html");
    assert!(title(&alone).starts_with("Invented: "), "there is no other: {}", title(&alone));
}

/// Lists of nothing else: by what was counted, where and when.
#[test]
fn a_list_of_what_is_invented_says_so_above_everything_else() {
    let files = site(&[invented()]);
    let lists = ["measures", "places", "months"].map(|folder| format!("{folder}/"));
    let pages =
        files.iter().map(|file| file.path.as_str()).filter(|path| lists.iter().any(|list| path.starts_with(list)));
    let pages: Vec<&str> = pages.filter(|path| path.ends_with(".html")).collect();
    for known in ["measures/index.html", "measures/killed/index.html", "places/index.html", "months/2024-03/index.html"]
    {
        assert!(pages.contains(&known), "{known}: {pages:?}");
    }
    for path in pages {
        let html = page(&files, path);
        assert!(title(&html).starts_with("Invented: "), "{path}: {}", title(&html));
        let seen = text(html.split_once("</header>").expect("a header").1);
        assert!(seen.starts_with("Invented: "), "{path}: {}", &seen[..seen.len().min(200)]);
    }
    let mixed = page(&site(&[real(), invented()]), "measures/killed/index.html");
    assert!(!title(&mixed).contains("Invented"), "somebody said some of it: {}", title(&mixed));
}

#[test]
fn machines_are_told_of_no_claim_that_nobody_made() {
    let files = site(&[real(), invented()]);
    for (path, html) in of_invented(&files, "reports", "index.html") {
        assert!(!html.contains("application/ld+json"), "{path}");
    }
    assert!(page(&files, &format!("reports/{REAL}/index.html")).contains("application/ld+json"));
}
