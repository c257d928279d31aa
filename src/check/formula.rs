//! Our arithmetic, with what goes into it.

use super::{Counted, FigureScene, Scene};
use crate::draft::{Formula, got, items};
use crate::measure::{difference, share, sum};
use crate::terms::Amount;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Sum,
    Difference,
    Share,
}

/// A figure of ours that is worked out in one way.
pub struct Derived<'d, 'a> {
    pub figure: FigureScene<'d, 'a>,
    pub operation: Operation,
    pub inputs: Vec<Counted<'d, 'a>>,
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The figures that are our arithmetic. One that is worked out in several ways, or none, has a rule of its own.
    pub fn derived(&self) -> Vec<Derived<'d, 'a>> {
        self.figures().filter_map(|figure| self.derive(figure)).collect()
    }

    fn derive(&self, figure: FigureScene<'d, 'a>) -> Option<Derived<'d, 'a>> {
        // What a withdrawn figure still holds of its formula is to be taken out, not worked out.
        let operation = only_operation(got(&figure.draft.derived).filter(|_| !figure.is_withdrawn())?)?;
        let inputs = figure.inputs().into_iter().map(|(text, id)| self.counted(text, id)).collect();
        Some(Derived { figure, operation, inputs })
    }
}

impl Derived<'_, '_> {
    /// What comes out, where every input is known and the arithmetic can be done.
    pub fn result(&self) -> Option<Amount> {
        let amounts: Vec<Amount> = self.inputs.iter().map(|input| input.amount).collect::<Option<_>>()?;
        self.operation.result(&amounts)
    }
}

impl Operation {
    /// What comes out of these numbers, where the arithmetic can be done.
    pub fn result(self, amounts: &[Amount]) -> Option<Amount> {
        match self {
            Self::Sum => sum(amounts),
            Self::Difference => difference(amounts),
            Self::Share => share(amounts),
        }
    }
}

/// The one way in which a formula works something out.
pub fn only_operation(formula: &Formula) -> Option<Operation> {
    match (formula.sum.is_some(), formula.difference.is_some(), formula.share.is_some()) {
        (true, false, false) => Some(Operation::Sum),
        (false, true, false) => Some(Operation::Difference),
        (false, false, true) => Some(Operation::Share),
        _ => None,
    }
}

/// How many numbers go into a formula.
pub fn inputs_of(formula: &Formula) -> usize {
    [&formula.sum, &formula.difference, &formula.share].into_iter().map(|list| items(list).count()).sum()
}
