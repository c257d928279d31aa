//! Tables that others made: each is read whole, and what could not be taken is told.
//!
//! Their files stand in the folder that FIGURES_DATA names, else beside the project; the project holds none of them.

use humanitarian_figures::check::{ReportText, check_with};
use humanitarian_figures::draft::Source;
use humanitarian_figures::exchange::{
    Address, Known, Mapping, Order, Problem, Sheet, Taken, Use, gathered, read, suggest, take,
};
use humanitarian_figures::terms::Support;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn bytes(file: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("FIGURES_DATA").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"));
    let path = folder.join(file);
    match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            // Past libtest's capture, so that nobody takes these files for ones that were read.
            use std::io::Write;
            let line = format!("OTHERS' TABLES NOT READ: {}: {error}", path.display());
            writeln!(std::io::stderr(), "{line}; name the folder of `hxl/` and `series/` in FIGURES_DATA")
                .expect("stderr");
            None
        }
    }
}

/// A file's sheet, the mapping that is suggested for it, what that takes, and all that is told of it.
struct Imported {
    sheet: Sheet,
    mapping: Mapping,
    taken: Taken,
    told: Vec<String>,
}

fn imported(file: &str, sets: &[&str], change: impl Fn(&mut Mapping)) -> Option<Imported> {
    let bytes = bytes(file)?;
    let name = Path::new(file).file_name().expect("a name").to_string_lossy().into_owned();
    let (sheet, seen) = read(&name, &bytes, None).unwrap_or_else(|why| panic!("{file}: {why:?}"));
    let mut mapping = suggest(&sheet);
    change(&mut mapping);
    sets.iter().for_each(|words| mapping.set(&sheet, words).unwrap_or_else(|why| panic!("{file}: {why:?}")));
    let taken = take(&sheet, &mapping, "imported", &name, &Known::default());
    let brief = |problem: &Problem| {
        let place = problem.place.to_string();
        let place = place.strip_prefix(&name).unwrap_or(&place).trim_start_matches(", ");
        let left = if problem.what.is_left() { "left" } else { "seen" };
        format!("{left} {place}: {} [{}]", problem.what.fault(), problem.what.id())
    };
    let told = seen.iter().chain(&taken.problems).map(brief).collect();
    Some(Imported { sheet, mapping, taken, told })
}

fn figures(taken: &Taken) -> Vec<Value> {
    let report: Value = serde_json::from_str(&taken.report).expect("JSON");
    report["figures"].as_array().cloned().unwrap_or_default()
}

/// Nothing is lost: each filled cell below the headers is in a figure, decides one, was told of, or was ignored on purpose.
fn assert_nothing_lost(file: &str, imported: &Imported) {
    let Imported { sheet, mapping, taken, .. } = imported;
    let cited: BTreeSet<(usize, usize)> = figures(taken)
        .iter()
        .map(|figure| {
            let id = figure["id"].as_str().expect("an id");
            let (row, column) = id.strip_prefix("row-").and_then(|id| id.split_once('-')).expect("row and column");
            let column = (0..sheet.rows[0].len().max(100)).find(|at| letters(*at).eq_ignore_ascii_case(column));
            (row.parse::<usize>().expect("a row") - 1, column.expect("a column"))
        })
        .collect();
    let is_told = |row: usize, column: usize| {
        taken.problems.iter().any(|problem| {
            let cell = problem.place.cell.expect("a cell");
            let whole_row = cell.row == row && problem.what.id().contains("row");
            let whole_column = cell.column == column && cell.row < mapping.header_row(sheet);
            (cell == Address { row, column } || whole_row || whole_column) && problem.what.is_left()
        })
    };
    let uses = |column: usize| {
        mapping.columns.iter().find(|own| own.column == letters(column)).map_or(Use::Undecided, |own| own.is)
    };
    for (row, cells) in sheet.rows.iter().enumerate().skip(mapping.header_row(sheet)) {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            let is_kept = match uses(column) {
                Use::Number => cited.contains(&(row, column)) || cell == "NA",
                Use::Undecided => false,
                _ => true,
            };
            assert!(is_kept || is_told(row, column), "{file}: {}{} {cell:?} is lost", letters(column), row + 1);
        }
    }
}

