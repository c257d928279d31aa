//! Wholes with their parts inside them: squares, or a bar.

use super::{Composed, Composer};
use crate::draw::{Bar, Drawing, Part, Units};
use crate::model::{Figure, Input, PartsOfWhole, StockWithFlow};
use crate::words::MOST_MARKS;

impl Composer<'_> {
    pub(super) fn parts_of_whole(&self, form: &PartsOfWhole) -> Option<Composed> {
        let whole = self.report.figure(form.whole())?;
        let rest = form.rest().cloned().map(Input::Figure);
        let inputs: Vec<&Input> = form.parts().iter().chain(&rest).collect();
        let parts: Vec<Part> = inputs.iter().filter_map(|input| self.drawn_part(input)).collect();
        let words: Vec<_> = inputs.iter().filter_map(|input| self.part(input)).collect();
        let each = people_a_square(whole.amount.high().value());
        Some(Composed {
            drawing: Drawing::Units(Units { each, parts }),
            description: self.words.describe_parts(self.report, form, each),
            parts: std::iter::once(self.figure_part(whole)).chain(words).collect(),
            source: self.source(whole),
        })
    }

    pub(super) fn stock_with_flow(&self, form: &StockWithFlow) -> Option<Composed> {
        let (stock, flow) = (self.report.figure(form.stock())?, self.report.figure(form.flow())?);
        let part = Part { figure: flow.id.clone(), amount: flow.amount.high().value(), ours: flow.is_derived() };
        Some(Composed {
            drawing: Drawing::Bar(bar(stock, vec![part])),
            description: self.words.describe_stock(self.report, form),
            parts: vec![self.figure_part(stock), self.figure_part(flow)],
            source: self.source(stock),
        })
    }

    fn drawn_part(&self, input: &Input) -> Option<Part> {
        match input {
            Input::Figure(id) => {
                let figure = self.report.figure(id)?;
                Some(Part { figure: id.clone(), amount: figure.amount.low().value(), ours: figure.is_derived() })
            }
            Input::Context(id) => {
                let count = self.report.context(id)?.count?;
                Some(Part { figure: id.clone(), amount: count.into(), ours: false })
            }
        }
    }
}

fn bar(whole: &Figure, parts: Vec<Part>) -> Bar {
    Bar { figure: whole.id.clone(), amount: whole.amount.high().value(), about: whole.amount.is_about(), parts }
}

/// How many people a square stands for: one, or the least round number that keeps the squares countable.
fn people_a_square(whole: f64) -> f64 {
    let mut each = 1.0;
    // 1, 2, 5, 10, 20, 50...
    for step in [2.0, 2.5, 2.0].into_iter().cycle() {
        if whole / each <= MOST_MARKS {
            break;
        }
        each *= step;
    }
    each
}

#[cfg(test)]
mod tests {
    use super::people_a_square;

    #[test]
    fn up_to_two_hundred_people_each_have_a_square() {
        assert_eq!([40.0, 200.0, 201.0, 4000.0, 43_500.0].map(people_a_square), [1.0, 1.0, 2.0, 20.0, 500.0]);
    }
}
