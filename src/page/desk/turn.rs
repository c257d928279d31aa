//! One turn of work at the desk: an act on a report file, and everything that is shown of it after. Pure, so that a worker can do
//! it and a test can hold it.

use super::entry::{Entry, entries};
use super::form::{figure_form, report_form};
use super::lists::{Lists, english};
use super::preview::preview;
use super::sheet::{Row, State, lit, rows};
use super::table::TableTurn;
use super::unfit::told;
use crate::check::{Finding, Registers, ReportText, Wording, check_registers, check_with, render};
use crate::draft::{Field, Source, got};
use crate::edit::{Entries, Filled, Unfit, Why, begin, describe, set_aside, take, to_context};
use crate::terms::Text;
use crate::view::{desk_entries, desk_form, desk_list, desk_text};
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
    /// What the reports of the site share, as its file has it; empty where there is nothing.
    pub registers: String,
    /// What is in the form: a figure or an entry of the context by its id, anything else as its entry names it.
    pub open: Option<String>,
    pub act: Act,
}

/// What a worker is asked to do: a turn on a report file, or on a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    Turn(Turn),
    Table(TableTurn),
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
    /// Charts, disputes and notes.
    pub entries: Option<String>,
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
    let shared = shared(&asked.registers);
    let shared = shared.as_ref().and_then(|source| check_registers(source).registers);
    let before = source(&asked.file);
    let (file, opened, unfit) = match done(asked, &before, shared.as_ref()) {
        Ok((file, opened)) => (file, opened, None),
        Err(unfit) => (asked.file.clone(), None, Some(told(&unfit, words))),
    };
    let is_try = matches!(asked.act, Act::Try(_));
    let after = source(&file);
    let Ok(draft) = after.draft() else {
        let refused = unfit.or_else(|| Some(findings_of(&after, asked, shared.as_ref(), words).0));
        return Turned { file: asked.file.clone(), refused, ..Turned::default() };
    };
    let lists = Lists::of(&draft, shared.as_ref());
    let rows = rows(&draft);
    let open = if is_try { asked.open.clone() } else { opened.or_else(|| next(asked, &rows, &lists, unfit.is_some())) };
    let (findings, is_clean) = findings_of(&after, asked, shared.as_ref(), words);
    let keeps_form = is_try || unfit.is_some();
    let form = || {
        let open = open.as_deref()?;
        let form = match Entry::of(open, &lists) {
            Some(entry) => entry.form(&after, &lists, words),
            None => figure_form(&lists, rows.iter().find(|row| row.id == open)?, asked.text.is_empty(), words),
        };
        Some(desk_form(form, "figure"))
    };
    Turned {
        form: (!keeps_form).then(|| form().unwrap_or_default()),
        report: (!keeps_form).then(|| desk_form(report_form(&draft, words), "report")),
        text: (!is_try).then(|| match asked.text.is_empty() {
            true => desk_list(list(&rows, open.as_deref(), words)),
            false => desk_text(lit(&asked.text, &rows, open.as_deref(), words)),
        }),
        entries: (!is_try).then(|| desk_entries(entries(&lists, open.as_deref(), words))),
        pages: preview(&after, &lists, &asked.registers, open.as_deref(), words),
        told: count(&rows, words),
        known: match &asked.act {
            Act::Try(fields) => known(&lists, fields),
            _ => BTreeMap::new(),
        },
        ids: rows.into_iter().map(|row| row.id).collect(),
        file: if is_try { asked.file.clone() } else { file.clone() },
        open,
        findings,
        refused: unfit,
        is_clean,
    }
}

fn source(text: &str) -> Source {
    Source { name: "report.json".to_owned(), text: text.to_owned() }
}

fn shared(registers: &str) -> Option<Source> {
    (!registers.is_empty()).then(|| Source { name: "registers.json".to_owned(), text: registers.to_owned() })
}

