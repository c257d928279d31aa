//! The report as a line of paragraphs: what stands in which, and the small ruler beside every figure.

use super::ink::Ink;
use super::part::{Area, Drawn, marks};
use super::{StripPlan, layout};
use crate::markup::escape;
use plotters::prelude::{Circle, PathElement, Text};
use plotters::style::IntoTextStyle;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Marks of one paragraph stand this far above each other, in px.
const STACK: i32 = 13;
const RADIUS: u32 = 5;
/// A ruler's paragraphs stand this far apart, in units of its view box.
const RULER_STEP: usize = 4;

/// The whole report, a mark where each figure or contested statement stands.
pub fn strip(plan: &StripPlan) -> String {
    let highest = (1..=plan.paragraphs).map(|n| plan.marks.iter().filter(|mark| mark.paragraph == n).count()).max();
    let base = STACK * i32::try_from(highest.unwrap_or(0)).unwrap_or(0) + 8;
    let height = u32::try_from(base).unwrap_or(0) + 36;
    let marks = marks(height, |area| draw(plan, base, area));
    let label = escape(&plan.label);
    format!("<svg class=\"strip\" width=\"100%\" height=\"{height}\" role=\"img\" aria-label=\"{label}\">{marks}</svg>")
}

fn draw(plan: &StripPlan, base: i32, area: &Area<'_>) -> Drawn {
    let style = ("sans-serif", 13).into_text_style(area).pos(Pos::new(HPos::Center, VPos::Top));
    for n in 1..=plan.paragraphs {
        let x = layout::paragraph(n, plan.paragraphs);
        let numbered = n == 1 || n % 10 == 0;
        let tick = if n % 5 == 0 || n == 1 { 10 } else { 6 };
        area.draw(&PathElement::new([(x, base), (x, base + tick)], Ink::Axis.drawn()))?;
        if numbered {
            area.draw(&Text::new(n.to_string(), (x, base + 15), style.clone()))?;
        }
        for (stacked, mark) in (0..).zip(plan.marks.iter().filter(|mark| mark.paragraph == n)) {
            let y = base - 8 - STACK * stacked;
            area.draw(&Circle::new((x, y), RADIUS, Ink::Standing(mark.mark).filled()))?;
        }
    }
    Ok(())
}

/// The ticks of a ruler of so many paragraphs, as a path, and the width of its view box.
pub fn ruler_path(paragraphs: usize) -> (String, usize) {
    let ticks = (1..=paragraphs).map(|n| format!("M{} 7v5", ruler_tick(n))).collect();
    (ticks, RULER_STEP * paragraphs.max(1))
}

/// Where the tick of a paragraph, counted from 1, stands on a ruler.
pub fn ruler_tick(paragraph: usize) -> usize {
    RULER_STEP * paragraph.max(1) - RULER_STEP / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::StripMark;
    use crate::terms::Mark;

    #[test]
    fn marks_of_one_paragraph_stand_above_each_other() {
        let mark = |paragraph, mark| StripMark { paragraph, mark };
        let marks = vec![mark(1, Mark::Contested), mark(5, Mark::One), mark(5, Mark::Reporters)];
        let plan = StripPlan { label: "Where the figures stand".into(), paragraphs: 12, marks };
        insta::assert_snapshot!(strip(&plan).replace("><", ">\n<"));
    }

    #[test]
    fn a_ruler_has_a_tick_for_each_paragraph() {
        let (path, width) = ruler_path(30);
        assert_eq!((path.matches('M').count(), width, ruler_tick(28)), (30, 120, 110));
    }
}
