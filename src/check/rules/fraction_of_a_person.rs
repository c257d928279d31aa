//! Half a person.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::Kind;

pub const RULE: Rule = Rule {
    code: "fraction-of-a-person",
    fault: "`{figure}` counts {unit}, and {number} is no whole number of them",
    mend: "write the number as the report has it; an average is no count, and a percentage is a `share`",
    why: "People, bodies and shells come whole. A fraction of one is an average or a share that was taken for a \
          count.",
    check,
    fixtures: &[Fixture {
        name: "half a person",
        given: Given::Edits(&[("/figures/1/amount/value", "20.5")]),
        at: "figures[1].amount",
    }],
};

/// Units that are measured, not counted.
const MEASURED: &[&str] = &[
    "share", "tonnes", "tons", "kilograms", "kg", "grams", "litres", "liters", "gallons", "barrels", "kilometres",
    "kilometers", "km", "metres", "meters", "miles", "hectares", "acres", "square-kilometres", "square-miles", "hours",
    "days", "weeks", "months", "years", "dollars", "usd", "euros", "eur", "pounds", "gbp", "megawatts", "degrees",
];

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let counted = matches!(scene.kind_of(&figure), Some(Kind::Stock | Kind::Flow));
        let (Some(unit), Some(amount)) = (scene.unit_of(&figure), figure.amount) else { continue };
        if !counted || MEASURED.contains(&unit) {
            continue;
        }
        if let Some(broken) = [amount.low(), amount.high()].into_iter().find(|end| !end.is_whole()) {
            let number = broken.value().to_string();
            sink.at(figure.amount_text(), &[("figure", figure.id), ("unit", unit), ("number", &number)]);
        }
    }
}
