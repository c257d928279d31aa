//! One turn of work at the desk: an act on a report file, and everything that is shown of it after. Pure, so that a worker can do
//! it and a test can hold it.

use super::form::{figure_form, report_form, values};
use super::preview::preview;
use super::sheet::{Row, State, lit, rows};
use crate::check::{Finding, ReportText, Wording, check_with, render};
use crate::draft::{ReportFile, Source};
use crate::edit::{Filled, Unfit, begin, describe, set_aside, take, to_context};
use crate::view::{desk_form, desk_list, desk_text};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an editor does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Begins the file of a report.
    Begin {
        id: String,
        publisher: String,
    },
    /// Opens what the turn names, or what is to be looked at first.
    Show,
    /// Looks at what a form would become, without keeping it.
    Try(BTreeMap<String, String>),
    Take(BTreeMap<String, String>),
    Context(BTreeMap<String, String>),
    Aside,
    Describe(BTreeMap<String, String>),
}

/// An act, and what it is done to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The report's text; empty where the file alone is at hand.
    pub text: String,
    pub file: String,
    /// The entry in the form.
    pub open: Option<String>,
    pub act: Act,
}

/// What is shown after a turn. Pieces of HTML stand in the places of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turned {
    /// The file after it; as it was where nothing is to be kept.
    pub file: String,
    pub open: Option<String>,
    /// The order of the entries.
    pub ids: Vec<String>,
    /// Nothing where the form stays as it is.
    pub form: Option<String>,
    pub report: Option<String>,
    pub text: Option<String>,
    pub findings: String,
    pub pages: String,
    /// How far it is, in words.
    pub told: String,
    /// What of the form is known from the file, by what was filled in: for fields that are empty.
    pub known: BTreeMap<String, String>,
    /// Why nothing was done.
    pub refused: Option<String>,
    /// Whether no rule finds anything.
    pub is_clean: bool,
}

/// Does a turn.
pub fn turn(asked: &Turn, words: &Words) -> Turned {
    let source = |text: &str| Source { name: "report.json".to_owned(), text: text.to_owned() };
    let before = source(&asked.file);
    let id = asked.open.as_deref().unwrap_or_default();
    let done = match &asked.act {
        Act::Begin { id, publisher } => {
            let publisher = (!publisher.trim().is_empty()).then(|| publisher.trim());
            let begun = begin(id, publisher, &asked.text).map_err(|why| Unfit { field: "file", why: why.to_string() });
            begun.map(|begun| begun.text)
        }
        Act::Show => Ok(asked.file.clone()),
        Act::Try(fields) | Act::Take(fields) => take(&before, id, &fields.iter().collect::<Filled>()),
        Act::Context(fields) => to_context(&before, id, &fields.iter().collect::<Filled>()),
        Act::Aside => set_aside(&before, id),
        Act::Describe(fields) => describe(&before, &fields.iter().collect::<Filled>()),
    };
    let is_try = matches!(asked.act, Act::Try(_));
    let (file, unfit) = match done {
        Ok(file) => (file, None),
        Err(unfit) => (asked.file.clone(), Some(unfit)),
    };
    let after = source(&file);
    let Ok(draft) = after.draft() else {
        let refused = unfit.map(|unfit| unfit.why).or_else(|| Some(findings_of(&after, asked, words).0));
        return Turned { file: asked.file.clone(), refused, ..Turned::default() };
    };
    let rows = rows(&draft);
    let open = next(asked, &rows, unfit.is_some());
    let row = rows.iter().find(|row| Some(&row.id) == open.as_ref());
    let (findings, is_clean) = findings_of(&after, asked, words);
    let fault = unfit.as_ref().map(|unfit| (unfit.field, unfit.why.as_str()));
    let keeps_form = is_try || unfit.is_some();
    Turned {
        form: (!keeps_form)
            .then(|| row.map(|row| desk_form(figure_form(&draft, row, fault, words), "figure")).unwrap_or_default()),
        report: (!keeps_form).then(|| desk_form(report_form(&draft, words), "report")),
        text: (!is_try).then(|| match asked.text.is_empty() {
            true => desk_list(list(&rows, open.as_deref(), words)),
            false => desk_text(lit(&asked.text, &rows, open.as_deref(), words)),
        }),
        pages: preview(&after, &draft, open.as_deref(), words),
        told: told(&rows, words),
        known: match &asked.act {
            Act::Try(fields) => known(&draft, fields),
            _ => BTreeMap::new(),
        },
        ids: rows.into_iter().map(|row| row.id).collect(),
        file: if is_try { asked.file.clone() } else { file.clone() },
        open,
        findings,
        refused: unfit.map(|unfit| unfit.why),
        is_clean,
    }
}

