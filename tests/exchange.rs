//! Figures out and in again: what a spreadsheet gets, and what is made of what it gives back.

use humanitarian_figures::edit::keeping;
use humanitarian_figures::exchange::{DESCRIPTION, FIGURES, Tables, Unpacked, hxl, package, unpack};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn seeds() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .expect("seeds")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a seed")))
        .filter(|(_, text)| text.contains("\"paragraphs\""))
        .collect();
    found.sort();
    assert!(found.len() > 5, "the reports of seeds");
    found
}

type Files = BTreeMap<String, String>;

fn exported(report: &str, tables: Tables) -> Files {
    package(report, tables, None).expect("a package").into_iter().collect()
}

fn imported(files: &Files) -> Unpacked {
    let read = |name: &str| files.get(name).map(|text| text.clone().into_bytes()).ok_or("not there".to_owned());
    unpack(&files[DESCRIPTION], read).expect("a report file")
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_report_comes_back_as_it_was() {
    for (name, text) in seeds() {
        for tables in [Tables::Beside, Tables::Inside] {
            let files = exported(&text, tables);
            let back = imported(&files);
            assert_eq!(back.problems, [], "{name}");
            assert!(value(&back.text) == value(&text), "{name}: values differ");
            // In the form of the house it comes back byte for byte.
            assert!(imported(&exported(&back.text, tables)).text == back.text, "{name}: bytes differ");
            assert!(exported(&back.text, tables) == files, "{name}: another package");
        }
    }
}

/// The report with two dozen figures, some ranges among them.
fn aleppo() -> String {
    let (_, text) = seeds().into_iter().find(|(name, _)| name.contains("aleppo")).expect("the first report");
    text
}

fn ids(problems: &Unpacked) -> Vec<String> {
    problems.problems.iter().map(|problem| format!("{}: {}", problem.place, problem.what.id())).collect()
}

#[test]
fn what_a_spreadsheet_saves_is_read_again() {
    let mut files = exported(&aleppo(), Tables::Beside);
    // A spreadsheet of a country with decimal commas: semicolons, other line ends, a mark at the start, capitals.
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(files[FIGURES].as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for row in reader.records() {
        let cells = row
            .expect("a row")
            .iter()
            .map(|cell| match cell {
                "43500" => "43,501".to_owned(),
                "true" => "TRUE".to_owned(),
                other => other.to_owned(),
            })
            .collect::<Vec<String>>();
        writer.write_record(&cells).expect("a row");
    }
    let saved = String::from_utf8(writer.into_inner().expect("a table")).expect("UTF-8");
    files.insert(FIGURES.to_owned(), format!("\u{feff}{}", saved.replace('\n', "\r\n")));
    let back = imported(&files);
    assert_eq!(ids(&back), Vec::<String>::new());
    let (before, after) = (value(&aleppo()), value(&back.text));
    let figures = |report: &Value| report["figures"].as_array().expect("figures").clone();
    let changed: Vec<(Value, Value)> =
        figures(&before).into_iter().zip(figures(&after)).filter(|(before, after)| before != after).collect();
    assert_eq!(changed.len(), 1);
    let (mut before, after) = changed[0].clone();
    assert_eq!(after["amount"]["value"], 43_501);
    before["amount"]["value"] = 43_501.into();
    assert_eq!(before, after);
}

#[test]
fn what_cannot_be_read_is_told_by_its_cell_and_the_rest_is_kept() {
    let mut files = exported(&aleppo(), Tables::Beside);
    let broken = files[FIGURES].replacen(",43500,", ",many,", 1).replacen("id,measure", "id,weight", 1);
    files.insert(FIGURES.to_owned(), broken);
    let relations = format!("{}nobody,part-of,syria-killed-40,\r\n", files["relations.csv"]);
    files.insert("relations.csv".to_owned(), relations);
    files.remove("topics.csv");
    let back = imported(&files);
    let told = ids(&back);
    assert!(told.iter().any(|line| line == "figures.csv, B1: unknown-column"), "{told:?}");
    assert!(told.iter().any(|line| line.starts_with("figures.csv, D") && line.ends_with("no-number")), "{told:?}");
    assert!(
        told.iter().any(|line| line.starts_with("relations.csv, A") && line.ends_with("row-of-nothing")),
        "{told:?}"
    );
    assert!(told.iter().any(|line| line == "datapackage.json: table-missing"), "{told:?}");
    assert_eq!(told.len(), 4, "{told:?}");
    let (before, after) = (value(&aleppo()), value(&back.text));
    assert_eq!(after["figures"].as_array().map(Vec::len), before["figures"].as_array().map(Vec::len));
    assert_eq!(after["charts"], before["charts"]);
}

#[test]
fn a_package_reaches_no_file_outside_its_folder() {
    for path in ["../secret.csv", "/etc/passwd", "..", "a\\\\b.csv"] {
        let text = format!(r#"{{"resources": [{{"name": "figures", "path": "{path}"}}], "report-file": {{}}}}"#);
        let read = |_: &str| -> Result<Vec<u8>, String> { panic!("{path} was asked for") };
        assert_eq!(unpack(&text, read).expect("a report file").problems.len(), 1);
    }
}

#[test]
fn the_description_says_what_stands_in_each_table() {
    let files = exported(&aleppo(), Tables::Beside);
    let description = value(&files[DESCRIPTION]);
    assert_eq!(description["profile"], "tabular-data-package");
    assert!(description.get("licenses").is_none(), "nobody said so");
    for resource in description["resources"].as_array().expect("resources") {
        let path = resource["path"].as_str().expect("a path");
        let mut reader = csv::Reader::from_reader(files[path].as_bytes());
        let header: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let names: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(header, names, "{path}");
        for row in reader.records() {
            for (cell, field) in row.expect("a row").iter().zip(fields).filter(|(cell, _)| !cell.is_empty()) {
                let fits = match field["type"].as_str().expect("a type") {
                    "integer" => cell.parse::<u64>().is_ok(),
                    "number" => cell.parse::<f64>().is_ok(),
                    "boolean" => ["true", "false"].contains(&cell),
                    "date" => cell.parse::<chrono::NaiveDate>().is_ok(),
                    _ => true,
                };
                let terms = field["constraints"]["enum"].as_array();
                assert!(
                    fits && terms.is_none_or(|terms| terms.iter().any(|term| term == cell)),
                    "{path}: {field}: {cell}"
                );
            }
        }
    }
    let figures = &description["resources"][0]["schema"];
    assert_eq!(figures["primaryKey"], "id");
    assert!(figures["foreignKeys"].to_string().contains(r#""resource":"claimants""#), "{}", figures["foreignKeys"]);
}

#[test]
fn hxl_says_no_more_than_the_report() {
    let table = hxl(&aleppo()).expect("a table");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
    let column = |tag: &str| rows[1].iter().position(|cell| cell == tag).unwrap_or_else(|| panic!("no {tag}"));
    let of = |figure: &str, tag: &str| {
        let row = rows.iter().find(|row| row[column("#meta+id+figure")] == figure).expect("the figure");
        row[column(tag)].clone()
    };
    assert_eq!(of("turkey-refugees-43500", "#indicator+num"), "43500");
    assert_eq!(of("turkey-refugees-43500", "#indicator+text"), "about 43500");
    // A range has two ends and no number between them.
    assert_eq!(of("clinic-intake-30-40", "#indicator+num"), "");
    assert_eq!(of("clinic-intake-30-40", "#indicator+num+min"), "30");
    assert_eq!(of("clinic-intake-30-40", "#indicator+num+max"), "40");
    assert_eq!(of("syria-killed-40", "#country+name"), "Syria");
    assert!(rows[1].iter().all(|tag| tag.starts_with('#')) && rows.len() > 10);
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_humanitarian-figures");
    Command::new(program).current_dir(folder).args(arguments).env("NO_COLOR", "1").output().expect("it runs")
}

/// A folder with the report file of Aleppo and the registers beside it; the path of the file.
fn folder_of_aleppo() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let seed = folder.path().join("aleppo-2012-07-30.json");
    fs::write(&seed, aleppo()).expect("a report file");
    let registers = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/registers.json");
    fs::copy(registers, folder.path().join("registers.json")).expect("beside it");
    (folder, seed)
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_commands_end_as_they_say() {
    let (folder, _) = folder_of_aleppo();
    let here = folder.path();

    let out = run(here, &["export", "aleppo-2012-07-30.json", "--to", "out"]);
    assert_eq!(out.status.code(), Some(0), "{}", told(&out));
    let again = run(here, &["import", "out", "--out", "again.json"]);
    assert_eq!(again.status.code(), Some(0), "{}", told(&again));
    assert!(value(&fs::read_to_string(here.join("again.json")).expect("written")) == value(&aleppo()));
    assert_eq!(run(here, &["import", "out", "--out", "again.json"]).status.code(), Some(2), "it is there already");

    let table = "Place,Killed,Date,Note\nKarsen,4,2031-03-05,\nOren,some,2031-03-06,\n";
    fs::write(here.join("table.csv"), table).expect("a table");
    let none = run(here, &["import", "table.csv", "--into", "x"]);
    assert!(none.status.code() == Some(2) && told(&none).contains("--suggest"), "{}", told(&none));
    let suggested = run(here, &["import", "table.csv", "--suggest"]);
    fs::write(here.join("mapping.json"), &suggested.stdout).expect("a mapping");
    let arguments =
        ["import", "table.csv", "--mapping", "mapping.json", "--map", "Place=@place", "--map", "Killed=killed"];
    let left =
        run(here, &[&arguments[..], &["--into", "table-2031", "--out", "table.json", "--text", "table.txt"]].concat());
    assert_eq!(left.status.code(), Some(1), "{}", told(&left));
    assert!(told(&left).contains("table.csv, B3: “some” is no number [no-number]"), "{}", told(&left));
    let report = value(&fs::read_to_string(here.join("table.json")).expect("written"));
    assert_eq!(report["figures"][0]["place"], "karsen");
    assert_eq!(report["figures"].as_array().map(Vec::len), Some(1));
    // What the table does not say is named by `check`, and what it says is found in its text.
    let checked = run(here, &["check", "table.json", "--report", "table.txt"]);
    let words = String::from_utf8_lossy(&checked.stdout).into_owned() + &told(&checked);
    assert!(words.contains("proposed-figure") && words.contains("`claimant`, `support`"), "{words}");
    assert!(!words.contains("words-missing") && !words.contains("paragraph-changed"), "{words}");

    for (format, file) in [("markdown", "figures.md"), ("html", "figures.html")] {
        let out =
            run(here, &["export", "aleppo-2012-07-30.json", "--to", "out", "--format", format, "--language", "fr"]);
        assert_eq!(out.status.code(), Some(0), "{}", told(&out));
        let table = fs::read_to_string(here.join("out").join(file)).expect("written");
        // Number, claimant and limit stand in one row.
        let row = table.lines().find(|line| line.contains("200\u{202f}000")).expect("the row").to_owned();
        assert!(row.contains("le chef des affaires humanitaires"), "{row}");
        assert!(table.contains("Reuters"), "{table}");
    }
}

#[test]
fn a_clean_file_is_replaced_by_no_broken_one_and_changed_amounts_are_listed() {
    let (folder, seed) = folder_of_aleppo();
    let here = folder.path();
    let import = || run(here, &["import", "out", "--out", "aleppo-2012-07-30.json", "--replace"]);
    let out = run(here, &["export", "aleppo-2012-07-30.json", "--to", "out"]);
    assert_eq!(out.status.code(), Some(0), "{}", told(&out));

    let same = import();
    assert_eq!((same.status.code(), told(&same)), (Some(0), String::new()));
    assert!(fs::read_to_string(&seed).expect("a report file") == aleppo(), "every byte stays");

    let table = here.join("out").join(FIGURES);
    let figures = fs::read_to_string(&table).expect("the figures");
    let edited =
        figures.replace("clinic-injured-30,injured-received,exact,30,", "clinic-injured-30,injured-received,exact,31,");
    fs::write(&table, &edited).expect("edited");
    let refused = import();
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
    assert!(told(&refused).contains("number-not-in-words") && told(&refused).contains("nothing was written"));
    // With the cell that was edited, as the table names it.
    let line = edited.lines().position(|line| line.starts_with("clinic-injured-30,")).expect("the row") + 1;
    let cell = format!("{line}: number-not-in-words (figures[");
    let words = told(&refused);
    assert!(words.contains("\n  figures.csv, A") && words.contains(&cell), "{cell}: {words}");
    assert!(fs::read_to_string(&seed).expect("a report file") == aleppo(), "nothing was written");

    // Whoever edits the words with the number leaves nothing that a check could find.
    fs::write(&table, edited.replace(",30 injured,", ",31 injured,")).expect("edited");
    let changed = import();
    assert_eq!(changed.status.code(), Some(1), "it is written, and nobody can take it for clean: {}", told(&changed));
    let command = "correct aleppo-2012-07-30.json clinic-injured-30 --to \"31\"";
    assert!(told(&changed).contains("was 30 and is 31") && told(&changed).contains(command), "{}", told(&changed));
    let (before, after) = (aleppo(), fs::read_to_string(&seed).expect("a report file"));
    let other: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(was, is)| was != is).collect();
    assert_eq!((before.lines().count(), other.len()), (after.lines().count(), 2), "{other:?}");
}

#[test]
fn an_edited_file_is_written_as_it_was_and_says_what_its_tables_say() {
    for (name, report) in seeds() {
        let again = imported(&exported(&report, Tables::Beside)).text;
        assert!(keeping(&report, &again).expect("a report file") == report, "{name}");
    }
}

/// A folder with a table, what else stands in it, and what came of importing the table with a mapping.
fn imported_with(files: &[(&str, &str)], arguments: &[&str]) -> (tempfile::TempDir, Output) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    let out = run(
        folder.path(),
        &[&["import", "table.csv", "--into", "table-2031", "--out", "table.json"], arguments].concat(),
    );
    (folder, out)
}

#[test]
fn what_registers_and_other_reports_have_is_told_apart_by_list_and_told_once() {
    let registers = r#"{ "schema": 1, "populations": [{ "id": "refugees", "name": { "en": "refugees" } }] }"#;
    let other = r#"{ "schema": 1, "id": "other-2031", "claimants": [{ "id": "ministry", "name": { "en": "the ministry" },
        "category": "government", "named": true }], "places": [{ "id": "oren", "name": { "en": "Oren" }, "level": "city",
        "within": "land" }, { "id": "land", "name": { "en": "Land" }, "level": "country" }] }"#;
    let mapping = r#"{ "header-row": 1, "columns": [{ "column": "Place", "use": "place" },
        { "column": "Refugees", "use": "number", "measure": "refugees", "population": "refugees", "claimant": "ministry" }] }"#;
    let table = ("table.csv", "Place,Refugees\nOren,40\n");
    let files = [table, ("registers.json", registers), ("other-2031.json", other), ("mapping.json", mapping)];
    let (folder, out) = imported_with(&files, &["--mapping", "mapping.json"]);
    assert_eq!(out.status.code(), Some(0), "{}", told(&out));
    assert!(told(&out).contains("other-2031.json") && told(&out).contains("ministry"), "{}", told(&out));
    let report = value(&fs::read_to_string(folder.path().join("table.json")).expect("written"));
    assert_eq!(report["measures"][0]["id"], "refugees", "the register's population is no measure: {report}");
    assert_eq!(report["populations"], Value::Null, "the register has it");
    assert_eq!(report["claimants"], value(other)["claimants"], "as the other report has it");
    let places: Vec<&str> =
        report["places"].as_array().expect("places").iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(places, ["land", "oren"], "with what the place lies in");
}

