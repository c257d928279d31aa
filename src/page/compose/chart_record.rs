//! A part of a chart as a row of a table.

use super::Composer;
use super::subject::Subject;
use crate::model::{Break, Context, Figure, Receipt, Statement, Voice};
use crate::terms::{Category, Kind, Period, Support, When};
use crate::view::content::ChartPart;
use chrono::NaiveDate;

/// A part of a chart as a row of a table: its cells, in the order of [`Record::COLUMNS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record(pub [String; 34]);

impl Default for Record {
    fn default() -> Self {
        Self(std::array::from_fn(|_| String::new()))
    }
}

impl Record {
    /// What each cell holds. Contract: docs/contracts/site-files.md.
    pub const COLUMNS: [&str; 34] = [
        "chart",
        "id",
        "number",
        "low",
        "high",
        "qualifier",
        "kind",
        "unit",
        "what",
        "place",
        "period",
        "claimant",
        "category",
        "support",
        "standing",
        "caveat",
        "words",
        "paragraph",
        "formula",
        "publisher",
        "report",
        "revision",
        "state",
        "notice",
        "break",
        "break_because",
        "method",
        "invented",
        "as_of",
        "start",
        "end",
        "counting",
        "claimant_id",
        "report_day",
    ];
}

impl Composer<'_> {
    pub(super) fn record(&self, chart: &str, part: &ChartPart, subject: Option<&Subject<'_>>) -> Record {
        let statement = subject.and_then(Subject::statement);
        let (figure, receipt) = (statement.and_then(Statement::in_force), statement.map(Statement::receipt));
        let of_figure = |cell: fn(&Figure) -> String| figure.map(cell).unwrap_or_default();
        let claimant = subject.map(|subject| match subject {
            Subject::Statement(statement) => &statement.receipt().claimant,
            Subject::Context(context) => &context.claimant,
            Subject::Voice(voice) => &voice.claimant,
        });
        let dated = subject.and_then(|subject| match subject {
            Subject::Statement(statement) => Some(&statement.receipt().period),
            Subject::Context(context) => context.period.as_ref(),
            Subject::Voice(voice) => voice.period.as_ref(),
        });
        let evidence = subject.map(|subject| subject.evidence(self.report)).unwrap_or_default();
        let mut paragraphs = subject.map(|subject| subject.paragraphs(self.report)).unwrap_or_default();
        paragraphs.dedup();
        let counted = match subject {
            Some(Subject::Context(context)) => context.count.map(|count| count.to_string()).unwrap_or_default(),
            _ => String::new(),
        };
        let or_counted = |cell: String| if cell.is_empty() { counted.clone() } else { cell };
        let formula = figure.and_then(Figure::formula);
        let is_withdrawn = statement.is_some() && figure.is_none();
        let of_receipt = |cell: fn(&Receipt) -> String| receipt.map(cell).unwrap_or_default();
        let [as_of, start, end] = dated.map(|dated| ends(dated.period)).unwrap_or_default();
        let is_flow = receipt.is_some_and(|receipt| receipt.measure.kind == Kind::Flow);
        let counting = dated.and_then(|dated| match dated.period {
            Period::During(during) if is_flow => Some(during.counting()),
            _ => None,
        });
        Record([
            chart.to_owned(),
            statement.map_or_else(|| part.id.clone(), |statement| statement.id().clone()),
            // On a page that word stands in the number's place; a table says it in a column of its own.
            if is_withdrawn { String::new() } else { part.number.line() },
            or_counted(of_figure(|figure| figure.amount.low().value().to_string())),
            or_counted(of_figure(|figure| figure.amount.high().value().to_string())),
            of_figure(|figure| figure.amount.qualifier().id().to_owned()),
            of_receipt(|receipt| receipt.measure.kind.id().to_owned()),
            of_receipt(|receipt| match receipt.measure.per {
                Some(per) => format!("{} per {per}", receipt.measure.unit),
                None => receipt.measure.unit.clone(),
            }),
            figure.map_or_else(|| part.what.clone(), |figure| self.words.text(&figure.label)),
            receipt.map(|receipt| self.place(receipt)).unwrap_or_default(),
            dated.map(|dated| self.words.text(&dated.label)).unwrap_or_default(),
            claimant.map(|claimant| self.words.text(&claimant.name)).unwrap_or_default(),
            claimant.map(|claimant| claimant.category.id().to_owned()).unwrap_or_default(),
            subject.map(|subject| support(subject).id().to_owned()).unwrap_or_default(),
            part.standing.words.clone(),
            // Breaks have columns of their own.
            match figure {
                Some(figure) => figure.caveat.as_ref().map(|caveat| self.words.text(&caveat.text)),
                None => subject.and_then(|subject| self.limit(subject)),
            }
            .unwrap_or_default(),
            // Arithmetic of ours stands nowhere in the report; the words of its inputs are in their own rows.
            if formula.is_some() {
                String::new()
            } else {
                evidence.iter().map(|evidence| evidence.words.as_str()).collect::<Vec<_>>().join("; ")
            },
            paragraphs.iter().map(usize::to_string).collect::<Vec<_>>().join("; "),
            formula.map(|formula| self.words.formula(self.report, formula)).unwrap_or_default(),
            self.report.publication.publisher.clone(),
            self.report.id.clone(),
            self.report.revision.to_string(),
            statement.map(|statement| state(statement).to_owned()).unwrap_or_default(),
            part.notice.as_ref().map(|notice| notice.words.clone()).unwrap_or_default(),
            figure.map(|figure| listed(figure, |noted| noted.is.id().to_owned())).unwrap_or_default(),
            figure.map(|figure| listed(figure, |noted| self.words.text(&noted.because))).unwrap_or_default(),
            figure.and_then(|figure| figure.method.as_ref()).map(|method| self.words.text(method)).unwrap_or_default(),
            self.invented().unwrap_or_default(),
            as_of,
            start,
            end,
            counting.map(|counting| counting.id().to_owned()).unwrap_or_default(),
            claimant.map(|claimant| claimant.id.clone()).unwrap_or_default(),
            self.report.publication.date.day.to_string(),
        ])
    }
}

