//! Charts from a clean draft: each form is offered the figures that the draft names, and takes or refuses them.

use super::build::{gap, need};
use super::{
    Chart, ChartForm, Context, Dispute, DisputeInTime, Figure, Gap, Part, PartsOfWhole, Ranges, Refusal, Series,
    Statement, StockWithFlow, Timeline, Withdrawn,
};
use crate::draft::{self, Field, List, got, items};
use crate::terms::ChartType;

/// What a chart may refer to.
pub(super) struct Known<'r> {
    pub figures: &'r [Figure],
    pub withdrawn: &'r [Withdrawn],
    pub context: &'r [Context],
    pub disputes: &'r [Dispute],
}

impl<'r> Known<'r> {
    pub fn chart(&self, chart: &draft::Chart<'_>) -> Result<Chart, Gap> {
        let id: String = need(&chart.id, "charts[].id")?;
        let form =
            self.form(chart)?.map_err(|refusal| Gap { path: format!("chart `{id}`"), why: refusal.to_string() })?;
        Ok(Chart { takeaway: need(&chart.takeaway, "charts[].takeaway")?, note: got(&chart.note).cloned(), form, id })
    }

    fn form(&self, chart: &draft::Chart<'_>) -> Result<Result<ChartForm, Refusal>, Gap> {
        Ok(match need(&chart.r#type, "charts[].type")? {
            ChartType::PartsOfWhole => {
                let (whole, rest) = (self.field(&chart.whole, "charts[].whole")?, self.optional(&chart.rest)?);
                PartsOfWhole::new(whole, &self.parts(&chart.parts)?, rest).map(ChartForm::PartsOfWhole)
            }
            ChartType::StockWithFlow => {
                let stock = self.field(&chart.stock, "charts[].stock")?;
                let flow = self.field(&chart.flow, "charts[].flow")?;
                StockWithFlow::new(stock, flow, self.optional(&chart.share)?).map(ChartForm::StockWithFlow)
            }
            ChartType::Ranges => {
                let panel = |panel: &List<'_, String>| {
                    panel.iter().filter_map(draft::Given::get).map(|id| self.figure(id)).collect::<Result<Vec<_>, _>>()
                };
                let panels: Vec<_> = items(&chart.panels).map(|(_, ids)| panel(ids)).collect::<Result<_, _>>()?;
                Ranges::new(&panels).map(ChartForm::Ranges)
            }
            ChartType::Timeline => Timeline::new(&self.parts(&chart.rows)?).map(ChartForm::Timeline),
            ChartType::Dispute => {
                let id: String = need(&chart.dispute, "charts[].dispute")?;
                let dispute = self.disputes.iter().find(|dispute| dispute.id == id);
                let dispute = dispute.ok_or_else(|| gap(&format!("the dispute `{id}`")))?;
                DisputeInTime::new(dispute).map(ChartForm::Dispute)
            }
            ChartType::Series => {
                let statements = items(&chart.figures).map(|(_, id)| self.statement(id));
                Series::new(&statements.collect::<Result<Vec<_>, _>>()?).map(ChartForm::Series)
            }
        })
    }

    fn figure(&self, id: &str) -> Result<&'r Figure, Gap> {
        self.figures.iter().find(|figure| figure.id == id).ok_or_else(|| gap(&format!("the figure `{id}` of a chart")))
    }

    fn statement(&self, id: &str) -> Result<Statement<'r>, Gap> {
        match self.withdrawn.iter().find(|withdrawn| withdrawn.id == id) {
            Some(withdrawn) => Ok(Statement::Withdrawn(withdrawn)),
            None => self.figure(id).map(Statement::InForce),
        }
    }

    fn field(&self, field: &Field<'_, String>, path: &str) -> Result<&'r Figure, Gap> {
        self.figure(&need(field, path)?)
    }

    fn optional(&self, field: &Field<'_, String>) -> Result<Option<&'r Figure>, Gap> {
        got(field).map(|id| self.figure(id)).transpose()
    }

    /// Figures and context alike: an id stands for one of the two.
    fn parts(&self, list: &Field<'_, List<'_, String>>) -> Result<Vec<Part<'r>>, Gap> {
        let part = |id: &String| match self.context.iter().find(|context| context.id == *id) {
            Some(context) => Ok(Part::Context(context)),
            None => self.figure(id).map(Part::Figure),
        };
        items(list).map(|(_, id)| part(id)).collect()
    }
}
