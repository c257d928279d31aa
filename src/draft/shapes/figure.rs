//! A figure with everything that belongs to it, and context.

use super::super::Field;
use super::super::shape::shape;
use super::{List, Period, got};
use crate::terms::{
    Amount as AmountValue, AmountFault, BreakType, DoubtBy, Nature, Qualifier, RelationType, Support, Text,
};
use chrono::NaiveDate;

shape! {
    /// One quantity as one claimant stated it.
    pub struct Figure {
        id: String,
        measure: String,
        amount: Amount<'a>,
        /// What the number counts, as the sentence that follows it.
        label: Text,
        place: String,
        /// What else is known of the place: "from Aleppo; destination not stated".
        place_note as "place-note": Text,
        period: Period<'a>,
        population: String,
        claimant: String,
        support: Support,
        /// By whom and how it was verified.
        verified: Text,
        doubt: Doubt<'a>,
        /// The id of the dispute in which others contradict it.
        contested: String,
        caveat: Caveat<'a>,
        evidence: Evidence<'a>,
        relations: List<'a, Relation<'a>>,
        derived: Formula<'a>,
        /// How it was counted, as the report says, in our words.
        method: Text,
        /// Where the series that it belongs to breaks at it.
        breaks: List<'a, Break<'a>>,
        /// What it was before, the oldest first; `amount` is the value in force.
        corrections: List<'a, Correction<'a>>,
        /// It is said no longer. Its number then stands nowhere in the file.
        withdrawn: Withdrawal<'a>,
        /// A program found it in the text, and no person has confirmed it.
        proposed: Nature,
    }

    /// A change of the amount after it was published.
    pub struct Correction {
        /// The revision of the report that brought it.
        revision: u32,
        on: NaiveDate,
        /// The amount until then.
        was: Amount<'a>,
        /// Where it stood in the report until then, where that changed with it.
        evidence: Evidence<'a>,
        /// The words behind "because".
        because: Text,
    }

    /// A break in series, why it is there, and the lines that say so.
    pub struct Break {
        is: BreakType,
        because: Text,
        lines: List<'a, u32>,
    }

    /// The end of a figure that was published.
    pub struct Withdrawal {
        /// The revision of the report that brought it.
        revision: u32,
        on: NaiveDate,
        because: Text,
        /// It was our own arithmetic, which stood nowhere in the report.
        ours: bool,
    }

    pub struct Amount {
        qualifier: Qualifier,
        value: f64,
        low: f64,
        high: f64,
        about: bool,
    }

    /// A limit voiced in the report.
    pub struct Doubt {
        by: DoubtBy,
        /// What a reader sees: "Doubt voiced by the reporters".
        standing: Text,
    }

    /// The limit in our own words, and the lines it follows from.
    pub struct Caveat {
        text: Text,
        lines: List<'a, u32>,
    }

    /// Where in the report it stands.
    pub struct Evidence {
        line: u32,
        /// The few words that hold the number.
        words: String,
        /// The first of them, counted from 1 in the paragraph.
        word: u32,
    }

    pub struct Relation {
        is: RelationType,
        figure: String,
        because: Text,
    }

    /// Our own arithmetic over figures and context of this report.
    pub struct Formula {
        sum: List<'a, String>,
        difference: List<'a, String>,
        share: List<'a, String>,
    }

    /// A date, distance, duration or single event that helps to read the figures.
    pub struct Context {
        id: String,
        /// The quantity: "50 km".
        what: Text,
        label: Text,
        claimant: String,
        /// A count that our arithmetic may use.
        count: u32,
        /// When it was, for timelines.
        period: Period<'a>,
        evidence: Evidence<'a>,
        /// A program found it in the text, and no person has confirmed it.
        proposed: Nature,
    }
}

impl Amount<'_> {
    /// The amount these parts make. `None` where a part could not be read, which is reported as such.
    pub fn read(&self) -> Option<Result<AmountValue, AmountFault>> {
        let number = |field: &Field<'_, f64>| match field {
            None => Some(None),
            Some(given) => given.get().map(|&n| Some(n)),
        };
        let (value, low, high) = (number(&self.value)?, number(&self.low)?, number(&self.high)?);
        let about = got(&self.about).copied().unwrap_or(false);
        Some(AmountValue::new(*got(&self.qualifier)?, value, (low, high), about))
    }
}
