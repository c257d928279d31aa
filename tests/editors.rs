//! What editors decide on figures that contradict each other: it is theirs, with name and reason, and never a number.

mod rendered;

use humanitarian_figures::model::{Choice, Said};
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::parts::{Part, Parts};
use humanitarian_figures::site::project::Project;
use rendered::{file, seeded, text, tools};
use serde_json::{Value, json};
use std::path::Path;

/// The clean file of the rules, and the same with another number for those who fled.
fn reports() -> [Value; 2] {
    let first: Value = serde_json::from_str(&file("src/check/base.json")).expect("JSON");
    let mut second = first.clone();
    second["id"] = "second".into();
    second["figures"][0]["claimant"] = "residents".into();
    second["figures"][0]["amount"]["value"] = 70.into();
    second["figures"][0]["evidence"]["words"] = "70 people had fled".into();
    [first, second]
}

fn editors() -> Value {
    serde_json::from_str(&file("src/check/editors.json")).expect("JSON")
}

fn library(folder: &Path, reports: &[Value], editors: &Value) -> Result<Library, String> {
    for report in reports {
        seeded(folder, &format!("{}.json", report["id"].as_str().expect("an id")), &report.to_string());
    }
    let project = seeded(folder, "editors.json", &format!("{editors:#}"));
    Library::load(&project).map_err(|broken| broken.terminal)
}

fn named(said: &Said<'_>) -> String {
    format!("{}/{}", said.report.id, said.statement.id())
}

#[test]
fn a_decision_keeps_both_claimants_and_says_whose_it_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = library(folder.path(), &reports(), &editors()).unwrap_or_else(|told| panic!("{told}"));
    let working = library.working();
    let [figure, span] = working.as_slice() else { panic!("two decisions: {working:?}") };
    assert!(matches!(figure.choice, Choice::Figure(said) if named(&said) == "port-example-2024-03-05/refugees-3000"));
    let Choice::Span(low, high) = span.choice else { panic!("a span: {span:?}") };
    let of = |said: Said<'_>| {
        let figure = said.statement.in_force().expect("in force");
        (figure.amount.low().value(), said.receipt().claimant.id.clone())
    };
    assert_eq!((of(low), of(high)), ((50.0, "mayor".to_owned()), (70.0, "residents".to_owned())));
    assert_eq!((span.editor.name.as_str(), span.editor.role.as_str()), ("A. Editor", "figures editor"));
    assert_eq!(span.on.to_string(), "2024-03-08");
    assert!(span.because.get("en").starts_with("neither of the two"));
    assert!(span.is_on(&high) && figure.is_on(&figure.said()[0]));
    assert!(!span.is_on(&figure.said()[0]), "it is on one question alone");
}

/// What each speaker last said of a measure, as readers see it.
fn last_said(folder: &Path, library: &Library, measure: &str) -> String {
    let tools = tools(&Project::at(folder), "https://example.org");
    let made = Parts::new(&tools, library, false).make(&Part::Measure(measure.to_owned()));
    let made = made.unwrap_or_else(|broken| panic!("{}", broken.terminal));
    String::from_utf8(made.files[0].bytes.clone()).expect("text")
}

#[test]
fn a_span_stands_beside_its_question_with_both_speakers_and_whose_choice_it_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = library(folder.path(), &reports(), &editors()).unwrap_or_else(|told| panic!("{told}"));
    let page = last_said(folder.path(), &library, "fled");
    let (rows, working) = page.split_once("class=\"working\"").expect("the choice");
    let working = working.split("</div>").next().expect("its end");
    for of in ["port-example-2024-03-05", "second"] {
        assert!(working.contains(&format!("href=\"../../reports/{of}/figures/fled-50/\"")), "{of}: {working}");
    }
    let seen = text(working);
    for said in [
        "Span, chosen by an editor",
        "said the mayor of Port Example",
        "said residents of the far bank",
        "Chosen by A. Editor, figures editor, on 8 March 2024, because neither of the two",
        "It is a choice and no claim",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    assert!(!seen.contains("60") && !seen.contains("Something newer"), "nothing between the two: {seen}");
    assert!(text(rows).contains("the mayor of Port Example"), "what they said stands there as well: {rows}");
    assert_eq!(page.matches("class=\"working\"").count(), 1, "and beside no other question");
}

#[test]
fn a_working_figure_that_its_own_speaker_left_behind_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [first, _] = reports();
    let days = [("03-04", "03-11"), ("03-05", "03-12"), ("03-06", "03-13"), ("03-07", "03-14")];
    let a_week_on = |text: String, (day, later): &(&str, &str)| text.replace(day, later);
    let later = days.iter().fold(first.to_string(), a_week_on);
    let mut later: Value = serde_json::from_str(&later).expect("JSON");
    later["id"] = "later".into();
    let mut editors = editors();
    editors["working"].as_array_mut().expect("decisions").truncate(1);
    let library = library(folder.path(), &[first, later], &editors).unwrap_or_else(|told| panic!("{told}"));
    let seen = text(&last_said(folder.path(), &library, "refugees"));
    assert!(
        seen.contains("Working figure, chosen by an editor") && seen.contains("Something newer was said"),
        "{seen}"
    );
}

#[test]
fn a_withdrawal_ends_every_decision_that_rests_on_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut reports = reports();
    let fled = reports[1]["figures"][0].as_object_mut().expect("a figure");
    for gone in ["amount", "label", "caveat", "doubt"] {
        fled.remove(gone);
    }
    fled["evidence"] = json!({ "line": 1 });
    let why = json!({ "en": "residents said that they had been misheard" });
    fled.insert("withdrawn".to_owned(), json!({ "revision": 3, "on": "2024-03-09", "because": why }));
    reports[1]["cards"] = json!([]);
    reports[1]["charts"] = json!([]);
    let told = library(folder.path(), &reports, &editors()).err().expect("it rests on what is withdrawn");
    for said in ["working-figure-withdrawn", "seeds/editors.json:", "working[1].span.high", "second/fled-50"] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn a_number_of_an_editors_own_cannot_be_written_down() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut editors = editors();
    editors["working"][1] = json!({
        "measure": "fled", "place": "harbour", "population": "people", "counting": "new",
        "figure": "60", "value": 60,
        "editor": { "name": "A. Editor", "role": "figures editor" },
        "on": "2024-03-08", "because": { "en": "it is the mean of both" },
    });
    let told = library(folder.path(), &reports(), &editors).err().expect("a mean");
    assert!(told.contains("unknown-field") && told.contains("working-figure-unknown"), "{told}");
}

#[test]
fn the_seeds_show_a_span_for_one_question_and_a_working_figure_for_another() {
    let library = Library::load(&Project::at(Path::new(env!("CARGO_MANIFEST_DIR"))));
    let library = library.unwrap_or_else(|broken| panic!("{}", broken.terminal));
    let told: Vec<Vec<String>> =
        library.working().iter().map(|working| working.said().iter().map(named).collect()).collect();
    let june = |figure: &str| format!("invented-karsen-2031-06-30/{figure}");
    let span = vec![june("health-ministry-killed-total"), june("open-count-killed-total")];
    assert_eq!(told, [span, vec![june("displaced-velmor")]]);
}