#[test]
fn stock_and_flow_of_one_row_each_get_their_time() {
    let mapping = r#"{ "others": "ignore", "dates": "day-first", "columns": [{ "column": "date", "use": "as-of" },
        { "column": "Refugees", "use": "number", "measure": "refugees", "kind": "stock" },
        { "column": "Killed", "use": "number", "measure": "killed", "kind": "flow", "since": "2022-02-24",
          "caveat": "Those whose deaths were confirmed only." }] }"#;
    let table = ("table.csv", "Figures of a war,,,\nDate,Refugees,Killed,Link\n03-03-2022,1000000,249,x\n");
    let (folder, out) = imported_with(&[table, ("mapping.json", mapping)], &["--mapping", "mapping.json"]);
    assert_eq!(out.status.code(), Some(0), "{}", told(&out));
    assert!(told(&out).contains("row 2 was taken") && !told(&out).contains("Link"), "{}", told(&out));
    let report = value(&fs::read_to_string(folder.path().join("table.json")).expect("written"));
    let (refugees, killed) = (&report["figures"][0], &report["figures"][1]);
    assert_eq!(refugees["period"]["as-of"]["day"], "2022-03-03");
    assert_eq!(killed["period"]["start"]["day"], "2022-02-24");
    assert_eq!(killed["period"]["end"]["day"], "2022-03-03");
    assert_eq!(killed["period"]["counting"], "cumulative-since-start");
    assert_eq!((&killed["caveat"]["lines"][0], &killed["id"]), (&3.into(), &"row-3-c".into()));
    let checked = run(folder.path(), &["check", "table.json"]);
    let words = String::from_utf8_lossy(&checked.stdout).into_owned() + &told(&checked);
    assert!(!words.contains("period-unlike-kind") && !words.contains("caveat-without-ground"), "{words}");
}

