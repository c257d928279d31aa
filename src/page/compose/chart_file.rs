//! A chart as what leaves the page: all that its picture says.

use super::Composer;
use super::chart_record::Record;
use super::subject::{Of, Subject};
use crate::draw::Drawing;
use crate::model::{Receipt, Statement};
use crate::view::content::{Chart, ChartPart, Where};
use crate::words::Words;
use std::collections::BTreeMap;

/// A chart with all that its files say of it.
#[derive(Clone, Debug)]
pub struct ChartFile {
    /// The chart's own id, which its folder is named by.
    pub id: String,
    /// Of the interface, as a BCP 47 tag.
    pub language: String,
    pub chart: Chart,
    /// Who said each part, where they are several and the part does not name them itself.
    pub said: Vec<Option<String>>,
    /// What must be said beside each part, in the order of the chart's parts: that it was corrected or withdrawn, and
    /// its limit.
    pub caveats: Vec<Option<String>>,
    /// The parts that a picture says in words, by their place: all of them, unless a series has too many. Then the
    /// last statement of each speaker and whatever was corrected, withdrawn or a break, and `more` says what of the rest.
    pub worded: Vec<usize>,
    pub more: Option<String>,
    /// Where in the report everything that is drawn stands.
    pub location: Where,
    /// How many paragraphs the report has.
    pub paragraphs: usize,
    pub product: String,
    /// Report and revision.
    pub edition: String,
    /// A row a part, in the same order.
    pub records: Vec<Record>,
}

/// A picture with the words of more statements than these is a table, and the table is a file of its own.
const MOST_WORDED: usize = 12;

/// Where the parts of a chart stand, and which edition of the figures it shows.
pub(super) struct Stands {
    pub location: Where,
    /// How many paragraphs the report has; none where there are several reports.
    pub paragraphs: usize,
    pub edition: String,
}

