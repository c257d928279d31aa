//! What a report file says of a figure or of context, as the fields of its form show it.

use super::lists::{Lists, english};
use super::sheet::{Row, State};
use crate::draft::{Field, Figure, Given, Period, When, got, items};
use crate::edit::said;
use std::collections::BTreeMap;

/// The values of a form by the names of its fields.
pub type Values = BTreeMap<&'static str, String>;

/// What the file says of an entry, as its form shows it.
pub fn values(lists: &Lists<'_>, id: &str, row: &Row) -> Values {
    let mut values = Values::new();
    let mut put = |name: &'static str, value: Option<String>| {
        values.extend(value.filter(|value| !value.is_empty()).map(|value| (name, value)));
    };
    put("line", Some(row.line.to_string()).filter(|_| row.line > 0));
    put("word", Some(row.word.to_string()).filter(|_| row.word > 0));
    put("words", Some(row.words.clone()));
    let draft = lists.own();
    let figure =
        items(&draft.figures).map(|(_, figure)| figure).find(|figure| got(&figure.id).is_some_and(|own| own == id));
    if let Some(figure) = figure {
        of_figure(lists, figure, row, &mut put);
    }
    let context = items(&draft.context).map(|(_, one)| one).find(|one| got(&one.id).is_some_and(|own| own == id));
    if let Some(context) = context {
        put("amount", got(&context.what).map(english));
        put("label", got(&context.label).map(english));
        let claimant = got(&context.claimant);
        put("claimant", claimant.and_then(|id| lists.claimant(id)).and_then(|one| got(&one.name)).map(english));
    }
    values
}

fn of_figure(lists: &Lists<'_>, figure: &Figure<'_>, row: &Row, put: &mut impl FnMut(&'static str, Option<String>)) {
    put("amount", amount_of(lists, figure));
    put("label", got(&figure.label).map(english));
    let measure = got(&figure.measure).and_then(|id| lists.measure(id));
    if let Some(measure) = measure {
        put("measure", got(&measure.name).map(english));
        put("kind", got(&measure.kind).map(|kind| kind.id().to_owned()));
        put("unit", got(&measure.unit).cloned());
        put("per", got(&measure.per).map(|per| per.id().to_owned()));
        put("topic", got(&measure.topic).and_then(|id| lists.topic(id)).map(english));
    }
    let population = got(&figure.population);
    put("population", population.and_then(|id| lists.population(id)).map(english));
    let claimant = got(&figure.claimant).and_then(|id| lists.claimant(id));
    if let Some(claimant) = claimant {
        put("claimant", got(&claimant.name).map(english));
        put("category", got(&claimant.category).map(|category| category.id().to_owned()));
        put("named", got(&claimant.named).map(yes));
        put("standing", got(&claimant.standing).map(english));
    }
    put("support", got(&figure.support).map(|support| support.id().to_owned()));
    put("verified", got(&figure.verified).map(english));
    let place = got(&figure.place).and_then(|id| lists.place(id));
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
    let has_card = got(&figure.id).is_some_and(|id| {
        items(&lists.own().cards).any(|(_, card)| got(&card.figure).is_some_and(|figure| figure == id))
    });
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

fn yes(is: &bool) -> String {
    if *is { "yes" } else { "no" }.to_owned()
}

/// The amount of a figure as it is typed.
pub fn amount_of(lists: &Lists<'_>, figure: &Figure<'_>) -> Option<String> {
    let kind = got(&figure.measure).and_then(|id| lists.measure(id)).and_then(|measure| got(&measure.kind)).copied();
    Some(said(got(&figure.amount)?.read()?.ok()?, kind))
}
