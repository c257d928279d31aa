//! The charts, as plans and words.

use super::Composer;
use crate::draw::{Bar, ChartPlan, Drawing, Part};
use crate::model::{self, ChartForm, Figure, PartsOfWhole, StockWithFlow};
use crate::terms::Known;
use crate::view::content::{Chart, ChartLabels, ChartPart, ChartsContent};
use crate::words::MOST_MARKS;

impl Composer<'_> {
    pub fn charts(&self) -> ChartsContent {
        ChartsContent {
            labels: ChartLabels {
                as_table: self.words.say("as-table"),
                figure: self.words.say("chart-figure"),
                what: self.words.say("chart-of-what"),
                standing: self.words.say("chart-standing"),
            },
            charts: self.report.charts.iter().filter_map(|chart| self.chart(chart)).collect(),
        }
    }

    fn chart(&self, chart: &model::Chart) -> Option<Chart> {
        let (drawing, description, figures) = match &chart.form {
            ChartForm::PartsOfWhole(form) => {
                (self.parts(form)?, self.words.describe_parts(self.report, form), self.figures_of_parts(form))
            }
            ChartForm::StockWithFlow(form) => {
                (self.stock(form)?, self.words.describe_stock(self.report, form), self.figures_of_stock(form))
            }
        };
        let whole = *figures.first()?;
        Some(Chart {
            plan: ChartPlan {
                id: format!("chart-{}", chart.id),
                title: self.words.text(&chart.takeaway),
                description,
                drawing,
            },
            parts: figures.into_iter().map(|figure| self.chart_part(figure)).collect(),
            note: chart.note.as_ref().map(|note| self.words.text(note)).unwrap_or_default(),
            source: self.source(whole),
        })
    }

    fn parts(&self, form: &PartsOfWhole) -> Option<Drawing> {
        let whole = self.report.figure(form.whole())?;
        let part = |id: &model::Id| {
            let figure = self.report.figure(id)?;
            Some(Part { figure: id.clone(), amount: figure.amount.low().value(), ours: figure.is_derived() })
        };
        let parts: Vec<Part> = form.parts().iter().chain(form.rest()).filter_map(part).collect();
        if whole.amount.high().value() > MOST_MARKS {
            return Some(Drawing::Bar(self.bar(whole, parts)));
        }
        Some(Drawing::Units(parts))
    }

    fn stock(&self, form: &StockWithFlow) -> Option<Drawing> {
        let (stock, flow) = (self.report.figure(form.stock())?, self.report.figure(form.flow())?);
        let part = Part { figure: flow.id.clone(), amount: flow.amount.high().value(), ours: flow.is_derived() };
        Some(Drawing::Bar(self.bar(stock, vec![part])))
    }

    fn bar(&self, whole: &Figure, parts: Vec<Part>) -> Bar {
        Bar { figure: whole.id.clone(), amount: whole.amount.high().value(), about: whole.amount.is_about(), parts }
    }

    fn figures_of_parts(&self, form: &PartsOfWhole) -> Vec<&Figure> {
        let ids = std::iter::once(form.whole()).chain(form.parts()).chain(form.rest());
        ids.filter_map(|id| self.report.figure(id)).collect()
    }

    fn figures_of_stock(&self, form: &StockWithFlow) -> Vec<&Figure> {
        [form.stock(), form.flow()].into_iter().filter_map(|id| self.report.figure(id)).collect()
    }

    fn chart_part(&self, figure: &Figure) -> ChartPart {
        let what = match self.ours(figure) {
            Some(ours) => format!("{} ({ours})", self.words.text(&figure.label)),
            None => self.words.text(&figure.label),
        };
        ChartPart {
            id: figure.id.clone(),
            number: self.words.amount(figure),
            what,
            standing: self.standing(figure),
            facts: self.facts(figure),
        }
    }

    fn source(&self, figure: &Figure) -> String {
        let publication = &self.report.publication;
        let known = match publication.date.known {
            Known::Stated => "stated",
            Known::Found => "found",
            Known::Inferred => "inferred",
        };
        let location = self.location(&self.report.evidence_of(figure)).words;
        self.words.with(
            "chart-source",
            [
                ("claimant", self.words.text(&figure.claimant.name).into()),
                ("publisher", publication.publisher.as_str().into()),
                ("day", self.words.day(publication.date.day).into()),
                ("known", known.into()),
                ("paragraphs", location.into()),
            ],
        )
    }
}
