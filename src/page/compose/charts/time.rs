//! What stands in time: timelines, and disputes by side.

use super::{Composed, Composer};
use crate::draw::{Drawing, Extent, Group, Sure, Tick, TimeRow, Timeline};
use crate::model::{self, Dated, DisputeInTime, Input, Position, Statement, Voice};
use crate::terms::{Mark, Number, Period, TimeUnit, When};
use crate::view::content::{ChartPart, Standing};
use chrono::{Datelike, Days, NaiveDate};

/// A row before it is placed on an axis: its words, and the period it is dated by.
struct Row {
    part: ChartPart,
    period: Option<Period>,
}

impl Composer<'_> {
    pub(super) fn timeline(&self, form: &model::Timeline) -> Option<Composed> {
        let rows: Vec<Row> = form.rows().iter().filter_map(|input| self.dated_row(input)).collect();
        let groups = vec![(None, false, rows)];
        Some(self.in_time(groups, self.source_of_rows()))
    }

    pub(super) fn dispute_in_time(&self, form: &DisputeInTime) -> Option<Composed> {
        let dispute = self.report.disputes.iter().find(|dispute| dispute.id == *form.dispute())?;
        let mut ids = 1..;
        let mut rows = |voices: &[Voice], mark: Mark| -> Vec<Row> {
            voices.iter().zip(ids.by_ref()).map(|(voice, n)| self.voice_row(&dispute.id, voice, n, mark)).collect()
        };
        let mut groups: Vec<_> = dispute
            .sides
            .iter()
            .map(|side| (Some(self.words.text(&side.name)), false, rows(&side.voices, Mark::Contested)))
            .collect();
        if let Some(Position { voice, .. }) = &dispute.reporters {
            let apart = rows(std::slice::from_ref(voice), Mark::Reporters);
            groups.push((Some(self.words.say("reporters-position")), true, apart));
        }
        Some(self.in_time(groups, self.source_of_rows()))
    }

    fn dated_row(&self, input: &Input) -> Option<Row> {
        let dated: Option<&Dated> = match input {
            Input::Figure(id) => self.report.figure(id).map(|figure| &figure.receipt.period),
            Input::Context(id) => self.report.context(id)?.period.as_ref(),
        };
        let mut part = self.part(input)?;
        part.when = dated.map(|dated| self.words.text(&dated.label));
        if let Input::Figure(id) = input {
            // The rows of a timeline have many speakers, so each names its own.
            part.what = self.words.claim(&part.what, &self.words.said(Statement::InForce(self.report.figure(id)?)));
        }
        Some(Row { part, period: dated.map(|dated| dated.period) })
    }

    fn voice_row(&self, dispute: &str, voice: &Voice, n: usize, mark: Mark) -> Row {
        let speaker = self.words.text(&voice.claimant.name);
        let position = self.words.text(&voice.position);
        let when =
            voice.period.as_ref().map_or_else(|| self.words.say("when-not-stated"), |p| self.words.text(&p.label));
        let words = match mark {
            Mark::Contested => self.words.say("contested"),
            _ => self.words.text(&voice.claimant.standing),
        };
        let what = self.words.with("voice", [("speaker", speaker.into()), ("position", position.into())]);
        let standing = Standing { mark, words };
        Row {
            part: ChartPart {
                id: format!("{dispute}-voice-{n}"),
                link: format!("#dispute-{dispute}"),
                number: Number::default(),
                receipt: self.receipt(&what, Some(&when), None, &standing, &self.location(&[&voice.evidence])),
                what,
                when: Some(when),
                standing,
                notice: None,
            },
            period: voice.period.as_ref().map(|dated| dated.period),
        }
    }

    fn in_time(&self, groups: Vec<(Option<String>, bool, Vec<Row>)>, source: String) -> Composed {
        let axis = Axis::of(groups.iter().flat_map(|(_, _, rows)| rows), self.report.publication.date.day);
        let parts: Vec<ChartPart> = groups.iter().flat_map(|(_, _, rows)| rows).map(|row| row.part.clone()).collect();
        let group = |(name, apart, rows): (Option<String>, bool, Vec<Row>)| Group {
            name,
            apart,
            rows: rows
                .into_iter()
                .map(|row| TimeRow { extent: axis.extent(row.period), item: row.part.id, mark: row.part.standing.mark })
                .collect(),
        };
        Composed {
            drawing: Drawing::Timeline(Timeline {
                days: axis.days(),
                ticks: axis.ticks(|day, month| {
                    if month { self.words.day_and_month(day) } else { self.words.count(day.day() as usize) }
                }),
                groups: groups.into_iter().map(group).collect(),
            }),
            description: self.words.describe_rows(parts.iter().map(|part| self.row_words(part))),
            parts,
            source,
            notes: Vec::new(),
        }
    }

    fn row_words(&self, part: &ChartPart) -> (String, String) {
        let what = match self.report.figure(&part.id) {
            Some(figure) if self.words.is_rate_of_pieces(figure) => self.words.sentence(figure),
            _ => format!("{} {}", part.number.line(), part.what),
        };
        (what.trim().to_owned(), part.when.clone().unwrap_or_default())
    }
}

/// The days that a chart shows, both included.
struct Axis {
    first: NaiveDate,
    last: NaiveDate,
}

