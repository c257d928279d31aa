//! One measure over time: a line for each claimant, never joined to another's.

use super::breaks::{Breaks, breaks};
use super::{Composed, Composer};
use crate::draw::{self, Drawing, Line, Point, PointState, Series, SeriesForm, Tick};
use crate::model::{self, Receipt, Statement};
use crate::terms::{Kind, Tally};
use chrono::{Datelike, Days, NaiveDate};

const TICKS: usize = 4;
/// More points than this are thinned out, and the chart says so.
const MOST_POINTS: usize = 1000;

impl Composer<'_> {
    pub(super) fn series(&self, form: &model::Series) -> Option<Composed> {
        let mut statements: Vec<Statement<'_>> =
            form.statements().iter().filter_map(|id| self.report.statement(id)).collect();
        statements.sort_by_key(|statement| span(statement.receipt()));
        let first = statements.first()?.receipt();
        let (kind, tally) = (first.measure.kind, first.period.period.tally());
        let (start, end) = statements.iter().filter_map(|statement| span(statement.receipt())).fold(
            (None, None),
            |(start, end): (Option<NaiveDate>, Option<NaiveDate>), (from, to)| {
                (Some(start.map_or(from, |day| day.min(from))), Some(end.map_or(to, |day| day.max(to))))
            },
        );
        let (start, end) = (start?, end?);
        let in_force = statements.iter().filter_map(|statement| statement.in_force());
        let highest = in_force.map(|figure| figure.amount.high().value()).fold(0.0, f64::max);
        let (most, ticks) = draw::nice_ticks(highest, TICKS);
        let (lines, breaks, one_in) = self.lines(&statements, start);
        let series = Series {
            days: (end - start).num_days() as f64 + 1.0,
            most,
            times: self.months(start, end),
            amounts: ticks.into_iter().map(|at| Tick { at, words: self.words.tick(kind, at) }).collect(),
            form: if kind == Kind::Stock || matches!(tally, Tally::Since(..)) {
                SeriesForm::Steps
            } else {
                SeriesForm::Bars
            },
            lines,
            breaks: breaks.marks,
            one_in,
        };
        let described = self.words.describe_statements(statements.iter().copied());
        let thinned = (one_in > 1).then(|| self.words.with("chart-thinned", [("count", one_in.into())]));
        let description =
            [described].into_iter().chain(thinned).chain(breaks.told.clone()).collect::<Vec<_>>().join(" ");
        let parts = statements.into_iter().map(|statement| {
            let mut part = self.statement_part(statement);
            let when = self.words.text(&statement.receipt().period.label);
            part.when = Some(match breaks.letters.get(statement.id()) {
                Some(letters) => self.words.break_in_table(&when, letters),
                None => when,
            });
            part
        });
        Some(Composed {
            drawing: Drawing::Series(series),
            description,
            parts: parts.collect(),
            source: self.source_of_rows(),
            notes: breaks.told,
        })
    }

    /// Each claimant's points, thinned out alike, and where their lines break.
    fn lines(&self, statements: &[Statement<'_>], start: NaiveDate) -> (Vec<Line>, Breaks, usize) {
        let mut lines: Vec<Line> = Vec::new();
        let mut said: Vec<Vec<(String, Statement<'_>)>> = Vec::new();
        for &statement in statements {
            let Some(point) = point(statement, start) else { continue };
            let claimant = self.words.text(&statement.receipt().claimant.short);
            let named = (statement.id().clone(), statement);
            match lines.iter().position(|line| line.claimant == claimant) {
                Some(n) => {
                    lines[n].points.push(point);
                    said[n].push(named);
                }
                None => {
                    lines.push(Line { claimant, points: vec![point] });
                    said.push(vec![named]);
                }
            }
        }
        let mut one_in = 1;
        for line in &mut lines {
            let (kept, each) = draw::decimate(std::mem::take(&mut line.points), MOST_POINTS);
            line.points = kept;
            one_in = one_in.max(each);
        }
        let newest = self.report.publication.date.day;
        let breaks = breaks(self.words, &mut lines, &said, (start, newest));
        (lines, breaks, one_in)
    }

    /// A tick at the start, and one at the first of each month or year.
    fn months(&self, start: NaiveDate, end: NaiveDate) -> Vec<Tick> {
        let yearly = (end - start).num_days() > 900;
        let is_first = |day: &NaiveDate| day.day() == 1 && (!yearly || day.month() == 1);
        start
            .iter_days()
            .take_while(|day| *day <= end)
            .filter(|day| *day == start || is_first(day))
            .map(|day| Tick { at: (day - start).num_days() as f64, words: self.words.day_and_month(day) })
            .collect()
    }
}

/// The first and last day something speaks of.
fn span(receipt: &Receipt) -> Option<(NaiveDate, NaiveDate)> {
    receipt.period.period.on_axis()
}

fn point(statement: Statement<'_>, start: NaiveDate) -> Option<Point> {
    let (from, to) = span(statement.receipt())?;
    let at = |day: NaiveDate| (day - start).num_days() as f64;
    let (low, high, about, state) = match statement {
        Statement::InForce(figure) => {
            let state = if figure.corrections.is_empty() { PointState::Stated } else { PointState::Corrected };
            (figure.amount.low().value(), figure.amount.high().value(), figure.amount.is_about(), state)
        }
        // It has no value, and where none is placed any number will do.
        Statement::Withdrawn(_) => (0.0, 0.0, false, PointState::Withdrawn),
    };
    Some(Point {
        figure: statement.id().clone(),
        start: at(from),
        end: at(to + Days::new(1)),
        low,
        high,
        about,
        mark: statement.receipt().mark(),
        state,
    })
}
