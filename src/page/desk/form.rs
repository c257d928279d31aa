//! The forms of the desk: what a figure or the report needs, as the file has it so far.

use super::lists::{Lists, Used, english};
use super::sheet::{Row, State};
use super::terms::{doubt_words, kind_words, known_words, level_words, support_words, unit_words};
use super::values::values;
use crate::draft::{Field, ReportFile, got};
use crate::terms::{Category, DoubtBy, Kind, Known, Level, Support, TimeUnit};
use crate::view::content::{FieldContent, FieldKind, FormContent};
use crate::words::Words;

/// The acts of the form of a figure: their names, words and keys.
const ACTS: [(&str, &str, &str); 4] = [
    ("take", "desk-take", "Control+Enter"),
    ("context", "desk-to-context", "c"),
    ("aside", "desk-set-aside", "x"),
    ("before", "desk-as-before", "Control+B"),
];

/// The form of one entry.
pub fn figure_form(lists: &Lists<'_>, row: &Row, is_published: bool, words: &Words) -> FormContent {
    let values = values(lists, &row.id, row);
    let used = Used::of(lists);
    let value = |name: &str| values.get(name).cloned().unwrap_or_default();
    let field = |name: &'static str, label: &str, hint: &str, kind: FieldKind| FieldContent {
        name: name.to_owned(),
        label: words.say(label),
        hint: if hint.is_empty() { String::new() } else { words.say(hint) },
        kind,
        value: value(name),
    };
    let free = || FieldKind::Words(Vec::new());
    let choice = |choices: Vec<(&str, String)>| {
        FieldKind::Choice(choices.into_iter().map(|(id, words)| (id.to_owned(), words)).collect())
    };
    let yes_or_no = || choice(vec![("yes", words.say("desk-yes")), ("no", words.say("desk-no"))]);
    let kinds = Kind::ALL.map(|kind| (kind.id(), words.say(kind_words(kind))));
    let levels = Level::ALL.map(|level| (level.id(), words.say(level_words(level))));
    let categories = Category::ALL.map(|category| (category.id(), words.category(category)));
    let supports = Support::ALL.map(|support| (support.id(), words.say(support_words(support))));
    let doubts = DoubtBy::ALL.map(|by| (by.id(), words.say(doubt_words(by))));
    let units = TimeUnit::ALL.map(|unit| (unit.id(), words.say(unit_words(unit))));
    let fields = vec![
        field("amount", "desk-amount", "desk-amount-hint", free()),
        field("label", "desk-label", "desk-label-hint", free()),
        field("measure", "desk-measure", "desk-measure-hint", FieldKind::Words(used.measures)),
        field("kind", "desk-kind", "", choice(kinds.to_vec())),
        field("unit", "desk-unit", "desk-unit-hint", FieldKind::Words(used.units)),
        field("per", "desk-per", "", choice(units.to_vec())),
        field("topic", "desk-topic", "desk-topic-hint", FieldKind::Words(used.topics)),
        field("population", "desk-population", "desk-population-hint", FieldKind::Words(used.populations)),
        field("claimant", "desk-claimant", "desk-claimant-hint", FieldKind::Words(used.claimants)),
        field("category", "desk-category", "", choice(categories.to_vec())),
        field("named", "desk-named", "", yes_or_no()),
        field("standing", "desk-standing", "desk-standing-hint", FieldKind::Words(used.standings)),
        field("support", "desk-support", "", choice(supports.to_vec())),
        field("verified", "desk-verified", "desk-verified-hint", free()),
        field("place", "desk-place", "", FieldKind::Words(used.places)),
        field("level", "desk-level", "", choice(levels.to_vec())),
        field("sensitive", "desk-sensitive", "desk-sensitive-hint", yes_or_no()),
        field(
            "when",
            "desk-when",
            "",
            choice(vec![("as-of", words.say("desk-as-of")), ("during", words.say("desk-during"))]),
        ),
        field("from", "desk-from", "desk-day-hint", FieldKind::Day),
        field("until", "desk-until", "desk-day-hint", FieldKind::Day),
        field("dated", "desk-dated", "", choice(known(words))),
        field("period", "desk-period", "desk-period-hint", FieldKind::Words(used.periods)),
        field("doubt", "desk-doubt", "", choice(doubts.to_vec())),
        field("doubting", "desk-doubting", "desk-doubting-hint", free()),
        field("caveat", "desk-caveat", "desk-caveat-hint", free()),
        field("lines", "desk-lines", "desk-lines-hint", free()),
        field("words", "desk-words", "desk-words-hint", free()),
        field("word", "desk-word", "desk-word-hint", free()),
        field("card", "desk-card", "desk-card-hint", yes_or_no()),
        field("line", "desk-line", "", FieldKind::Hidden),
    ];
    let more = [("more", "desk-more"), ("correct", "desk-correct")];
    let more = more.into_iter().filter(|(act, _)| row.state == State::Taken && (is_published || *act == "more"));
    let acts = ACTS.into_iter().chain(more.map(|(act, id)| (act, id, "")));
    let acts = acts.map(|(act, id, keys)| (act, words.say(id), keys)).collect();
    FormContent { title: row.words.clone(), fields, acts }
}

