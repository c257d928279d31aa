//! `correct` as an author meets it: the real program on a project of its own.

mod project;

use project::{Ended, Scratch, git_like_lines};
use serde_json::Value;
use std::fs;
use std::path::Path;

const SEED: &str = include_str!("../seeds/aleppo-2012-07-30.json");
const FILE: &str = "seeds/aleppo-2012-07-30.json";
const REPORT: &str = "aleppo-2012-07-30";

/// What a correction of the killed needs besides the number: our arithmetic counts them, and other words hold it.
const KILLED: [&str; 10] = [
    "--to",
    "42",
    "--because",
    "we had misread a digit",
    "--on",
    "2012-08-03",
    "--words",
    "42 people",
    "--with-derived",
    "--dry-run",
];

fn correct(scratch: &Scratch, figure: &str, more: &[&str]) -> Ended {
    scratch.run(&[&["correct", REPORT, figure], more].concat())
}

fn killed(scratch: &Scratch) -> Ended {
    correct(scratch, "syria-killed-40", &KILLED[..9])
}

fn figure<'v>(file: &'v Value, id: &str) -> &'v Value {
    let figures = file["figures"].as_array().expect("figures");
    figures.iter().find(|figure| figure["id"] == id).unwrap_or_else(|| panic!("no figure {id}"))
}

#[test]
fn a_correction_keeps_the_old_number_its_place_its_day_and_its_reason() {
    let scratch = Scratch::with(FILE, SEED);
    let ended = killed(&scratch);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    for told in [
        "revision 1 becomes 2",
        "Corrected on 3 August 2012: from 40 to 42, because we had misread a digit.",
        "Corrected on 3 August 2012: from 75% to about 71.4%, because a number it is worked out from was corrected.",
        "-       \"amount\": { \"qualifier\": \"exact\", \"value\": 40 },",
        "+       \"amount\": { \"qualifier\": \"exact\", \"value\": 42 },",
        "charts[0].takeaway.en: “40 killed across Syria on Monday",
        "the id `syria-killed-40` stays",
    ] {
        assert!(ended.out.contains(told), "{told} in {}", ended.out);
    }
    let file: Value = serde_json::from_str(&scratch.read(FILE)).expect("JSON");
    assert_eq!(file["revision"], 2);
    let killed = figure(&file, "syria-killed-40");
    assert_eq!(killed["amount"]["value"], 42);
    assert_eq!(killed["evidence"]["words"], "42 people");
    let entry = serde_json::json!([{
        "revision": 2,
        "on": "2012-08-03",
        "was": { "qualifier": "exact", "value": 40 },
        "evidence": { "line": 5, "words": "40 people", "word": 9 },
        "because": { "en": "we had misread a digit" }
    }]);
    assert_eq!(killed["corrections"], entry);
    assert_eq!(figure(&file, "syria-killed-rest-10")["amount"]["value"], 12);
    assert_eq!(figure(&file, "syria-civilians-share")["amount"]["value"], 0.7143);
    assert_eq!(scratch.run(&["check", FILE]).code, Some(0), "what was written is clean");

    // A second correction stands behind the first, and neither is lost.
    let again =
        ["--to", "41", "--because", "the list was counted twice.", "--on", "2012-08-04", "--words", "41 people"];
    let ended = correct(&scratch, "syria-killed-40", &[&again[..], &["--with-derived"]].concat());
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.out.contains("from 42 to 41, because the list was counted twice.\n"), "{}", ended.out);
    let file: Value = serde_json::from_str(&scratch.read(FILE)).expect("JSON");
    let corrections = &figure(&file, "syria-killed-40")["corrections"];
    assert_eq!((&corrections[0]["was"]["value"], &corrections[1]["was"]["value"]), (&40.into(), &42.into()));
    assert_eq!(corrections[1]["revision"], 3);
}

