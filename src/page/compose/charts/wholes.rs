//! Wholes with their parts inside them: squares, or a bar.

use super::{Composed, Composer};
use crate::draw::{Bar, Drawing, Part, Units};
use crate::model::{Figure, Input, PartsOfWhole, Statement, StockWithFlow};
use crate::view::content::ChartPart;
use crate::words::MOST_MARKS;

impl Composer<'_> {
    pub(super) fn parts_of_whole(&self, form: &PartsOfWhole) -> Option<Composed> {
        let whole = self.report.figure(form.whole())?;
        let rest = form.rest().cloned().map(Input::Figure);
        let inputs: Vec<&Input> = form.parts().iter().chain(&rest).collect();
        let mut parts: Vec<Part> = inputs.iter().filter_map(|input| self.drawn_part(input)).collect();
        hold_within(whole.amount.high().value(), &mut parts);
        let words: Vec<_> = inputs.iter().filter_map(|input| self.part_inside(input, whole)).collect();
        let each = people_a_square(whole.amount.high().value());
        Some(Composed {
            drawing: Drawing::Units(Units { each, parts }),
            description: self.words.describe_parts(self.report, form, each),
            parts: std::iter::once(self.figure_part(whole)).chain(words).collect(),
            source: self.source(Statement::InForce(whole)),
            notes: Vec::new(),
        })
    }

    pub(super) fn stock_with_flow(&self, form: &StockWithFlow) -> Option<Composed> {
        let (stock, flow) = (self.report.figure(form.stock())?, self.report.figure(form.flow())?);
        let part = part(flow);
        Some(Composed {
            drawing: Drawing::Bar(bar(stock, vec![part])),
            description: self.words.describe_stock(self.report, form),
            parts: vec![self.figure_part(stock), self.figure_part(flow)],
            source: self.source(Statement::InForce(stock)),
            notes: Vec::new(),
        })
    }

    /// A part in words. One of a place inside the whole's begins with its name.
    fn part_inside(&self, input: &Input, whole: &Figure) -> Option<ChartPart> {
        let mut part = self.part(input)?;
        if let Input::Figure(id) = input {
            part.what = self.words.at_its_place(part.what, self.report.figure(id)?, whole);
        }
        Some(part)
    }

    fn drawn_part(&self, input: &Input) -> Option<Part> {
        match input {
            Input::Figure(id) => self.report.figure(id).map(part),
            Input::Context(id) => {
                let count = f64::from(self.report.context(id)?.count?);
                Some(Part { figure: id.clone(), low: count, high: count, ours: false })
            }
        }
    }
}

fn bar(whole: &Figure, parts: Vec<Part>) -> Bar {
    let (low, high) = (whole.amount.low().value(), whole.amount.high().value());
    Bar { figure: whole.id.clone(), low, high, about: whole.amount.is_about(), parts }
}

fn part(figure: &Figure) -> Part {
    let (low, high) = (figure.amount.low().value(), figure.amount.high().value());
    Part { figure: figure.id.clone(), low, high, ours: figure.is_derived() }
}

/// Parts are drawn with no more in all than their whole may be: who may be a part, or may be left over, is drawn once,
/// in the part that comes first.
fn hold_within(whole: f64, parts: &mut [Part]) {
    let mut room = whole - parts.iter().map(|part| part.low).sum::<f64>();
    for part in parts {
        let more = (part.high - part.low).min(room.max(0.0));
        part.high = part.low + more;
        room -= more;
    }
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
    use super::*;

    #[test]
    fn who_may_be_a_part_or_left_over_is_drawn_once() {
        let ends = |whole: f64, parts: &[(f64, f64)]| -> Vec<f64> {
            let part = |&(low, high): &(f64, f64)| Part { figure: String::new(), low, high, ours: false };
            let mut parts: Vec<Part> = parts.iter().map(part).collect();
            hold_within(whole, &mut parts);
            parts.into_iter().map(|part| part.high).collect()
        };
        assert_eq!(ends(40.0, &[(25.0, 30.0), (10.0, 15.0)]), [30.0, 10.0]);
        assert_eq!(ends(50.0, &[(25.0, 30.0), (10.0, 25.0)]), [30.0, 20.0], "the whole may be as many more");
        assert_eq!(ends(40.0, &[(30.0, 30.0), (10.0, 10.0)]), [30.0, 10.0]);
    }

    #[test]
    fn up_to_two_hundred_people_each_have_a_square() {
        assert_eq!([40.0, 200.0, 201.0, 4000.0, 43_500.0].map(people_a_square), [1.0, 1.0, 2.0, 20.0, 500.0]);
    }
}
