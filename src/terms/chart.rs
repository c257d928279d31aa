//! The types of chart a report may declare. Each says exactly which figures it takes.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChartType {
    /// Parts drawn inside their whole, what is left named "not stated".
    PartsOfWhole,
    /// A stock as one bar with the recent inflow as a slice inside it.
    StockWithFlow,
    /// Numbers and ranges of one measure, place and population on one axis; others on an axis of their own.
    Ranges,
    /// What happened when, each as well dated as it is.
    Timeline,
    /// Positions on a contested question, in time and by side.
    Dispute,
    /// One measure of one place and population over time, a line for each claimant.
    Series,
}
