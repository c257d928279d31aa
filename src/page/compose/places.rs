//! Where the pages of a report stand below the site's root. Contract: docs/contracts/site-files.md.

use super::Composer;
use crate::terms::Month;

/// The folder of the pages of one measure at one place each. No report can have its name: see the rule `reserved-id`.
pub const MEASURES: &str = "measures/";

/// The folder of all reports, and of the page that sets several side by side.
pub const REPORTS: &str = "reports/";

/// The folder of all places.
pub const PLACES: &str = "places/";

/// The folder of all months.
pub const MONTHS: &str = "months/";

/// Stands in the place of a month where no day is named.
pub const UNDATED: &str = "undated";

/// The folder of a measure: what each claimant last said of it, place by place.
pub fn measure_path(measure: &str) -> String {
    format!("{MEASURES}{measure}/")
}

/// The folder of everything that is said of a month, or of no day.
pub fn month_path(month: Option<Month>) -> String {
    match month {
        Some(month) => format!("{MONTHS}{month}/"),
        None => format!("{MONTHS}{UNDATED}/"),
    }
}

/// The folder of the page of what all reports state of one measure at one place.
pub fn question_path(measure: &str, place: &str) -> String {
    format!("{MEASURES}{measure}/{place}/")
}

/// The folder of the page that searches all figures.
pub const SEARCH: &str = "search/";

/// The folder of a figure's page, by the ids of its report and of itself.
pub fn figure_path(report: &str, figure: &str) -> String {
    format!("{REPORTS}{report}/figures/{figure}/")
}

impl Composer<'_> {
    /// The folder of the report's page.
    pub fn home(&self) -> String {
        format!("{REPORTS}{}/", self.report.id)
    }

    /// The folder of a figure's page.
    pub fn figure_path(&self, figure: &str) -> String {
        figure_path(&self.report.id, figure)
    }

    /// The folder of a chart's page.
    pub fn chart_path(&self, chart: &str) -> String {
        format!("{}charts/{chart}/", self.home())
    }

    /// The folders of all its pages, its own first.
    pub fn pages(&self) -> Vec<String> {
        let figures = self.report.statements().map(|statement| self.figure_path(statement.id()));
        let charts = self.report.charts.iter().map(|chart| self.chart_path(&chart.id));
        std::iter::once(self.home()).chain(figures).chain(charts).chain(self.changes_path()).collect()
    }
}
