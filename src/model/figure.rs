//! A figure: one quantity as one claimant stated it.

use crate::measure::Axis;
use crate::terms::{Amount, Category, DoubtBy, Kind, Level, Mark, Period, RelationType, Support, Text, TimeUnit};
use std::sync::Arc;

/// Stable, never reused, of the form `[a-z0-9-]{1,64}`.
pub type Id = String;

/// One quantity as one claimant stated it, or as we worked it out from such.
#[derive(Clone, Debug)]
pub struct Figure {
    pub id: Id,
    pub measure: Arc<Measure>,
    /// In the unit of its measure.
    pub amount: Amount,
    /// What the number counts, as the words that follow it.
    pub label: Text,
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
    pub caveat: Option<Caveat>,
    pub origin: Origin,
    pub relations: Vec<Relation>,
}

impl Figure {
    /// The one mark that stands for support, doubt and dispute.
    pub fn mark(&self) -> Mark {
        Mark::of(self.backing.support(), self.doubt.is_some(), self.contested.is_some())
    }

    /// What a chart must have in common with this figure to hold it.
    pub fn axis(&self) -> Axis<'_> {
        Axis {
            kind: self.measure.kind,
            unit: &self.measure.unit,
            place: &self.place.id,
            population: &self.population.id,
        }
    }

    /// Whether it is our own arithmetic.
    pub fn is_derived(&self) -> bool {
        matches!(self.origin, Origin::Derived(_))
    }

    /// The formula, where it is our own arithmetic.
    pub fn formula(&self) -> Option<&Formula> {
        match &self.origin {
            Origin::Derived(formula) => Some(formula),
            Origin::Stated(_) => None,
        }
    }

    /// Whether it is declared to be inside the other, by either of the two.
    pub fn is_part_of(&self, whole: &Figure) -> bool {
        let related = |one: &Figure, is: RelationType, other: &Figure| {
            one.relations.iter().any(|relation| relation.is == is && relation.figure == other.id)
        };
        related(self, RelationType::PartOf, whole) || related(whole, RelationType::Includes, self)
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
    /// The id of the place it lies in.
    pub within: Option<Id>,
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

/// The limit of a figure in our own words.
#[derive(Clone, Debug)]
pub struct Caveat {
    pub text: Text,
    /// The lines of the report it follows from; none where it says what is not stated.
    pub lines: Vec<u32>,
}

/// Where a figure comes from. It is either in the report or ours, never both.
#[derive(Clone, Debug)]
pub enum Origin {
    Stated(Evidence),
    Derived(Formula),
}

/// Where in the report something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The line of the report's text.
    pub line: u32,
    /// The body paragraph, counted from 1; subheads and credits are none.
    pub paragraph: usize,
    /// Six words at most.
    pub words: String,
    /// The first of them in the paragraph, counted from 1.
    pub word: u32,
}

/// Our own arithmetic.
#[derive(Clone, Debug)]
pub enum Formula {
    Sum(Vec<Input>),
    /// The first input without the others.
    Difference(Vec<Input>),
    Share {
        part: Input,
        whole: Input,
    },
}

/// What a formula works on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Figure(Id),
    /// A single event of the report, counted.
    Context(Id),
}

impl Formula {
    pub fn inputs(&self) -> Vec<&Input> {
        match self {
            Self::Sum(inputs) | Self::Difference(inputs) => inputs.iter().collect(),
            Self::Share { part, whole } => vec![part, whole],
        }
    }
}

/// How a figure stands to another.
#[derive(Clone, Debug)]
pub struct Relation {
    pub is: RelationType,
    pub figure: Id,
    pub because: Option<Text>,
}
