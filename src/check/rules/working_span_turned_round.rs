//! A span whose low end is the high one.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};

pub const RULE: Rule = Rule {
    code: "working-span-turned-round",
    fault: "`{low}` says more than `{high}`",
    mend: "exchange the two: the lower one is `low`",
    why: "A span is written and drawn from its low end to its high one. Turned round it would say that what is between \
          the two is left out.",
    check,
    fixtures: &[Fixture {
        name: "from seventy to fifty",
        given: Given::Editors(&[(
            "/working/1/span",
            r#"{"low": "second/fled-50", "high": "port-example-2024-03-05/fled-50"}"#,
        )]),
        at: "working[1].span",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let Some(desk) = scene.desk else { return };
    for (text, decision) in desk.decisions() {
        let Some([(low, one), (high, other)]) = desk.ends(decision) else { continue };
        let (Some(lower), Some(higher)) = (one.amount, other.amount) else { continue };
        let is_above = lower.low().value() > higher.low().value() || lower.high().value() > higher.high().value();
        if is_above && one.measure == other.measure {
            sink.at(place_of(&decision.span, text), &[("low", low.name), ("high", high.name)]);
        }
    }
}
