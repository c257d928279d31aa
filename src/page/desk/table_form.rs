//! The form that says what the columns of a table mean, and the mapping that it makes.

use super::form::field_of;
use super::terms::support_words;
use crate::exchange::{Column, Decimal, Mapping, Order, Sheet, Use, column_named, headers, id_of};
use crate::terms::{Qualifier, Support};
use crate::view::content::{FieldContent, FieldKind, FormContent};
use crate::words::Words;
use std::collections::BTreeMap;

/// The form of a mapping. Of a column that holds numbers there is more to say.
pub fn form(sheet: &Sheet, mapping: &Mapping, words: &Words) -> FormContent {
    let field = |name: &str, label: &str, hint: &str, kind, value| field_of(words, (name, label, hint), kind, value);
    let free = || FieldKind::Words(Vec::new());
    let choice = |choices: &[(&str, &str)]| {
        FieldKind::Choice(choices.iter().map(|(id, label)| ((*id).to_owned(), words.say(label))).collect())
    };
    let signs = [".", ","].map(|sign| (sign.to_owned(), sign.to_owned())).to_vec();
    let orders = [("day-first", "desk-day-first"), ("month-first", "desk-month-first")];
    let mut fields = vec![
        field("header-row", "desk-header-row", "desk-header-row-hint", free(), mapping.header_row(sheet).to_string()),
        field("decimal", "desk-decimal", "", FieldKind::Choice(signs), mapping.decimal.map(sign).unwrap_or_default()),
        field("dates", "desk-dates", "", choice(&orders), mapping.dates.map(order).unwrap_or_default()),
        field("missing", "desk-missing", "desk-missing-hint", free(), mapping.missing.join(", ")),
    ];
    let headers = headers(sheet, mapping.header_row(sheet));
    let uses: Vec<(String, String)> =
        Use::DECIDED.into_iter().filter_map(|is| Some((is.name().to_owned(), words.say(use_words(is)?)))).collect();
    let supports = Support::ALL.map(|support| (support.id(), support_words(support)));
    let qualifiers = Qualifier::ALL.into_iter().filter_map(|is| Some((is.id(), qualifier_words(is)?)));
    let qualifiers: Vec<(&str, &str)> = qualifiers.collect();
    for (at, column) in mapping.columns.iter().enumerate() {
        let own = |name: &str| format!("columns.{at}.{name}");
        let is = if column.is == Use::Undecided { String::new() } else { column.is.name().to_owned() };
        let mut inner = vec![field(&own("use"), "desk-use", "", FieldKind::Choice(uses.clone()), is)];
        if column.is == Use::Number {
            let id = |name: &str, label: &str, value: &Option<String>| {
                field(&own(name), label, "desk-of-id-hint", free(), value.clone().unwrap_or_default())
            };
            let support = column.support.map(|support| support.id().to_owned()).unwrap_or_default();
            let qualifier = column.qualifier.map(|is| is.id().to_owned()).unwrap_or_default();
            let label = column.label.clone().unwrap_or_default();
            inner.extend([
                id("measure", "desk-measure-id", &column.measure),
                id("place", "desk-place-id", &column.place),
                id("population", "desk-population-id", &column.population),
                id("claimant", "desk-claimant-id", &column.claimant),
                field(&own("support"), "desk-support", "", choice(&supports), support),
                field(&own("qualifier"), "desk-qualifier", "", choice(&qualifiers), qualifier),
                field(&own("label"), "desk-label", "desk-label-hint", free(), label),
            ]);
        }
        let letters = words.with("desk-column", [("letters", column.column.as_str().into())]);
        let header = column_named(&column.column, &headers).ok().and_then(|at| headers.get(at));
        let label = match header.filter(|header| !header.is_empty()) {
            Some(header) => words.labelled(&letters, header),
            None => letters,
        };
        let kind = FieldKind::Group(inner);
        fields.push(FieldContent { name: own("column"), label, hint: String::new(), kind, value: String::new() });
    }
    let acts = vec![
        ("take-table", words.say("desk-table-take"), "Control+Enter"),
        ("save-mapping", words.say("desk-mapping-save"), ""),
    ];
    FormContent { title: words.say("desk-table-columns"), fields, acts }
}

/// The mapping that a form makes of the one it showed. What it does not show, ids of what cells name among it, stays.
pub fn mapped(before: &Mapping, fields: &BTreeMap<String, String>) -> Mapping {
    let said = |name: &str| fields.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
    let columns = before.columns.iter().enumerate().map(|(at, column)| {
        let own = |name: &str| said(&format!("columns.{at}.{name}")).map(str::to_owned);
        let is = own("use").and_then(|name| Use::named(&name)).unwrap_or_default();
        // A form that was shown before the column held numbers has no fields for them. It begins with its header, as a suggestion does.
        if !fields.contains_key(&format!("columns.{at}.measure")) && is == Use::Number {
            let measure = column.measure.clone().or_else(|| id_of(column.header.as_deref()?));
            return decided(Column { is, measure, ..column.clone() });
        }
        let support = own("support").and_then(|id| Support::ALL.into_iter().find(|one| one.id() == id));
        let qualifier = own("qualifier").and_then(|id| Qualifier::ALL.into_iter().find(|one| one.id() == id));
        decided(Column {
            is,
            measure: own("measure"),
            place: own("place"),
            population: own("population"),
            claimant: own("claimant"),
            support,
            qualifier,
            label: own("label"),
            ..column.clone()
        })
    });
    Mapping {
        header_row: said("header-row").and_then(|row| row.parse().ok()).or(before.header_row),
        decimal: said("decimal").map(|sign| if sign == "," { Decimal::Comma } else { Decimal::Point }),
        dates: said("dates").map(|order| if order == "day-first" { Order::DayFirst } else { Order::MonthFirst }),
        missing: said("missing")
            .into_iter()
            .flat_map(|all| all.split([',', '،']))
            .map(|one| one.trim().to_owned())
            .filter(|one| !one.is_empty())
            .collect(),
        columns: columns.collect(),
        ..before.clone()
    }
}

/// What helped somebody to decide goes once they have.
fn decided(column: Column) -> Column {
    match column.is {
        Use::Undecided => column,
        _ => Column { first: Vec::new(), could_be: Vec::new(), ..column },
    }
}

fn sign(sign: Decimal) -> String {
    match sign {
        Decimal::Point => ".",
        Decimal::Comma => ",",
    }
    .to_owned()
}

fn order(order: Order) -> String {
    match order {
        Order::DayFirst => "day-first",
        Order::MonthFirst => "month-first",
    }
    .to_owned()
}

/// What nobody decided is no choice.
fn use_words(is: Use) -> Option<&'static str> {
    Some(match is {
        Use::Number => "desk-use-number",
        Use::Measure => "desk-use-measure",
        Use::AsOf => "desk-use-as-of",
        Use::OnDay => "desk-use-on",
        Use::Start => "desk-use-start",
        Use::End => "desk-use-end",
        Use::Place => "desk-use-place",
        Use::Population => "desk-use-population",
        Use::Claimant => "desk-use-claimant",
        Use::Ignore => "desk-use-ignore",
        Use::Undecided => return None,
    })
}

/// A cell holds no range.
fn qualifier_words(is: Qualifier) -> Option<&'static str> {
    Some(match is {
        Qualifier::Exact => "desk-exact",
        Qualifier::About => "desk-about",
        Qualifier::AtLeast => "desk-at-least",
        Qualifier::AtMost => "desk-at-most",
        Qualifier::Nearly => "desk-nearly",
        Qualifier::Range => return None,
    })
}
