//! The types of chart a report may declare. Each says exactly which figures it takes.

use super::vocabulary::vocabulary;

vocabulary! {
    pub enum ChartType {
        /// Parts drawn inside their whole, what is left named "not stated".
        PartsOfWhole = "parts-of-whole",
        /// A stock as one bar with the recent inflow as a slice inside it.
        StockWithFlow = "stock-with-flow",
    }
}
