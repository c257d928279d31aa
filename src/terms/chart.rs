//! The types of chart a report may declare. Each says exactly which figures it takes.

use super::vocabulary::vocabulary;

vocabulary! {
    pub enum ChartType {
        /// Parts drawn inside their whole, what is left named "not stated".
        PartsOfWhole = "parts-of-whole",
        /// A stock as one bar with the recent inflow as a slice inside it.
        StockWithFlow = "stock-with-flow",
        /// Numbers and ranges of one measure, place and population on one axis; others on an axis of their own.
        Ranges = "ranges",
        /// What happened when, each as well dated as it is.
        Timeline = "timeline",
        /// Positions on a contested question, in time and by side.
        Dispute = "dispute",
        /// One measure of one place and population over time, a line for each claimant.
        Series = "series",
    }
}
