//! A figure: one quantity as one claimant stated it.

use super::{Correction, Receipt};
use crate::terms::{Amount, BreakType, RelationType, Text};

/// Stable, never reused, of the form `[a-z0-9-]{1,64}`.
pub type Id = String;

/// One quantity as one claimant stated it, or as we worked it out from such.
#[derive(Clone, Debug)]
pub struct Figure {
    pub id: Id,
    /// In the unit of its measure: the value in force.
    pub amount: Amount,
    /// What the number counts, as the words that follow it.
    pub label: Text,
    pub receipt: Receipt,
    pub caveat: Option<Caveat>,
    pub origin: Origin,
    pub relations: Vec<Relation>,
    /// How it was counted, as the report says.
    pub method: Option<Text>,
    /// Where its series breaks at it.
    pub breaks: Vec<Break>,
    /// What the amount was before, the oldest first.
    pub corrections: Vec<Correction>,
}

impl Figure {
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

    /// Why its series breaks at it in that way, where it does.
    pub fn break_of(&self, is: BreakType) -> Option<&Break> {
        self.breaks.iter().find(|noted| noted.is == is)
    }

    /// Whether it is declared to be inside the other, by either of the two.
    pub fn is_part_of(&self, whole: &Figure) -> bool {
        let related = |one: &Figure, is: RelationType, other: &Figure| {
            one.relations.iter().any(|relation| relation.is == is && relation.figure == other.id)
        };
        related(self, RelationType::PartOf, whole) || related(whole, RelationType::Includes, self)
    }
}

/// The limit of a figure in our own words.
#[derive(Clone, Debug)]
pub struct Caveat {
    pub text: Text,
    /// The lines of the report it follows from; none where it says what is not stated.
    pub lines: Vec<u32>,
}

/// A break in series: a reader cannot go on from the figure before as if nothing had happened.
#[derive(Clone, Debug)]
pub struct Break {
    pub is: BreakType,
    pub because: Text,
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
