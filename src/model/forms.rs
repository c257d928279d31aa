//! The forms of chart, each with the figures that fit it and no others.

use super::chart::one_axis;
use super::{Context, Dispute, Figure, Formula, Id, Input, Refusal, Statement, Voice};
use crate::measure::Incomparable;
use crate::terms::{Kind, Period};

/// Parts inside their whole: same kind and unit, of the same place or of places in it, and of populations that may differ.
#[derive(Clone, Debug)]
pub struct PartsOfWhole {
    whole: Id,
    parts: Vec<Input>,
    rest: Option<Id>,
}

/// A part that a whole may hold: a figure, or a single event that the whole's sum counts.
#[derive(Clone, Copy, Debug)]
pub enum Part<'r> {
    Figure(&'r Figure),
    Context(&'r Context),
}

impl Part<'_> {
    fn id(&self) -> &Id {
        match self {
            Self::Figure(figure) => &figure.id,
            Self::Context(context) => &context.id,
        }
    }

    /// The least it can be.
    fn least(&self) -> f64 {
        match self {
            Self::Figure(figure) => figure.amount.low().value(),
            Self::Context(context) => context.count.map_or(0.0, f64::from),
        }
    }

    fn input(&self) -> Input {
        match self {
            Self::Figure(figure) => Input::Figure(figure.id.clone()),
            Self::Context(context) => Input::Context(context.id.clone()),
        }
    }

    fn is_of(&self, whole: &Figure) -> bool {
        let counted = matches!(whole.formula(), Some(Formula::Sum(inputs)) if inputs.contains(&self.input()));
        counted || matches!(self, Self::Figure(part) if part.is_part_of(whole))
    }
}