/// The file after an act, and what is open then where that is not what comes next.
fn done(asked: &Turn, before: &Source, shared: Option<&Registers<'_>>) -> Result<(String, Option<String>), Unfit> {
    let id = asked.open.as_deref().unwrap_or_default();
    let registers = Entries::of(&asked.registers).unwrap_or_default();
    let draft = before.draft().ok();
    let lists = draft.as_ref().map(|draft| Lists::of(draft, shared));
    let entry = lists.as_ref().and_then(|lists| Some((Entry::of(id, lists)?, lists)));
    let file = match (&asked.act, entry) {
        (Act::Begin { id, publisher }, _) => {
            let publisher = (!publisher.trim().is_empty()).then(|| publisher.trim());
            let begun = begin(id, publisher, &asked.text);
            begun.map_err(|why| Unfit { field: "file", why: Why::NotBegun(why) })?.text
        }
        (Act::Show, _) => asked.file.clone(),
        (Act::Describe(fields), _) => describe(before, &fields.iter().collect::<Filled>())?,
        (Act::Try(fields) | Act::Take(fields), Some((entry, lists))) => {
            let (file, open) = entry.keep(before, lists, &fields.iter().collect())?;
            return Ok((file, Some(open)));
        }
        (Act::Aside, Some((entry, _))) => entry.drop(before)?,
        // Only a quantity can be context.
        (Act::Context(_), Some(_)) => asked.file.clone(),
        (Act::Try(fields) | Act::Take(fields), None) => take(before, &registers, id, &fields.iter().collect())?,
        (Act::Context(fields), None) => to_context(before, &registers, id, &fields.iter().collect())?,
        (Act::Aside, None) => set_aside(before, id)?,
    };
    Ok((file, None))
}

