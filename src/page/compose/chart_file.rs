//! A chart as what leaves the page: all that its picture says, and its figures as rows of a table.

use super::Composer;
use crate::draw::Drawing;
use crate::model::{Break, Context, Dispute, Evidence, Figure, Receipt, Report, Statement, Voice};
use crate::terms::{Category, Support};
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

/// A part of a chart as a row of a table: its cells, in the order of [`Record::COLUMNS`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(pub [String; 28]);

impl Record {
    /// What each cell holds. Contract: docs/contracts/site-files.md.
    pub const COLUMNS: [&str; 28] = [
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
    ];
}

/// A part of a chart in the model, with the composer of the report that it stands in.
pub(super) type Of<'r> = (Composer<'r>, Subject<'r>);

/// What a part of a chart is in the model.
pub(super) enum Subject<'r> {
    Statement(Statement<'r>),
    Context(&'r Context),
    Voice(&'r Voice),
}

impl<'r> Subject<'r> {
    fn of(report: &'r Report, id: &str) -> Option<Self> {
        let statement = report.statement(id).map(Self::Statement);
        let context = || report.context(id).map(Self::Context);
        let voice = || voices(&report.disputes).find(|(known, _)| known == id).map(|(_, voice)| Self::Voice(voice));
        statement.or_else(context).or_else(voice)
    }

    fn statement(&self) -> Option<Statement<'r>> {
        match self {
            Self::Statement(statement) => Some(*statement),
            Self::Context(_) | Self::Voice(_) => None,
        }
    }

    fn receipt(&self) -> Option<&'r Receipt> {
        self.statement().map(Statement::receipt)
    }

    /// What the report is cited with. Of what was withdrawn nothing is.
    fn evidence(&self, report: &'r Report) -> Vec<&'r Evidence> {
        match self {
            Self::Statement(Statement::InForce(figure)) => report.evidence_of(figure),
            Self::Statement(Statement::Withdrawn(_)) => Vec::new(),
            Self::Context(context) => vec![&context.evidence],
            Self::Voice(voice) => vec![&voice.evidence],
        }
    }

    /// Where in the report it stands, or stood.
    fn paragraphs(&self, report: &'r Report) -> Vec<usize> {
        match self {
            Self::Statement(Statement::Withdrawn(withdrawn)) => {
                withdrawn.stood.iter().map(|stood| stood.paragraph).collect()
            }
            _ => self.evidence(report).into_iter().map(|evidence| evidence.paragraph).collect(),
        }
    }
}

/// Every voice of every dispute under the id that its part of a chart has: sides first, the reporters last.
fn voices(disputes: &[Dispute]) -> impl Iterator<Item = (String, &Voice)> {
    disputes.iter().flat_map(|dispute| {
        let sides = dispute.sides.iter().flat_map(|side| &side.voices);
        let all = sides.chain(dispute.reporters.iter().map(|position| &position.voice));
        all.zip(1..).map(|(voice, n)| (format!("{}-voice-{n}", dispute.id), voice))
    })
}

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
    fn limit(&self, subject: &Subject<'_>) -> Option<String> {
        match subject {
            Subject::Statement(statement) => self.caveat(*statement),
            Subject::Voice(voice) => voice.note.as_ref().map(|note| self.words.text(note)),
            Subject::Context(_) => None,
        }
    }

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
        ])
    }
}

/// One thing of every break of a figure, in their order.
fn listed(figure: &Figure, of: impl Fn(&Break) -> String) -> String {
    figure.breaks.iter().map(of).collect::<Vec<_>>().join("; ")
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
        receipt(of).map(|receipt| words.said(receipt)).filter(|said| several && !part.what.contains(said))
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