/// A field by its name, with the ids of its words and of what is said below it, if anything is.
pub fn field_of(
    words: &Words,
    (name, label, hint): (&str, &str, &str),
    kind: FieldKind,
    value: String,
) -> FieldContent {
    FieldContent {
        name: name.to_owned(),
        label: words.say(label),
        hint: if hint.is_empty() { String::new() } else { words.say(hint) },
        kind,
        value,
    }
}

/// The form of the report itself.
pub fn report_form(draft: &ReportFile<'_>, words: &Words) -> FormContent {
    let report = got(&draft.report);
    let text = |field: Option<&Field<'_, String>>| field.and_then(got).cloned().unwrap_or_default();
    let date = report.and_then(|report| got(&report.date));
    let field = |name: &str, label: &str, hint: &str, kind, value| field_of(words, (name, label, hint), kind, value);
    let free = || FieldKind::Words(Vec::new());
    let choices = known(words).into_iter().map(|(id, words)| (id.to_owned(), words)).collect();
    let day = date.and_then(|date| got(&date.day)).map(ToString::to_string).unwrap_or_default();
    let is_known = date.and_then(|date| got(&date.known)).map(|known| known.id().to_owned()).unwrap_or_default();
    let reasoning = date.and_then(|date| got(&date.reasoning)).map(english).unwrap_or_default();
    let fields = vec![
        field("title", "desk-title", "desk-title-hint", free(), got(&draft.title).map(english).unwrap_or_default()),
        field("id", "desk-id", "desk-id-hint", free(), got(&draft.id).cloned().unwrap_or_default()),
        field("publisher", "desk-publisher", "", free(), text(report.map(|report| &report.publisher))),
        field("headline", "desk-headline", "", free(), text(report.map(|report| &report.headline))),
        field("dateline", "desk-dateline", "", free(), text(report.map(|report| &report.dateline))),
        field("language", "desk-language", "desk-language-hint", free(), text(report.map(|report| &report.language))),
        field("url", "desk-url", "", free(), text(report.map(|report| &report.url))),
        field("day", "desk-day", "desk-day-hint", FieldKind::Day, day),
        field("known", "desk-known", "", FieldKind::Choice(choices), is_known),
        field("reasoning", "desk-reasoning", "desk-reasoning-hint", free(), reasoning),
    ];
    let acts = vec![("describe", words.say("desk-describe"), "Control+Enter")];
    FormContent { title: words.say("desk-report"), fields, acts }
}

fn known(words: &Words) -> Vec<(&'static str, String)> {
    Known::ALL.map(|known| (known.id(), words.say(known_words(known)))).to_vec()
}
