//! What became of a report, told and undone: `withdraw`, `diff` and `revision` as an author meets them.

mod project;

use project::{Ended, Scratch};
use serde_json::Value;

const SEED: &str = include_str!("../seeds/aleppo-2012-07-30.json");
const FILE: &str = "seeds/aleppo-2012-07-30.json";
const REPORT: &str = "aleppo-2012-07-30";

/// Two revisions on from the seed: the killed from 40 to 42 and to about 45, with what is worked out from them.
fn twice_corrected() -> Scratch {
    let scratch = Scratch::with(FILE, SEED);
    for again in again() {
        let ended = scratch.run(&again);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
    }
    scratch
}

/// The corrections of [`twice_corrected`] as commands.
fn again() -> [Vec<&'static str>; 2] {
    let to = |to, words, on, because| {
        let command = ["correct", REPORT, "syria-killed-40", "--to", to, "--words", words];
        [&command[..], &["--on", on, "--because", because, "--with-derived"]].concat()
    };
    [
        to("42", "42 people", "2012-08-03", "we had misread a digit"),
        to("about 45", "about 45", "2012-08-05", "the publisher printed the report anew"),
    ]
}

fn withdraw(scratch: &Scratch, figure: &str, more: &[&str]) -> Ended {
    let always = ["--because", "the monitor said that its list was wrong", "--on", "2012-08-09"];
    scratch.run(&[&["withdraw", REPORT, figure], &always[..], more].concat())
}

#[test]
fn any_revision_is_rebuilt_and_the_same_corrections_give_the_file_back() {
    let long = serde_json::to_string_pretty(&serde_json::from_str::<Value>(SEED).expect("JSON")).expect("JSON");
    for seed in [SEED.to_owned(), SEED.replace('\n', "\r\n"), long] {
        let scratch = Scratch::with(FILE, &seed);
        let mut texts = vec![seed.clone()];
        for again in again() {
            let ended = scratch.run(&again);
            assert_eq!(ended.code, Some(0), "{}", ended.err);
            texts.push(scratch.read(FILE));
        }
        for (revision, expected) in ["1", "2", "3"].into_iter().zip(&texts) {
            let ended = scratch.run(&["revision", REPORT, revision]);
            assert_eq!(ended.code, Some(0), "{}", ended.err);
            assert_eq!(&ended.out, expected, "revision {revision}");
        }
        let ended = scratch.run(&["revision", REPORT, "1", "--out", "old.json"]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), ""));
        assert_eq!(scratch.read("old.json"), seed);
        assert_eq!(scratch.run(&["check", "old.json"]).code, Some(0));
        assert_eq!(scratch.run(&["revision", REPORT, "2", "--out", "old.json"]).code, Some(2), "nothing is replaced");
        assert_eq!(scratch.read("old.json"), seed);
        scratch.write(FILE, &seed);
        for again in again() {
            assert_eq!(scratch.run(&again).code, Some(0));
        }
        assert_eq!(&scratch.read(FILE), texts.last().expect("the newest"));
    }
    let ended = twice_corrected().run(&["revision", REPORT, "4"]);
    assert!(ended.code == Some(2) && ended.err.contains("no revision 4"), "{}", ended.err);
}

