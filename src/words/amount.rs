//! An amount as a reader sees it: the digits, and what belongs to them before and after.

use super::Words;
use crate::extract::{ENGLISH, voices_doubt};
use crate::model::{Figure, Measure, Origin};
use crate::terms::{Amount, DoubtBy, Kind, Number, Qualifier, Quantity, TimeUnit};

impl Words {
    /// A figure's number with its qualifier and, where its measure has one, its unit of time.
    pub fn amount(&self, figure: &Figure) -> Number {
        self.amount_as(figure, figure.amount)
    }

    /// The same for an amount that the figure has or had.
    pub fn amount_as(&self, figure: &Figure, amount: Amount) -> Number {
        let number = |quantity: Quantity| match figure.receipt.measure.kind {
            Kind::Share => self.share(quantity.value()),
            _ => self.number(quantity.value()),
        };
        let digits = match amount.qualifier() {
            Qualifier::Range => {
                let (low, high) = (number(amount.low()), number(amount.high()));
                self.with("range", [("low", low.into()), ("high", high.into())])
            }
            _ => number(amount.low()),
        };
        let digits = self.direction().piece(&digits).into_owned();
        let bound = match amount.qualifier() {
            Qualifier::AtLeast => self.say("at-least"),
            Qualifier::AtMost => self.say("at-most"),
            Qualifier::Nearly => self.say("nearly"),
            _ if amount.is_about() => self.say("about"),
            _ => String::new(),
        };
        let before = match (is_doubted(figure, amount), &*bound) {
            (false, _) => bound,
            (true, "") => self.say("maybe"),
            (true, _) => self.with("maybe-bounded", [("bound", bound.into())]),
        };
        let measure = &figure.receipt.measure;
        let unit = self.unit(measure, amount);
        let Some(per) = measure.per else { return Number { before, digits, after: unit } };
        let time = self.unit_of_time(per);
        if self.tongue().says_unit_of_time_first() {
            return Number { before: format!("{time} {before}").trim_end().to_owned(), digits, after: unit };
        }
        let after =
            if unit.is_empty() { time } else { self.with("unit-per", [("unit", unit.into()), ("time", time.into())]) };
        Number { before, digits, after }
    }

    /// Whether a figure is so many per time of what has no unit of its own, as shells have none and litres are one.
    pub fn is_rate_of_pieces(&self, figure: &Figure) -> bool {
        let measure = &figure.receipt.measure;
        measure.kind == Kind::Rate && self.unit(measure, figure.amount).is_empty()
    }

    fn unit_of_time(&self, per: TimeUnit) -> String {
        self.say(match per {
            TimeUnit::Minute => "a-minute",
            TimeUnit::Hour => "an-hour",
            TimeUnit::Day => "a-day",
            TimeUnit::Week => "a-week",
            TimeUnit::Month => "a-month",
            TimeUnit::Year => "a-year",
        })
    }

    /// The unit behind a number. What is counted in pieces stands in the figure's label, in the author's own words.
    fn unit(&self, measure: &Measure, amount: Amount) -> String {
        let count = [("count", amount.high().value().into())];
        let unit = measure.unit.trim_end_matches('s');
        match (measure.kind, unit) {
            (Kind::Duration, "minute") => self.with("minutes", count),
            (Kind::Duration, "hour") => self.with("hours", count),
            (Kind::Duration, "day") => self.with("days", count),
            (Kind::Duration, "week") => self.with("weeks", count),
            (Kind::Duration, "month") => self.with("months", count),
            (Kind::Duration, "year") => self.with("years", count),
            (Kind::Distance | Kind::Rate, "kilometre") => self.with("kilometres", count),
            (Kind::Distance | Kind::Rate, "metre") => self.with("metres", count),
            (Kind::Rate, "litre") => self.with("litres", count),
            (Kind::Rate, "tonne") => self.with("tonnes", count),
            // A unit of the author's own is shown as it stands.
            (Kind::Duration | Kind::Distance, unit) => unit.to_owned(),
            (Kind::Stock | Kind::Flow | Kind::Rate | Kind::Share, _) => String::new(),
        }
    }
}

/// Whether the claimant said "maybe", or a word like it, with the number. Doubt that they voiced in other words stands in the
/// caveat: before the number it would be a word that nobody said.
fn is_doubted(figure: &Figure, amount: Amount) -> bool {
    let by_claimant = figure.receipt.doubt.as_ref().is_some_and(|doubt| doubt.by == DoubtBy::Claimant);
    let mut since = figure.corrections.iter().skip_while(|correction| correction.was != amount);
    let earlier =
        if amount == figure.amount { None } else { since.find_map(|correction| correction.evidence.as_ref()) };
    let own = match &figure.origin {
        Origin::Stated(evidence) => Some(evidence),
        Origin::Derived(_) => None,
    };
    by_claimant && earlier.or(own).is_some_and(|evidence| voices_doubt(&ENGLISH, &evidence.words))
}
