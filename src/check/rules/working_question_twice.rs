//! Two decisions on one question.

use crate::check::{Desk, Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "working-question-twice",
    fault: "another decision is on `{measure}` at `{place}` of `{population}`, too",
    mend: "keep the one that holds; what was decided before is in the history of this file",
    why: "A page shows one decision on one question. Of two it could not say which of them holds.",
    check,
    fixtures: &[Fixture {
        name: "the same once more",
        given: Given::Editors(&[(
            "/working/-",
            r#"{"measure": "refugees", "place": "neighbourland", "population": "people", "figure": "second/refugees-3000", "editor": {"name": "B. Editor", "role": "figures editor"}, "on": "2024-03-09", "because": {"en": "it is the newer one"}}"#,
        )]),
        at: "working[2]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (text, decision) in scene.desk.into_iter().flat_map(Desk::decisions) {
        let fields = (got(&decision.measure), got(&decision.place), got(&decision.population));
        let (Some(measure), Some(place), Some(population)) = fields else { continue };
        let counting = got(&decision.counting).map(|counting| format!("{counting:?}"));
        if !seen.insert((measure, place, population, counting)) {
            sink.at(text, &[("measure", measure), ("place", place), ("population", population)]);
        }
    }
}
