//! What a number never stands without: who said it, of what, where and when, and who stands behind it.

use super::Id;
use crate::measure::Axis;
use crate::terms::{Category, DoubtBy, Kind, Level, Mark, Period, Support, Text, TimeUnit};
use std::sync::Arc;

/// All that a figure is but its number. Of a figure that is withdrawn it is what is left.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub measure: Arc<Measure>,
    pub place: Arc<Place>,
    /// What else the report says, or does not say, of the place.
    pub place_note: Option<Text>,
    pub period: Dated,
    pub population: Arc<Named>,
    pub claimant: Arc<Claimant>,
    pub backing: Backing,
    pub doubt: Option<Doubt>,
    /// The dispute in which others contradict it.
    pub contested: Option<Id>,
}

impl Receipt {
    /// The one mark that stands for support, doubt and dispute.
    pub fn mark(&self) -> Mark {
        Mark::of(self.backing.support(), self.doubt.is_some(), self.contested.is_some())
    }

    /// What a chart must have in common with this to hold it.
    pub fn axis(&self) -> Axis<'_> {
        Axis {
            kind: self.measure.kind,
            unit: &self.measure.unit,
            place: &self.place.id,
            population: &self.population.id,
        }
    }
}

/// What is counted, and in what way.
#[derive(Clone, Debug)]
pub struct Measure {
    pub id: Id,
    pub name: Text,
    pub kind: Kind,
    /// "people", "shells", "hour"...
    pub unit: String,
    /// For rates: per what time.
    pub per: Option<TimeUnit>,
    pub topic: Arc<Named>,
}

/// An id with the words a reader sees.
#[derive(Clone, Debug)]
pub struct Named {
    pub id: Id,
    pub name: Text,
}

#[derive(Clone, Debug)]
pub struct Place {
    pub id: Id,
    pub name: Text,
    pub level: Level,
    /// The ids of the places it lies in, the nearest first.
    pub around: Vec<Id>,
    /// The language that is spoken there, as a BCP 47 tag.
    pub local: Option<String>,
    /// ISO 3166-1 or 3166-2 code.
    pub iso3166: Option<String>,
    /// OCHA place code.
    pub pcode: Option<String>,
}

/// Who says so, as the report describes them.
#[derive(Clone, Debug)]
pub struct Claimant {
    pub id: Id,
    /// As it stands after "said".
    pub name: Text,
    /// As it stands in headings.
    pub short: Text,
    pub category: Category,
    pub named: bool,
    /// What a reader sees of this source standing alone: "One unnamed source, not checked".
    pub standing: Text,
    /// The languages in which verbs agree with its name as with a feminine one, as BCP 47 tags.
    pub feminine: Vec<String>,
}

/// A period with the words a reader sees of it.
#[derive(Clone, Debug)]
pub struct Dated {
    pub period: Period,
    pub label: Text,
}

/// Who stands behind a figure. "Verified" cannot be said without by whom and how.
#[derive(Clone, Debug)]
pub enum Backing {
    Reporters,
    OneSource,
    SeveralSources,
    Verified { how: Text },
}

impl Backing {
    pub fn support(&self) -> Support {
        match self {
            Self::Reporters => Support::Reporters,
            Self::OneSource => Support::OneSource,
            Self::SeveralSources => Support::SeveralSources,
            Self::Verified { .. } => Support::Verified,
        }
    }
}

/// A limit voiced in the report.
#[derive(Clone, Debug)]
pub struct Doubt {
    pub by: DoubtBy,
    pub standing: Text,
}
