//! Cards and charts as they will be published: of what was taken so far, while the rest still waits.

use super::entry::Entry;
use super::lists::Lists;
use super::sheet::{State, rows};
use crate::check::{Registers, check_apart_with, check_registers};
use crate::draft::{ReportFile, Source, got};
use crate::edit::{Entries, Node};
use crate::markup::escape;
use crate::model;
use crate::page::{Composer, Standpoint};
use crate::view::desk_pages;
use crate::words::Words;

/// The cards and charts as HTML, or why there are none yet.
pub fn preview(source: &Source, lists: &Lists<'_>, registers: &str, open: Option<&str>, words: &Words) -> String {
    // What a file has itself stands in its pages, whatever the rules say of its being in the registers, too.
    let own = Entries::of(&source.text).unwrap_or_default();
    let left = Entries::of(registers).ok().map(|registers| registers.without(&own).text());
    let left = left.map(|text| Source { name: "registers.json".to_owned(), text });
    let shared = left.as_ref().and_then(|source| check_registers(source).registers);
    let shared = shared.as_ref();
    let draft = lists.own();
    let taken: Vec<String> =
        rows(draft).into_iter().filter(|row| row.state != State::Proposed).map(|row| row.id).collect();
    if taken.is_empty() {
        return said("desk-no-pages", words);
    }
    let all = shown(source, draft, shared, |_| true, words);
    let one = || {
        let entry = open.and_then(|open| Entry::of(open, lists));
        let open = entry.as_ref().and_then(Entry::figure).or(open)?;
        let is_taken = taken.iter().any(|id| id == open);
        is_taken.then(|| shown(source, draft, shared, |id| id == open, words)).flatten()
    };
    all.or_else(one).unwrap_or_else(|| said("desk-not-yet", words))
}

fn said(sentence: &str, words: &Words) -> String {
    format!("<p class=\"chart__source\">{}</p>", escape(&words.say(sentence)))
}

/// The pages of the file without what is not taken. What the report itself still lacks is stood in for.
fn shown(
    source: &Source,
    draft: &ReportFile<'_>,
    shared: Option<&Registers<'_>>,
    keeps: impl Fn(&str) -> bool,
    words: &Words,
) -> Option<String> {
    let mut file = Entries::of(&source.text).ok()?;
    for row in rows(draft) {
        if row.state == State::Proposed || !keeps(&row.id) {
            file.cut("figures", "id", &row.id);
            file.cut("context", "id", &row.id);
            file.cut("cards", "figure", &row.id);
        }
    }
    let report = got(&draft.report);
    let date = report.and_then(|report| got(&report.date));
    let stand_in = [
        (draft.title.is_none(), &["title", "en"][..], "…"),
        (report.is_none_or(|report| report.publisher.is_none()), &["report", "publisher"], "…"),
        (report.is_none_or(|report| report.language.is_none()), &["report", "language"], "en"),
        (date.is_none_or(|date| date.day.is_none()), &["report", "date", "day"], "2100-01-01"),
        (date.is_none_or(|date| date.known.is_none()), &["report", "date", "known"], "stated"),
    ];
    for (is_missing, path, value) in stand_in {
        if is_missing {
            file.set_top(path, Some(Node::text(value)));
        }
    }
    let source = Source { name: source.name.clone(), text: file.text() };
    let (clean, refused) = check_apart_with(&source, shared).ok()?;
    let report = model::build(&clean).ok()?;
    let composer = Composer { report: &report, words, refused: &refused };
    let stands = Standpoint::Copy(None);
    Some(desk_pages(composer.cards_of_page(stands), composer.charts_of_page(stands)))
}
