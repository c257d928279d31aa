//! Series that others compiled, as report files, held against the rules over time: what is wrong with them as they stand,
//! and that nothing else is found.
//!
//! Their files stand in the folder that FIGURES_DATA names, else beside the project; the project holds none of them.
//!
//! The Lebanese file gives a ministry's and a UN office's new and cumulative numbers, in two phases. Its faults:
//! - `killed_cum_reported` and `injured_cum_reported` begin anew with the second phase, without a start that says so: read
//!   as one total they fall once, from 4 December 2024 to 5 March 2026.
//! - In `killed_cum` and `injured_cum` the compilers added the two phases up, so that those rise throughout.
//! - The ministry is silent for 15 months and the UN office for good; from 21 June 2026 on the ministry gives totals only.
//!
//! Where a time is given for both, what is new is the change of the total throughout; no day has two numbers.

use humanitarian_figures::check::together::{Extent, Filed, together};
use humanitarian_figures::check::{check, render};
use humanitarian_figures::draft::Source;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LEBANON: &str = "lebanon_casualties_daily.json";
const UKRAINE: &str = "ukraine_2022_casualties_two_header_rows.csv";

fn read(file: &str) -> Option<String> {
    let folder = std::env::var_os("FIGURES_DATA").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    let path = folder.join("series").join(file);
    let read = fs::read_to_string(&path);
    if let Err(error) = &read {
        // Past libtest's capture, so that nobody takes these rules for ones that were run.
        use std::io::Write;
        let line = format!("NOT CHECKED ON OTHERS' DATA: {}: {error}", path.display());
        writeln!(std::io::stderr(), "{line}; name the folder of `series/` in FIGURES_DATA").expect("stderr");
    }
    read.ok()
}

fn day(text: &str) -> chrono::NaiveDate {
    chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap_or_else(|error| panic!("{text:?} is no day: {error}"))
}

fn stated(day: &str) -> Value {
    json!({ "day": day, "known": "stated" })
}

/// A number of a report, as a figure of its file.
fn figure(id: &str, measure: &str, claimant: &str, value: u64, period: Value) -> Value {
    let mut period = period;
    period["label"] = json!({ "en": "as the file has it" });
    json!({
        "id": id, "measure": measure, "amount": { "qualifier": "exact", "value": value },
        "label": { "en": "people" }, "place": "country", "period": period, "population": "people", "claimant": claimant,
        "support": "one-source", "evidence": { "line": 1, "words": format!("{value} people"), "word": 1 }
    })
}

/// A report of that day with these figures, and with the terms that they use.
fn report(day: &str, figures: Vec<Value>) -> Source {
    let claimant = |id: &str| {
        json!({
            "id": id, "name": { "en": id }, "short": { "en": id }, "category": "government", "named": true,
            "standing": { "en": "One source, not checked" }
        })
    };
    let measure = |id: &str| {
        let kind = if id == "refugees" { "stock" } else { "flow" };
        json!({ "id": id, "name": { "en": id }, "kind": kind, "unit": "people", "topic": "harm" })
    };
    let used = |field: &str| -> BTreeSet<&str> { figures.iter().filter_map(|figure| figure[field].as_str()).collect() };
    let claimants: Vec<Value> = used("claimant").into_iter().map(claimant).collect();
    let measures: Vec<Value> = used("measure").into_iter().map(measure).collect();
    let file = json!({
        "schema": 1, "id": format!("report-{day}"), "revision": 1, "title": { "en": day },
        "report": { "publisher": "The compilers", "language": "en", "date": { "day": day, "known": "stated" } },
        "paragraphs": [{ "line": 1, "words": 1000, "sha256": "0".repeat(64) }],
        "claimants": claimants,
        "places": [{ "id": "country", "name": { "en": "the country" }, "level": "country" }],
        "topics": [{ "id": "harm", "name": { "en": "Harm" } }],
        "populations": [{ "id": "people", "name": { "en": "people" } }],
        "measures": measures,
        "figures": figures
    });
    Source { name: format!("report-{day}.json"), text: file.to_string() }
}

/// The codes of what the rules over time find, each with the day of the report it is in; `remarks` or the rest.
fn found(reports: &[Source], remarks: bool) -> Vec<(&'static str, String)> {
    let filed: Vec<Filed> = reports
        .iter()
        .map(|source| {
            let checked = check(source, None);
            let clean = checked.clean.unwrap_or_else(|| panic!("{}", render::human(source, &checked.findings, false)));
            Filed::of(source, &clean)
        })
        .collect();
    let found = together(&filed.iter().collect::<Vec<_>>(), Extent::All);
    let found = found.iter().filter(|one| one.finding.is_remark() == remarks);
    found.map(|one| (one.finding.rule.code, filed[one.file].published.to_string())).collect()
}

