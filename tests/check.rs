//! `check` and `explain` as a user meets them: the real program, on honest and on hostile files.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

const BASE: &str = include_str!("../src/check/base.json");
const BASE_TEXT: &str = include_str!("../src/check/base.txt");

/// No time is asserted; a program that hangs must only not hang the tests with it.
const PATIENCE: Duration = Duration::from_secs(60);

/// How the program ended, and what it said.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A folder of a test's own, removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file for the test");
        self
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, &[])
    }

    /// The same with variables of its own.
    fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
        let mut child = Command::new(env!("CARGO_BIN_EXE_humanitarian-figures"))
            .args(arguments)
            .env_remove("HUMANITARIAN_FIGURES_LANGUAGE")
            .env_remove("CARGO_MANIFEST_DIR")
            .envs(variables.iter().copied())
            .current_dir(&self.0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let reading = |mut pipe: Box<dyn Read + Send>| {
            thread::spawn(move || {
                let mut text = Vec::new();
                pipe.read_to_end(&mut text).expect("what the program says");
                String::from_utf8(text).expect("the program speaks UTF-8")
            })
        };
        let out = reading(Box::new(child.stdout.take().expect("a pipe")));
        let err = reading(Box::new(child.stderr.take().expect("a pipe")));
        let start = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().expect("the program's state") {
                break status.code();
            }
            if start.elapsed() > PATIENCE {
                child.kill().expect("the program can be ended");
                panic!("{arguments:?} was still running after {PATIENCE:?}");
            }
            thread::sleep(Duration::from_millis(10));
        };
        let ended = Ended { code, out: out.join().expect("stdout"), err: err.join().expect("stderr") };
        assert!(!ended.err.contains("panicked") && code.is_some(), "{arguments:?} broke down: {}", ended.err);
        ended
    }

    /// Checks one file of that content.
    fn check(&self, content: impl AsRef<[u8]>) -> Ended {
        self.write("report.json", content).run(&["check", "report.json"])
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The codes of the findings, as the human form prints them.
fn codes(ended: &Ended) -> Vec<&str> {
    ended.out.split("error[").skip(1).filter_map(|rest| rest.split(']').next()).collect()
}

#[test]
fn a_clean_file_is_clean() {
    let ended = Folder::new("clean").check(BASE);
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert!(
        ended.out.starts_with("1 file is clean: 7 figures, and 2 of our own arithmetic; 1 withdrawn\n"),
        "{}",
        ended.out
    );
    assert_eq!(ended.err, "");
}

#[test]
fn a_clean_file_is_found_in_its_report_however_that_is_wrapped() {
    let wrapped = BASE_TEXT.replace(", ", ",\n").replace('\'', "’");
    let folder = Folder::new("wrapped");
    folder.write("report.json", BASE).write("report.txt", wrapped);
    let ended = folder.run(&["check", "report.json", "--report", "report.txt"]);
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    assert!(ended.out.contains("all found in the text"), "{}", ended.out);
    assert!(ended.out.contains("not that the report is right"), "{}", ended.out);
}

#[test]
fn a_changed_report_is_noticed() {
    let folder = Folder::new("changed");
    folder.write("report.json", BASE).write("report.txt", BASE_TEXT.replace("20 people", "40 people"));
    let ended = folder.run(&["check", "report.json", "--report", "report.txt"]);
    assert_eq!(ended.code, Some(1));
    assert!(codes(&ended).contains(&"words-missing"), "{}", ended.out);
}

#[test]
fn another_report_altogether_is_searched_to_the_end() {
    let folder = Folder::new("another");
    folder.write("report.json", BASE).write("report.txt", "Nothing of this stands in the report. ".repeat(27_000));
    let ended = folder.run(&["check", "report.json", "--report", "report.txt"]);
    assert_eq!(ended.code, Some(1));
    assert!(codes(&ended).iter().all(|code| *code == "words-missing"), "{}", ended.out);
}

#[test]
fn without_names_the_seeds_are_checked_in_order() {
    let folder = Folder::new("seeds");
    folder.write("seeds/b.json", BASE.replace("\"exact\"", "\"exactly\"")).write("seeds/a.json", BASE);
    folder.write("seeds/notes.txt", "not a report");
    let ended = folder.run(&["check"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("seeds/b.json:") && !ended.out.contains("notes.txt"), "{}", ended.out);
    assert!(ended.out.contains("\n2 files, 8 findings; "), "{}", ended.out);
}

#[test]
fn what_cannot_be_checked_ends_with_2_and_says_why() {
    let folder = Folder::new("cannot");
    folder.write("report.json", BASE).write("other.json", BASE).write("report.txt", BASE_TEXT);
    folder.write("empty.txt", " \n").write("latin.txt", b"caf\xe9").write("large.txt", "word ".repeat(300_000));
    for (arguments, why) in [
        (vec!["check", "nowhere.json"], "nowhere.json: "),
        (vec!["check", "."], "is a folder"),
        (vec!["check", "report.json", "--report", "nowhere.txt"], "there is no file nowhere.txt"),
        (vec!["check", "report.json", "--report", "empty.txt"], "empty.txt holds no text"),
        (vec!["check", "report.json", "--report", "latin.txt"], "not text in UTF-8 (byte 3)"),
        (vec!["check", "report.json", "--report", "large.txt"], "1 MB at most"),
        (vec!["check", "report.json", "other.json", "--report", "report.txt"], "name the one it is of"),
        (vec!["explain", "part-exceeds-hole"], "did you mean `part-exceeds-whole`?"),
        (vec!["explain", "figures.peroid"], "did you mean `period`?"),
    ] {
        let ended = folder.run(&arguments);
        assert_eq!(ended.code, Some(2), "{arguments:?}: {}", ended.err);
        assert!(ended.err.contains(why), "{arguments:?}: {}", ended.err);
    }
}

#[test]
fn a_missing_file_does_not_hide_what_is_wrong_with_the_others() {
    let folder = Folder::new("both");
    folder.write("report.json", "{}");
    let ended = folder.run(&["check", "report.json", "nowhere.json"]);
    assert_eq!(ended.code, Some(2));
    assert!(codes(&ended).contains(&"missing-field") && ended.err.contains("nowhere.json"), "{}", ended.out);
}

#[test]
fn broken_files_are_refused_with_their_one_fault() {
    let folder = Folder::new("broken");
    let files: [(&str, Vec<u8>); 8] = [
        ("empty-file", Vec::new()),
        ("malformed-json", b"{\"schema\": 1,".to_vec()),
        ("malformed-json", b"[]".to_vec()),
        ("malformed-json", b"{} {}".to_vec()),
        ("malformed-json", "[".repeat(100_000).into_bytes()),
        ("malformed-json", format!("{{\"figures\": {}", "[".repeat(100_000)).into_bytes()),
        ("not-utf8", b"{\"title\": \"\xff\xfe\"}".to_vec()),
        ("file-too-large", vec![b' '; 50 * 1024 * 1024]),
    ];
    for (code, content) in files {
        let ended = folder.check(&content);
        assert_eq!((ended.code, codes(&ended)), (Some(1), vec![code]), "{}", ended.out);
        assert!(ended.out.len() < 4000, "{code} is told in {} bytes", ended.out.len());
    }
}

#[test]
fn an_abyss_of_brackets_is_no_figure() {
    let abyss = format!("{{\"figures\": {}{}, \"abyss\": {0}{1}}}", "[".repeat(100_000), "]".repeat(100_000));
    let ended = Folder::new("abyss").check(abyss);
    assert_eq!(ended.code, Some(1));
    let codes = codes(&ended);
    assert!(codes.contains(&"wrong-type") && codes.contains(&"unknown-field"), "{}", ended.out);
}

#[test]
fn every_fault_of_a_hostile_file_is_found_at_once() {
    let hostile = r#"{
        "schema": 99, "id": "../../etc", "revision": -1, "title": {"en": ""}, "secret": "\u0000",
        "claimants": [{"id": "a"}, {"id": "a"}, 7, null, {"id": {"deep": []}}],
        "figures": [
            {"id": "x", "amount": {"qualifier": "exact", "value": 1e308}, "claimant": "nobody"},
            {"id": "x", "amount": {"qualifier": "range", "low": 9, "high": 1}, "derived": {"sum": ["x", "x"]}},
            {"id": "y", "amount": {"qualifier": "exact", "value": 1e999}, "relations": [{"is": "part-of", "figure": "y"}]}
        ],
        "charts": [{"type": "parts-of-whole", "whole": "x", "parts": ["x", "x", "z"]}],
        "cards": "none"
    }"#;
    let ended = Folder::new("hostile").check(hostile);
    assert_eq!(ended.code, Some(1));
    let codes = codes(&ended);
    for code in [
        "unknown-schema",
        "bad-id",
        "wrong-type",
        "unknown-field",
        "missing-language",
        "duplicate-id",
        "missing-field",
        "dangling-reference",
        "amount-out-of-bounds",
        "backward-range",
        "circular-formula",
        "self-relation",
        "figure-without-place",
        "figure-without-evidence",
        "overlap-summed",
    ] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
}

#[test]
fn a_hundred_thousand_faults_are_told_to_a_machine_and_summed_up_for_a_person() {
    let fields: String = (0..99_000).map(|n| format!("\"field-{n}\": 0,")).collect();
    let folder = Folder::new("many");
    let ended = folder.check(format!("{{{fields}{}", &BASE[1..]));
    assert_eq!(ended.code, Some(1));
    assert_eq!(codes(&ended).len(), 100);
    assert!(
        ended.out.contains("and 98900 more in report.json") && ended.out.contains("99000 findings"),
        "{}",
        ended.out
    );
    let ended = folder.run(&["check", "--format", "json", "report.json"]);
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.out.matches("\"rule\": \"unknown-field\"").count(), 99_000);
}

