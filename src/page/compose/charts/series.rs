//! One measure over time: a line for each claimant, never joined to another's.

use super::{Composed, Composer};
use crate::draw::{self, Drawing, Line, Point, PointState, Series, SeriesForm, Tick};
use crate::model::{self, Figure};
use crate::terms::Kind;
use chrono::{Datelike, Days, NaiveDate};

const TICKS: usize = 4;
/// More points than this are thinned out, and the chart says so.
const MOST_POINTS: usize = 1000;

impl Composer<'_> {
    pub(super) fn series(&self, form: &model::Series) -> Option<Composed> {
        let mut figures: Vec<&Figure> = form.figures().iter().filter_map(|id| self.report.figure(id)).collect();
        figures.sort_by_key(|figure| span(figure));
        let first = *figures.first()?;
        let (start, end) = figures.iter().filter_map(|figure| span(figure)).fold(
            (None, None),
            |(start, end): (Option<NaiveDate>, Option<NaiveDate>), (from, to)| {
                (Some(start.map_or(from, |day| day.min(from))), Some(end.map_or(to, |day| day.max(to))))
            },
        );
        let (start, end) = (start?, end?);
        let highest = figures.iter().map(|figure| figure.amount.high().value()).fold(0.0, f64::max);
        let (most, ticks) = draw::nice_ticks(highest, TICKS);
        let (lines, one_in) = self.lines(&figures, start);
        let series = Series {
            days: (end - start).num_days() as f64 + 1.0,
            most,
            times: self.months(start, end),
            amounts: ticks.into_iter().map(|at| Tick { at, words: self.words.tick(first.measure.kind, at) }).collect(),
            form: if first.measure.kind == Kind::Stock { SeriesForm::Steps } else { SeriesForm::Bars },
            lines,
            one_in,
        };
        let described = self.words.describe_figures(&figures);
        let description = match one_in {
            1 => described,
            n => format!("{described} {}", self.words.with("chart-thinned", [("count", n.into())])),
        };
        let parts = figures.iter().map(|figure| {
            let mut part = self.figure_part(figure);
            part.when = Some(self.words.text(&figure.period.label));
            part
        });
        Some(Composed {
            drawing: Drawing::Series(series),
            description,
            parts: parts.collect(),
            source: self.source_of_rows(),
        })
    }

    /// Each claimant's points, thinned out alike.
    fn lines(&self, figures: &[&Figure], start: NaiveDate) -> (Vec<Line>, usize) {
        let mut lines: Vec<Line> = Vec::new();
        for figure in figures {
            let Some(point) = point(figure, start) else { continue };
            let claimant = self.words.text(&figure.claimant.short);
            match lines.iter_mut().find(|line| line.claimant == claimant) {
                Some(line) => line.points.push(point),
                None => lines.push(Line { claimant, points: vec![point] }),
            }
        }
        let mut one_in = 1;
        for line in &mut lines {
            let (kept, each) = draw::decimate(std::mem::take(&mut line.points), MOST_POINTS);
            line.points = kept;
            one_in = one_in.max(each);
        }
        (lines, one_in)
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

/// The first and last day a figure speaks of.
fn span(figure: &Figure) -> Option<(NaiveDate, NaiveDate)> {
    let (start, end) = figure.period.period.bounds();
    Some((start.or(end)?, end.or(start)?))
}

fn point(figure: &Figure, start: NaiveDate) -> Option<Point> {
    let (from, to) = span(figure)?;
    let at = |day: NaiveDate| (day - start).num_days() as f64;
    Some(Point {
        figure: figure.id.clone(),
        start: at(from),
        end: at(to + Days::new(1)),
        low: figure.amount.low().value(),
        high: figure.amount.high().value(),
        about: figure.amount.is_about(),
        mark: figure.mark(),
        state: PointState::Stated,
    })
}
