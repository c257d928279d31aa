//! What the search page tells the program that runs in it: where figures stand, and every sentence that it says.

use serde::{Deserialize, Serialize};

/// Stands in the page as JSON, so that the program holds no language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// As a BCP 47 tag, for the grouping of counts.
    pub locale: String,
    /// The address of a figure's page, with `{report}` and `{figure}` in the place of their ids.
    pub figure: String,
    /// In the place of a number that was withdrawn.
    pub no_number: String,
    pub sentences: Sentences,
}

/// What is said of a search. `{found}`, `{searched}` and `{all}` stand for counts of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentences {
    /// Where nothing was asked for.
    pub all: String,
    pub found: String,
    pub none: String,
    /// The same while only the newest have come.
    pub all_so_far: String,
    pub found_so_far: String,
    pub none_so_far: String,
    /// A part did not come.
    pub missing: String,
    /// The index is of another version than the page or of another build, or a part of it is gone.
    pub version: String,
    pub damaged: String,
}