/// When a period is, for a program that sorts and plots: as of when, or from when and until when.
fn ends(period: Period) -> [String; 3] {
    match period {
        Period::AsOf(when) => [day_or_span(when), String::new(), String::new()],
        Period::During(during) => [String::new(), day_or_span(during.start()), day_or_span(during.end())],
    }
}

/// A day as ISO 8601 has it; of a vague one the days that it lies between, as an interval of ISO 8601-2 that may be open. It is
/// never one of them.
fn day_or_span(when: When) -> String {
    let end = |day: Option<NaiveDate>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
    match when {
        When::Day { day, .. } => day.to_string(),
        When::Between { not_before, not_after } => format!("{}/{}", end(not_before), end(not_after)),
        When::NotStated => String::new(),
    }
}

/// One thing of every break of a figure, in their order.
fn listed(figure: &Figure, of: impl Fn(&Break) -> String) -> String {
    figure.breaks.iter().map(of).collect::<Vec<_>>().join("; ")
}

/// What became of a figure, as its cell has it.
fn state(statement: Statement<'_>) -> &'static str {
    match statement {
        Statement::InForce(figure) if figure.corrections.is_empty() => "stated",
        Statement::InForce(_) => "corrected",
        Statement::Withdrawn(_) => "withdrawn",
    }
}

fn support(subject: &Subject<'_>) -> Support {
    match subject {
        Subject::Statement(statement) => statement.receipt().backing.support(),
        Subject::Context(Context { claimant, .. }) | Subject::Voice(Voice { claimant, .. }) => {
            match claimant.category {
                Category::Journalist | Category::NotAttributed => Support::Reporters,
                _ => Support::OneSource,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Known;

    #[test]
    fn a_vague_day_is_a_span_and_never_a_day() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let between = |not_before, not_after| When::Between { not_before, not_after };
        assert_eq!(day_or_span(When::Day { day: day("2031-03-05"), known: Known::Inferred }), "2031-03-05");
        assert_eq!(day_or_span(between(Some(day("2031-03-05")), Some(day("2031-03-09")))), "2031-03-05/2031-03-09");
        assert_eq!(day_or_span(between(None, Some(day("2031-03-09")))), "../2031-03-09");
        assert_eq!(day_or_span(When::NotStated), "");
    }
}
