//! The program by itself, in a folder that holds figures and nothing of its sources: what docs/your-report.md promises.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/http.rs"]
mod http;
#[path = "project/mod.rs"]
mod project;

use project::{Ended, Scratch};
use saphyr::{LoadableYamlNode, Yaml};
use serde_json::{Map, Value};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const GUIDE: &str = include_str!("../docs/your-report.md");
const DRAFT: &str = "drafts/port-example-2024-03-05.json";
const REPORT: &str = "seeds/port-example-2024-03-05.json";

/// The guide's blocks of JSON, in order.
fn blocks() -> Vec<String> {
    GUIDE.split("```json\n").skip(1).map(|rest| rest.split("```").next().expect("closed").to_owned()).collect()
}

/// The text that the guide's example is of, as somebody saves it.
fn text() -> String {
    let quoted: Vec<&str> = GUIDE.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    quoted.join(" ")
}

fn object(block: &str) -> Map<String, Value> {
    let whole = if block.trim_start().starts_with('{') { block.to_owned() } else { format!("{{{block}}}") };
    serde_json::from_str(&whole).unwrap_or_else(|error| panic!("{error} in {block}"))
}

#[track_caller]
fn went_well(ended: Ended) -> String {
    assert_eq!(ended.code, Some(0), "{}{}", ended.out, ended.err);
    ended.out
}

/// A folder as `init` makes it, with the text and the begun report of the guide.
fn begun() -> Scratch {
    let folder = Scratch::empty();
    went_well(folder.run(&["init"]));
    folder.write("texts/port-example.txt", &text());
    went_well(folder.run(&[
        "new",
        "port-example-2024-03-05",
        "--text",
        "texts/port-example.txt",
        "--publisher",
        "The Example",
    ]));
    folder
}

/// The same with what the guide has its reader write, still a draft.
fn drafted() -> Scratch {
    let folder = begun();
    let mut file: Map<String, Value> = serde_json::from_str(&folder.read(DRAFT)).expect("JSON");
    let [_, figure, lists, charts, ..] = &blocks()[..] else { panic!("the guide has four blocks at least") };
    file["figures"] = Value::Array(vec![object(figure).into()]);
    file.remove("context");
    for (field, value) in object(lists).into_iter().chain(object(charts)) {
        file.insert(field, value);
    }
    folder.write(DRAFT, &serde_json::to_string_pretty(&file).expect("JSON"));
    folder
}

/// The same, moved to the reports of the site.
fn written() -> Scratch {
    let folder = drafted();
    folder.write(REPORT, &folder.read(DRAFT));
    folder.remove(DRAFT);
    folder
}

#[test]
fn the_guide_shows_what_new_proposes() {
    let folder = begun();
    let file: Value = serde_json::from_str(&folder.read(DRAFT)).expect("JSON");
    assert_eq!(file["figures"], Value::Array(vec![object(&blocks()[0]).into()]));
    assert_eq!(file["$schema"], "../schema/report.schema.json");
    assert!(!folder.read("schema/report.schema.json").is_empty());

    let checked = folder.run(&["check", DRAFT]);
    assert_eq!(checked.code, Some(1));
    assert!(checked.err.contains("proposed-figure") || checked.out.contains("proposed-figure"), "{}", checked.out);
}