/// Which entry is in the form after a turn: the next that nobody looked at, where something was settled.
fn next(asked: &Turn, rows: &[Row], is_refused: bool) -> Option<String> {
    let settles = matches!(asked.act, Act::Take(_) | Act::Context(_) | Act::Aside) && !is_refused;
    let is_there = |id: &&String| rows.iter().any(|row| row.id == **id);
    let same = asked.open.as_ref().filter(is_there).cloned();
    if !settles && same.is_some() {
        return same;
    }
    // Behind the one that was settled, else from the beginning again.
    let before = rows_before(asked);
    let behind = before.iter().position(|id| Some(id) == asked.open.as_ref()).unwrap_or_default();
    let later: Vec<&String> = before.iter().skip(behind + 1).collect();
    let is_open = |row: &&Row| row.state == State::Proposed;
    let behind = rows.iter().filter(is_open).find(|row| later.contains(&&row.id));
    behind.or_else(|| rows.iter().find(is_open)).map(|row| row.id.clone()).or(same)
}

fn rows_before(asked: &Turn) -> Vec<String> {
    let before = Source { name: String::new(), text: asked.file.clone() };
    before.draft().map(|draft| rows(&draft).into_iter().map(|row| row.id).collect()).unwrap_or_default()
}

fn list(rows: &[Row], open: Option<&str>, words: &Words) -> Vec<crate::view::content::Piece> {
    let piece = |row: &Row| {
        let is_open = Some(row.id.as_str()) == open;
        let (class, state) = row.state.told();
        crate::view::content::Piece::Lit {
            id: Some(row.id.clone()),
            class: if is_open { "is-chosen" } else { class },
            state: words.say(if is_open { "desk-open" } else { state }),
            words: if row.words.is_empty() { row.id.clone() } else { row.words.clone() },
        }
    };
    rows.iter().map(piece).collect()
}

/// What the rules find, but for entries that nobody confirmed yet: those are told by their number.
fn findings_of(source: &Source, asked: &Turn, words: &Words) -> (String, bool) {
    let text = (!asked.text.is_empty()).then(|| ReportText::new(&asked.text));
    let mut findings: Vec<Finding> = check_with(source, None, text.as_ref()).findings;
    let is_clean = findings.iter().all(Finding::is_remark);
    findings.retain(|finding| finding.rule.code != "proposed-figure");
    match findings.is_empty() {
        true => (format!("<p>{}</p>", crate::markup::escape(&words.say("desk-no-findings"))), is_clean),
        false => {
            let wording = Wording::of(words.language()).unwrap_or(Wording::english());
            (render::html(wording, source, &findings), is_clean)
        }
    }
}

fn told(rows: &[Row], words: &Words) -> String {
    let count = |state| rows.iter().filter(|row| row.state == state).count();
    words.with(
        "desk-told",
        [
            ("proposed", count(State::Proposed).into()),
            ("taken", count(State::Taken).into()),
            ("context", count(State::Context).into()),
        ],
    )
}

