//! What our arithmetic and our charts take alike: a figure, or a count of the context.

use super::{FigureScene, Scene};
use crate::draft::{Context, got};
use crate::terms::{Amount, Period, Qualifier};

/// One number of the file, at the place that names it.
#[derive(Clone, Copy)]
pub struct Counted<'d, 'a> {
    /// Where a formula or a chart names it.
    pub text: &'a str,
    pub id: &'d str,
    /// `None`: it is context, or nothing that is in the file.
    pub figure: Option<FigureScene<'d, 'a>>,
    pub amount: Option<Amount>,
    pub period: Option<Period>,
    pub claimant: Option<&'d str>,
}

impl<'d, 'a> Scene<'d, 'a> {
    /// What an id stands for, named at this place.
    pub fn counted(&self, text: &'a str, id: &'d str) -> Counted<'d, 'a> {
        if let Some(figure) = self.figure(id) {
            let claimant = got(&figure.draft.claimant).map(String::as_str);
            return Counted { text, id, figure: Some(figure), amount: figure.amount, period: figure.period, claimant };
        }
        let context = self.context(id);
        Counted {
            text,
            id,
            figure: None,
            amount: context.and_then(count),
            period: context.and_then(|context| got(&context.period)?.read()?.ok()),
            claimant: context.and_then(|context| got(&context.claimant)).map(String::as_str),
        }
    }
}

fn count(context: &Context) -> Option<Amount> {
    let count = f64::from(*got(&context.count)?);
    Amount::new(Qualifier::Exact, Some(count), (None, None), false).ok()
}
