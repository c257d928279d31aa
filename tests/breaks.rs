//! Breaks in series: found where nobody notes them, and seen by every reader where somebody does.

mod rendered;

use humanitarian_figures::site::render::{Broken, Rendered};
use rendered::{file, rendered, seeded, text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const HOME: &str = "reports/invented-breaks/";

/// The gallery's report, without the number that its own text alone restates.
fn report() -> Value {
    let mut report: Value = serde_json::from_str(&file("src/page/gallery/breaks.json")).expect("JSON");
    figure(&mut report, "ministry-02-02")["breaks"] = Value::Array(Vec::new());
    report
}

fn figure<'v>(report: &'v mut Value, id: &str) -> &'v mut Value {
    let figures = report["figures"].as_array_mut().expect("figures");
    figures.iter_mut().find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no figure {id}"))
}

fn try_site(folder: &Path, report: &Value) -> Result<Rendered, Broken> {
    rendered(&seeded(folder, "invented-breaks.json", &report.to_string()), "https://example.org/")
}

fn site() -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let Ok(rendered) = try_site(folder.path(), &report()) else { panic!("the site does not build") };
    let files = rendered.complete().unwrap_or_else(|broken| panic!("{}", broken.terminal));
    files.into_iter().map(|file| (file.path, String::from_utf8_lossy(&file.bytes).into_owned())).collect()
}

#[test]
fn a_break_that_nobody_notes_stops_the_site_at_its_figure() {
    for (id, is, rule) in [
        ("ministry-01-19", "falling-total", "falling-total"),
        ("ministry-01-26", "method-changed", "method-changed"),
        ("week-04-07", "unlike-daily-change", "unlike-daily-change"),
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut report = report();
        assert_eq!(figure(&mut report, id)["breaks"][0]["is"], is);
        figure(&mut report, id)["breaks"] = Value::Array(Vec::new());
        let told = try_site(folder.path(), &report).err().unwrap_or_else(|| panic!("{is} is not found")).terminal;
        assert!(told.contains(rule) && told.contains(&format!("`{id}`")), "{told}");
        assert!(told.contains("seeds/invented-breaks.json:") && told.contains("figures["), "{told}");
    }
}

#[test]
fn a_silence_that_nobody_explains_is_a_remark_and_stops_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let Ok(rendered) = try_site(folder.path(), &report()) else { panic!("the site does not build") };
    let told = &rendered.remarks.terminal;
    assert!(told.contains("silent-source") && told.contains("`monitor-03-28`"), "{told}");
    assert!(!told.contains("`ministry-04-14`"), "that silence is explained: {told}");
    assert!(rendered.complete().is_ok());
}

/// The chart says it in its note and marks the row; card, figure page and picture say why.
#[test]
fn a_break_is_seen_wherever_its_figure_is() {
    let site = site();
    let struck = "the ministry said that it had struck out names listed twice.";
    let chart = &site[&format!("{HOME}charts/totals/index.html")];
    assert!(chart.contains("href=\"#break\"") && chart.contains("href=\"#silence\""));
    let chart = text(chart);
    assert!(chart.contains("by 19 January 2031: this total is lower than one before; "), "{chart}");
    assert!(chart.contains("since 1 January, by 19 January 2031; break in series (a)"), "{chart}");
    // At the end of its line, broken where the drawing is narrow.
    assert!(chart.contains("Monitor, silent"), "{chart}");
    for path in ["index.html", "figures/ministry-01-19/index.html", "charts/totals/chart.svg"] {
        let page = text(&site[&format!("{HOME}{path}")]);
        // A picture sets its words in lines, each an element.
        let words = |text: &str| text.replace(' ', "");
        assert!(words(&page).contains(&words(struck)), "{path}: {page}");
    }
    let figure = text(&site[&format!("{HOME}figures/ministry-01-26/index.html")]);
    assert!(figure.contains("How it was countedbodies brought to hospitals, and what families report"), "{figure}");
    assert!(figure.contains("counted in another way than before"), "{figure}");
    assert!(site.contains_key(&format!("{HOME}charts/totals/card.png")), "all of it fits a picture for shares");
}

#[test]
fn a_table_has_breaks_and_methods_in_columns_of_their_own() {
    let site = site();
    let table = &site[&format!("{HOME}charts/totals/chart.csv")];
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let headers: Vec<String> = rows.headers().expect("headers").iter().map(str::to_owned).collect();
    let at = |name: &str| headers.iter().position(|known| known == name).unwrap_or_else(|| panic!("no column {name}"));
    let (id, is, because, method) = (at("id"), at("break"), at("break_because"), at("method"));
    let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
    let row = |wanted: &str| rows.iter().find(|row| &row[id] == wanted).unwrap_or_else(|| panic!("no row {wanted}"));
    assert_eq!(&row("ministry-01-26")[is], "method-changed");
    assert_eq!(&row("ministry-01-26")[because], "it had begun to count what families report");
    assert_eq!(&row("ministry-01-19")[method], "bodies brought to hospitals");
    assert_eq!((&row("ministry-01-12")[is], &row("ministry-01-12")[because]), ("", ""));
}
