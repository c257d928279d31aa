//! What a reader asks for.

use super::fold::fold;
use crate::terms::Month;

/// A question. Everything in it must hold of a figure that is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each as it is compared: a beginning of a word.
    pub words: Vec<String>,
    /// Ids; none asks for any.
    pub measure: Option<String>,
    pub place: Option<String>,
    pub category: Option<String>,
    pub standing: Option<String>,
    pub months: Months,
    pub contested: bool,
}

impl Query {
    /// The words of a search field.
    pub fn words(text: &str) -> Vec<String> {
        fold(text)
    }
}

/// A stretch of time, both ends included, either of them open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months {
    pub from: Option<Month>,
    pub to: Option<Month>,
}

impl Months {
    /// Whether a period touches it. What has no known time touches only all of time.
    pub fn touch(&self, period: Option<(Month, Month)>) -> bool {
        match period {
            None => self.from.is_none() && self.to.is_none(),
            Some((first, last)) => self.from.is_none_or(|from| last >= from) && self.to.is_none_or(|to| first <= to),
        }
    }
}
