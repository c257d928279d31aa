//! The charts, as plans and words: one file for wholes and bars, one for ranges, one for what stands in time.

mod breaks;
mod drawn;
mod ranges;
mod series;
mod time;
mod wholes;

pub(super) use series::{Entry, over_time};

use super::Composer;
use crate::check::{Finding, RefusedChart, Wording};
use crate::draw::{ChartPlan, Drawing};
use crate::model::{self, ChartForm, Context, Figure, Input, Statement};
use crate::page::Standpoint;
use crate::terms::{Category, Known, Mark};
use crate::view::content::{Chart, ChartLabels, ChartPart, ChartsContent, Reason, Refusal, Standing, Where};
use crate::words::Words;
use drawn::{class, keys, lanes, square_key};

/// A chart's drawing, its description, and the words of what is drawn.
pub(in crate::page::compose) struct Composed {
    pub drawing: Drawing,
    pub description: String,
    parts: Vec<ChartPart>,
    /// Who is named as the source.
    source: String,
    /// What is said below the drawing besides.
    notes: Vec<String>,
}

impl Composed {
    /// As a chart with its takeaway and its author's note, for a page to which its files stand in `folder`.
    pub(in crate::page::compose) fn chart(
        self,
        words: &Words,
        id: String,
        (title, language): (String, Option<&'static str>),
        note: Option<String>,
        folder: &str,
    ) -> Chart {
        let Self { drawing, description, parts, source, notes } = self;
        let keys = keys(&drawing).into_iter().map(|key| words.say(key));
        let first = note.into_iter().chain(square_key(words, &drawing)).chain(keys).collect::<Vec<_>>().join(" ");
        Chart {
            lanes: lanes(&drawing),
            class: class(&drawing).to_owned(),
            plan: ChartPlan { id: id.clone(), title: title.clone(), description, drawing },
            id,
            title,
            language,
            parts,
            // What is said besides has lines of its own.
            note: [first].into_iter().chain(notes).collect::<Vec<_>>().join("\n"),
            source,
            files: files(words, folder),
            pages: Vec::new(),
            direction: words.direction(),
        }
    }
}

/// The words of a chart's own table.
pub(super) fn labels(words: &Words) -> ChartLabels {
    ChartLabels {
        as_table: words.say("as-table"),
        figure: words.say("chart-figure"),
        what: words.say("chart-of-what"),
        standing: words.say("chart-standing"),
    }
}

/// A chart as pictures and as a table, for whoever wants to take it along.
fn files(words: &Words, folder: &str) -> Vec<(String, String)> {
    let file = |name: &str, id: &str| (format!("{folder}{name}"), words.say(id));
    vec![
        file("chart.svg", "file-svg"),
        file("chart.png", "file-png"),
        file("chart@2x.png", "file-png-large"),
        file("chart.csv", "file-csv"),
    ]
}

impl Composer<'_> {
    /// `home` is the way to the report's folder, where the files of its charts stand.
    pub fn charts(&self, home: &str) -> ChartsContent {
        ChartsContent {
            labels: labels(self.words),
            charts: self.report.charts.iter().filter_map(|chart| self.chart(chart, home)).collect(),
            refused: self.refused.iter().map(|chart| self.refusal(chart)).collect(),
        }
    }

    /// One chart alone, as its page and its frame show it.
    pub(in crate::page::compose) fn only_chart(&self, chart: Chart) -> ChartsContent {
        ChartsContent { labels: labels(self.words), charts: vec![chart], refused: Vec::new() }
    }

    /// The charts with links to their own pages, for a page that stands there. A copy has their files nowhere beside
    /// it, and who follows a link of it to download something would be shown that instead; it offers none.
    pub fn charts_of_page(&self, stands: Standpoint<'_>) -> ChartsContent {
        let mut content = self.charts(&stands.way(&self.home()).unwrap_or_default());
        for chart in &mut content.charts {
            let page = stands.way(&self.chart_path(chart.id.trim_start_matches("chart-")));
            chart.pages = page.map(|page| self.links_to(&page, "page-of-chart", &["embed"])).unwrap_or_default();
            if let Standpoint::Copy(_) = stands {
                chart.files.clear();
            }
        }
        content
    }

    /// What stands in the place of a chart that is not drawn.
    fn refusal(&self, chart: &RefusedChart) -> Refusal {
        let wording = Wording::or_english(self.words.language());
        let reason = |finding: &Finding| Reason {
            rule: finding.rule.code.to_owned(),
            fault: pieces(&wording.fault(finding)),
            mend: pieces(&wording.mend(finding)),
        };
        Refusal {
            place: chart.index,
            title: self.words.say("chart-refused"),
            reasons: chart.findings.iter().map(reason).collect(),
        }
    }

    /// A chart whose figures are not there cannot have been built, so nothing is lost where this gives none.
    pub(in crate::page::compose) fn chart(&self, chart: &model::Chart, home: &str) -> Option<Chart> {
        let composed = match &chart.form {
            ChartForm::PartsOfWhole(form) => self.parts_of_whole(form)?,
            ChartForm::StockWithFlow(form) => self.stock_with_flow(form)?,
            ChartForm::Ranges(form) => self.ranges(form)?,
            ChartForm::Timeline(form) => self.timeline(form)?,
            ChartForm::Dispute(form) => self.dispute_in_time(form)?,
            ChartForm::Series(form) => self.series(form)?,
        };
        let note = chart.note.as_ref().map(|note| self.words.text(note));
        let title = self.marked(self.words.text(&chart.takeaway));
        // Words of ours stand before the author's where a report is invented.
        let language = self.words.language_of(&chart.takeaway).filter(|_| self.report.invented.is_none());
        let folder = format!("{home}charts/{}/", chart.id);
        Some(composed.chart(self.words, format!("chart-{}", chart.id), (title, language), note, &folder))
    }

