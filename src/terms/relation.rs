//! How one figure stands to another.

use super::vocabulary::vocabulary;

vocabulary! {
    pub enum RelationType {
        /// This one is inside the other.
        PartOf = "part-of",
        /// The other is inside this one.
        Includes = "includes",
        /// The same people may be in both, so the two are never summed.
        MayOverlap = "may-overlap",
        Contradicts = "contradicts",
        /// Nobody of the one is in the other.
        AddsTo = "adds-to",
        DerivedFrom = "derived-from",
        /// The relation says why.
        NotComparableWith = "not-comparable-with",
    }
}
