//! How one figure stands to another.

use serde::{Deserialize, Serialize};
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationType {
    /// This one is inside the other.
    PartOf,
    /// The other is inside this one.
    Includes,
    /// The same people may be in both, so the two are never summed.
    MayOverlap,
    Contradicts,
    /// Nobody of the one is in the other.
    AddsTo,
    DerivedFrom,
    /// The relation says why.
    NotComparableWith,
}

impl fmt::Display for RelationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PartOf => "part-of",
            Self::Includes => "includes",
            Self::MayOverlap => "may-overlap",
            Self::Contradicts => "contradicts",
            Self::AddsTo => "adds-to",
            Self::DerivedFrom => "derived-from",
            Self::NotComparableWith => "not-comparable-with",
        })
    }
}