impl Axis {
    /// From the earliest day that anything touches to the latest, the report's own day at least.
    fn of<'r>(rows: impl Iterator<Item = &'r Row>, published: NaiveDate) -> Self {
        let (mut first, mut last) = (published - Days::new(2), published);
        for (start, end) in rows.filter_map(|row| row.period).map(Period::bounds) {
            first = first.min(start.or(end).unwrap_or(first));
            last = last.max(end.or(start).unwrap_or(last));
        }
        Self { first, last }
    }

    fn days(&self) -> f64 {
        self.at(self.last) + 1.0
    }

    /// The beginning of a day, in days from the left.
    fn at(&self, day: NaiveDate) -> f64 {
        (day - self.first).num_days() as f64
    }

    /// A tick in the middle of some days, the month named at the first and where it changes.
    fn ticks(&self, words: impl Fn(NaiveDate, bool) -> String) -> Vec<Tick> {
        let every = match self.days() as u32 {
            0..=16 => 1,
            17..=60 => 7,
            _ => 30,
        };
        let mut month = None;
        self.first
            .iter_days()
            .take_while(|day| *day <= self.last)
            .step_by(every)
            .map(|day| {
                let changed = month.replace((day.year(), day.month())) != Some((day.year(), day.month()));
                Tick { at: self.at(day) + 0.5, words: words(day, changed) }
            })
            .collect()
    }

    /// How surely a period is placed. Where one end is open, nothing is drawn as if it were known.
    fn extent(&self, period: Option<Period>) -> Extent {
        let (start, end) = match period {
            Some(Period::AsOf(when)) => (when, when),
            Some(Period::During(during)) => {
                let days = during.length().map(|length| f64::from(length.count) * days_of(length.unit));
                if let Some(days) = days {
                    return self.of_length(during.start(), during.end(), days);
                }
                (during.start(), during.end())
            }
            None => (When::NotStated, When::NotStated),
        };
        match (start, end) {
            (When::Day { day, .. }, When::Day { day: last, .. }) if day == last => Extent::Day(self.at(day) + 0.5),
            (When::Day { day, .. }, When::Day { day: last, .. }) => {
                Extent::Window { start: self.at(day), end: self.at(last) + 1.0 }
            }
            _ => match (start.earliest(), end.latest()) {
                (Some(first), Some(last)) => {
                    Extent::Vague { start: self.at(first), end: self.at(last) + 1.0, sure: Sure::Middle }
                }
                (Some(first), None) => Extent::Vague { start: self.at(first), end: self.days(), sure: Sure::Start },
                (None, Some(last)) => Extent::Vague { start: 0.0, end: self.at(last) + 1.0, sure: Sure::End },
                (None, None) => Extent::Vague { start: 0.0, end: self.days(), sure: Sure::Nowhere },
            },
        }
    }

    /// So many days somewhere between two ends: sure only where the ends leave no more room than the length.
    fn of_length(&self, start: When, end: When, days: f64) -> Extent {
        let last = end.latest().map_or(self.days(), |day| self.at(day) + 1.0);
        match start.earliest() {
            Some(first) if last - self.at(first) <= days => Extent::Window { start: self.at(first), end: last },
            Some(first) => Extent::Vague { start: self.at(first), end: last, sure: Sure::Middle },
            // Since when is not stated: beyond the length it may have begun a little earlier.
            None => Extent::Vague { start: (last - 1.5 * days).max(0.0), end: last, sure: Sure::End },
        }
    }
}

fn days_of(unit: TimeUnit) -> f64 {
    match unit {
        TimeUnit::Minute => 1.0 / 1440.0,
        TimeUnit::Hour => 1.0 / 24.0,
        TimeUnit::Day => 1.0,
        TimeUnit::Week => 7.0,
        TimeUnit::Month => 30.0,
        TimeUnit::Year => 365.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::{Counting, Known, Length};

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2012, 7, d).expect("a day of July")
    }

    fn on(d: u32) -> When {
        When::Day { day: day(d), known: Known::Inferred }
    }

    const JULY: fn() -> Axis = || Axis { first: day(18), last: day(30) };

    fn extent(start: When, end: When, length: Option<Length>) -> Extent {
        JULY().extent(Some(Period::during(start, end, length, Counting::New).expect("a period")))
    }

    #[test]
    fn a_day_is_a_point_and_two_days_a_window() {
        assert_eq!(extent(on(18), on(18), None), Extent::Day(0.5));
        assert_eq!(extent(on(29), on(30), None), Extent::Window { start: 11.0, end: 13.0 });
    }

    #[test]
    fn a_day_that_is_not_known_is_never_drawn_as_one() {
        let not_after = When::Between { not_before: None, not_after: Some(day(29)) };
        assert_eq!(extent(When::NotStated, not_after, None), Extent::Vague { start: 0.0, end: 12.0, sure: Sure::End });
        let since = When::Between { not_before: Some(day(20)), not_after: None };
        assert_eq!(extent(since, When::NotStated, None), Extent::Vague { start: 2.0, end: 13.0, sure: Sure::Start });
        assert_eq!(JULY().extent(None), Extent::Vague { start: 0.0, end: 13.0, sure: Sure::Nowhere });
    }

    #[test]
    fn a_length_without_its_start_fades_into_the_past() {
        let week = Some(Length { count: 1, unit: TimeUnit::Week });
        assert_eq!(extent(When::NotStated, on(30), week), Extent::Vague { start: 2.5, end: 13.0, sure: Sure::End });
    }

    #[test]
    fn a_day_somewhere_in_two_is_vague() {
        let hours = Some(Length { count: 24, unit: TimeUnit::Hour });
        assert_eq!(extent(on(29), on(30), hours), Extent::Vague { start: 11.0, end: 13.0, sure: Sure::Middle });
    }

    #[test]
    fn the_month_stands_at_the_first_tick_only() {
        let ticks = JULY().ticks(|day, month| format!("{}{}", day.day(), if month { " July" } else { "" }));
        let words: Vec<_> = ticks.iter().map(|tick| tick.words.as_str()).collect();
        assert_eq!(words[..3], ["18 July", "19", "20"]);
        assert!(words.iter().filter(|words| words.ends_with("July")).count() == 1 && words.ends_with(&["30"]));
    }
}
