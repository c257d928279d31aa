//! What a chart would draw, for the rules that say what may stand on one axis.

use super::{FigureScene, Scene, Sink};
use crate::draft::{Chart, Field, Given, got, items};
use crate::measure::{Axis, Incomparable};
use crate::terms::ChartType;

/// One figure of a chart, at the place in the file that puts it there.
#[derive(Clone, Copy)]
pub struct Drawn<'d, 'a> {
    /// The chart's field that names it.
    pub role: &'static str,
    pub text: &'a str,
    pub figure: FigureScene<'d, 'a>,
}

/// What a chart puts on its axis: the whole or the stock, which the others are held against, and the others.
pub struct OnAxis<'d, 'a> {
    pub lead: Drawn<'d, 'a>,
    pub others: Vec<Drawn<'d, 'a>>,
}

/// A figure that would share an axis with one it cannot be compared with.
pub struct Unlike<'d, 'a> {
    pub form: ChartType,
    /// The id of the whole or the stock.
    pub lead: &'d str,
    pub other: Drawn<'d, 'a>,
    /// What the other has where the two differ, and what the first one has.
    pub values: (String, String),
}

impl Unlike<'_, '_> {
    pub fn report(&self, sink: &mut Sink) {
        let (one, other) = (&self.values.0, &self.values.1);
        let arguments = [("figure", self.other.figure.id), ("lead", self.lead), ("one", one), ("other", other)];
        sink.at(self.other.text, &arguments);
    }
}

/// What an axis has in one respect.
fn respect(axis: &Axis, why: Incomparable) -> String {
    match why {
        Incomparable::Kind => format!("{:?}", axis.kind).to_lowercase(),
        Incomparable::Unit => axis.unit.to_owned(),
        Incomparable::Place => axis.place.to_owned(),
        Incomparable::Population => axis.population.to_owned(),
    }
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The figures on the axis of a chart. `None` where its type or its first figure is missing.
    pub fn on_axis(&self, chart: &'d Chart<'a>) -> Option<OnAxis<'d, 'a>> {
        let (lead, mut others) = match got(&chart.r#type)? {
            ChartType::PartsOfWhole => {
                let parts = items(&chart.parts).filter_map(|(text, id)| self.drawn("parts", text, id));
                (self.field("whole", &chart.whole)?, parts.collect::<Vec<_>>())
            }
            ChartType::StockWithFlow => (self.field("stock", &chart.stock)?, Vec::new()),
            ChartType::Ranges | ChartType::Timeline | ChartType::Dispute | ChartType::Series => return None,
        };
        match lead.role {
            "whole" => others.extend(self.field("rest", &chart.rest)),
            _ => others.extend(self.field("flow", &chart.flow)),
        }
        Some(OnAxis { lead, others })
    }

    /// The charts of the draft with what they put on their axis.
    pub fn charts(&self) -> impl Iterator<Item = (&'d Chart<'a>, OnAxis<'d, 'a>)> + '_ {
        items(&self.draft.charts).filter_map(|(_, chart)| Some((chart, self.on_axis(chart)?)))
    }

    /// Figures of charts that differ in one respect from the whole or the stock they are drawn with.
    pub fn unlike(&self, why: Incomparable) -> Vec<Unlike<'d, 'a>> {
        let mut found = Vec::new();
        for (chart, OnAxis { lead, others }) in self.charts() {
            let (Some(form), Some(axis)) = (got(&chart.r#type), self.axis_of(&lead.figure)) else { continue };
            for other in others {
                let Some(own) = self.axis_of(&other.figure).filter(|own| own.differences(&axis).contains(&why)) else {
                    continue;
                };
                let values = (respect(&own, why), respect(&axis, why));
                found.push(Unlike { form: *form, lead: lead.figure.id, other, values });
            }
        }
        found
    }

    /// What a figure needs of an axis, where all of it is known.
    pub fn axis_of(&self, figure: &FigureScene<'d, 'a>) -> Option<Axis<'d>> {
        Some(Axis {
            kind: self.kind_of(figure)?,
            unit: self.unit_of(figure)?,
            place: got(&figure.draft.place)?,
            population: got(&figure.draft.population)?,
        })
    }

    fn field(&self, role: &'static str, field: &'d Field<'a, String>) -> Option<Drawn<'d, 'a>> {
        let Given { text, value } = field.as_ref()?;
        self.drawn(role, text, value.as_ref().ok()?)
    }

    fn drawn(&self, role: &'static str, text: &'a str, id: &str) -> Option<Drawn<'d, 'a>> {
        Some(Drawn { role, text, figure: self.figure(id)? })
    }
}
