//! A stock during an interval, or a flow as of a day.

use crate::check::phrase::{say};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::{Kind, Period};

pub const RULE: Rule = Rule {
    code: "period-unlike-kind",
    fault: "`{figure}` is a {kind}, and its period is given {form}",
    mend: "{remedy}; or give the measure another `kind`",
    why: "So many are there on a day; so many came during an interval. A stock that seems to last an interval gets \
          added up, and a flow that seems to stand on a day gets compared with a stock.",
    check,
    fixtures: &[
        Fixture {
            name: "refugees during an interval",
            given: Given::Edits(&[("/figures/5/period", r#"{"label": {"en": "on Tuesday"}}"#)]),
            at: "figures[5].period",
        },
        Fixture {
            name: "deaths as of a day",
            given: Given::Edits(&[(
                "/figures/1/period",
                r#"{"as-of": {"day": "2024-03-05", "known": "stated"}, "label": {"en": "Tuesday"}}"#,
            )]),
            at: "figures[1].period",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let (kind, form, remedy) = match (scene.kind_of(&figure), figure.period) {
            (Some(Kind::Stock), Some(Period::During(_))) => {
                (
                "stock",
                say("interval", "as an interval"),
                say("give-day", "give it `as-of`, an empty object where the day is not stated"),
            )
            }
            (Some(Kind::Flow), Some(Period::AsOf(_))) => {
                (
                "flow",
                say("day", "`as-of` a day"),
                say("give-interval", "give it `start`, `end` or `length`, or a `label` alone"),
            )
            }
            _ => continue,
        };
        let data = [("figure", figure.id), ("kind", kind)];
        sink.saying(figure.period_text(), &data, [("form", form), ("remedy", remedy)]);
    }
}