#[test]
fn eight_megabytes_of_anything_are_read_to_the_end() {
    let folder = Folder::new("megabytes");
    let most = 8 * 1024 * 1024 - 2 * BASE.len();
    // One line of few, long unknown fields.
    let field = format!("\"{}\": \"{}\",", "n".repeat(1000), "v".repeat(1000));
    let many: String = (0..most / (field.len() + 8)).map(|n| field.replacen("\"n", &format!("\"{n:06}n"), 1)).collect();
    let ended = folder.check(format!("{{{many}{}", &BASE.replace('\n', " ")[1..]));
    assert_eq!(ended.code, Some(1));
    let told: BTreeSet<&str> = codes(&ended).into_iter().collect();
    assert_eq!((told, ended.out.len() < 250_000), (BTreeSet::from(["text-too-long", "unknown-field"]), true));
    // One enormous value.
    let ended = folder.check(BASE.replace("\"The Example\"", &format!("\"{}\"", "x ".repeat(most / 8))));
    let told: BTreeSet<&str> = codes(&ended).into_iter().collect();
    assert_eq!((ended.code, told), (Some(1), BTreeSet::from(["text-too-long"])), "{}", ended.out);
    // More values than any report has.
    let ended = folder.check(format!("{{\"figures\": [{}0]}}", "0,".repeat(most / 2)));
    assert_eq!((ended.code, codes(&ended)), (Some(1), vec!["too-many-values"]));
}

