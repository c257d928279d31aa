//! Who says so.

use serde::{Deserialize, Serialize};

/// What sort of voice a claimant is, as the report describes it. Never what somebody calls them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// The United Nations and its agencies.
    Un,
    Government,
    /// Armed forces or groups who fight, speaking for themselves.
    PartyToTheConflict,
    /// An organisation that counts casualties.
    Monitor,
    OppositionGroup,
    MedicalStaff,
    Resident,
    /// The report's own voice.
    Journalist,
    Expert,
    /// The report gives the number without saying whose it is.
    NotAttributed,
}
