//! What becomes of a figure after it was published: its amount is corrected, or it is withdrawn.
//!
//! A withdrawn figure is a type of its own, in a list of its own. Nothing that reads figures can show its number, since
//! there is none to read.

use super::{Evidence, Figure, Id, Receipt};
use crate::terms::{Amount, Text};
use chrono::NaiveDate;

/// What was published, and when and why it was changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// The revision of the report that brought it.
    pub revision: u32,
    pub on: NaiveDate,
    pub because: Text,
}

/// A change of the amount.
#[derive(Clone, Debug)]
pub struct Correction {
    pub change: Change,
    /// What it was until then. What it became is the next correction's, or the figure's.
    pub was: Amount,
    /// Where it stood until then, where that changed with it and the report still has the place.
    pub evidence: Option<Evidence>,
}

/// A figure that is said no longer: its receipt without a number.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    pub id: Id,
    pub receipt: Receipt,
    pub change: Change,
    /// None where it was our own arithmetic.
    pub stood: Option<Stood>,
}

/// Where in the report something stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    /// The line of the report's text.
    pub line: u32,
    /// The body paragraph, counted from 1.
    pub paragraph: usize,
}

/// Something that was said, whether it is still in force or not.
#[derive(Clone, Copy, Debug)]
pub enum Statement<'r> {
    InForce(&'r Figure),
    Withdrawn(&'r Withdrawn),
}

impl<'r> Statement<'r> {
    pub fn id(self) -> &'r Id {
        match self {
            Self::InForce(figure) => &figure.id,
            Self::Withdrawn(withdrawn) => &withdrawn.id,
        }
    }

    pub fn receipt(self) -> &'r Receipt {
        match self {
            Self::InForce(figure) => &figure.receipt,
            Self::Withdrawn(withdrawn) => &withdrawn.receipt,
        }
    }

    /// Whether it was said in the report, and is no arithmetic of ours.
    pub fn is_stated(self) -> bool {
        match self {
            Self::InForce(figure) => !figure.is_derived(),
            Self::Withdrawn(withdrawn) => withdrawn.stood.is_some(),
        }
    }

    /// The figure, unless it was withdrawn.
    pub fn in_force(self) -> Option<&'r Figure> {
        match self {
            Self::InForce(figure) => Some(figure),
            Self::Withdrawn(_) => None,
        }
    }
}
