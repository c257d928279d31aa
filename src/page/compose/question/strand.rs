//! What may stand on one axis of time: a chart, or why there is none, and every statement beside it.

use super::super::charts::{Entry, over_time};
use super::super::last_said::LastSaidWords;
use super::{QuestionComposer, is_in_force, name_of};
use crate::draw::{Drawing, Link, Series, SeriesForm};
use crate::measure::Axis;
use crate::model::{Said, Strand};
use crate::terms::Tally;
use crate::view::content::{Chart, LastSaidRow, StrandContent};
use chrono::NaiveDate;

/// A page shows the newest of more statements than these, and its file holds all of them.
pub(super) const MOST_ROWS: usize = 100;

/// Where a chart stands.
#[derive(Clone, Copy)]
pub(super) enum ChartPlace<'p> {
    /// On a page or in a frame, in this folder below the site's root: its marks lead on from there.
    Folder(&'p str),
    /// In a file of its own, which knows no way to anywhere.
    File,
    /// On a picture for shares, which has room for no more than what must be said.
    Card,
}

impl<'r> QuestionComposer<'r> {
    /// The id of a strand, which the folder of its files is named by: "persons-new", "persons-since-2031-01-01".
    pub(super) fn strand_id(strand: &Strand<'r>) -> Option<String> {
        let first = strand.said.first()?;
        let population = &first.receipt().population.id;
        let tally = match strand.tally {
            Tally::AsOf => "as-of".to_owned(),
            Tally::New => "new".to_owned(),
            Tally::Since(None, None) => "since-a-start".to_owned(),
            Tally::Since(Some(day), Some(last)) if day == last => format!("since-{day}"),
            Tally::Since(first, last) => {
                let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
                format!("since-{}-to-{}", day(first), day(last))
            }
        };
        let invented = if first.report.invented.is_some() { "-invented" } else { "" };
        Some(format!("{population}-{tally}{invented}"))
    }

    /// What counts, in what way, and who said so: "People killed: Karsen (persons). All since 1 January 2031, said ...".
    fn strand_title(&self, strand: &Strand<'r>) -> Option<String> {
        let first = strand.said.first()?;
        let population = self.words.text(&first.receipt().population.name);
        let counted = match strand.tally {
            Tally::AsOf => self.words.say("strand-as-of"),
            Tally::New => self.words.say("strand-new"),
            Tally::Since(Some(day), Some(last)) if day == last => {
                self.words.with("strand-since", [("day", self.words.day(day).into())])
            }
            Tally::Since(..) => self.words.say("strand-since-a-start"),
        };
        let speakers = self.speakers(&strand.said).unwrap_or_else(|| self.words.say("strand-nobody"));
        let arguments =
            [("subject", self.subject()), ("population", population), ("counted", counted), ("speakers", speakers)];
        Some(self.of(first).marked(self.words.with_all("strand-title", &arguments)))
    }

    /// A strand on the question's page.
    pub(super) fn strand(&self, strand: &Strand<'r>, path: &str) -> Option<StrandContent> {
        let (id, title) = (Self::strand_id(strand)?, self.strand_title(strand)?);
        let drawn = self.chart(strand, ChartPlace::Folder(path));
        let (chart, none) = match drawn {
            Ok(chart) => (Some(chart), None),
            Err(why) => (None, Some(self.words.say(why))),
        };
        // A statement that stands alone was just shown as the last.
        let shown = if strand.said.len() > 1 { strand.said.as_slice() } else { &[] };
        let left = shown.len().saturating_sub(MOST_ROWS);
        let composed = LastSaidWords { words: self.words, working: self.working, path };
        let mut rows: Vec<LastSaidRow> = shown[left..].iter().map(|said| composed.row(*said)).collect();
        // The chart's letters stand beside the times at which it breaks.
        for (row, part) in rows.iter_mut().zip(chart.iter().flat_map(|chart| chart.parts.iter().skip(left))) {
            if let Some(when) = &part.when {
                row.period.clone_from(when);
            }
        }
        let left = (left > 0).then(|| self.rows_left(left));
        Some(StrandContent { id: format!("strand-{id}"), title, chart, none, rows, left })
    }

