//! Our arithmetic, with what goes into it.

use super::{FigureScene, Scene};
use crate::draft::{Formula, got, items};
use crate::measure::{difference, share, sum};
use crate::terms::{Amount, Qualifier};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Sum,
    Difference,
    Share,
}

/// One number that goes into our arithmetic.
pub struct Input<'d, 'a> {
    /// Where the formula names it.
    pub text: &'a str,
    pub id: &'d str,
    /// `None`: a count of the context, or nothing that is in the file.
    pub figure: Option<FigureScene<'d, 'a>>,
    pub amount: Option<Amount>,
    pub claimant: Option<&'d str>,
}

/// A figure of ours that is worked out in one way.
pub struct Derived<'d, 'a> {
    pub figure: FigureScene<'d, 'a>,
    pub operation: Operation,
    pub inputs: Vec<Input<'d, 'a>>,
}

impl<'d, 'a> Scene<'d, 'a> {
    /// The figures that are our arithmetic. One that is worked out in several ways, or none, has a rule of its own.
    pub fn derived(&self) -> Vec<Derived<'d, 'a>> {
        self.figures().filter_map(|figure| self.derive(figure)).collect()
    }

    fn derive(&self, figure: FigureScene<'d, 'a>) -> Option<Derived<'d, 'a>> {
        let operation = only_operation(got(&figure.draft.derived)?)?;
        let inputs = figure.inputs().into_iter().map(|(text, id)| self.input(text, id)).collect();
        Some(Derived { figure, operation, inputs })
    }

    fn input(&self, text: &'a str, id: &'d str) -> Input<'d, 'a> {
        if let Some(figure) = self.figure(id) {
            let claimant = got(&figure.draft.claimant).map(String::as_str);
            return Input { text, id, figure: Some(figure), amount: figure.amount, claimant };
        }
        let context = self.context(id);
        let count = context.and_then(|context| got(&context.count)).map(|&count| f64::from(count));
        let amount = count.and_then(|count| Amount::new(Qualifier::Exact, Some(count), (None, None), false).ok());
        let claimant = context.and_then(|context| got(&context.claimant)).map(String::as_str);
        Input { text, id, figure: None, amount, claimant }
    }
}

impl Derived<'_, '_> {
    /// What comes out, where every input is known and the arithmetic can be done.
    pub fn result(&self) -> Option<Amount> {
        let amounts: Vec<Amount> = self.inputs.iter().map(|input| input.amount).collect::<Option<_>>()?;
        match self.operation {
            Operation::Sum => sum(&amounts),
            Operation::Difference => difference(&amounts),
            Operation::Share => share(&amounts),
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
