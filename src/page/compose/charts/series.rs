//! One measure over time: a line for each claimant, never joined to another's.

use super::breaks::{Breaks, breaks};
use super::{Composed, Composer};
use crate::draw::{self, Drawing, Line, Link, Point, PointState, Series, SeriesForm, Tick};
use crate::model::{self, Receipt, Said, Statement};
use crate::terms::{Kind, Tally};
use crate::view::content::ChartPart;
use crate::words::Words;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

const TICKS: usize = 4;
/// More points than this are thinned out, and the chart says so.
const MOST_POINTS: usize = 1000;
/// From so many days on an axis names years, not months.
const YEARS: i64 = 900;

/// A statement as a chart has it: the name that its marks carry, unique in the drawing, what it leads to where its marks
/// lead anywhere, and its words.
pub(in crate::page::compose) struct Entry<'r> {
    pub id: String,
    pub said: Said<'r>,
    pub link: Option<Link>,
    pub part: ChartPart,
}

impl<'r> Composer<'r> {
    pub(super) fn series(&self, form: &model::Series) -> Option<Composed> {
        let statements = form.statements().iter().filter_map(|id| self.report.statement(id));
        let entry = |statement: Statement<'r>| Entry {
            id: statement.id().clone(),
            said: Said { report: self.report, statement },
            link: None,
            part: self.statement_part(statement),
        };
        let mut entries: Vec<Entry<'r>> = statements.map(entry).collect();
        entries.sort_by_key(|entry| span(entry.said.receipt()));
        over_time(self.words, entries, self.report.publication.date.day, self.source_of_rows())
    }
}

/// Statements that compare, in the order of time, on one axis; none where nothing names a day. Nothing is known after
/// `newest`.
pub(in crate::page::compose) fn over_time(
    words: &Words,
    entries: Vec<Entry<'_>>,
    newest: NaiveDate,
    source: String,
) -> Option<Composed> {
    let first = entries.first()?.said.receipt();
    let (kind, tally) = (first.measure.kind, first.period.period.tally());
    let spans = || entries.iter().filter_map(|entry| span(entry.said.receipt()));
    let (start, end) = (spans().map(|(from, _)| from).min()?, spans().map(|(_, to)| to).max()?);
    let in_force = entries.iter().filter_map(|entry| entry.said.statement.in_force());
    let highest = in_force.map(|figure| figure.amount.high().value()).fold(0.0, f64::max);
    let (most, ticks) = draw::nice_ticks(highest, TICKS);
    let (lines, breaks, one_in) = lines(words, &entries, (start, newest));
    let series = Series {
        days: (end - start).num_days() as f64 + 1.0,
        most,
        times: months(words, start, end),
        amounts: ticks.into_iter().map(|at| Tick { at, words: words.tick(kind, at) }).collect(),
        form: if kind == Kind::Stock || matches!(tally, Tally::Since(..)) {
            SeriesForm::Steps
        } else {
            SeriesForm::Bars
        },
        lines,
        breaks: breaks.marks,
        one_in,
    };
    let described = words.describe_statements(entries.iter().map(|entry| entry.said.statement));
    let thinned = (one_in > 1).then(|| words.with("chart-thinned", [("count", one_in.into())]));
    let description = [described].into_iter().chain(thinned).chain(breaks.told.clone()).collect::<Vec<_>>().join(" ");
    let parts = entries.into_iter().map(|Entry { id, said, part, .. }| {
        let when = words.text(&said.receipt().period.label);
        let when = match breaks.letters.get(&id) {
            Some(letters) => words.break_in_table(&when, letters),
            None => when,
        };
        ChartPart { when: Some(when), ..part }
    });
    Some(Composed { drawing: Drawing::Series(series), description, parts: parts.collect(), source, notes: breaks.told })
}

/// Each claimant's points, thinned out alike, and where their lines break.
fn lines(words: &Words, entries: &[Entry<'_>], days: (NaiveDate, NaiveDate)) -> (Vec<Line>, Breaks, usize) {
    let mut places: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    let mut lines: Vec<Line> = Vec::new();
    let mut said: Vec<Vec<(String, Statement<'_>)>> = Vec::new();
    for entry in entries {
        let Some(point) = point(entry, days.0) else { continue };
        let n = *places.entry(entry.said.speaker()).or_insert(lines.len());
        if n == lines.len() {
            lines.push(Line { claimant: words.text(&entry.said.receipt().claimant.short), points: Vec::new() });
            said.push(Vec::new());
        }
        lines[n].points.push(point);
        said[n].push((entry.id.clone(), entry.said.statement));
    }
    let mut one_in = 1;
    for line in &mut lines {
        let (kept, each) = draw::decimate(std::mem::take(&mut line.points), MOST_POINTS);
        line.points = kept;
        one_in = one_in.max(each);
    }
    let breaks = breaks(words, &mut lines, &said, days);
    (lines, breaks, one_in)
}

/// A tick at the start, and one at the first of each month or year.
fn months(words: &Words, start: NaiveDate, end: NaiveDate) -> Vec<Tick> {
    let yearly = (end - start).num_days() > YEARS;
    let is_first = |day: &NaiveDate| day.day() == 1 && (!yearly || day.month() == 1);
    start
        .iter_days()
        .take_while(|day| *day <= end)
        .filter(|day| *day == start || is_first(day))
        .map(|day| {
            let words = if yearly { words.day(day) } else { words.day_and_month(day) };
            Tick { at: (day - start).num_days() as f64, words }
        })
        .collect()
}

/// The first and last day something speaks of.
fn span(receipt: &Receipt) -> Option<(NaiveDate, NaiveDate)> {
    receipt.period.period.on_axis()
}

fn point(entry: &Entry<'_>, start: NaiveDate) -> Option<Point> {
    let statement = entry.said.statement;
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
        figure: entry.id.clone(),
        link: entry.link.clone(),
        start: at(from),
        end: at(to + Days::new(1)),
        low,
        high,
        about,
        mark: statement.receipt().mark(),
        state,
    })
}