/// What is in the form after a turn: the next entry that nobody looked at, where something was settled.
fn next(asked: &Turn, rows: &[Row], lists: &Lists<'_>, is_refused: bool) -> Option<String> {
    let settles = matches!(asked.act, Act::Take(_) | Act::Context(_) | Act::Aside) && !is_refused;
    let is_there = |id: &&String| rows.iter().any(|row| row.id == **id) || Entry::of(id, lists).is_some();
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
    let before = source(&asked.file);
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
fn findings_of(source: &Source, asked: &Turn, shared: Option<&Registers<'_>>, words: &Words) -> (String, bool) {
    let text = (!asked.text.is_empty()).then(|| ReportText::new(&asked.text));
    let mut findings: Vec<Finding> = check_with(source, shared, text.as_ref()).findings;
    let is_clean = findings.iter().all(Finding::is_remark);
    findings.retain(|finding| finding.rule.code != "proposed-figure");
    match findings.is_empty() {
        true => (format!("<p>{}</p>", crate::markup::escape(&words.say("desk-no-findings"))), is_clean),
        false => {
            let wording = Wording::or_english(words.language());
            (render::html(wording, source, &findings), is_clean)
        }
    }
}

fn count(rows: &[Row], words: &Words) -> String {
    let of = |state| rows.iter().filter(|row| row.state == state).count();
    words.with(
        "desk-told",
        [
            ("proposed", of(State::Proposed).into()),
            ("taken", of(State::Taken).into()),
            ("context", of(State::Context).into()),
        ],
    )
}

/// What the lists know of the claimant, the place and the measure that a form names.
fn known(lists: &Lists<'_>, fields: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    let mut put = |name: &str, value: Option<String>| {
        known.extend(value.filter(|value| !value.is_empty()).map(|value| (name.to_owned(), value)));
    };
    let named = |field: &str, name: &Field<'_, Text>| {
        fields
            .get(field)
            .is_some_and(|given| !given.is_empty() && got(name).is_some_and(|name| english(name) == *given))
    };
    let is = |is: Option<&bool>| is.map(|is| if *is { "yes" } else { "no" }.to_owned());
    if let Some(claimant) = lists.claimants().find(|one| named("claimant", &one.name)) {
        put("category", got(&claimant.category).map(|category| category.id().to_owned()));
        put("named", is(got(&claimant.named)));
        put("standing", got(&claimant.standing).map(english));
    }
    if let Some(place) = lists.places().find(|one| named("place", &one.name)) {
        put("level", got(&place.level).map(|level| level.id().to_owned()));
        put("sensitive", is(got(&place.sensitive)));
    }
    if let Some(measure) = lists.measures().find(|one| named("measure", &one.name)) {
        put("kind", got(&measure.kind).map(|kind| kind.id().to_owned()));
        put("unit", got(&measure.unit).cloned());
        put("per", got(&measure.per).map(|per| per.id().to_owned()));
        put("topic", got(&measure.topic).and_then(|id| lists.topic(id)).map(english));
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
        turn(&Turn { text: TEXT.to_owned(), file: file.to_owned(), registers: String::new(), open, act }, &words())
    }

    /// A file that was brought back, without its text.
    fn shown(file: &str, open: Option<&str>) -> Turned {
        brought(file, open, Act::Show)
    }

    fn brought(file: &str, open: Option<&str>, act: Act) -> Turned {
        let (text, registers, open) = (String::new(), String::new(), open.map(str::to_owned));
        turn(&Turn { text, file: file.to_owned(), registers, open, act }, &words())
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
        let again = shown(&turned.file, None);
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
        let turned = shown("{", None);
        assert!(turned.refused.is_some_and(|why| why.contains("malformed-json")));
        let nothing = turn(
            &Turn {
                text: " \n".into(),
                file: String::new(),
                registers: String::new(),
                open: None,
                act: Act::Begin { id: "a".into(), publisher: String::new() },
            },
            &words(),
        );
        assert!(nothing.refused.is_some_and(|why| why.contains("no words")));
    }

    const BASE: &str = include_str!("../../check/base.json");

    #[test]
    fn a_chart_and_a_dispute_are_made_changed_and_taken_out_with_the_chart_beside() {
        let open = Some("charts/+parts-of-whole");
        let first = shown(BASE, open);
        assert!(first.form.as_ref().is_some_and(|form| form.contains("name=\"takeaway\"")), "{:?}", first.form);
        let filled = fields(&[
            ("id", "the-same-again"),
            ("takeaway", "20 killed on Tuesday, 12 of them civilians, said one monitor"),
            ("whole", "killed-20"),
            ("parts", "civilians-killed-12"),
            ("rest", "killed-rest-8"),
        ]);
        let tried = brought(BASE, open, Act::Try(filled.clone()));
        assert_eq!(tried.file, BASE);
        assert!(tried.pages.contains("the-same-again"), "the chart as it will be published");
        let made = brought(BASE, open, Act::Take(filled.clone()));
        assert_eq!(made.open.as_deref(), Some("charts/the-same-again"), "{:?}", made.refused);
        assert!(made.is_clean, "{}", made.findings);
        assert!(made.entries.is_some_and(|entries| entries.contains("data-open=\"charts/the-same-again\"")));
        // What a rule finds in it is told at once, in the chart's place too.
        let mut wrong = filled;
        wrong.insert("whole".into(), "fled-50".into());
        let wrong = brought(&made.file, Some("charts/the-same-again"), Act::Try(wrong));
        assert!(!wrong.is_clean && wrong.findings.contains("part"), "{}", wrong.findings);
        let gone = brought(&made.file, Some("charts/the-same-again"), Act::Aside);
        assert_eq!(gone.file, BASE, "byte for byte as before");
        let dispute = brought(BASE, Some("disputes/+"), Act::Take(fields(&[("question", "Who was there?")])));
        assert_eq!(dispute.open.as_deref(), Some("disputes/who-was-there"));
        assert!(dispute.findings.contains("summary"), "what it lacks is named: {}", dispute.findings);
    }

    #[test]
    fn a_relation_is_written_beside_the_figure_and_the_rules_see_it() {
        let form = shown(BASE, Some("more/killed-20")).form.expect("a form");
        assert!(form.contains("relations.0.is"), "{form}");
        let alone = fields(&[("relations.0.is", "part-of"), ("relations.0.figure", "killed-20")]);
        let related = brought(BASE, Some("more/killed-20"), Act::Take(alone));
        assert_eq!(related.open.as_deref(), Some("more/killed-20"));
        assert!(!related.is_clean, "no figure is part of itself");
        let emptied = brought(&related.file, Some("more/killed-20"), Act::Take(fields(&[])));
        assert_eq!(emptied.file, BASE, "byte for byte as before");
    }

    #[test]
    fn a_figure_that_was_published_is_corrected_as_the_command_does_it() {
        let open = Some("correct/killed-20");
        let form = shown(BASE, open).form.expect("a form");
        assert!(form.contains("name=\"because\""), "{form}");
        let filled = fields(&[("to", "21"), ("because", "we had misread a digit"), ("on", "2031-08-09")]);
        let corrected = brought(BASE, open, Act::Take(filled));
        assert_eq!((corrected.refused, corrected.open.as_deref()), (None, Some("killed-20")));
        let source = Source { name: "base.json".into(), text: BASE.into() };
        let to = crate::edit::amount("21", None).expect("an amount");
        let correction = crate::edit::Correction {
            figure: "killed-20".into(),
            to,
            because: "we had misread a digit".into(),
            cited: None,
        };
        let day = "2031-08-09".parse().expect("a day");
        assert_eq!(corrected.file, crate::edit::correct(&source, &[correction], day).expect("corrected").text);
        let lacking = brought(BASE, open, Act::Take(fields(&[("to", "21"), ("on", "2031-08-09")])));
        assert!(lacking.refused.is_some_and(|why| why.contains("Why, in our words")));
        assert_eq!(lacking.file, BASE);
        // It is offered of what was published, and not beside a text.
        assert!(shown(BASE, Some("killed-20")).form.is_some_and(|form| form.contains("data-act=\"correct\"")));
        let begun = begun();
        assert!(begun.form.is_some_and(|form| !form.contains("data-act=\"correct\"")));
    }

    #[test]
    fn what_reports_share_is_offered_and_named_by_its_id_and_not_changed_from_a_report() {
        let registers = r#"{ "schema": 1, "claimants": [{ "id": "port-mayor", "name": { "en": "the mayor of Port Example" },
            "short": { "en": "the mayor" }, "category": "government", "named": false, "standing": { "en": "One official" } }] }"#;
        let beside = |file: &str, open: Option<&str>, act: Act| {
            let (open, registers) = (open.map(str::to_owned), registers.to_owned());
            turn(&Turn { text: TEXT.to_owned(), file: file.to_owned(), registers, open, act }, &words())
        };
        let begun = beside("", None, Act::Begin { id: "example".into(), publisher: "The Example".into() });
        assert!(begun.form.as_ref().is_some_and(|form| form.contains("<option value=\"the mayor of Port Example\"")));
        let id = id_of(&begun, "about 50");
        let (line, word, cited) = form_of(&begun, &id);
        let named = fields(&[("claimant", "the mayor of Port Example")]);
        let tried = beside(&begun.file, Some(&id), Act::Try(named));
        assert_eq!(tried.known.get("standing").map(String::as_str), Some("One official"));
        let mut filled = fled(&line, &word, &cited);
        let other = beside(&begun.file, Some(&id), Act::Take(filled.clone()));
        assert!(other.refused.is_some_and(|why| why.contains("“One official”")), "its standing is said otherwise");
        filled.insert("standing".into(), "One official".into());
        let taken = beside(&begun.file, Some(&id), Act::Take(filled));
        assert_eq!(taken.refused, None);
        assert!(taken.file.contains("\"claimant\": \"port-mayor\"") && !taken.file.contains("\"claimants\""));
        assert!(taken.pages.contains("the mayor of Port Example"), "the card is there: {}", taken.pages);
    }

    #[test]
    fn why_nothing_can_be_begun_is_said_in_the_language_of_the_page() {
        let words = Words::new("fr").expect("French");
        let act = Act::Begin { id: "a".into(), publisher: String::new() };
        let (text, file, registers) = (" \n".to_owned(), String::new(), String::new());
        let refused = turn(&Turn { text, file, registers, open: None, act }, &words).refused.expect("refused");
        assert!(refused.contains("aucun mot"), "{refused}");
    }

    #[test]
    fn a_figure_that_is_kept_as_its_form_shows_it_loses_nothing() {
        let source = Source { name: "base.json".into(), text: BASE.into() };
        let draft = source.draft().expect("JSON");
        let lists = Lists::of(&draft, None);
        let before: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
        for row in rows(&draft).iter().filter(|row| row.state == State::Taken) {
            let values = super::super::values::values(&lists, &row.id, row);
            let filled = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            let kept = brought(BASE, Some(&row.id), Act::Take(filled));
            assert_eq!(kept.refused, None, "{}", row.id);
            let after: serde_json::Value = serde_json::from_str(&kept.file).expect("JSON");
            assert_eq!(after, before, "{}", row.id);
        }
    }
}
