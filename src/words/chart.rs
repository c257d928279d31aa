//! What a sighted reader sees in a chart, in words.

use super::Words;
use crate::model::{Figure, PartsOfWhole, Report, StockWithFlow};

/// Up to so many people a chart shows one mark each.
pub const MOST_MARKS: f64 = 200.0;

impl Words {
    /// The description of parts in their whole, every number included.
    pub fn describe_parts(&self, report: &Report, chart: &PartsOfWhole) -> String {
        let part = |id: &str, figure: &Figure| {
            let number = self.amount(figure).line();
            let rest = chart.rest().is_some_and(|rest| rest == id);
            let what = self.text(&figure.label);
            let sentence = if rest { "describe-rest" } else { "describe-part" };
            self.with(sentence, [("number", number.into()), ("what", what.into())])
        };
        let ids = chart.parts().iter().chain(chart.rest());
        let parts: Vec<_> = ids.filter_map(|id| report.figure(id).map(|figure| part(id, figure))).collect();
        let Some(whole) = report.figure(chart.whole()) else { return String::new() };
        let parts = self.list(&parts);
        if whole.amount.high().value() > MOST_MARKS {
            let whole = self.what(whole);
            return self.with("describe-parts-bar", [("whole", whole.into()), ("parts", parts.into())]);
        }
        let marks = self.amount(whole).line();
        self.with("describe-parts", [("marks", marks.into()), ("parts", parts.into())])
    }

    /// The description of a stock with the inflow inside it.
    pub fn describe_stock(&self, report: &Report, chart: &StockWithFlow) -> String {
        let (Some(stock), Some(flow)) = (report.figure(chart.stock()), report.figure(chart.flow())) else {
            return String::new();
        };
        let share = chart.share().and_then(|id| report.figure(id));
        let share = share.map_or_else(|| "none".to_owned(), |share| self.amount(share).line());
        self.with(
            "describe-stock",
            [
                ("stock", self.amount(stock).line().into()),
                ("what", self.text(&stock.label).into()),
                ("flow", self.amount(flow).line().into()),
                ("share", share.into()),
            ],
        )
    }
}