#[test]
fn a_number_may_hold_for_another_day_than_the_others_of_its_row() {
    let mapping = r#"{ "header-row": 1, "columns": [{ "column": "Since", "use": "start" }, { "column": "Day", "use": "as-of" },
        { "column": "Counted", "use": "as-of" }, { "column": "Refugees", "use": "number", "measure": "refugees" },
        { "column": "Killed", "use": "number", "measure": "killed", "time": "C", "since": "Since" }] }"#;
    let table = ("table.csv", "Since,Day,Counted,Refugees,Killed\n2031-03-01,2031-03-05,2031-03-04,70,9\n");
    let (folder, out) = imported_with(&[table, ("mapping.json", mapping)], &["--mapping", "mapping.json"]);
    assert_eq!(out.status.code(), Some(0), "{}", told(&out));
    let report = value(&fs::read_to_string(folder.path().join("table.json")).expect("written"));
    let period = |at: usize, field: &str| report["figures"][at]["period"][field]["day"].clone();
    assert_eq!((period(0, "as-of"), period(0, "start")), ("2031-03-05".into(), Value::Null));
    assert_eq!((period(1, "start"), period(1, "end")), ("2031-03-01".into(), "2031-03-04".into()));
}

#[test]
fn slips_of_a_mapping_are_told_with_what_was_meant() {
    let table = ("table.csv", "Place,Killed,Injured\nTotal,9,x\nkarsen,4,y\n");
    let slips = [
        ("Kiled=killed", "did you mean `Killed`?"),
        ("Killed=@nubmer", "did you mean `number`?"),
        ("Killed=number", "`Killed=@number`"),
        ("Killed=People Killed", "`people-killed`"),
    ];
    for (map, said) in slips {
        let (_folder, out) = imported_with(&[table], &["--map", map]);
        assert!(out.status.code() == Some(2) && told(&out).contains(said), "{map}: {}", told(&out));
    }
    let mapping = r#"{ "header-row": 1, "others": "ignore", "columns": [
        { "column": "A", "use": "place", "values": { "Karsen": "port-karsen", "Elsewhere": "elsewhere" } },
        { "column": "B", "use": "number", "measure": "killed" }, { "column": "Killed", "use": "number", "measure": "dead" },
        { "column": "C", "use": "number", "measure": "injured" }] }"#;
    let (folder, out) = imported_with(&[table, ("mapping.json", mapping)], &["--mapping", "mapping.json"]);
    let words = told(&out);
    assert!(out.status.code() == Some(1) && words.contains("“Elsewhere”") && !words.contains("“Karsen”"), "{words}");
    for id in ["column-twice", "total-as-name", "unused-values"] {
        assert!(words.contains(&format!("[{id}]")), "{id}: {words}");
    }
    // What mends both numbers is told once, below the last of them.
    assert_eq!(
        (words.matches("[no-number]").count(), words.matches("write the number with no more than").count()),
        (2, 1),
        "{words}"
    );
    let report = value(&fs::read_to_string(folder.path().join("table.json")).expect("written"));
    let places: Vec<&Value> = report["figures"].as_array().expect("figures").iter().map(|one| &one["place"]).collect();
    assert_eq!(places, [&Value::Null, &Value::from("port-karsen")]);
}
