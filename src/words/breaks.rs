//! Breaks in series, in words.

use super::Words;
use crate::model::{Break, Figure};
use crate::terms::BreakType;
use chrono::NaiveDate;

impl Words {
    /// What breaks: "this total is lower than one before".
    pub fn break_what(&self, is: BreakType) -> String {
        self.say(match is {
            BreakType::FallingTotal => "break-falling-total",
            BreakType::UnlikeDailyChange => "break-unlike-daily-change",
            BreakType::RestatedDay => "break-restated-day",
            BreakType::MethodChanged => "break-method-changed",
            BreakType::Silence => "break-silence",
        })
    }

    /// A break beside its figure: "Break in series: this total is lower than one before; why is not stated."
    pub fn break_said(&self, noted: &Break) -> String {
        self.with("break-said", [("told", self.break_and_reason(noted).into())])
    }

    /// The same below a heading that says what it is about.
    pub fn break_and_reason(&self, noted: &Break) -> String {
        let (what, because) = (self.break_what(noted.is), self.text(&noted.because));
        self.with("break-and-reason", [("what", what.into()), ("because", because.trim_end_matches('.').into())])
    }

    /// Where a reader's trust in a figure ends: its caveat, and every break that its series has at it.
    pub fn limit(&self, figure: &Figure) -> Option<String> {
        let caveat = figure.caveat.iter().map(|caveat| self.text(&caveat.text));
        let said: Vec<String> = caveat.chain(figure.breaks.iter().map(|noted| self.break_said(noted))).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// When something was said, and the letters of its breaks: "9 March; break in series (a)".
    pub fn break_in_table(&self, when: &str, letters: &[String]) -> String {
        self.with("break-in-table", [("when", when.into()), ("letters", letters.join(&self.comma()).into())])
    }

    /// What stands at the end of a line after which nothing came: "the ministry, silent since 9 March".
    pub fn silent_since(&self, claimant: &str, day: NaiveDate) -> String {
        self.with("silent-since", [("claimant", claimant.into()), ("day", self.day(day).into())])
    }
}