/// What the file knows of the claimant, the place and the measure that a form names.
fn known(draft: &ReportFile<'_>, fields: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    const OF: [(&str, &[&str]); 3] = [
        ("claimant", &["category", "named", "standing"]),
        ("place", &["level", "sensitive"]),
        ("measure", &["kind", "unit", "per", "topic"]),
    ];
    let mut known = BTreeMap::new();
    for row in rows(draft).iter().filter(|row| row.state == State::Taken) {
        let values = values(draft, &row.id, row);
        for (name, more) in OF {
            let is_same = fields.get(name).is_some_and(|given| !given.is_empty() && values.get(name) == Some(given));
            for field in more.iter().filter(|_| is_same) {
                if let Some(value) = values.get(*field) {
                    known.insert((*field).to_owned(), value.clone());
                }
            }
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;

    const TEXT: &str = "PORT EXAMPLE (The Example) - The mayor said about 50 people had fled the harbour on Tuesday, 5 March 2024, most \
        of them on foot and with little more than what they could carry along the coast road to the next town.\n\n\
        A monitor abroad said 20 people were killed in all of the country on Tuesday, and gave no more than that number \
        when it was asked for the names and the places of those who had died there.\n\n\
        The road is 30 km long and winds along the coast between the harbour and the hills, past fields that nobody has \
        worked since the winter and past houses that stand empty.\n";

    fn words() -> Words {
        Words::new("en").expect("English")
    }

    fn done(file: &str, open: Option<&str>, act: Act) -> Turned {
        let open = open.map(str::to_owned);
        turn(&Turn { text: TEXT.to_owned(), file: file.to_owned(), open, act }, &words())
    }

    fn begun() -> Turned {
        done("", None, Act::Begin { id: "example".into(), publisher: "The Example".into() })
    }

    fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// The entry of these words.
    fn id_of(turned: &Turned, starts: &str) -> String {
        let source = Source { name: String::new(), text: turned.file.clone() };
        let draft = source.draft().expect("JSON");
        let rows = rows(&draft);
        let row = rows.iter().find(|row| row.words.starts_with(starts));
        row.unwrap_or_else(|| panic!("no {starts:?} in {rows:?}")).id.clone()
    }

    fn fled(line: &str, word: &str, words: &str) -> BTreeMap<String, String> {
        fields(&[
            ("amount", "about 50"),
            ("label", "people fled the harbour"),
            ("measure", "people who fled"),
            ("kind", "flow"),
            ("unit", "people"),
            ("topic", "Displaced"),
            ("population", "people"),
            ("claimant", "the mayor of Port Example"),
            ("category", "government"),
            ("named", "no"),
            ("standing", "One official, not checked"),
            ("support", "one-source"),
            ("place", "the harbour"),
            ("level", "district"),
            ("when", "during"),
            ("from", "2024-03-05"),
            ("until", "2024-03-05"),
            ("dated", "stated"),
            ("period", "Tuesday 5 March 2024"),
            ("caveat", "Where they went is not stated."),
            ("line", line),
            ("word", word),
            ("words", words),
            ("card", "yes"),
        ])
    }

    /// The form as it stands, filled in over what was proposed.
    fn form_of(turned: &Turned, id: &str) -> (String, String, String) {
        let source = Source { name: String::new(), text: turned.file.clone() };
        let draft = source.draft().expect("JSON");
        let row = rows(&draft).into_iter().find(|row| row.id == id).expect("the row");
        (row.line.to_string(), row.word.to_string(), row.words)
    }

    #[test]
    fn a_text_becomes_a_file_that_the_rules_accept_and_its_card_stands_beside_it() {
        let begun = begun();
        assert!(begun.ids.len() >= 4, "{:?}", begun.ids);
        let id = id_of(&begun, "about 50");
        let (line, word, cited) = form_of(&begun, &id);
        let turned = done(&begun.file, Some(&id), Act::Take(fled(&line, &word, &cited)));
        assert_eq!(turned.refused, None);
        assert_ne!(turned.open.as_deref(), Some(&*id), "what waits next is in the form");
        assert!(
            turned.pages.contains("people fled the harbour") && turned.pages.contains("the mayor of Port Example"),
            "{}",
            turned.pages
        );
        let mut turned = turned;
        for aside in ["20 people", "30 km"] {
            let id = id_of(&turned, aside);
            turned = done(&turned.file, Some(&id), Act::Aside);
        }
        let days: Vec<String> = turned.ids.iter().filter(|other| **other != id).cloned().collect();
        for id in days {
            turned = done(&turned.file, Some(&id), Act::Aside);
        }
        let report = fields(&[
            ("title", "Port Example, 5 March 2024"),
            ("id", "port-example"),
            ("publisher", "The Example"),
            ("language", "en"),
            ("day", "2024-03-05"),
            ("known", "stated"),
        ]);
        let turned = done(&turned.file, None, Act::Describe(report));
        assert!(turned.is_clean, "{}\n{}", turned.findings, turned.file);
        let source = Source { name: "port-example.json".into(), text: turned.file };
        let text = ReportText::new(TEXT);
        assert!(check(&source, Some(&text)).clean.is_some(), "what the page calls clean, `check` accepts");
    }

    #[test]
    fn what_is_tried_is_shown_and_not_kept_and_what_is_no_amount_is_refused() {
        let begun = begun();
        let id = id_of(&begun, "about 50");
        let (line, word, cited) = form_of(&begun, &id);
        let tried = done(&begun.file, Some(&id), Act::Try(fled(&line, &word, &cited)));
        assert_eq!(tried.file, begun.file);
        assert!(tried.form.is_none() && tried.pages.contains("people fled the harbour"), "{}", tried.pages);
        let mut wrong = fled(&line, &word, &cited);
        wrong.insert("amount".into(), "many".into());
        let refused = done(&begun.file, Some(&id), Act::Take(wrong));
        assert_eq!((refused.file, refused.open.as_deref()), (begun.file.clone(), Some(&*id)));
        assert!(refused.refused.is_some_and(|why| why.contains("many")));
        let mut lacking = fled(&line, &word, &cited);
        lacking.remove("claimant");
        let taken = done(&begun.file, Some(&id), Act::Take(lacking));
        assert!(taken.findings.contains("claimant"), "nothing stands in for what was left out: {}", taken.findings);
    }

    #[test]
    fn context_goes_there_and_comes_back_and_the_file_is_read_again_without_loss() {
        let begun = begun();
        let id = id_of(&begun, "30 km");
        let (line, word, cited) = form_of(&begun, &id);
        let context = fields(&[
            ("amount", "30 km"),
            ("label", "is the length of the coast road"),
            ("line", &line),
            ("word", &word),
            ("words", &cited),
        ]);
        let turned = done(&begun.file, Some(&id), Act::Context(context));
        assert!(turned.text.as_ref().is_some_and(|text| text.contains("is-context")), "{:?}", turned.text);
        // Imported without its text, nothing of it changes.
        let again =
            turn(&Turn { text: String::new(), file: turned.file.clone(), open: None, act: Act::Show }, &words());
        assert_eq!((again.file, again.ids), (turned.file.clone(), turned.ids.clone()));
        let mut back = fled(&line, &word, &cited);
        back.insert("amount".into(), "30".into());
        let back = done(&turned.file, Some(&id), Act::Take(back));
        assert_eq!(back.refused, None);
        assert!(back.text.is_some_and(|text| !text.contains("is-context")));
    }

    #[test]
    fn what_the_file_knows_of_a_claimant_is_offered_for_the_next_figure() {
        let begun = begun();
        let id = id_of(&begun, "about 50");
        let (line, word, cited) = form_of(&begun, &id);
        let taken = done(&begun.file, Some(&id), Act::Take(fled(&line, &word, &cited)));
        let id = id_of(&taken, "20 people");
        let tried = done(&taken.file, Some(&id), Act::Try(fields(&[("claimant", "the mayor of Port Example")])));
        assert_eq!(tried.known.get("category").map(String::as_str), Some("government"));
        assert_eq!(tried.known.get("level"), None, "nothing is known of a place that nobody named");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_and_nothing_is_done_to_it() {
        let turned = turn(&Turn { text: String::new(), file: "{".into(), open: None, act: Act::Show }, &words());
        assert!(turned.refused.is_some_and(|why| why.contains("malformed-json")));
        let nothing = turn(
            &Turn {
                text: " \n".into(),
                file: String::new(),
                open: None,
                act: Act::Begin { id: "a".into(), publisher: String::new() },
            },
            &words(),
        );
        assert!(nothing.refused.is_some_and(|why| why.contains("no words")));
    }
}