#[test]
fn thousands_of_figures_that_all_refer_to_each_other_are_checked() {
    let figures: Vec<String> = (0..8_000)
        .map(|n| {
            let next = (n + 1) % 8_000;
            format!(
                r#"{{"id": "f{n}", "measure": "m", "claimant": "c{n}", "relations": [{{"is": "part-of", "figure": "f{next}"}}],
                "evidence": {{"line": 1, "words": "the same", "word": {}}}}}"#,
                n + 1
            )
        })
        .collect();
    let parts: Vec<String> = (0..8_000).map(|n| format!("\"f{n}\"")).collect();
    let (figures, parts) = (figures.join(","), parts.join(","));
    let file = format!(
        r#"{{"figures": [{figures}], "charts": [{{"type": "parts-of-whole", "whole": "f0", "parts": [{parts}]}}],
        "paragraphs": [{{"line": 1, "words": 1000, "sha256": "{}"}}]}}"#,
        "0".repeat(64)
    );
    let folder = Folder::new("thousands");
    folder.write("report.txt", "the same again ".repeat(60_000)).write("report.json", file);
    let ended = folder.run(&["check", "report.json", "--report", "report.txt", "--format", "json"]);
    assert_eq!(ended.code, Some(1));
    for code in
        ["circular-relation", "chart-of-no-part", "dangling-reference", "touching-quotations", "paragraph-changed"]
    {
        assert!(ended.out.contains(&format!("\"rule\": \"{code}\"")), "{code} was not found");
    }
}