#[test]
fn a_one_page_report_becomes_a_published_page_with_the_program_alone() {
    let folder = drafted();
    let text = "texts/port-example.txt";
    let checked = went_well(folder.run(&["check", DRAFT, "--report", text]));
    // What it says to do is what the guide says.
    let moving = format!("    mv {DRAFT} seeds/\n");
    assert!(checked.ends_with(&moving) && GUIDE.contains(&moving), "{checked}");
    let folder = written();
    went_well(folder.run(&["check", REPORT, "--report", text]));
    let site = object(&blocks()[4]);
    folder.write("seeds/site.json", &serde_json::to_string(&site).expect("JSON"));
    went_well(folder.run(&["build", "--out", "public", "--base-url", "https://example.org/figures/"]));

    let page = folder.read("public/index.html");
    assert!(page.contains("people fled the harbour") && page.contains("The Example Courier"));
    let figure = "public/reports/port-example-2024-03-05/figures/fled-harbour";
    assert!(folder.read(&format!("{figure}/index.html")).contains("about"));
    assert_eq!(folder.names(figure), ["card.png", "index.html", "index.html.br"]);
    let published: Value =
        serde_json::from_str(&folder.read("public/reports/port-example-2024-03-05/report.json")).expect("JSON");
    assert_eq!(published["$schema"], "../../report.schema.json");
    assert_eq!(folder.read("public/report.schema.json"), folder.read("schema/report.schema.json"));

    for command in ["correct", "withdraw"] {
        let line =
            GUIDE.lines().find(|line| line.contains(&format!("humanitarian-figures {command} "))).expect("shown");
        let mut words: Vec<&str> = Vec::new();
        for (i, part) in line.trim().split('"').enumerate() {
            if i % 2 == 1 { words.push(part) } else { words.extend(part.split_whitespace()) }
        }
        if command == "withdraw" {
            // As the guide says: a chart lets go of it first.
            let mut file: Map<String, Value> = serde_json::from_str(&folder.read(REPORT)).expect("JSON");
            file.remove("charts");
            folder.write(REPORT, &serde_json::to_string_pretty(&file).expect("JSON"));
        }
        let dry = [&words[1..], &["--dry-run", "--on", "2024-03-06"]].concat();
        went_well(folder.run(&dry));
    }
    // Nothing was written but what was asked for. A release build puts itself there, too.
    let names = folder.names(".").into_iter().filter(|name| name != "tools").collect::<Vec<_>>();
    assert_eq!(
        names,
        [".github", ".gitignore", ".humanitarian-figures", "README.md", "drafts", "public", "schema", "seeds", "texts"]
    );
}

/// Runs the commands of the folder's workflow as GitHub's machine does, up to one that fails; which that is, and what it said.
fn committed(folder: &Scratch) -> Result<(), (String, String)> {
    let workflow = folder.read(".github/workflows/pages.yml");
    let documents = Yaml::load_from_str(&workflow).expect("YAML");
    let steps = documents[0]["jobs"]["publish"]["steps"].as_sequence().expect("steps");
    for step in steps {
        let said = |key| step.as_mapping_get(key).and_then(Yaml::as_str).unwrap_or_default();
        let commands = said("run").replace("${{ steps.pages.outputs.base_url }}", "https://example.github.io/figures");
        let mut shell = Command::new("bash");
        shell.args(["-e", "-c", &commands]).current_dir(folder.path()).env("ADDRESS", "").env("SHA256", "");
        let ended = shell.env_remove("CARGO_MANIFEST_DIR").stdin(Stdio::null()).output().expect("a shell");
        if !ended.status.success() {
            let told = String::from_utf8_lossy(&[ended.stdout, ended.stderr].concat()).into_owned();
            return Err((said("name").to_owned(), told));
        }
    }
    Ok(())
}

#[test]
fn a_commit_is_checked_and_built_by_the_workflow_of_the_folder() {
    let folder = written();
    let program = "tools/humanitarian-figures";
    if !folder.path().join(program).exists() {
        // Only a program that is given away puts itself there; without one the workflow says what it needs.
        let (step, told) = committed(&folder).expect_err("there is no program");
        assert!(step == "The program" && told.contains("::error::There is no tools/humanitarian-figures"), "{told}");
        std::fs::create_dir_all(folder.path().join("tools")).expect("a folder");
        std::fs::copy(env!("CARGO_BIN_EXE_humanitarian-figures"), folder.path().join(program)).expect("the program");
    }
    committed(&folder).unwrap_or_else(|(step, told)| panic!("{step}: {told}"));
    let page = folder.read("dist/index.html");
    assert!(page.contains("people fled the harbour"));
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.github.io/figures/"), "{page}");

    // With a finding nothing is published, and it stands in the margin of the commit.
    folder.write(REPORT, &folder.read(REPORT).replace("\"claimant\": \"mayor\"", "\"claimant\": \"nobody\""));
    let (step, told) = committed(&folder).expect_err("a finding");
    assert!(step == "Check the reports" && told.contains(&format!("::error file={REPORT}")), "{step}: {told}");
}

