//! What a sighted reader sees in a chart, in words.

use super::Words;
use crate::model::{Figure, Input, PartsOfWhole, Report, Statement, StockWithFlow};

/// The unit of whatever counts people.
const PEOPLE: &str = "people";

/// Up to so many people a chart shows one mark each.
pub const MOST_MARKS: f64 = 200.0;

impl Words {
    /// The description of parts in their whole, every number included. A square stands for `each` people.
    pub fn describe_parts(&self, report: &Report, chart: &PartsOfWhole, each: f64) -> String {
        let Some(whole) = report.figure(chart.whole()) else { return String::new() };
        let mut parts: Vec<String> =
            chart.parts().iter().filter_map(|input| self.described_part(report, input, whole)).collect();
        if let Some(rest) = chart.rest().and_then(|id| report.figure(id)) {
            let (number, what) = (self.amount(rest).line(), self.text(&rest.label));
            parts.push(self.with("describe-rest", [("number", number.into()), ("what", what.into())]));
        }
        let people = if whole.receipt.measure.unit == PEOPLE { "yes" } else { "no" };
        let squares = self.with("describe-squares", [("each", each.into()), ("people", people.into())]);
        let (whole, parts) = (self.what(whole), self.list(&parts));
        self.with("describe-parts", [("whole", whole.into()), ("squares", squares.into()), ("parts", parts.into())])
    }

    fn described_part(&self, report: &Report, input: &Input, whole: &Figure) -> Option<String> {
        let described = |number: String, what: String| {
            self.with("describe-part", [("number", number.into()), ("what", what.into())])
        };
        Some(match input {
            // The place stands before the number, which some languages have right before what it counts.
            Input::Figure(id) => {
                let figure = report.figure(id)?;
                self.at_its_place(described(self.amount(figure).line(), self.text(&figure.label)), figure, whole)
            }
            Input::Context(id) => {
                let context = report.context(id)?;
                described(self.text(&context.what), self.text(&context.label))
            }
        })
    }

    /// What a part counts, behind the name of its place where that is another than the whole's.
    pub fn at_its_place(&self, what: String, part: &Figure, whole: &Figure) -> String {
        let place = &part.receipt.place;
        if place.id == whole.receipt.place.id { what } else { self.labelled(&self.text(&place.name), &what) }
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

    /// Every statement of a chart as a sentence: number, what it counts, when, and who said so; and what became of it.
    pub fn describe_statements<'r>(&self, statements: impl IntoIterator<Item = Statement<'r>>) -> String {
        let mut sentences = Vec::new();
        for statement in statements {
            let (sentence, when) = (self.statement(statement), self.text(&statement.receipt().period.label));
            sentences.push(self.with("describe-figure", [("sentence", sentence.into()), ("when", when.into())]));
            sentences.extend(self.notice(statement));
        }
        sentences.join(" ")
    }

    /// Rows of a timeline, each as what it is and when: "A week since fighting reached Aleppo: its start not stated."
    pub fn describe_rows(&self, rows: impl IntoIterator<Item = (String, String)>) -> String {
        let rows: Vec<String> = rows
            .into_iter()
            .map(|(what, when)| self.with("describe-row", [("what", what.into()), ("when", when.into())]))
            .collect();
        rows.join(" ")
    }
}
