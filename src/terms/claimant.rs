//! Who says so.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What sort of voice a claimant is, as the report describes it. Never what somebody calls them.
    ///
    /// The list is ours; casualty recorders keep the same kinds of source apart (Every Casualty, Standards for Casualty
    /// Recording, 2016).
    pub enum Category {
        /// The United Nations and its agencies.
        Un = "un",
        /// Bodies of several states that are not the United Nations.
        Intergovernmental = "intergovernmental",
        Government = "government",
        /// Armed forces or groups who fight, speaking for themselves.
        PartyToTheConflict = "party-to-the-conflict",
        /// An organisation that counts casualties.
        Monitor = "monitor",
        /// An organisation that brings help.
        HumanitarianOrganisation = "humanitarian-organisation",
        /// Those who search and dig: a rescue service, volunteers.
        Rescuers = "rescuers",
        OppositionGroup = "opposition-group",
        MedicalStaff = "medical-staff",
        Resident = "resident",
        /// The report's own voice.
        Journalist = "journalist",
        Expert = "expert",
        /// Whoever tests and measures.
        Laboratory = "laboratory",
        /// The report gives the number without saying whose it is.
        NotAttributed = "not-attributed",
    }
}
