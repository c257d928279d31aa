//! What became of a figure after it was published, as notices.

use super::Words;
use crate::model::{Change, Changed, Figure, Statement, Step, Withdrawn};
use crate::terms::{Amount, Number};

impl Words {
    /// Every correction of a figure, the oldest first: "Corrected on 3 August 2012: from 40 to 42, because ...".
    pub fn corrections(&self, figure: &Figure) -> Vec<String> {
        Changed::of(figure).into_iter().map(|changed| self.changed(changed)).collect()
    }

    /// One change as a sentence, with the amounts of then.
    pub fn changed(&self, changed: Changed<'_>) -> String {
        let (figure, change, was, now) = match changed {
            Changed::Withdrawn(withdrawn) => return self.withdrawal(withdrawn),
            Changed::Corrected { figure, change, was, now } => (figure, change, was, now),
        };
        let (day, because) = self.day_and_reason(change);
        let amount = |amount: Amount| self.amount_as(figure, amount).line().into();
        let arguments = [("day", day.into()), ("was", amount(was)), ("now", amount(now)), ("because", because.into())];
        self.with("corrected", arguments)
    }

    /// What a change is about, without a number: it would be today's.
    pub fn subject(&self, statement: Statement<'_>) -> String {
        let what = match statement {
            Statement::InForce(figure) => self.claim(&self.text(&figure.label), &self.said(statement)),
            Statement::Withdrawn(_) => self.statement(statement),
        };
        // Of a series many figures count the same, each of another time.
        let period = self.text(&statement.receipt().period.label);
        self.with("changes-subject", [("what", what.into()), ("period", period.into())])
    }

    /// "Revision 3, 9 August 2031", "Revisions 4 to 6".
    pub fn step(&self, step: &Step<'_>) -> String {
        let (first, last) = (*step.revisions.start(), *step.revisions.end());
        let last = if first == last { 0 } else { last };
        let day = step.day().map_or_else(|| "none".to_owned(), |day| self.day(day));
        self.with("changes-step", [("first", first.to_string().into()), ("last", last.into()), ("day", day.into())])
    }

    /// "revision 1 to revision 3".
    pub fn between(&self, from: u32, to: u32) -> String {
        self.with("changes-between", [("from", from.to_string().into()), ("to", to.to_string().into())])
    }

    /// "Withdrawn on 9 August 2031: the ministry said that its figure was wrong."
    pub fn withdrawal(&self, withdrawn: &Withdrawn) -> String {
        let (day, because) = self.day_and_reason(&withdrawn.change);
        self.with("withdrawn-because", [("day", day.into()), ("because", because.into())])
    }

    /// What must be said beside a figure that is not as it was first published: its last correction, or that it was
    /// withdrawn.
    pub fn notice(&self, statement: Statement<'_>) -> Option<String> {
        let figure = match statement {
            Statement::Withdrawn(withdrawn) => return Some(self.withdrawal(withdrawn)),
            Statement::InForce(figure) => figure,
        };
        let last = self.corrections(figure).pop()?;
        match figure.corrections.len() {
            1 => Some(last),
            count => Some(format!("{last} {}", self.with("corrected-times", [("count", count.into())]))),
        }
    }

    /// A figure's number; of a withdrawn one that word stands in its place.
    pub fn number_of(&self, statement: Statement<'_>) -> Number {
        match statement {
            Statement::InForce(figure) => self.amount(figure),
            Statement::Withdrawn(_) => Number { digits: self.say("withdrawn"), ..Number::default() },
        }
    }

    /// What a figure counts. The words of a withdrawn one are gone with its number, and its measure is left.
    pub fn counts(&self, statement: Statement<'_>) -> String {
        match statement {
            Statement::InForce(figure) => self.text(&figure.label),
            Statement::Withdrawn(withdrawn) => {
                let measure = self.text(&withdrawn.receipt.measure.name);
                self.with("withdrawn-counts", [("measure", measure.into())])
            }
        }
    }

    /// What stands on its card instead of number and label.
    pub fn withdrawn_what(&self, withdrawn: &Withdrawn) -> String {
        let measure = self.text(&withdrawn.receipt.measure.name);
        self.with("withdrawn-what", [("measure", measure.into())])
    }

    /// A withdrawn figure as others name it: "a withdrawn figure (people killed)".
    pub fn withdrawn_other(&self, withdrawn: &Withdrawn) -> String {
        let measure = self.text(&withdrawn.receipt.measure.name);
        self.with("withdrawn-other", [("measure", measure.into())])
    }

    /// Whether an author ends a reason with a full stop or not, the sentence it stands in ends with one.
    fn day_and_reason(&self, change: &Change) -> (String, String) {
        let because = self.text(&change.because);
        (self.day(change.on), because.trim().trim_end_matches('.').to_owned())
    }
}