#[test]
fn a_table_of_others_becomes_a_report_file_with_the_mapping_of_the_guide() {
    let folder = written();
    let table = GUIDE.split("```csv\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a table");
    folder.write("others/ministry.csv", table);
    let suggested: Value =
        serde_json::from_str(&went_well(folder.run(&["import", "others/ministry.csv", "--suggest"]))).expect("JSON");
    assert_eq!(suggested["columns"][1]["use"], "as-of");
    folder.write("mapping.json", &blocks()[5]);
    let line = GUIDE.lines().find(|line| line.contains("--mapping mapping.json")).expect("shown");
    went_well(folder.run(&line.split_whitespace().skip(1).collect::<Vec<_>>()));
    let file: Value = serde_json::from_str(&folder.read("drafts/ministry-2024-03-05.json")).expect("JSON");
    let figures = file["figures"].as_array().expect("figures");
    assert_eq!(figures.len(), 2);
    assert_eq!(figures[0]["period"]["start"]["day"], "2024-03-01");
    // What the first report says of the harbour, it says here.
    assert_eq!(file["places"][0], object(&blocks()[2])["places"][0]);
    assert!(
        folder.read("texts/ministry.txt").contains("Place: Harbour | Date: 2024-03-05 | Refugees: 120 | Killed: 4")
    );
}