/// A report for each entry of the Lebanese file, with what is new and the totals of the columns that end in `ending`.
/// `since` says on which day a phase's totals begin.
fn lebanon(file: &str, ending: &str, since: &dyn Fn(u64) -> &'static str) -> Vec<Source> {
    let entries: Vec<Value> = serde_json::from_str(file).expect("a list of entries");
    let reports = entries.iter().map(|entry| {
        let last = entry["report_date"].as_str().expect("a date");
        let claimant = entry["report_source"].as_str().expect("a source").replace('_', "-");
        let hours = entry["report_period"].as_u64().expect("hours");
        let first = (day(last) - chrono::Days::new((hours / 24).saturating_sub(1))).to_string();
        let start = since(entry["phase"].as_u64().expect("a phase"));
        let mut figures = Vec::new();
        for measure in ["killed", "injured"] {
            let total = entry[format!("{measure}_{ending}")].as_u64().expect("a total");
            let period = json!({ "start": stated(start), "end": stated(last), "counting": "cumulative-since-start" });
            figures.push(figure(&format!("{measure}-total"), measure, &claimant, total, period));
            if let Some(new) = entry.get(measure).and_then(Value::as_u64) {
                let period = json!({ "start": stated(&first), "end": stated(last) });
                figures.push(figure(&format!("{measure}-new"), measure, &claimant, new, period));
            }
        }
        report(last, figures)
    });
    reports.collect()
}

const FIRST_PHASE: &str = "2023-10-08";
/// The first day of the first time that the second phase gives numbers for.
const SECOND_PHASE: &str = "2026-03-02";

#[test]
fn totals_that_the_compilers_added_up_rise_and_match_what_is_new() {
    let Some(file) = read(LEBANON) else { return };
    let reports = lebanon(&file, "cum", &|_| FIRST_PHASE);
    assert_eq!(found(&reports, false), []);
}

#[test]
fn totals_as_reported_fall_where_they_begin_anew() {
    let Some(file) = read(LEBANON) else { return };
    let as_one = lebanon(&file, "cum_reported", &|_| FIRST_PHASE);
    let fall = ("falling-total", "2026-03-05".to_owned());
    assert_eq!(found(&as_one, false), [fall.clone(), fall], "once for those killed, once for those injured");
    // With the start that each phase has they are two totals, and the second begins at nothing on its first day.
    let apart = lebanon(&file, "cum_reported", &|phase| if phase == 1 { FIRST_PHASE } else { SECOND_PHASE });
    assert_eq!(found(&apart, false), []);
}

#[test]
fn a_source_that_spoke_no_more_is_a_remark_at_its_last_report() {
    let Some(file) = read(LEBANON) else { return };
    let remarks = found(&lebanon(&file, "cum", &|_| FIRST_PHASE), true);
    let days: Vec<&str> = remarks.iter().map(|(_, day)| day.as_str()).collect();
    assert!(remarks.iter().all(|(code, _)| *code == "silent-source"), "{remarks:?}");
    // The UN office with its totals and what is new, killed and injured; the ministry with what is new alone.
    assert_eq!(days, [["2024-10-21"; 4].as_slice(), &["2026-06-21"; 2]].concat());
}

/// A number changed by one is found: in a day's total and in what is new, wherever both are there.
#[test]
fn a_slip_of_one_in_any_day_is_found() {
    let Some(file) = read(LEBANON) else { return };
    let entries: Vec<Value> = serde_json::from_str(&file).expect("a list of entries");
    let with_new = |at: usize| entries[at].get("killed").is_some() && at > 0;
    // The first of a source has no total before it to change from, nor has the first of a phase.
    let same = |at: usize, field: &str| entries[at][field] == entries[at - 1][field];
    let slips: Vec<usize> = (1..entries.len())
        .filter(|&at| with_new(at) && same(at, "report_source") && same(at, "phase"))
        .step_by(20)
        .collect();
    assert!(slips.len() > 5, "{slips:?}");
    for at in slips {
        let mut slipped = entries.clone();
        slipped[at]["killed"] = (entries[at]["killed"].as_u64().expect("a number") + 1).into();
        let file = serde_json::to_string(&slipped).expect("JSON");
        let told = found(&lebanon(&file, "cum", &|_| FIRST_PHASE), false);
        let day = entries[at]["report_date"].as_str().expect("a date").to_owned();
        assert_eq!(told, [("unlike-daily-change", day)]);
    }
}

/// Three days only, all of them rising.
#[test]
fn nothing_breaks_in_the_ukrainian_file() {
    let Some(file) = read(UKRAINE) else { return };
    let mut lines = file.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let names = lines.next().expect("names of columns");
    let at = |name: &str| names.iter().position(|known| known.contains(name)).unwrap_or_else(|| panic!("no {name}"));
    let reports: Vec<Source> = lines
        .map(|fields| {
            let day = chrono::NaiveDate::parse_from_str(fields[at("Date")], "%d-%m-%Y").expect("a day").to_string();
            let number = |name: &str| fields[at(name)].parse::<u64>().expect("a number");
            let as_of = json!({ "as-of": stated(&day) });
            let since =
                json!({ "start": stated("2022-02-24"), "end": stated(&day), "counting": "cumulative-since-start" });
            let figures = vec![
                figure("refugees", "refugees", "unhcr", number("Refugees(UNHCR)"), as_of),
                figure("killed", "killed", "ohchr", number(" - Killed"), since.clone()),
                figure("injured", "injured", "ohchr", number(" - Injured"), since),
            ];
            report(&day, figures)
        })
        .collect();
    assert!(reports.len() >= 3);
    assert_eq!((found(&reports, false), found(&reports, true)), (vec![], vec![]));
}