#[test]
fn nothing_else_of_the_file_is_touched() {
    let scratch = Scratch::with(FILE, SEED);
    assert_eq!(killed(&scratch).code, Some(0));
    let written = scratch.read(FILE);
    let (taken, put) = git_like_lines(SEED, &written);
    let taken: Vec<&str> = taken.iter().map(|line| line.trim()).collect();
    assert_eq!(
        taken,
        [
            r#""revision": 1,"#,
            r#""amount": { "qualifier": "exact", "value": 40 },"#,
            r#""evidence": { "line": 5, "words": "40 people", "word": 9 },"#,
            r#""amount": { "qualifier": "exact", "value": 10 },"#,
            r#""derived": { "difference": ["syria-killed-40", "syria-civilians-killed-30"] }"#,
            r#""amount": { "qualifier": "exact", "value": 0.75 },"#,
            r#""derived": { "share": ["syria-civilians-killed-30", "syria-killed-40"] }"#,
        ]
    );
    assert!(put.contains(&r#"          "was": { "qualifier": "exact", "value": 40 },"#), "{put:?}");
}

#[test]
fn a_dry_run_and_a_refusal_leave_every_byte() {
    let scratch = Scratch::with(FILE, SEED);
    let ended = correct(&scratch, "syria-killed-40", &KILLED);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.out.contains("dry run") && ended.out.contains("from 40 to 42"), "{}", ended.out);
    assert_eq!(scratch.read(FILE), SEED);

    let words = ["--words", "42 people"];
    let anew = [&words[..], &["--with-derived"]].concat();
    for (figure, to, on, more, code, told) in [
        ("syria-killed-4", "42", "2012-08-03", &[][..], 2, "did you mean `syria-killed-40`?"),
        (
            "syria-killed-40",
            "forty",
            "2012-08-03",
            &[],
            2,
            "\"forty\" is no amount: \"forty\" is not written in digits",
        ),
        ("syria-killed-40", "43.500", "2012-08-03", &[], 2, "43,500 to some and 43.5 to others"),
        ("syria-killed-40", "12 %", "2012-08-03", &[], 2, "not a share"),
        ("syria-killed-40", "40", "2012-08-03", &[], 2, "says 40 already"),
        ("syria-killed-40", "42", "2012-08-03", &[], 1, "number-not-in-words"),
        ("syria-killed-40", "42", "2012-08-03", &words, 1, "--with-derived works it out anew"),
        ("syria-killed-40", "42", "2012-07-01", &anew, 1, "correction-out-of-order"),
        ("syria-killed-40", "42", "3 August", &[], 2, "a day is written like 2012-07-30"),
        ("syria-killed-40", "20", "2012-08-03", &["--words", "20 people", "--with-derived"], 1, "part-exceeds-whole"),
        ("syria-killed-40", "42", "2012-08-03", &["--also", "syria-killed-40=41"], 2, "named twice"),
        ("syria-killed-40", "42", "2012-08-03", &["--also", "x"], 2, "--also takes FIGURE=AMOUNT"),
        ("syria-killed-rest-10", "12", "2012-08-03", &["--words", "twelve"], 2, "our own arithmetic"),
    ] {
        let always = ["--to", to, "--because", "we had misread a digit", "--on", on];
        let ended = correct(&scratch, figure, &[&always[..], more].concat());
        assert_eq!(ended.code, Some(code), "{told}: {}{}", ended.out, ended.err);
        assert!(ended.err.contains(told), "{told} in {}", ended.err);
        assert_eq!(scratch.read(FILE), SEED, "{told}: something was written");
        assert_eq!(scratch.names("seeds"), ["aleppo-2012-07-30.json"], "{told}: something is left behind");
    }
    let ended = scratch.run(&["correct", "alepo-2012-07-30", "syria-killed-40", "--to", "1", "--because", "x"]);
    assert!(ended.err.contains("did you mean `aleppo-2012-07-30`?"), "{}", ended.err);
}

#[test]
fn a_file_keeps_the_form_it_is_written_in() {
    let value: Value = serde_json::from_str(SEED).expect("JSON");
    let one_line = value.to_string();
    let tabs = SEED
        .lines()
        .map(|line| {
            let spaces = line.len() - line.trim_start().len();
            format!("{}{}\n", "\t".repeat(spaces / 2), line.trim_start())
        })
        .collect::<String>();
    let long = serde_json::to_string_pretty(&value).expect("JSON");
    let crlf = SEED.replace('\n', "\r\n");
    let marked = format!("\u{feff}{SEED}");
    for (form, text) in [("one line", one_line), ("tabs", tabs), ("CRLF", crlf), ("long", long), ("a mark", marked)] {
        let scratch = Scratch::with(FILE, &text);
        let ended = killed(&scratch);
        assert_eq!(ended.code, Some(0), "{form}: {}", ended.err);
        let written = scratch.read(FILE);
        assert_eq!(written.starts_with('\u{feff}'), form == "a mark");
        let file: Value = serde_json::from_str(written.trim_start_matches('\u{feff}')).expect("JSON");
        assert_eq!(figure(&file, "syria-killed-40")["corrections"][0]["was"]["value"], 40, "{form}");
        match form {
            "one line" => {
                assert_eq!(written.lines().count(), 1);
                let entry = r#""corrections":[{"revision":2,"on":"2012-08-03","was":{"qualifier":"exact","value":40}"#;
                assert!(written.contains(entry), "{written}");
            }
            "tabs" => assert!(written.contains("\n\t\t\t\"corrections\": [\n\t\t\t\t{\n\t\t\t\t\t\"revision\": 2,\n")),
            "CRLF" => assert_eq!(written.matches('\n').count(), written.matches("\r\n").count()),
            "long" => assert!(
                written.contains("\"was\": {\n            \"qualifier\": \"exact\",\n            \"value\": 40\n")
            ),
            _ => {}
        }
    }
}

#[test]
fn reasons_are_written_in_any_script_and_never_break_the_file() {
    for because in ["the “list” said \\ so", "كنا قد أخطأنا في قراءة رقم", "a\ttab"] {
        let scratch = Scratch::with(FILE, SEED);
        let mut more = KILLED[..9].to_vec();
        more[3] = because;
        let ended = correct(&scratch, "syria-killed-40", &more);
        if because.contains('\t') {
            assert_eq!(ended.code, Some(1), "{}", ended.err);
            assert_eq!(scratch.read(FILE), SEED);
            continue;
        }
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        let file: Value = serde_json::from_str(&scratch.read(FILE)).expect("JSON");
        assert_eq!(figure(&file, "syria-killed-40")["corrections"][0]["because"]["en"], because);
    }
}

#[test]
fn several_figures_are_corrected_in_one_revision() {
    let scratch = Scratch::with(FILE, SEED);
    let swapped = ["--to", "about 43,600", "--because", "two columns were swapped", "--on", "2012-08-03"];
    let words = ["--words", "around 43,600"];
    let also = ["--also", "turkey-arrivals-600=601"];
    let ended = correct(&scratch, "turkey-refugees-43500", &[&swapped[..], &words, &also].concat());
    assert_eq!(ended.code, Some(1), "{}", ended.err);
    assert!(ended.err.contains("the words \"Another 600 Syrians\" do not say so"), "{}", ended.err);
    assert_eq!(scratch.read(FILE), SEED);

    let also = ["--also", "turkey-arrivals-600=601=Another 601 Syrians", "--with-derived"];
    let ended = correct(&scratch, "turkey-refugees-43500", &[&swapped[..], &words, &also].concat());
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let file: Value = serde_json::from_str(&scratch.read(FILE)).expect("JSON");
    for (id, was) in [("turkey-refugees-43500", 43500), ("turkey-arrivals-600", 600)] {
        let entry = &figure(&file, id)["corrections"][0];
        assert_eq!((&entry["was"]["value"], &entry["revision"]), (&was.into(), &2.into()));
    }
}

#[test]
fn words_are_found_in_the_reports_text() {
    let scratch = Scratch::with("seeds/base.json", include_str!("../src/check/base.json"));
    scratch.write("base.txt", include_str!("../src/check/base.txt"));
    let run = |words: &str, more: &[&str]| {
        let arguments = ["correct", "seeds/base.json", "fled-50", "--because", "we had cited another number", "--on"];
        scratch.run(&[&arguments[..], &["2024-03-08", "--words", words, "--report", "base.txt"], more].concat())
    };
    let ended = run("a word of nobody", &["--to", "51"]);
    assert!(ended.code == Some(2) && ended.err.contains("stands in no body paragraph"), "{}", ended.err);
    let ended = run("the", &["--to", "51"]);
    assert!(ended.code == Some(2) && ended.err.contains("places of the report's text"), "{}", ended.err);
    let ended = run("about 3,000 refugees", &["--to", "about 3,000"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let file: Value = serde_json::from_str(&scratch.read("seeds/base.json")).expect("JSON");
    let evidence = &figure(&file, "fled-50")["evidence"];
    assert_eq!(evidence["line"], figure(&file, "refugees-3000")["evidence"]["line"]);
    assert_eq!(file["revision"], 4);
    assert_eq!(figure(&file, "fled-50")["corrections"][0]["evidence"]["words"], "50 people had fled");
}

#[test]
fn what_a_page_says_is_an_amount_that_can_be_given() {
    use humanitarian_figures::{check, draft, edit, model, terms, words};
    let words = words::Words::new("en").expect("English");
    let source = draft::Source { name: "seed".into(), text: SEED.into() };
    let report = model::build(&check::check(&source, None).clean.expect("a clean file")).expect("it builds");
    let mut read = 0;
    for figure in &report.figures {
        let number = words.amount(figure);
        let kind = figure.receipt.measure.kind;
        // A share is shown no finer than it is known, and "maybe" is a doubt, not an amount.
        if kind == terms::Kind::Share || number.before.starts_with(&words.say("maybe")) {
            continue;
        }
        let line = terms::Number { after: String::new(), ..number }.line();
        assert_eq!(edit::amount(&line, Some(kind)), Ok(figure.amount), "{line}");
        read += 1;
    }
    assert!(read > 10, "{read} were read");
}

#[test]
fn a_correction_is_held_against_the_other_reports_of_the_site() {
    const FILE: &str = "seeds/invented-karsen-2031-06-30.json";
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let read = |name: &str| fs::read_to_string(seeds.join(name)).expect("a seed");
    let text = read("invented-karsen-2031-06-30.json");
    let scratch = Scratch::with(FILE, &text);
    for month in ["01-31", "02-28", "03-31", "04-30", "05-31"] {
        let name = format!("invented-karsen-2031-{month}.json");
        scratch.write(&format!("seeds/{name}"), &read(&name));
    }
    scratch.write("seeds/registers.json", &read("registers.json"));
    let run = |figure: &str, to: &str, words: &str| {
        let told = ["--because", "we had misread a digit", "--on", "2031-07-02", "--to", to, "--words", words];
        scratch.run(&[&["correct", "invented-karsen-2031-06-30", figure], &told[..]].concat())
    };
    // In May the same ministry had counted 570: clean by itself, and impossible beside it.
    let ended = run("health-ministry-killed-total", "500", "500 people killed");
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    assert!(ended.err.contains("falling-total") && ended.err.contains("would contradict each other"), "{}", ended.err);
    assert_eq!(scratch.read(FILE), text);
    let ended = run("refugees-iselond", "27,950", "27,950 refugees");
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.out.contains("from 27,900 to 27,950"), "{}", ended.out);
    assert_eq!(scratch.run(&["check"]).code, Some(0), "the site is clean");
}

/// Its new words stand in a paragraph that the file has no fingerprint of.
#[test]
fn of_a_text_that_its_publisher_changed_it_is_told_how_the_new_paragraph_comes_in() {
    let scratch = Scratch::with("seeds/port-example-2024-03-05.json", include_str!("../src/check/base.json"));
    let text = include_str!("../src/check/base.txt").replace("that 50 people had fled", "that 60 people had fled");
    scratch.write("port.txt", &text);
    let run = || {
        let told = ["--to", "60", "--words", "60 people had fled", "--because", "the publisher corrected its report"];
        let command = ["correct", "port-example-2024-03-05", "fled-50", "--report", "port.txt", "--on", "2024-05-01"];
        scratch.run(&[&command[..], &told].concat())
    };
    let ended = run();
    assert_eq!(ended.code, Some(2), "{}", ended.out);
    assert!(ended.err.contains("the text does hold them") && ended.err.contains("`paragraphs`"), "{}", ended.err);
    let prints = scratch.run(&["fingerprint", "port.txt"]).out;
    let new = prints.lines().find(|line| line.contains("\"line\": 1,")).expect("the first paragraph");
    let new: Value = serde_json::from_str(new.trim().trim_end_matches(',')).expect("JSON");
    let mut file: Value = serde_json::from_str(include_str!("../src/check/base.json")).expect("JSON");
    file["paragraphs"][0] = new;
    scratch.write("seeds/port-example-2024-03-05.json", &file.to_string());
    let ended = run();
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(ended.out.contains("from 50 to 60"), "{}", ended.out);
}
