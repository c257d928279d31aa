//! Figures of different populations on one axis.

use crate::check::phrase::{Argument};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-populations-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different populations: {one} and {other}",
    mend: "take it out of the chart; `parts-of-whole` is the type that shows parts of a population",
    why: "Civilians in one bar and everybody in the other look like a change in time, or like two places.",
    check,
    fixtures: &[
        Fixture {
            name: "civilians into people",
            given: Given::Edits(&[("/figures/6/population", r#""civilians""#)]),
            at: "charts[1].flow",
        },
        Fixture {
            name: "civilians beside people",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "side-by-side", "type": "ranges", "takeaway": {"en": "20 killed, said one monitor"}, "panels": [["killed-20", "civilians-killed-12"]]}"#,
            )]),
            at: "charts[2].panels[0][1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let unlike = scene.unlike(|figure| got(&figure.draft.population).map(Argument::from));
    // That type of chart says this very difference.
    let unlike = unlike.into_iter().filter(|unlike| unlike.form != ChartType::PartsOfWhole);
    unlike.for_each(|unlike| unlike.report(sink));
}
