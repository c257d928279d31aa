//! What editors decide on questions that reports leave open.

use super::super::shape::shape;
use super::List;
use crate::terms::{Counting, Text};
use chrono::NaiveDate;

shape! {
    /// The file of what a site's editors decide.
    pub struct EditorsFile {
        /// Where editors find the form of this file; nothing else reads it.
        form as "$schema": String,
        schema: u32,
        working: List<'a, Decision<'a>>,
    }

    /// A figure to work with, or the span between two, on one question. A figure is named as `REPORT/FIGURE`.
    pub struct Decision {
        measure: String,
        place: String,
        population: String,
        /// Of a flow.
        counting: Counting,
        figure: String,
        span: Span<'a>,
        editor: Editor<'a>,
        on: NaiveDate,
        /// The words behind "because".
        because: Text,
    }

    /// Two figures, neither of which is taken for the other.
    pub struct Span {
        low: String,
        high: String,
    }

    /// Who decided it.
    pub struct Editor {
        name: String,
        role: String,
    }
}