#[test]
fn what_was_withdrawn_stays_withdrawn_in_every_revision() {
    let scratch = twice_corrected();
    let ended = withdraw(&scratch, "salaheddine-rebels-killed-2", &["--others-stay"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    for revision in ["1", "2", "3"] {
        let ended = scratch.run(&["revision", REPORT, revision]);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        let file: Value = serde_json::from_str(&ended.out).expect("JSON");
        assert_eq!((file["revision"].to_string(), &file["rebuilt-from"]), (revision.to_owned(), &4.into()));
        let figures = file["figures"].as_array().expect("figures");
        let figure = figures.iter().find(|figure| figure["id"] == "salaheddine-rebels-killed-2").expect("its place");
        assert!(figure["amount"].is_null() && figure["withdrawn"].is_object());
    }
}

#[test]
fn a_withdrawal_takes_the_number_out_or_says_what_stands_in_the_way() {
    let scratch = Scratch::with(FILE, SEED);
    let ended = withdraw(&scratch, "turkey-arrivals-600", &[]);
    assert_eq!(ended.code, Some(1));
    for told in
        ["withdrawn-figure-drawn", "withdrawn-figure-counted", "--with-derived withdraws", "Take it out of the chart"]
    {
        assert!(ended.err.contains(told), "{told} in {}", ended.err);
    }
    assert_eq!(scratch.read(FILE), SEED);

    // Without the chart that draws it, what is left are words.
    let mut file: Value = serde_json::from_str(SEED).expect("JSON");
    let charts = file["charts"].as_array_mut().expect("charts");
    charts.retain(|chart| chart["type"] != "stock-with-flow");
    for rows in charts.iter_mut().filter_map(|chart| chart.get_mut("rows")?.as_array_mut()) {
        rows.retain(|row| row != "turkey-arrivals-600");
    }
    let without = serde_json::to_string_pretty(&file).expect("JSON");
    scratch.write(FILE, &without);
    let ended = withdraw(&scratch, "turkey-arrivals-600", &["--with-derived"]);
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    assert!(ended.err.contains("The 600 newest arrivals are already in it."), "{}", ended.err);
    assert!(ended.err.contains("--others-stay"), "{}", ended.err);
    assert_eq!(scratch.read(FILE), without);

    let of_other_languages = ["الـ600 ", "، وهم 600", "des 600 ", "Les 600 ", "600 kişi"];
    let words = of_other_languages.iter().fold(without.clone(), |words, told| words.replace(told, ""));
    let words =
        words.replace("600 newest", "newest").replace("the 600 ", "the newest ").replace("The 600 ", "The newest ");
    scratch.write(FILE, &words);
    let ended = withdraw(&scratch, "turkey-arrivals-600", &["--with-derived", "--dry-run"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert_eq!(scratch.read(FILE), words, "a dry run writes nothing");
    let ended = withdraw(&scratch, "turkey-arrivals-600", &["--with-derived"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let notice = "Withdrawn on 9 August 2012: the monitor said that its list was wrong.";
    assert!(ended.out.contains(notice) && ended.err.contains("the id `turkey-arrivals-600` tells"), "{}", ended.err);
    let written = scratch.read(FILE);
    let file: Value = serde_json::from_str(&written).expect("JSON");
    let text = written.replace("turkey-arrivals-600", "");
    let text: String = text.lines().filter(|line| !line.contains("sha256")).collect();
    assert!(!text.contains("600"), "the number is still there: {text}");
    assert_eq!(file["revision"], 2);
    let gone: Vec<_> =
        file["figures"].as_array().expect("figures").iter().filter(|one| one["withdrawn"].is_object()).collect();
    assert_eq!(gone.len(), 2, "the share goes with it");
    assert!(gone.iter().any(|one| one["withdrawn"]["ours"] == true && one["derived"].is_null()));
    assert!(gone.iter().any(|one| one["evidence"] == serde_json::json!({ "line": 27 })));
    assert_eq!(scratch.run(&["check", FILE]).code, Some(0));

    for (figure, told) in [("turkey-arrivals-600", "is withdrawn"), ("turkey-arrivals-60", "did you mean")] {
        let ended = withdraw(&scratch, figure, &[]);
        assert!(ended.code == Some(2) && ended.err.contains(told), "{}", ended.err);
    }
    let reason = ["withdraw", REPORT, "turkey-refugees-43500", "--because", "they were 42", "--on", "2012-08-09"];
    assert!(scratch.run(&reason).err.contains("withdrawn-number-in-reason"));
}

#[test]
fn a_withdrawal_names_the_decision_of_editors_that_rests_on_the_figure() {
    let scratch = Scratch::with(FILE, SEED);
    let decision = serde_json::json!({ "schema": 1, "working": [
        { "figure": "another/figure" },
        { "figure": "aleppo-2012-07-30/salaheddine-rebels-killed-2" },
    ] });
    scratch.write("seeds/editors.json", &decision.to_string());
    let ended = withdraw(&scratch, "salaheddine-rebels-killed-2", &["--others-stay", "--dry-run"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let told = "working[1] of editors.json works with `aleppo-2012-07-30/salaheddine-rebels-killed-2`";
    assert!(ended.err.contains(told), "{}", ended.err);
    assert_eq!(ended.err.matches("of editors.json").count(), 1, "{}", ended.err);
}

#[test]
fn a_withdrawal_names_the_reports_that_print_the_number_too() {
    let scratch = Scratch::with(FILE, SEED);
    for entry in std::fs::read_dir("seeds").expect("seeds") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".json") {
            scratch.write(&format!("seeds/{name}"), &std::fs::read_to_string(&path).expect("a seed"));
        }
    }
    let withdraw = |report: &str, figure: &str| {
        let ended = scratch.run(&[
            "withdraw",
            report,
            figure,
            "--because",
            "it was a draft",
            "--others-stay",
            "--on",
            "2031-08-01",
            "--dry-run",
        ]);
        assert_eq!(ended.code, Some(0), "{}", ended.err);
        ended.err
    };
    // April's report says again what the list held at the end of February.
    let told = withdraw("invented-karsen-2031-02-28", "open-count-killed-total");
    assert!(told.contains("withdraw invented-karsen-2031-04-30 ") && told.contains("--because"), "{told}");
    let told = withdraw("invented-karsen-2031-01-31", "health-ministry-injured-total");
    assert!(!told.contains("other reports"), "{told}");
}

#[test]
fn a_diff_is_told_in_sentences_and_never_with_a_withdrawn_number() {
    let scratch = twice_corrected();
    assert_eq!(withdraw(&scratch, "salaheddine-rebels-killed-2", &["--others-stay"]).code, Some(0));
    let all = scratch.run(&["diff", REPORT]);
    assert_eq!(all.code, Some(0), "{}", all.err);
    let places: Vec<usize> = [
        "revision 1 to revision 4\n",
        "\nRevision 4, 9 August 2012\n  A withdrawn figure (",
        "Withdrawn on 9 August 2012: the monitor said that its list was wrong.",
        "\nRevision 3, 5 August 2012\n",
        "Corrected on 5 August 2012: from 42 to about 45, because the publisher printed the report anew.",
        "\nRevision 2, 3 August 2012\n  people killed across Syria on Monday, said ",
        "Corrected on 3 August 2012: from 40 to 42, because we had misread a digit.",
        "keeps numbers, not words",
    ]
    .into_iter()
    .map(|told| all.out.find(told).unwrap_or_else(|| panic!("{told} in {}", all.out)))
    .collect();
    assert!(places.is_sorted(), "the newest comes first: {}", all.out);
    let one = scratch.run(&["diff", FILE, "1", "2"]);
    assert!(one.out.contains("from 40 to 42") && !one.out.contains("45"), "{}", one.out);
    let quiet = Scratch::with(FILE, &SEED.replacen("\"revision\": 1", "\"revision\": 9", 1)).run(&["diff", REPORT]);
    assert!(quiet.out.contains("Revisions 2 to 9\n  No number that was published before changed."), "{}", quiet.out);
    for (from, to) in [("0", "1"), ("3", "2"), ("1", "5")] {
        assert_eq!(scratch.run(&["diff", REPORT, from, to]).code, Some(2), "{from} {to}");
    }
}
