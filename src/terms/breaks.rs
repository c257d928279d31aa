//! Where a series cannot be read on as if nothing had happened.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What breaks a series at a figure: a break in series, as statistical offices call it.
    pub enum BreakType {
        /// A cumulative total is lower than one before it.
        FallingTotal = "falling-total",
        /// What is new does not add up to the change of the total.
        UnlikeDailyChange = "unlike-daily-change",
        /// Another number for a day of which one was given already.
        RestatedDay = "restated-day",
        /// It was counted in another way than before.
        MethodChanged = "method-changed",
        /// Nothing came after it for far longer than usual.
        Silence = "silence",
    }
}
