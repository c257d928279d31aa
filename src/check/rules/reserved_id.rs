//! A report named like a folder that is not a report's.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;

pub const RULE: Rule = Rule {
    code: "reserved-id",
    fault: "the site keeps `{id}` for pages that are of no single report",
    mend: "give the report another id, such as one that ends in its date, and its file the same name",
    why: "Frames and oEmbed documents of a report stand in a folder named by its id, beside the folder of those on one \
          measure at one place. Of two things with one address only one could be reached.",
    check,
    fixtures: &[Fixture {
        name: "the folder of questions",
        given: Given::Edits(&[("/id", r#""measures""#)]),
        at: "id",
    }],
};

/// The names of `embed/NAME/` and `oembed/NAME/` that are no report's.
const RESERVED: [&str; 1] = ["measures"];

fn check(scene: &Scene, sink: &mut Sink) {
    if let (Some(given), Some(id)) = (&scene.draft.id, got(&scene.draft.id))
        && RESERVED.contains(&id.as_str())
    {
        sink.at(given.text, &[("id", id)]);
    }
}