impl PartsOfWhole {
    /// # Errors
    /// Where a part is none of the whole, or together they are more than it.
    pub fn new(whole: &Figure, parts: &[Part<'_>], rest: Option<&Figure>) -> Result<Self, Refusal> {
        for part in parts.iter().copied().chain(rest.map(Part::Figure)) {
            if !part.is_of(whole) {
                return Err(Refusal::NoPart(part.id().clone(), whole.id.clone()));
            }
            if let Part::Figure(part) = part {
                // That is what this chart says: the part is another population of the same whole.
                let is_inside = part.receipt.place.around.contains(&whole.receipt.place.id);
                let allowed = [Incomparable::Population, Incomparable::Place];
                let allowed = &allowed[..if is_inside { 2 } else { 1 }];
                one_axis(Statement::InForce(part), Statement::InForce(whole), allowed)?;
            }
        }
        let least: f64 = parts.iter().copied().chain(rest.map(Part::Figure)).map(|part| part.least()).sum();
        if least > whole.amount.high().value() {
            return Err(Refusal::MoreThanWhole(whole.id.clone()));
        }
        Ok(Self {
            whole: whole.id.clone(),
            parts: parts.iter().map(Part::input).collect(),
            rest: rest.map(|rest| rest.id.clone()),
        })
    }

    pub fn whole(&self) -> &Id {
        &self.whole
    }

    pub fn parts(&self) -> &[Input] {
        &self.parts
    }

    /// What is left of the whole: ours, and named "not stated".
    pub fn rest(&self) -> Option<&Id> {
        self.rest.as_ref()
    }
}

/// A stock with the recent inflow inside it, of one place and unit.
#[derive(Clone, Debug)]
pub struct StockWithFlow {
    stock: Id,
    flow: Id,
    share: Option<Id>,
}

impl StockWithFlow {
    /// # Errors
    /// Where the first is no stock, the second no flow into it, or their places or units differ.
    pub fn new(stock: &Figure, flow: &Figure, share: Option<&Figure>) -> Result<Self, Refusal> {
        for (figure, kind) in [(stock, Kind::Stock), (flow, Kind::Flow)] {
            if figure.receipt.measure.kind != kind {
                return Err(Refusal::WrongKind(figure.id.clone(), kind));
            }
        }
        if !flow.is_part_of(stock) {
            return Err(Refusal::NoPart(flow.id.clone(), stock.id.clone()));
        }
        let (into, of) = (Statement::InForce(flow), Statement::InForce(stock));
        one_axis(into, of, &[Incomparable::Kind, Incomparable::Population])?;
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

/// Numbers and ranges; those that compare share a panel, and with it an axis.
#[derive(Clone, Debug)]
pub struct Ranges(Vec<Vec<Id>>);

impl Ranges {
    /// # Errors
    /// Where figures of one panel do not compare, or there are none.
    pub fn new(panels: &[Vec<&Figure>]) -> Result<Self, Refusal> {
        for panel in panels {
            let Some((first, others)) = panel.split_first() else { return Err(Refusal::Empty) };
            others.iter().try_for_each(|other| one_measure(Statement::InForce(first), Statement::InForce(other)))?;
        }
        if panels.is_empty() {
            return Err(Refusal::Empty);
        }
        Ok(Self(panels.iter().map(|panel| panel.iter().map(|figure| figure.id.clone()).collect()).collect()))
    }

    pub fn panels(&self) -> &[Vec<Id>] {
        &self.0
    }
}

/// What happened when: figures and context, each with a period that has a bound.
#[derive(Clone, Debug)]
pub struct Timeline(Vec<Input>);

impl Timeline {
    /// # Errors
    /// Where nothing says when one of the rows was, or there are none.
    pub fn new(rows: &[Part<'_>]) -> Result<Self, Refusal> {
        for row in rows {
            let period = match row {
                Part::Figure(figure) => Some(figure.receipt.period.period),
                Part::Context(context) => context.period.as_ref().map(|dated| dated.period),
            };
            if period.is_none_or(|period| period.bounds() == (None, None)) {
                return Err(Refusal::Undated(row.id().clone()));
            }
        }
        if rows.is_empty() { Err(Refusal::Empty) } else { Ok(Self(rows.iter().map(Part::input).collect())) }
    }

    pub fn rows(&self) -> &[Input] {
        &self.0
    }
}

/// The positions of a dispute, in time and by side.
#[derive(Clone, Debug)]
pub struct DisputeInTime(Id);

impl DisputeInTime {
    /// # Errors
    /// Where no voice says when it spoke or of what time.
    pub fn new(dispute: &Dispute) -> Result<Self, Refusal> {
        let reporters = dispute.reporters.iter().map(|position| &position.voice);
        let mut voices = dispute.sides.iter().flat_map(|side| &side.voices).chain(reporters);
        let is_dated = |voice: &Voice| voice.period.as_ref().is_some_and(|dated| dated.period.bounds() != (None, None));
        if voices.any(is_dated) { Ok(Self(dispute.id.clone())) } else { Err(Refusal::Undated(dispute.id.clone())) }
    }

    pub fn dispute(&self) -> &Id {
        &self.0
    }
}

/// One measure of one place and population over time. What was withdrawn keeps its time in it, and has no value.
#[derive(Clone, Debug)]
pub struct Series(Vec<Id>);

impl Series {
    /// # Errors
    /// Where statements do not compare, new counts stand with cumulative ones, one is undated, or none is in force.
    pub fn new(statements: &[Statement<'_>]) -> Result<Self, Refusal> {
        let Some((&first, others)) = statements.split_first() else { return Err(Refusal::Empty) };
        for &other in others {
            one_measure(first, other)?;
            if counting(first) != counting(other) {
                return Err(Refusal::NotOneMeasure(first.id().clone(), other.id().clone()));
            }
        }
        let undated = |statement: &&Statement<'_>| statement.receipt().period.period.bounds() == (None, None);
        match statements.iter().find(undated) {
            Some(undated) => Err(Refusal::Undated(undated.id().clone())),
            None if statements.iter().all(|statement| statement.in_force().is_none()) => Err(Refusal::Empty),
            None => Ok(Self(statements.iter().map(|statement| statement.id().clone()).collect())),
        }
    }

    pub fn statements(&self) -> &[Id] {
        &self.0
    }
}

fn counting(statement: Statement<'_>) -> Option<crate::terms::Counting> {
    match statement.receipt().period.period {
        Period::AsOf(_) => None,
        Period::During(during) => Some(during.counting()),
    }
}

fn one_measure(a: Statement<'_>, b: Statement<'_>) -> Result<(), Refusal> {
    one_axis(a, b, &[])?;
    if a.receipt().measure.id == b.receipt().measure.id {
        Ok(())
    } else {
        Err(Refusal::NotOneMeasure(a.id().clone(), b.id().clone()))
    }
}
