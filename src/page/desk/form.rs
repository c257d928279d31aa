//! The forms of the desk: what a figure or the report needs, as the file has it so far.

use super::sheet::{Row, State};
use crate::draft::{Field, Figure, Given, List, Named, Period, ReportFile, When, got, items};
use crate::terms::{Category, DoubtBy, Kind, Known, Level, Qualifier, Support, Text, TimeUnit};
use crate::view::content::{FieldContent, FieldKind, FormContent};
use crate::words::Words;
use std::collections::BTreeMap;

/// The values of a form by the names of its fields.
pub type Values = BTreeMap<&'static str, String>;

/// The acts of the form of a figure: their names, words and keys.
const ACTS: [(&str, &str, &str); 4] = [
    ("take", "desk-take", "Control+Enter"),
    ("context", "desk-to-context", "c"),
    ("aside", "desk-set-aside", "x"),
    ("before", "desk-as-before", "Control+B"),
];

/// The form of one entry.
pub fn figure_form(draft: &ReportFile<'_>, row: &Row, unfit: Option<(&str, &str)>, words: &Words) -> FormContent {
    let values = values(draft, &row.id, row);
    let used = Used::of(draft);
    let value = |name: &str| values.get(name).cloned().unwrap_or_default();
    let field = |name: &'static str, label: &str, hint: &str, kind: FieldKind| FieldContent {
        name,
        label: words.say(label),
        hint: if hint.is_empty() { String::new() } else { words.say(hint) },
        kind,
        value: value(name),
        unfit: unfit.filter(|(of, _)| *of == name).map(|(_, why)| why.to_owned()).unwrap_or_default(),
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
    let doubts = DoubtBy::ALL.map(|by| {
        let id = match by {
            DoubtBy::Claimant => "desk-doubt-claimant",
            DoubtBy::Reporters => "desk-doubt-reporters",
        };
        (by.id(), words.say(id))
    });
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
    let acts = ACTS.into_iter().map(|(act, id, keys)| (act, words.say(id), keys)).collect();
    FormContent { title: row.words.clone(), fields, acts }
}

/// The form of the report itself.
pub fn report_form(draft: &ReportFile<'_>, words: &Words) -> FormContent {
    let report = got(&draft.report);
    let text = |field: Option<&Field<'_, String>>| field.and_then(got).cloned().unwrap_or_default();
    let date = report.and_then(|report| got(&report.date));
    let field = |name, label: &str, hint: &str, kind, value| FieldContent {
        name,
        label: words.say(label),
        hint: if hint.is_empty() { String::new() } else { words.say(hint) },
        kind,
        value,
        unfit: String::new(),
    };
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
    Known::ALL
        .map(|known| {
            let id = match known {
                Known::Stated => "desk-known-stated",
                Known::Found => "desk-known-found",
                Known::Inferred => "desk-known-inferred",
            };
            (known.id(), words.say(id))
        })
        .to_vec()
}

fn english(text: &Text) -> String {
    text.get(crate::terms::BASE_LANGUAGE).to_owned()
}

/// What of a list was used before, so that it can be chosen again.
struct Used {
    measures: Vec<String>,
    units: Vec<String>,
    topics: Vec<String>,
    populations: Vec<String>,
    claimants: Vec<String>,
    standings: Vec<String>,
    places: Vec<String>,
    periods: Vec<String>,
}

impl Used {
    fn of(draft: &ReportFile<'_>) -> Self {
        let once = |mut all: Vec<String>| {
            all.retain(|one| !one.is_empty());
            all.sort();
            all.dedup();
            all
        };
        let name = |text: &Field<'_, Text>| got(text).map(english).unwrap_or_default();
        let named = |list: &Field<'_, List<'_, Named<'_>>>| once(items(list).map(|(_, one)| name(&one.name)).collect());
        let periods = items(&draft.figures).filter_map(|(_, figure)| Some(name(&got(&figure.period)?.label)));
        Self {
            measures: once(items(&draft.measures).map(|(_, one)| name(&one.name)).collect()),
            units: once(items(&draft.measures).filter_map(|(_, one)| got(&one.unit).cloned()).collect()),
            topics: named(&draft.topics),
            populations: named(&draft.populations),
            claimants: once(items(&draft.claimants).map(|(_, one)| name(&one.name)).collect()),
            standings: once(items(&draft.claimants).map(|(_, one)| name(&one.standing)).collect()),
            places: once(items(&draft.places).map(|(_, one)| name(&one.name)).collect()),
            periods: once(periods.collect()),
        }
    }
}

/// What the file says of an entry, as its form shows it.
pub fn values(draft: &ReportFile<'_>, id: &str, row: &Row) -> Values {
    let mut values = Values::new();
    let mut put = |name: &'static str, value: Option<String>| {
        values.extend(value.filter(|value| !value.is_empty()).map(|value| (name, value)));
    };
    put("line", Some(row.line.to_string()).filter(|_| row.line > 0));
    put("word", Some(row.word.to_string()).filter(|_| row.word > 0));
    put("words", Some(row.words.clone()));
    let figure =
        items(&draft.figures).map(|(_, figure)| figure).find(|figure| got(&figure.id).is_some_and(|own| own == id));
    if let Some(figure) = figure {
        of_figure(draft, figure, row, &mut put);
    }
    let context = items(&draft.context).map(|(_, one)| one).find(|one| got(&one.id).is_some_and(|own| own == id));
    if let Some(context) = context {
        put("amount", got(&context.what).map(english));
        put("label", got(&context.label).map(english));
        let claimant = got(&context.claimant);
        put("claimant", claimant.and_then(|id| name_of(&draft.claimants, id, |one| &one.id, |one| &one.name)));
    }
    values
}

