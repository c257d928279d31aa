//! Charts as what they may hold. A chart of figures that do not belong together cannot be built.

use super::{Figure, Id};
use crate::measure::{Axis, Incomparable};
use crate::terms::{Kind, Text};
use std::fmt;

/// A chart of a report.
#[derive(Clone, Debug)]
pub struct Chart {
    pub id: Id,
    /// What it shows, as a sentence that names the claimant.
    pub takeaway: Text,
    pub note: Option<Text>,
    pub form: ChartForm,
}

#[derive(Clone, Debug)]
pub enum ChartForm {
    PartsOfWhole(PartsOfWhole),
    StockWithFlow(StockWithFlow),
}

/// Parts inside their whole: same kind, unit and place, of populations that may differ.
#[derive(Clone, Debug)]
pub struct PartsOfWhole {
    whole: Id,
    parts: Vec<Id>,
    rest: Option<Id>,
}

/// A stock with the recent inflow inside it, of one place and unit.
#[derive(Clone, Debug)]
pub struct StockWithFlow {
    stock: Id,
    flow: Id,
    share: Option<Id>,
}

/// Why figures do not make a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// They differ in what an axis must have in common.
    NotOnOneAxis(Id, Id, Incomparable),
    /// One is not declared as part of the other.
    NoPart(Id, Id),
    /// The parts are more than the whole.
    MoreThanWhole(Id),
    /// The figure is of another kind than the chart shows.
    WrongKind(Id, Kind),
}

impl PartsOfWhole {
    /// # Errors
    /// Where a part is none of the whole, or together they are more than it.
    pub fn new(whole: &Figure, parts: &[&Figure], rest: Option<&Figure>) -> Result<Self, Refusal> {
        for part in parts.iter().copied().chain(rest) {
            if !part.is_part_of(whole) {
                return Err(Refusal::NoPart(part.id.clone(), whole.id.clone()));
            }
            // That is what this chart says: the part is another population of the same whole.
            refuse(part, whole, &[Incomparable::Population])?;
        }
        let least: f64 = parts.iter().copied().chain(rest).map(|part| part.amount.low().value()).sum();
        if least > whole.amount.high().value() {
            return Err(Refusal::MoreThanWhole(whole.id.clone()));
        }
        Ok(Self {
            whole: whole.id.clone(),
            parts: parts.iter().map(|part| part.id.clone()).collect(),
            rest: rest.map(|rest| rest.id.clone()),
        })
    }

    pub fn whole(&self) -> &Id {
        &self.whole
    }

    pub fn parts(&self) -> &[Id] {
        &self.parts
    }

    /// What is left of the whole: ours, and named "not stated".
    pub fn rest(&self) -> Option<&Id> {
        self.rest.as_ref()
    }
}

impl StockWithFlow {
    /// # Errors
    /// Where the first is no stock, the second no flow into it, or their places or units differ.
    pub fn new(stock: &Figure, flow: &Figure, share: Option<&Figure>) -> Result<Self, Refusal> {
        for (figure, kind) in [(stock, Kind::Stock), (flow, Kind::Flow)] {
            if figure.measure.kind != kind {
                return Err(Refusal::WrongKind(figure.id.clone(), kind));
            }
        }
        if !flow.is_part_of(stock) {
            return Err(Refusal::NoPart(flow.id.clone(), stock.id.clone()));
        }
        refuse(flow, stock, &[Incomparable::Kind, Incomparable::Population])?;
        if flow.amount.low() > stock.amount.high() {
            return Err(Refusal::MoreThanWhole(stock.id.clone()));
        }
        Ok(Self { stock: stock.id.clone(), flow: flow.id.clone(), share: share.map(|share| share.id.clone()) })
    }

    pub fn stock(&self) -> &Id {
        &self.stock
    }

    pub fn flow(&self) -> &Id {
        &self.flow
    }

    /// The flow as a share of the stock: our arithmetic.
    pub fn share(&self) -> Option<&Id> {
        self.share.as_ref()
    }
}

/// Refuses two figures whose axes differ in more than what the chart's type says itself.
fn refuse(a: &Figure, b: &Figure, allowed: &[Incomparable]) -> Result<(), Refusal> {
    let (one, other): (Axis, Axis) = (a.axis(), b.axis());
    match one.differences(&other).into_iter().find(|why| !allowed.contains(why)) {
        Some(why) => Err(Refusal::NotOnOneAxis(a.id.clone(), b.id.clone(), why)),
        None => Ok(()),
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOnOneAxis(a, b, why) => write!(f, "`{a}` and `{b}` differ in their {why}"),
            Self::NoPart(part, whole) => write!(f, "`{part}` is not declared as part of `{whole}`"),
            Self::MoreThanWhole(whole) => write!(f, "the parts of `{whole}` are more than it"),
            Self::WrongKind(figure, kind) => write!(f, "`{figure}` is not of the kind {kind:?}"),
        }
    }
}