#[test]
fn init_leaves_what_is_there_and_says_so() {
    let folder = begun();
    folder.write("seeds/site.json", r#"{ "languages": ["fr"] }"#);
    let said = went_well(folder.run(&["init", "."]));
    assert!(said.contains("left  ./seeds/site.json as it is"), "{said}");
    assert_eq!(folder.read("seeds/site.json"), r#"{ "languages": ["fr"] }"#);
    assert_eq!(folder.read("README.md"), GUIDE);
    assert!(folder.read(".gitignore").contains("/texts/"));
}

#[test]
fn report_files_may_stand_beside_the_site_file() {
    let deep = written();
    let flat = Scratch::empty();
    flat.write("site.json", r#"{ "languages": ["en"] }"#);
    flat.write("port-example.json", &deep.read(REPORT));
    let checked = went_well(flat.run(&["check"]));
    assert!(checked.contains("1 file"), "{checked}");
    went_well(flat.run(&["build"]));
    assert!(flat.read("dist/index.html").contains("people fled the harbour"));
    // What was built is no report file of the folder.
    went_well(flat.run(&["check"]));
}

#[test]
fn a_draft_stops_no_site_and_is_checked_beside_it() {
    let folder = drafted();
    let (draft, other) = (folder.read(DRAFT), "drafts/other-2024-03-06.json");
    let alone = folder.run(&["check"]);
    assert_eq!(alone.code, Some(2), "there is nothing to check");
    assert!(alone.err.contains("no report files in seeds/ yet") && alone.out.contains(DRAFT), "{}", alone.out);
    assert!(folder.run(&["build"]).err.contains("`humanitarian-figures new`"));

    folder.write(REPORT, &draft);
    // The very report that is published must not be moved over it.
    let same = folder.run(&["check", DRAFT]);
    assert_eq!(same.code, Some(1), "{}", same.out);
    assert!(same.err.contains(REPORT) && !same.out.contains("mv "), "{}", same.err);
    folder.remove(DRAFT);

    folder.write(other, &draft.replace("port-example-2024-03-05", "other-2024-03-06").replace("the mayor", "a mayor"));
    folder.write("drafts/broken.json", "{");
    let held = folder.run(&["check", other]);
    assert_eq!(held.code, Some(1), "what it says of a claimant differs from the report of the site");
    assert!(held.out.contains("register-disagrees") && held.out.contains(other), "{}", held.out);
    let all = went_well(folder.run(&["check"]));
    assert!(all.contains("1 file is clean") && all.contains("drafts/broken.json") && all.contains(other), "{all}");
    let json = folder.run(&["check", "--format", "json"]);
    assert!(json.out.trim() == "[]" && json.err.contains(other), "{}{}", json.out, json.err);
    went_well(folder.run(&["build"]));
    assert!(!folder.read("dist/changes.json").contains("other-2024"));

    // Registers of the site hold for its drafts.
    let mut file: Value = serde_json::from_str(&draft.replace("port-example-2024-03-05", "third")).expect("JSON");
    let shared = serde_json::json!({ "schema": 1, "places": file["places"].take() });
    file.as_object_mut().expect("an object").remove("places");
    folder.write("seeds/registers.json", &shared.to_string());
    folder.write("drafts/third.json", &file.to_string());
    let third = folder.run(&["check", "drafts/third.json"]);
    assert!(!third.out.contains("dangling-reference"), "{}", third.out);
    let asked = folder.run(&["export", "third", "--to", "tables"]);
    assert!(asked.err.contains("drafts/third.json is a draft"), "{}", asked.err);
}

#[test]
fn beside_a_site_file_a_draft_says_what_its_schema_is_after_the_move() {
    let folder = Scratch::empty();
    folder.write("site.json", r#"{ "languages": ["en"] }"#);
    went_well(folder.run(&["init"]));
    folder.write("a.txt", &text());
    went_well(folder.run(&["new", "port-example-2024-03-05", "--text", "a.txt"]));
    assert!(folder.read(DRAFT).contains("\"$schema\": \"../schema/report.schema.json\""));
    folder.write(DRAFT, &drafted().read(DRAFT));
    let checked = went_well(folder.run(&["check", DRAFT]));
    assert!(checked.contains(&format!("mv {DRAFT} ./\n")), "{checked}");
    assert!(checked.contains("`$schema` is \"schema/report.schema.json\""), "{checked}");
}

#[test]
fn outside_any_folder_of_figures_it_says_how_to_make_one() {
    for command in ["build", "check"] {
        let ended = Scratch::empty().run(&[command]);
        assert_eq!(ended.code, Some(2));
        assert!(ended.err.contains("humanitarian-figures init"), "{}", ended.err);
    }
}

#[test]
fn what_files_hold_is_explained_without_the_sources() {
    let folder = Scratch::empty();
    let told = went_well(folder.run(&["explain", "report-file"]));
    assert!(told.contains("| `claimant` | id of a claimant |"), "{told}");
    for (arguments, word) in [
        (&["completions", "bash"][..], "withdraw"),
        (&["man"][..], "humanitarian-figures"),
        (&["schema"][..], "not-comparable-with"),
        (&["--help"][..], "A first report"),
    ] {
        let told = went_well(folder.run(arguments));
        assert!(told.contains(word), "{arguments:?}: {told}");
    }
    went_well(folder.run(&["man", "--out", "pages"]));
    assert!(folder.names("pages").contains(&"humanitarian-figures-correct.1".to_owned()));
}

/// A server that ends with the test.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn serve_follows_the_edits_of_a_folder_of_figures() {
    let folder = written();
    let mut command = folder.command(&["serve", "--port", "0"]);
    let mut serving = Serving(command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it starts"));
    let mut said = BufReader::new(serving.0.stderr.take().expect("piped")).lines().map_while(Result::ok);
    let address = said.find_map(|line| Some(line.split_once("http://")?.1.split_once('/')?.0.to_owned()));
    let address = address.expect("it says where it serves").parse().expect("an address");
    let shows = |words: &str| {
        let patience = Instant::now() + Duration::from_secs(60);
        while Instant::now() < patience {
            let page = http::get(address, "/", &[]);
            // Until the first one is made, a page says that it is being built.
            if page.status == 200 && String::from_utf8_lossy(&page.body).contains(words) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        false
    };
    assert!(shows("people fled the harbour"), "the page is not shown");
    folder.write(REPORT, &folder.read(REPORT).replace("people fled the harbour", "people left the harbour"));
    assert!(shows("people left the harbour"), "the edit is not shown");
    folder.write(REPORT, &folder.read(REPORT).replace("\"claimant\": \"mayor\"", "\"claimant\": \"nobody\""));
    assert!(said.any(|line| line.contains("dangling-reference")), "what is wrong is not told");
    assert!(shows("people left the harbour"), "the last good page does not stay");
}

/// Whoever reads the program's words may have read enough, as `head` has.
#[test]
fn a_reader_that_leaves_early_breaks_no_command() {
    let folder = begun();
    folder.write("table.csv", "Place,Killed\nKarsen,4\n");
    for arguments in [
        &["init", "another"][..],
        &["new", "another", "--text", "texts/port-example.txt"],
        &["import", "table.csv", "--suggest"],
        &["import", "table.csv", "--map", "A=@place", "--into", "table"],
        &["check", DRAFT],
        &["explain"],
        &["explain", "report-file"],
        &["fingerprint", "texts/port-example.txt"],
        &["schema"],
        &["host", "nginx"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let ended = folder.command(arguments).stdout(writer).output().expect("it starts");
        let err = String::from_utf8_lossy(&ended.stderr);
        assert!(!err.contains("panicked") && ended.status.code().is_some_and(|code| code < 2), "{arguments:?}: {err}");
    }
    assert_eq!(folder.names("drafts"), ["another.json", "port-example-2024-03-05.json", "table.json"]);
}

#[test]
fn a_table_that_is_read_again_takes_nothing_from_what_people_wrote() {
    let folder = begun();
    let file = "drafts/table.json";
    let import = |more: &[&str]| {
        let arguments = ["import", "table.csv", "--map", "Place=@place", "--map", "Killed=killed", "--into", "table"];
        folder.run(&[&arguments[..], more].concat())
    };
    folder.write("table.csv", "Place,Killed\nKarsen,4\nOren,5\n");
    went_well(import(&[]));
    assert!(
        folder.read(file).starts_with("{\n  \"$schema\": \"../schema/report.schema.json\",\n"),
        "{}",
        folder.read(file)
    );
    let again = import(&[]);
    assert!(again.code == Some(2) && again.err.contains("--replace"), "{}", again.err);

    let mut report: Value = serde_json::from_str(&folder.read(file)).expect("JSON");
    report["title"] = serde_json::json!({ "en": "Two places" });
    report["claimants"] = serde_json::json!([{ "id": "mayor", "name": { "en": "the mayor" } }]);
    let figure = report["figures"][0].as_object_mut().expect("a figure");
    figure.remove("proposed");
    figure.insert("id".into(), "killed-karsen".into());
    figure.insert("claimant".into(), "mayor".into());
    figure.insert("caveat".into(), serde_json::json!({ "text": { "en": "Where is not stated." } }));
    folder.write(file, &serde_json::to_string_pretty(&report).expect("JSON"));
    let before = folder.read(file);

    went_well(import(&["--replace"]));
    assert_eq!(folder.read(file), before, "the same table changes nothing");
    folder.write("table.csv", "Place,Killed\nKarsen,4\nOren,6\nTuva,7\n");
    went_well(import(&["--replace"]));
    let after: Value = serde_json::from_str(&folder.read(file)).expect("JSON");
    for kept in ["/title", "/claimants", "/figures/0"] {
        assert_eq!(after.pointer(kept), report.pointer(kept), "{kept}");
    }
    let amounts: Vec<_> =
        after["figures"].as_array().expect("figures").iter().map(|own| own["amount"]["value"].clone()).collect();
    assert_eq!(amounts, [4, 6, 7]);

    let before = folder.read(file);
    folder.write("table.csv", "Place,Killed\nKarsen,40\nOren,6\n");
    let refused = import(&["--replace"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(refused.err.contains("killed-karsen: “4”"), "{}", refused.err);
    assert_eq!(folder.read(file), before);
}