fn of_figure(
    draft: &ReportFile<'_>,
    figure: &Figure<'_>,
    row: &Row,
    put: &mut impl FnMut(&'static str, Option<String>),
) {
    put(
        "amount",
        got(&figure.amount).and_then(|amount| amount.read()?.ok()).map(|amount| {
            let (low, high) = (amount.low().value(), amount.high().value());
            let number = match amount.qualifier() {
                Qualifier::Range if amount.is_about() => return format!("about {low} to {high}"),
                Qualifier::Range => return format!("{low}-{high}"),
                _ => low.to_string(),
            };
            match amount.qualifier() {
                Qualifier::Exact => number,
                other => format!("{} {number}", other.id().replace('-', " ")),
            }
        }),
    );
    put("label", got(&figure.label).map(english));
    let measure = got(&figure.measure).and_then(|id| {
        items(&draft.measures).map(|(_, one)| one).find(|one| got(&one.id).is_some_and(|own| own == id))
    });
    if let Some(measure) = measure {
        put("measure", got(&measure.name).map(english));
        put("kind", got(&measure.kind).map(|kind| kind.id().to_owned()));
        put("unit", got(&measure.unit).cloned());
        put("per", got(&measure.per).map(|per| per.id().to_owned()));
        put("topic", got(&measure.topic).and_then(|id| name_of(&draft.topics, id, |one| &one.id, |one| &one.name)));
    }
    let population = got(&figure.population);
    put("population", population.and_then(|id| name_of(&draft.populations, id, |one| &one.id, |one| &one.name)));
    let claimant = got(&figure.claimant).and_then(|id| {
        items(&draft.claimants).map(|(_, one)| one).find(|one| got(&one.id).is_some_and(|own| own == id))
    });
    if let Some(claimant) = claimant {
        put("claimant", got(&claimant.name).map(english));
        put("category", got(&claimant.category).map(|category| category.id().to_owned()));
        put("named", got(&claimant.named).map(yes));
        put("standing", got(&claimant.standing).map(english));
    }
    put("support", got(&figure.support).map(|support| support.id().to_owned()));
    put("verified", got(&figure.verified).map(english));
    let place = got(&figure.place)
        .and_then(|id| items(&draft.places).map(|(_, one)| one).find(|one| got(&one.id).is_some_and(|own| own == id)));
    if let Some(place) = place {
        put("place", got(&place.name).map(english));
        put("level", got(&place.level).map(|level| level.id().to_owned()));
        put("sensitive", got(&place.sensitive).map(yes));
    }
    if let Some(period) = got(&figure.period) {
        of_period(period, put);
    }
    if let Some(doubt) = got(&figure.doubt) {
        put("doubt", got(&doubt.by).map(|by| by.id().to_owned()));
        put("doubting", got(&doubt.standing).map(english));
    }
    if let Some(caveat) = got(&figure.caveat) {
        put("caveat", got(&caveat.text).map(english));
        let lines: Vec<String> =
            got(&caveat.lines).into_iter().flatten().filter_map(Given::get).map(u32::to_string).collect();
        put("lines", Some(lines.join(", ")));
    }
    let has_card = got(&figure.id)
        .is_some_and(|id| items(&draft.cards).any(|(_, card)| got(&card.figure).is_some_and(|figure| figure == id)));
    if row.state == State::Taken {
        put("card", Some(yes(&has_card)));
    }
}

fn of_period(period: &Period<'_>, put: &mut impl FnMut(&'static str, Option<String>)) {
    let day = |when: &Field<'_, When<'_>>| got(when).and_then(|when| got(&when.day)).map(ToString::to_string);
    let known =
        |when: &Field<'_, When<'_>>| got(when).and_then(|when| got(&when.known)).map(|known| known.id().to_owned());
    put("when", Some(if period.as_of.is_some() { "as-of" } else { "during" }.to_owned()));
    put("from", day(&period.as_of).or_else(|| day(&period.start)));
    put("until", day(&period.end));
    put("dated", known(&period.as_of).or_else(|| known(&period.start)).or_else(|| known(&period.end)));
    put("period", got(&period.label).map(english));
}

fn name_of<T>(
    list: &Field<'_, List<'_, T>>,
    id: &str,
    own: impl for<'i> Fn(&'i T) -> &'i Field<'i, String>,
    name: impl for<'i> Fn(&'i T) -> &'i Field<'i, Text>,
) -> Option<String> {
    let found = items(list).map(|(_, one)| one).find(|one| got(own(one)).is_some_and(|own| own == id))?;
    got(name(found)).map(english)
}

fn yes(is: &bool) -> String {
    if *is { "yes" } else { "no" }.to_owned()
}

fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Stock => "desk-stock",
        Kind::Flow => "desk-flow",
        Kind::Rate => "desk-rate",
        Kind::Share => "desk-share",
        Kind::Duration => "desk-duration",
        Kind::Distance => "desk-distance",
    }
}

fn level_words(level: Level) -> &'static str {
    match level {
        Level::Country => "desk-country",
        Level::Region => "desk-region",
        Level::City => "desk-city",
        Level::District => "desk-district",
        Level::Site => "desk-site",
        Level::NotStated => "desk-nowhere",
    }
}

fn support_words(support: Support) -> &'static str {
    match support {
        Support::Reporters => "desk-by-reporters",
        Support::OneSource => "desk-one-source",
        Support::SeveralSources => "desk-several-sources",
        Support::Verified => "desk-is-verified",
    }
}

fn unit_words(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Minute => "desk-minute",
        TimeUnit::Hour => "desk-hour",
        TimeUnit::Day => "desk-a-day",
        TimeUnit::Week => "desk-week",
        TimeUnit::Month => "desk-month",
        TimeUnit::Year => "desk-year",
    }
}