fn letters(column: usize) -> String {
    Address { row: 0, column }.to_string().trim_end_matches('1').to_owned()
}

const TABLES: [&str; 15] = [
    "hxl/input-fuzzy.csv",
    "hxl/input-invalid.csv",
    "hxl/input-multiline.csv",
    "hxl/input-multiple-headers.csv",
    "hxl/input-untagged.csv",
    "hxl/input-valid-latin1.csv",
    "hxl/input-valid.csv",
    "hxl/input-valid.ssv",
    "hxl/input-valid.tsv",
    "hxl/input-valid.json",
    "hxl/input-valid-objects.json",
    "hxl/input-valid.xlsx",
    "hxl/input-quality.xlsx",
    "hxl/input-merged.xlsx",
    "hxl/key_figures_somalia.csv",
];

#[test]
fn every_problem_of_others_tables_is_told() {
    let mut told = String::new();
    let series = ["series/ukraine_2022_casualties_two_header_rows.csv", "series/lebanon_casualties_daily.json"];
    for file in TABLES.into_iter().chain(series) {
        let Some(imported) = imported(file, &[], |_| ()) else { return };
        assert_nothing_lost(file, &imported);
        let Taken { figures, rows, blank_rows, missing, .. } = imported.taken;
        told.push_str(&format!("{file}: {figures} figures, {rows} rows, {blank_rows} blank, {missing} missing\n"));
        imported.told.iter().for_each(|line| told.push_str(&format!("    {line}\n")));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn a_sheet_is_the_same_in_every_form_it_is_saved_in() {
    let Some(csv) = imported("hxl/input-valid.csv", &[], |_| ()) else { return };
    let data = |imported: &Imported| imported.sheet.rows[2..].to_vec();
    for form in ["ssv", "tsv", "json", "xlsx"] {
        let other = imported(&format!("hxl/input-valid.{form}"), &[], |_| ()).expect("it lies beside the first");
        if form == "xlsx" {
            // A workbook keeps numbers as numbers: 001 is 1 there.
            assert_eq!(other.sheet.rows[3][1..], csv.sheet.rows[3][1..], "{form}");
        } else {
            assert_eq!(data(&other), data(&csv), "{form}");
        }
    }
    let latin = imported("hxl/input-valid-latin1.csv", &[], |_| ()).expect("it lies beside the first");
    assert_eq!(data(&latin), data(&csv));
    assert!(latin.told.iter().any(|line| line.contains("[read-as-latin]")));
}

#[test]
fn the_numbers_are_those_of_the_tables() {
    let Some(somalia) = imported("hxl/key_figures_somalia.csv", &[], |_| ()) else { return };
    let figures_of = |imported: &Imported| -> Vec<(String, f64, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        figures(&imported.taken)
            .iter()
            .map(|figure| {
                (
                    text(&figure["measure"]),
                    figure["amount"]["value"].as_f64().expect("a number"),
                    text(&figure["place"]),
                )
            })
            .collect()
    };
    let displaced = figures_of(&somalia).into_iter().find(|(measure, ..)| measure == "idps").expect("displaced");
    assert_eq!(displaced, ("idps".to_owned(), 1_001_700.0, String::new()));

    let valid = imported("hxl/input-valid.csv", &[], |_| ()).expect("it lies beside the first");
    let women: Vec<_> = figures_of(&valid).into_iter().filter(|(measure, ..)| measure == "targeted-f").collect();
    let numbers: Vec<(f64, &str)> = women.iter().map(|(_, number, place)| (*number, place.as_str())).collect();
    assert_eq!(numbers, [(100.0, "los-santos"), (250.0, "choco"), (80.0, "amazonas")]);
}

#[test]
fn a_table_without_tags_is_mapped_and_checked_against_its_text() {
    let file = "series/ukraine_2022_casualties_two_header_rows.csv";
    let sets = ["Refugees(UNHCR)=refugees", "Civilian casualities(OHCHR) - Killed=killed", "Date=@as-of"];
    let ignored = |mapping: &mut Mapping| mapping.columns.iter_mut().for_each(|column| column.is = Use::Ignore);
    let Some(unsure) = imported(file, &sets, ignored) else { return };
    let told = |imported: &Imported| imported.told.iter().filter(|line| line.contains("[ambiguous-day]")).count();
    assert_eq!(told(&unsure), 2, "{:?}", unsure.told);
    let day_first = |mapping: &mut Mapping| {
        ignored(mapping);
        mapping.dates = Some(Order::DayFirst);
    };
    let ukraine = imported(file, &sets, day_first).expect("it was read before");
    assert_eq!(ukraine.told.iter().filter(|line| line.starts_with("left")).count(), 0, "{:?}", ukraine.told);
    let figures = figures(&ukraine.taken);
    assert_eq!(figures.len() + ukraine.taken.missing, 2 * ukraine.taken.rows);
    for figure in &figures {
        assert!(figure["claimant"].is_null() && figure["support"].is_null(), "nobody guesses: {figure}");
        assert!(figure["proposed"].is_string());
        // Words and their place are those of the text that goes with the report.
        let (line, word) = (figure["evidence"]["line"].as_u64(), figure["evidence"]["word"].as_u64());
        let (line, word) = (line.expect("a line") as usize, word.expect("a word") as usize);
        let told: Vec<&str> = ukraine.taken.text.lines().nth(line - 1).expect("the line").split_whitespace().collect();
        assert_eq!(told[word - 1], figure["evidence"]["words"]);
        assert_eq!(told[word - 1].replace(',', ""), figure["amount"]["value"].to_string());
    }
}

#[test]
fn a_cell_is_taken_with_what_bounds_it_and_stands_so_in_its_text() {
    const TABLE: &str = "Place,Killed,Injured,Working (%)\nKarsen,~12,\"1,200+\",c. 43\nBrelt,c. 40,10\u{2013}15,~12.5\n\
        Sarn,at least 7,>1300,12%\nVell,none,-,NA\nOster,dozens,nil,\n";
    let (sheet, _) = read("table.csv", TABLE.as_bytes(), None).expect("a table");
    let mut mapping = suggest(&sheet);
    for words in ["Place=@place", "Killed=killed", "Injured=injured", "D=working"] {
        mapping.set(&sheet, words).expect("a column");
    }
    mapping.columns.iter_mut().for_each(|column| column.confirmed = column.is == Use::Number);
    let taken = take(&sheet, &mapping, "imported", "table.csv", &Known::default());
    let amounts: Vec<String> = figures(&taken)
        .iter()
        .map(|figure| format!("{}: {}", figure["evidence"]["words"].as_str().expect("words"), figure["amount"]))
        .collect();
    let bounded = |words: &str, qualifier: &str, value: &str| {
        format!("{words}: {{\"qualifier\":\"{qualifier}\",\"value\":{value}}}")
    };
    let expected = [
        bounded("~12", "about", "12"),
        bounded("1,200+", "at-least", "1200"),
        bounded("c. 43", "about", "0.43"),
        bounded("c. 40", "about", "40"),
        "10\u{2013}15: {\"high\":15,\"low\":10,\"qualifier\":\"range\"}".to_owned(),
        bounded("~12.5", "about", "0.125"),
        bounded("at least 7", "at-least", "7"),
        bounded(">1300", "at-least", "1300"),
        bounded("12%", "exact", "0.12"),
    ];
    assert_eq!(amounts, expected);
    let told: Vec<_> = taken.problems.iter().map(|problem| (problem.place.cells(), problem.what.id())).collect();
    let at = |cell: &str| Some(cell.to_owned());
    assert_eq!(
        told,
        [(at("B5"), "none-or-unknown"), (at("B6"), "no-number"), (at("C6"), "none-or-unknown")],
        "neither of the two readings is chosen"
    );
    assert_eq!(taken.missing, 3, "`-`, `NA` and an empty cell");
    // The rules find each number, with its bound, where the file says that it stands.
    let report = taken.report.replacen("\"report\": {}", "\"report\": {\"language\": \"en\"}", 1);
    let share = report.replacen("\"id\": \"working\",", "\"id\": \"working\", \"kind\": \"share\",", 1);
    assert!(share != report && report != taken.report, "{report}");
    let source = Source { name: "imported.json".to_owned(), text: share };
    let found = check_with(&source, None, Some(&ReportText::new(&taken.text))).findings;
    let of_words =
        ["number-not-in-words", "qualifier-not-in-words", "bound-left-out", "words-missing", "words-misplaced"];
    let found: Vec<String> =
        found.iter().filter(|one| of_words.contains(&one.rule.code)).map(|one| one.fault()).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_long_series_gives_each_number_its_day() {
    let sets = ["report_date=@as-of", "killed_cum=killed", "injured_cum=injured"];
    let Some(lebanon) = imported("series/lebanon_casualties_daily.json", &sets, |mapping| {
        for column in &mut mapping.columns {
            column.is = Use::Ignore;
        }
    }) else {
        return;
    };
    let file: Value =
        serde_json::from_slice(&bytes("series/lebanon_casualties_daily.json").expect("read before")).expect("JSON");
    let stated: Vec<(String, f64)> = file
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|entry| Some((entry["report_date"].as_str()?.to_owned(), entry["killed_cum"].as_f64()?)))
        .collect();
    let taken: Vec<(String, f64)> = figures(&lebanon.taken)
        .iter()
        .filter(|figure| figure["measure"] == "killed")
        .map(|figure| {
            let day = figure["period"]["as-of"]["day"].as_str().expect("a day").to_owned();
            (day, figure["amount"]["value"].as_f64().expect("a number"))
        })
        .collect();
    assert!(stated.len() > 50 && taken == stated, "{} of {}", taken.len(), stated.len());
}

#[test]
fn what_a_mapping_says_of_a_column_is_missing_of_none_of_its_figures() {
    let sets = ["report_date=@on", "killed=killed", "injured=injured"];
    let Some(lebanon) = imported("series/lebanon_casualties_daily.json", &sets, |mapping| {
        mapping.columns.iter_mut().for_each(|column| column.is = Use::Ignore);
    }) else {
        return;
    };
    let mut mapping = lebanon.mapping;
    for column in mapping.columns.iter_mut().filter(|column| column.is == Use::Number) {
        let said = |text: &str| Some(text.to_owned());
        (column.place, column.claimant, column.population) = (said("lebanon"), said("ministry"), said("people"));
        (column.label, column.support, column.confirmed) = (said("people"), Some(Support::OneSource), true);
    }
    let taken = take(&lebanon.sheet, &mapping, "imported", "lebanon.json", &Known::default());
    let source = Source { name: "imported.json".to_owned(), text: taken.report };
    let found = check_with(&source, None, Some(&ReportText::new(&taken.text))).findings;
    // What is asked for is asked once: of the report, and of each of its entries.
    let told: BTreeSet<String> = found.iter().map(|finding| finding.fault()).collect();
    assert!(taken.figures > 200 && found.len() == told.len() && found.len() < 20, "{told:?}");
    assert!(found.iter().all(|finding| finding.rule.code == "missing-field"), "{told:?}");
    // Thirty-seven rows without a number are one sentence, with all their cells.
    let rows: Vec<String> = gathered(taken.problems).iter().filter_map(|problem| problem.place.cells()).collect();
    assert_eq!(rows, ["A2", "A152:A188"]);
}