/// A chart with all that its files say of it; `of` says what each of its parts is.
pub(super) fn file_of(words: &Words, id: String, chart: Chart, of: &[Option<Of<'_>>], stands: Stands) -> ChartFile {
    let worded = match chart.plan.drawing {
        Drawing::Series(_) if chart.parts.len() > MOST_WORDED => indispensable(&chart.parts, of),
        _ => (0..chart.parts.len()).collect(),
    };
    let left = chart.parts.len() - worded.len();
    let record = |(part, of): (&ChartPart, &Option<Of<'_>>)| match of {
        Some((composer, subject)) => composer.record(&id, part, Some(subject)),
        None => Record::default(),
    };
    ChartFile {
        language: words.language().to_owned(),
        said: speakers(words, &chart.parts, of),
        caveats: of.iter().map(|of| of.as_ref().and_then(|(composer, subject)| composer.beside(subject))).collect(),
        more: (left > 0).then(|| words.with("picture-more", [("count", left.into())])),
        worded,
        location: stands.location,
        paragraphs: stands.paragraphs,
        product: words.say("product"),
        edition: stands.edition,
        records: chart.parts.iter().zip(of).map(record).collect(),
        chart,
        id,
    }
}

impl<'r> Composer<'r> {
    /// Every chart of the report with all that its files say of it.
    pub fn chart_files(&self) -> Vec<ChartFile> {
        self.report.charts.iter().filter_map(|chart| self.chart_file_of(&chart.id)).collect()
    }

    /// The same of one; none where there is no such chart, or it cannot be drawn.
    pub fn chart_file_of(&self, id: &str) -> Option<ChartFile> {
        let chart = self.report.charts.iter().find(|chart| chart.id == id)?;
        Some(self.chart_file(self.chart(chart, "")?))
    }

    fn chart_file(&self, chart: Chart) -> ChartFile {
        let id = chart.plan.id.strip_prefix("chart-").unwrap_or(&chart.plan.id).to_owned();
        let of: Vec<Option<Of<'r>>> =
            chart.parts.iter().map(|part| Some((*self, Subject::of(self.report, &part.id)?))).collect();
        let mut paragraphs: Vec<usize> =
            of.iter().flatten().flat_map(|(_, subject)| subject.paragraphs(self.report)).collect();
        paragraphs.sort_unstable();
        let stands = Stands {
            location: self.all_places(paragraphs),
            paragraphs: self.report.paragraphs.len(),
            edition: self.edition(),
        };
        file_of(self.words, id, chart, &of, stands)
    }

    /// Which edition of the figures a picture shows: report and revision.
    pub(super) fn edition(&self) -> String {
        let (report, revision) = (self.report.id.as_str(), self.report.revision.to_string());
        self.words.with("picture-edition", [("report", report.into()), ("revision", revision.into())])
    }

    /// Several places in fewer words: "paragraphs 3 and 4 of 9".
    pub(super) fn all_places(&self, paragraphs: Vec<usize>) -> Where {
        let mut numbers: Vec<String> = paragraphs.iter().map(usize::to_string).collect();
        numbers.dedup();
        let mut places = self.in_paragraphs(paragraphs);
        if numbers.len() > 1 {
            let (list, total) = (self.words.list(&numbers), self.report.paragraphs.len().to_string());
            places.words = self.words.with("paragraphs", [("list", list.into()), ("total", total.into())]);
        }
        places
    }

    /// What no picture of a part is without: its notice and its limit.
    fn beside(&self, subject: &Subject<'_>) -> Option<String> {
        let notice = subject.statement().and_then(|statement| self.words.notice(statement));
        let said: Vec<String> = notice.into_iter().chain(self.limit(subject)).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// What limits a part: a figure's caveat, a voice's note.
    pub(super) fn limit(&self, subject: &Subject<'_>) -> Option<String> {
        match subject {
            Subject::Statement(statement) => self.caveat(*statement),
            Subject::Voice(voice) => voice.note.as_ref().map(|note| self.words.text(note)),
            Subject::Context(_) => None,
        }
    }
}

fn receipt<'r>(of: &Option<Of<'r>>) -> Option<&'r Receipt> {
    of.as_ref().and_then(|(_, subject)| subject.receipt())
}

/// "said the mayor", where a chart has several speakers. A timeline's parts name theirs already.
fn speakers(words: &Words, parts: &[ChartPart], of: &[Option<Of<'_>>]) -> Vec<Option<String>> {
    let mut claimants = of.iter().filter_map(|of| Some(&receipt(of)?.claimant.id));
    let first = claimants.next();
    let several = claimants.any(|claimant| Some(claimant) != first);
    let said = |(part, of): (&ChartPart, &Option<Of<'_>>)| {
        let statement = of.as_ref().and_then(|(_, subject)| subject.statement());
        statement.map(|statement| words.said(statement)).filter(|said| several && !part.what.contains(said))
    };
    parts.iter().zip(of).map(said).collect()
}

/// The last part of each claimant, those that are not as they were first published and those at which the series breaks,
/// in their order.
fn indispensable(parts: &[ChartPart], of: &[Option<Of<'_>>]) -> Vec<usize> {
    let subject = |i: usize| of[i].as_ref().map(|(_, subject)| subject);
    let claimant = |i: usize| receipt(&of[i]).map(|receipt| receipt.claimant.id.as_str());
    let lasts: BTreeMap<Option<&str>, usize> = (0..of.len()).map(|i| (claimant(i), i)).collect();
    let figure = |i: usize| subject(i).and_then(Subject::statement).and_then(Statement::in_force);
    let is_broken = |i: usize| figure(i).is_some_and(|figure| !figure.breaks.is_empty());
    let is_last = |i: usize| lasts.get(&claimant(i)) == Some(&i);
    (0..of.len()).filter(|&i| parts[i].notice.is_some() || is_broken(i) || is_last(i)).collect()
}