#[test]
fn a_machine_gets_json_and_nothing_else() {
    let folder = Folder::new("json");
    folder.write("report.json", BASE);
    assert_eq!(folder.run(&["check", "report.json", "--format", "json"]).out, "[]\n");
    folder.write("report.json", BASE.replace("\"level\": \"site\"", "\"level\": \"spot\""));
    let ended = folder.run(&["check", "report.json", "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
    assert_eq!(findings[0]["rule"], "wrong-type");
    assert_eq!(findings[0]["path"], "places[3].level");
    assert_eq!(findings[0]["file"], "report.json");
    assert!(findings[0]["line"].as_u64().is_some_and(|line| line > 100));
}

/// Each is clean by itself; only side by side does one id stand for two mayors.
#[test]
fn several_files_are_held_against_each_other() {
    let folder = Folder::new("together");
    let other = BASE.replace("the mayor of Port Example", "the mayor of Other Town");
    folder.write("seeds/a.json", BASE).write("seeds/b.json", other);
    assert_eq!(folder.run(&["check", "seeds/b.json"]).code, Some(0));
    let named = folder.run(&["check", "seeds/a.json", "seeds/b.json", "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_str(&named.out).expect("JSON");
    assert_eq!(named.code, Some(1));
    for (field, value) in
        [("rule", "register-disagrees"), ("severity", "error"), ("file", "seeds/b.json"), ("path", "claimants[0].name")]
    {
        assert_eq!(findings[0][field], value, "{findings}");
    }
    assert!(findings[0]["fault"].as_str().is_some_and(|fault| fault.contains("seeds/a.json, line ")), "{findings}");
    let all = folder.run(&["check"]);
    assert_eq!(all.code, Some(1));
    assert!(all.out.contains("\n2 files, 1 finding; "), "{}", all.out);
}

#[test]
fn a_pull_request_gets_one_command_for_each_finding() {
    let ended = {
        let folder = Folder::new("github");
        folder.write("report.json", BASE.replace("\"schema\": 1", "\"schema\": 2"));
        folder.run(&["check", "report.json", "--format", "github"])
    };
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.starts_with("::error file=report.json,line=2,col=12,"), "{}", ended.out);
    assert_eq!(ended.out.lines().count(), 1);
}

#[test]
fn what_is_not_a_terminal_gets_no_colours() {
    let ended = Folder::new("plain").check("{}");
    assert!(!ended.out.contains('\u{1b}'), "{}", ended.out);
}

#[test]
fn a_rule_is_explained_with_its_reason_and_an_example() {
    let folder = Folder::new("explain");
    let ended = folder.run(&["explain", "part-exceeds-whole"]);
    assert_eq!(ended.code, Some(0));
    for words in ["part-exceeds-whole\n", "cannot be more than it", "more civilians than people", "= mend: check the"] {
        assert!(ended.out.contains(words), "{words:?} is not in: {}", ended.out);
    }
    let all = folder.run(&["explain"]).out;
    assert!(all.lines().count() > 60 && all.lines().all(|line| line.contains("  ")), "{all}");
}

#[test]
fn findings_are_told_in_the_language_that_is_asked_for() {
    let folder = Folder::new("languages");
    folder.write("report.json", BASE.replacen("\"value\": 50", "\"value\": 51", 1));
    let told = |language| folder.run(&["check", "report.json", "--language", language]);
    let french = told("fr");
    assert_eq!(french.code, Some(1));
    let wanted = "erreur[number-not-in-words]: le montant de `fled-50` est 51";
    assert!(french.out.starts_with(wanted) && french.out.contains("= corriger\u{a0}: citez"), "{}", french.out);
    assert!(french.out.contains("1 fichier, 1 faute\u{202f}; `explain RULE` dit"), "{}", french.out);
    let arabic = told("ar");
    assert!(arabic.out.starts_with("خطأ[number-not-in-words]: قيمة \u{2066}`fled-50`\u{2069}"), "{}", arabic.out);
    assert!(told("tr").out.contains("1 dosya, 1 hata; "));
    let refused = told("tlh");
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("findings are not told in `tlh`; they are in en, ar, fr, tr"), "{}", refused.err);
}

#[test]
fn a_variable_says_the_language_and_an_option_another_one() {
    let folder = Folder::new("language-of-surroundings");
    folder.write("report.json", BASE);
    let check = |arguments: &[&str], language: &str| {
        let arguments = [&["check", "report.json"], arguments].concat();
        folder.run_with(&arguments, &[("HUMANITARIAN_FIGURES_LANGUAGE", language)])
    };
    assert!(
        check(&[], "tr").out.starts_with("1 dosyada hata yok: 7 rakam, 2 tanesi de bizim hesabımız; 1 geri çekilmiş\n")
    );
    assert!(check(&["--language", "en"], "tr").out.starts_with("1 file is clean: 7 figures"));
    assert_eq!(check(&["--format", "json"], "tr").out, "[]\n");
    let refused = check(&[], "turkish");
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(
        refused.err.contains("HUMANITARIAN_FIGURES_LANGUAGE: findings are not told in `turkish`"),
        "{}",
        refused.err
    );
}

#[test]
fn a_section_and_a_field_are_explained_by_their_names() {
    let folder = Folder::new("explained-fields");
    for (arguments, words) in [
        (vec!["explain", "period"], "cumulative-since-start"),
        (vec!["explain", "amount"], "qualifier"),
        (vec!["explain", "claimant"], "as it stands after \"said\""),
        (vec!["explain", "figures.label"], "the words after the number"),
        (vec!["explain", "mapping", "since"], "the first day of what it counts"),
    ] {
        let ended = folder.run(&arguments);
        assert!(ended.code == Some(0) && ended.out.contains(words), "{arguments:?}: {}{}", ended.out, ended.err);
    }
}

#[test]
fn a_machine_and_a_rule_that_is_explained_have_their_words() {
    let folder = Folder::new("explained-in-turkish");
    folder.write("report.json", BASE.replacen("\"value\": 50", "\"value\": 51", 1));
    let json = |language| folder.run(&["check", "report.json", "--format", "json", "--language", language]).out;
    assert_eq!(json("tr"), json("en"), "what machines get is the same in every language");
    let margin = folder.run(&["check", "report.json", "--format", "github", "--language", "fr"]).out;
    assert!(margin.starts_with("::error file=report.json") && margin.contains("::le montant de `fled-50`"), "{margin}");
    let explained = folder.run(&["explain", "share-over-one", "--language", "tr"]).out;
    assert!(
        explained.contains("Bir oran tek bir bütünün parçası") && explained.contains("= düzeltmek için:"),
        "{explained}"
    );
}

#[test]
fn fingerprints_of_a_text_are_those_its_file_holds() {
    let output = Command::new(env!("CARGO_BIN_EXE_humanitarian-figures"))
        .args(["fingerprint", concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/base.txt")])
        .output()
        .expect("the program runs");
    assert!(output.status.success());
    let told = String::from_utf8(output.stdout).expect("text");
    let file: serde_json::Value =
        serde_json::from_str(&format!("{{ {} }}", told.trim().trim_end_matches(','))).expect("JSON");
    let base: serde_json::Value = serde_json::from_str(include_str!("../src/check/base.json")).expect("JSON");
    assert_eq!(file["paragraphs"], base["paragraphs"]);
}

/// The clean file in two: what its figures refer to, and the rest.
fn parted() -> (serde_json::Value, serde_json::Value) {
    let mut report: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
    let mut registers = serde_json::json!({ "schema": 1 });
    for list in ["claimants", "places", "topics", "populations", "measures"] {
        registers[list] = report.as_object_mut().expect("an object").remove(list).expect("a list");
    }
    (report, registers)
}

#[test]
fn a_report_is_checked_beside_the_registers_of_its_folder() {
    let (report, registers) = parted();
    let folder = Folder::new("registers");
    folder.write("report.json", report.to_string());
    let alone = folder.run(&["check", "report.json"]);
    assert_eq!((alone.code, codes(&alone).first()), (Some(1), Some(&"dangling-reference")), "{}", alone.out);
    assert!(alone.out.contains("or the registers.json beside it"), "{}", alone.out);

    folder.write("registers.json", registers.to_string());
    let beside = folder.run(&["check", "report.json"]);
    assert_eq!(beside.code, Some(0), "{}", beside.out);
    assert!(beside.out.starts_with("1 file is clean: 7 figures"), "{}", beside.out);
    assert!(beside.out.contains("stands in registers.json beside them"), "{}", beside.out);

    let own = folder.run(&["check", "registers.json"]);
    assert_eq!((own.code, own.out.as_str()), (Some(0), "1 file is clean: 23 shared entries\n"));
}

#[test]
fn faults_of_registers_are_told_with_their_place_beside_every_report() {
    let (mut report, mut registers) = parted();
    registers["places"][2]["within"] = "atlantis".into();
    report["places"] = serde_json::json!([registers["places"][0].clone()]);
    let folder = Folder::new("faulty-registers");
    folder.write("seeds/report.json", report.to_string()).write("seeds/registers.json", registers.to_string());
    for arguments in [&["check"][..], &["check", "seeds/report.json"]] {
        let ended = folder.run(arguments);
        assert_eq!(ended.code, Some(1), "{}", ended.out);
        assert_eq!(codes(&ended), ["dangling-reference", "registered-twice"], "{}", ended.out);
        for place in ["seeds/registers.json:1:", "places[2].within", "seeds/report.json:1:", "places[0].id"] {
            assert!(ended.out.contains(place), "{place}: {}", ended.out);
        }
    }
    folder.write("seeds/registers.json", "{");
    let ended = folder.run(&["check", "seeds/report.json"]);
    assert_eq!((ended.code, codes(&ended)), (Some(2), vec!["malformed-json"]), "{}", ended.out);
    assert!(ended.err.contains("seeds/report.json was not checked"), "{}", ended.err);
}

const EDITORS: &str = include_str!("../src/check/editors.json");

#[test]
fn what_editors_decide_is_checked_beside_the_reports_of_its_folder() {
    let folder = Folder::new("editors");
    let second = BASE
        .replacen("port-example-2024-03-05", "second", 1)
        .replacen("\"value\": 50", "\"value\": 70", 1)
        .replacen("50 people had fled", "70 people had fled", 1)
        .replacen("\"claimant\": \"mayor\"", "\"claimant\": \"residents\"", 1);
    folder.write("seeds/first.json", BASE).write("seeds/second.json", &second).write("seeds/editors.json", EDITORS);
    for arguments in [&["check"][..], &["check", "seeds/editors.json"]] {
        let ended = folder.run(arguments);
        assert!(ended.out.contains("2 decisions of editors"), "{}{}", ended.out, ended.err);
        assert!(!ended.out.contains("working-"), "{}", ended.out);
    }
    let turned = EDITORS.replacen("port-example-2024-03-05/fled-50", "second/fled-50", 1).replacen(
        "\"high\": \"second/fled-50\"",
        "\"high\": \"port-example-2024-03-05/fled-50\"",
        1,
    );
    folder.write("seeds/editors.json", turned);
    let ended = folder.run(&["check", "seeds/editors.json"]);
    assert_eq!((ended.code, codes(&ended)), (Some(1), vec!["working-span-turned-round"]), "{}", ended.out);
    folder.write("seeds/second.json", "{}");
    let ended = folder.run(&["check", "seeds/editors.json"]);
    assert_eq!(ended.code, Some(2), "{}", ended.out);
    assert!(ended.err.contains("seeds/second.json beside it is not clean"), "{}", ended.err);
}