    /// Its chart, or the sentence that says why there is none.
    pub(super) fn chart(&self, strand: &Strand<'r>, place: ChartPlace<'_>) -> Result<Chart, &'static str> {
        let (Some(first), Some(id), Some(title)) =
            (strand.said.first(), Self::strand_id(strand), self.strand_title(strand))
        else {
            return Err("strand-undrawn-one");
        };
        if let Some(why) = undrawn(strand) {
            return Err(why);
        }
        let newest = self.newest.like(first);
        let source = self.words.with(
            "strand-source",
            [("count", reports(strand).into()), ("source", self.source_of(&strand.said).into())],
        );
        let source = self.of(first).marked_source(source);
        let drawn = over_time(self.words, self.entries(strand, place), newest, source);
        let mut composed = drawn.ok_or("strand-undrawn-undated")?;
        if let ChartPlace::Folder(_) = place {
            // All of it stands beside the drawing, and need not be heard twice.
            composed.description = self.words.say("strand-description");
        }
        let note = match place {
            ChartPlace::Folder(_) | ChartPlace::File => Some(self.note(strand, &composed.drawing)),
            ChartPlace::Card => None,
        };
        Ok(composed.chart(self.words, format!("chart-{id}"), (title, None), note, &format!("charts/{id}/")))
    }

    /// The days that its chart reaches over, and how it is read.
    fn note(&self, strand: &Strand<'r>, drawing: &Drawing) -> String {
        let span = dates(strand).map(|(first, last)| {
            let (first, last) = (self.words.day(first), self.words.day(last));
            self.words.with("strand-dates", [("first", first.into()), ("last", last.into())])
        });
        let reads = match drawing {
            Drawing::Series(Series { form: SeriesForm::Bars, .. }) => "strand-reads-bars",
            _ => "strand-reads-steps",
        };
        let mut amounts = strand.said.iter().filter_map(|said| Some(said.statement.in_force()?.amount));
        let has_ranges = amounts.any(|amount| amount.low().value() < amount.high().value());
        let ranges = has_ranges.then(|| self.words.say("strand-reads-ranges"));
        span.into_iter().chain([self.words.say(reads)]).chain(ranges).collect::<Vec<_>>().join(" ")
    }

    /// That so many statements are not listed, and where they are.
    pub(super) fn rows_left(&self, count: usize) -> String {
        self.words.with("question-rows-left", [("count", count.into())])
    }

    fn entries(&self, strand: &Strand<'r>, place: ChartPlace<'_>) -> Vec<Entry<'r>> {
        let entry = |said: &Said<'r>| {
            let address = match place {
                ChartPlace::Folder(path) => Some(self.way_to(said, path)),
                ChartPlace::File | ChartPlace::Card => None,
            };
            let part = self.part(said, name_of(said), address.clone().unwrap_or_default());
            let receipt = said.receipt();
            let words = self.words.with(
                "strand-point",
                [
                    ("number", part.number.line().into()),
                    ("claimant", self.words.text(&receipt.claimant.short).into()),
                    ("when", self.words.text(&receipt.period.label).into()),
                    ("standing", part.standing.words.trim_end_matches('.').into()),
                ],
            );
            let words = match self.of(said).limits(said.statement) {
                Some(limits) => format!("{words} {limits}"),
                None => words,
            };
            Entry { id: part.id.clone(), said: *said, link: address.map(|address| Link { address, words }), part }
        };
        strand.said.iter().map(entry).collect()
    }
}

/// Why a strand has no chart, where nothing would be seen in it or it would mislead.
fn undrawn(strand: &Strand<'_>) -> Option<&'static str> {
    let placed = strand.said.iter().filter(|said| said.receipt().period.period.on_axis().is_some());
    let (placed, dated): (Vec<_>, usize) = (placed.collect(), strand.said.len());
    let amounts = || placed.iter().filter_map(|said| Some(said.statement.in_force()?.amount));
    let least = amounts().map(|amount| amount.low()).min_by(|a, b| a.value().total_cmp(&b.value()));
    let most = amounts().map(|amount| amount.high()).max_by(|a, b| a.value().total_cmp(&b.value()));
    match (least, most) {
        _ if dated < 2 => Some("strand-undrawn-one"),
        _ if placed.len() < 2 => Some("strand-undrawn-undated"),
        _ if !placed.iter().any(|said| is_in_force(said)) => Some("strand-undrawn-withdrawn"),
        (Some(least), Some(most)) if Axis::too_far_apart(least, most) => Some("strand-undrawn-scale"),
        _ => None,
    }
}

/// The first and the last day that any of it speaks of.
fn dates(strand: &Strand<'_>) -> Option<(NaiveDate, NaiveDate)> {
    let spans = || strand.said.iter().filter_map(|said| said.receipt().period.period.on_axis());
    Some((spans().map(|(first, _)| first).min()?, spans().map(|(_, last)| last).max()?))
}

/// How many reports it comes from.
fn reports(strand: &Strand<'_>) -> usize {
    let mut ids: Vec<&str> = strand.said.iter().map(|said| said.report.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}
