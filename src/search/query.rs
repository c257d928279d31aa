//! What a reader asks for.

use crate::terms::{Month, fold};

/// A question. Everything in it must hold of a figure that is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each as it is compared: a beginning of a word.
    pub words: Vec<String>,
    /// Ids; none asks for any.
    pub measure: Option<String>,
    pub place: Option<String>,
    pub population: Option<String>,
    /// Of the claimant.
    pub category: Option<String>,
    pub standing: Option<String>,
    pub only: Option<Only>,
    pub months: Months,
}

/// What a reader may ask to see nothing but.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    Contested,
    Corrected,
    Withdrawn,
    Derived,
    /// Figures of reports that are made up.
    Invented,
}

impl Only {
    pub const ALL: [Self; 5] = [Self::Contested, Self::Corrected, Self::Withdrawn, Self::Derived, Self::Invented];

    /// As it stands in an address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Contested => "contested",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
            Self::Derived => "derived",
            Self::Invented => "invented",
        }
    }
}

impl Query {
    /// The names of what can be asked for, in forms and addresses.
    pub const NAMES: [&'static str; 9] =
        ["q", "measure", "place", "population", "category", "standing", "only", "from", "to"];

    /// Asks for one thing as a form or an address gives it. Empty texts ask for nothing; nor does a name that nobody knows
    /// or a month that is none, so that an address never breaks a page.
    pub fn set(&mut self, name: &str, value: &str) {
        let id = || Some(value.to_owned()).filter(|id| !id.is_empty());
        match name {
            "q" => self.words = Self::words(value),
            "measure" => self.measure = id(),
            "place" => self.place = id(),
            "population" => self.population = id(),
            "category" => self.category = id(),
            "standing" => self.standing = id(),
            "only" => self.only = Only::ALL.into_iter().find(|only| only.id() == value),
            "from" => self.months.from = Month::parse(value),
            "to" => self.months.to = Month::parse(value),
            _ => {}
        }
    }

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_asks_for_by_mistake_is_not_asked() {
        let mut query = Query::default();
        for (name, value) in [("place", ""), ("only", "best"), ("from", "yesterday"), ("to", "2031-13"), ("utm", "x")] {
            query.set(name, value);
        }
        assert_eq!(query, Query::default());
    }

    #[test]
    fn every_name_asks_for_something() {
        for name in Query::NAMES {
            let mut query = Query::default();
            query.set(name, if matches!(name, "from" | "to") { "2031-02" } else { "contested" });
            assert_ne!(query, Query::default(), "{name}");
        }
    }
}