    fn figure_part(&self, figure: &Figure) -> ChartPart {
        self.statement_part(Statement::InForce(figure))
    }

    pub(in crate::page::compose) fn statement_part(&self, statement: Statement<'_>) -> ChartPart {
        let (what, receipt) = (self.words.counts(statement), statement.receipt());
        let ours = statement.in_force().and_then(|figure| self.ours(figure));
        ChartPart {
            id: statement.id().clone(),
            link: format!("#source-{}", statement.id()),
            number: self.words.number_of(statement),
            what: ours.map_or_else(|| what.clone(), |ours| format!("{what} ({ours})")),
            when: None,
            standing: self.standing(receipt),
            notice: self.notice(statement),
            receipt: self.receipt_of(statement),
        }
    }

    fn context_part(&self, context: &Context) -> ChartPart {
        let (what, label) = (self.words.text(&context.what), self.words.text(&context.label));
        // "50 km" is set as a number, "One deputy police chief" as the words that it is.
        let is_number = what.starts_with(char::is_numeric);
        let said = self.words.claim(&what, &label);
        let (digits, what) = if is_number { (what, label) } else { (String::new(), format!("{what} {label}")) };
        let number = crate::terms::Number { digits, ..Default::default() };
        let mark = if context.claimant.category == Category::Journalist { Mark::Reporters } else { Mark::One };
        let when = context.period.as_ref().map(|dated| self.words.text(&dated.label));
        let standing = Standing { mark, words: self.words.text(&context.claimant.standing) };
        ChartPart {
            id: context.id.clone(),
            link: format!("#context-{}", context.id),
            receipt: self.receipt(&said, when.as_deref(), None, &standing, &self.location(&[&context.evidence])),
            number,
            what,
            when,
            standing,
            notice: None,
        }
    }

    /// A figure with its claimant, period, place, standing and paragraph, and what became of it.
    fn receipt_of(&self, statement: Statement<'_>) -> String {
        let receipt = statement.receipt();
        let said = match statement {
            Statement::InForce(figure) => self.words.claim(&self.words.what(figure), &self.said_or_worked_out(figure)),
            Statement::Withdrawn(_) => self.words.statement(statement),
        };
        let (period, place) = (self.words.text(&receipt.period.label), self.place(receipt));
        let location = self.stands(statement);
        let told = self.receipt(&said, Some(&period), Some(&place), &self.standing(receipt), &location);
        let breaks = statement.in_force().map_or(&[][..], |figure| &figure.breaks);
        let breaks = breaks.iter().map(|noted| self.words.break_said(noted));
        let more = self.words.notice(statement).into_iter().chain(breaks);
        more.fold(told, |told, more| format!("{told} {more}"))
    }

    /// What was said and all that belongs to it, in sentences.
    fn receipt(
        &self,
        said: &str,
        period: Option<&str>,
        place: Option<&str>,
        standing: &Standing,
        location: &Where,
    ) -> String {
        let labelled =
            |label: &str, value: Option<&str>| value.map(|value| self.words.labelled(&self.words.say(label), value));
        let pieces = [
            Some(said.to_owned()),
            Some(standing.words.clone()),
            labelled("period", period),
            labelled("place", place),
            labelled("in-the-report", Some(&location.words)),
        ];
        pieces
            .into_iter()
            .flatten()
            .map(|piece| format!("{}.", piece.trim_end_matches('.')))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn part(&self, input: &Input) -> Option<ChartPart> {
        match input {
            Input::Figure(id) => self.report.figure(id).map(|figure| self.figure_part(figure)),
            Input::Context(id) => self.report.context(id).map(|context| self.context_part(context)),
        }
    }

    /// "Source: a Turkish official, in one report by Reuters, 30 July 2012 (day inferred), paragraph 25 of 30."
    pub(in crate::page::compose) fn source(&self, statement: Statement<'_>) -> String {
        let location = self.stands(statement).words;
        let claimant = self.words.text(&statement.receipt().claimant.name);
        self.source_line("chart-source", &[("claimant", claimant), ("paragraphs", location)])
    }

    /// The source of a chart whose rows name their own speakers.
    pub(in crate::page::compose) fn source_of_rows(&self) -> String {
        self.source_line("chart-source-rows", &[])
    }

    pub(in crate::page::compose) fn source_line(&self, sentence: &str, more: &[(&'static str, String)]) -> String {
        let publication = &self.report.publication;
        let known = match publication.date.known {
            Known::Stated => "stated",
            Known::Found => "found",
            Known::Inferred => "inferred",
        };
        let mut arguments = vec![
            ("publisher", self.publisher_name()),
            ("day", self.words.day(publication.date.day)),
            ("known", known.to_owned()),
        ];
        arguments.extend(more.iter().cloned());
        self.marked_source(self.words.with_all(sentence, &arguments))
    }
}

/// A rule's words as prose and, between backticks, code: by turns, prose first.
fn pieces(told: &str) -> Vec<String> {
    told.split('`').map(str::to_owned).collect()
}
