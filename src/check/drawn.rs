//! What a chart would draw, for the rules that say what may stand on one axis.

use super::{Counted, FigureScene, Scene, Sink};
use crate::check::phrase::Argument;
use crate::draft::{Chart, Field, Given, List, got, items};
use crate::terms::ChartType;

/// One number of a chart.
#[derive(Clone, Copy)]
pub struct Drawn<'d, 'a> {
    /// The chart's field that names it.
    pub role: &'static str,
    pub item: Counted<'d, 'a>,
}

/// Numbers that share an axis: one that the others are held against, and the others.
pub struct OnAxis<'d, 'a> {
    pub form: ChartType,
    /// The whole, the stock, or the first of a panel or a series.
    pub lead: Drawn<'d, 'a>,
    pub others: Vec<Drawn<'d, 'a>>,
}

/// A figure that would share an axis with one it cannot be compared with.
pub struct Unlike<'d, 'a> {
    pub form: ChartType,
    /// The id of the figure it is held against.
    pub lead: &'d str,
    pub other: Drawn<'d, 'a>,
    /// What the other has where the two differ, and what the first one has.
    pub values: (Argument, Argument),
}

impl Unlike<'_, '_> {
    pub fn report(&self, sink: &mut Sink) {
        let (one, other) = (&self.values.0, &self.values.1);
        let data = [("figure", self.other.item.id), ("lead", self.lead)];
        sink.saying(self.other.item.text, &data, [("one", one.clone()), ("other", other.clone())]);
    }
}

impl<'d, 'a> OnAxis<'d, 'a> {
    /// Whether the others are drawn inside the first.
    pub fn is_nested(&self) -> bool {
        matches!(self.form, ChartType::PartsOfWhole | ChartType::StockWithFlow)
    }

    pub fn all(&self) -> impl Iterator<Item = &Drawn<'d, 'a>> {
        std::iter::once(&self.lead).chain(&self.others)
    }
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The axes of a chart with what they hold. None where its type or its first figure is missing, nor where what it
    /// draws is placed by time and not by size.
    pub fn axes_of(&self, chart: &'d Chart<'a>) -> Vec<OnAxis<'d, 'a>> {
        let Some(&form) = got(&chart.r#type) else { return Vec::new() };
        let axes = match form {
            ChartType::PartsOfWhole => {
                let parts = self.listed("parts", &chart.parts).into_iter().chain(self.field("rest", &chart.rest));
                vec![self.field("whole", &chart.whole).into_iter().chain(parts).collect()]
            }
            ChartType::StockWithFlow => {
                vec![self.field("stock", &chart.stock).into_iter().chain(self.field("flow", &chart.flow)).collect()]
            }
            ChartType::Ranges => {
                items(&chart.panels).map(|(_, panel)| self.figures_in("panels", panel)).collect::<Vec<_>>()
            }
            ChartType::Series => got(&chart.figures).map(|ids| self.figures_in("figures", ids)).into_iter().collect(),
            ChartType::Timeline | ChartType::Dispute => Vec::new(),
        };
        axes.into_iter()
            .filter_map(|drawn| {
                let (&lead, others) = drawn.split_first()?;
                // Without its whole or its stock there is nothing to hold the others against.
                let leads = !matches!(lead.role, "parts" | "rest" | "flow");
                leads.then(|| OnAxis { form, lead, others: others.to_vec() })
            })
            .collect()
    }

    /// The axes of the draft's charts.
    pub fn axes(&self) -> impl Iterator<Item = (&'d Chart<'a>, OnAxis<'d, 'a>)> + '_ {
        items(&self.draft.charts)
            .flat_map(|(_, chart)| self.axes_of(chart).into_iter().map(move |on_axis| (chart, on_axis)))
    }

    /// What a chart places in time, as far as it is in the file: the rows of a timeline, the figures of a series.
    pub fn in_time(&self, chart: &'d Chart<'a>) -> Vec<Counted<'d, 'a>> {
        let drawn = match got(&chart.r#type) {
            Some(ChartType::Timeline) => self.listed("rows", &chart.rows),
            Some(ChartType::Series) => self.listed("figures", &chart.figures),
            _ => Vec::new(),
        };
        drawn.into_iter().map(|drawn| drawn.item).collect()
    }

    /// Figures that differ in one respect from the one they share an axis with, where both are known.
    pub fn unlike(&self, respect: impl Fn(&FigureScene<'d, 'a>) -> Option<Argument>) -> Vec<Unlike<'d, 'a>> {
        let mut found = Vec::new();
        for (_, OnAxis { form, lead, others }) in self.axes() {
            let Some(first) = lead.item.figure.as_ref().and_then(&respect) else { continue };
            for other in others {
                if let Some(own) = other.item.figure.as_ref().and_then(&respect).filter(|own| *own != first) {
                    found.push(Unlike { form, lead: lead.item.id, other, values: (own, first.clone()) });
                }
            }
        }
        found
    }

    fn field(&self, role: &'static str, field: &'d Field<'a, String>) -> Option<Drawn<'d, 'a>> {
        let given = field.as_ref()?;
        let item = self.counted(given.text, given.get()?);
        item.figure.map(|_| Drawn { role, item })
    }

    /// Figures and context of a list.
    fn listed(&self, role: &'static str, list: &'d Field<'a, List<'a, String>>) -> Vec<Drawn<'d, 'a>> {
        let there = |id: &str| self.figure(id).is_some() || self.context(id).is_some();
        items(list).filter(|(_, id)| there(id)).map(|(text, id)| Drawn { role, item: self.counted(text, id) }).collect()
    }

    fn figures_in(&self, role: &'static str, ids: &'d [Given<'a, String>]) -> Vec<Drawn<'d, 'a>> {
        let named = ids.iter().filter_map(|given| Some(self.counted(given.text, given.get()?)));
        named.filter(|item| item.figure.is_some()).map(|item| Drawn { role, item }).collect()
    }
}
