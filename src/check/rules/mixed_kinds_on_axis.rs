//! Figures of different kinds on one axis.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::measure::Incomparable;
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-kinds-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different kinds: {one} and {other}",
    mend: "take it out of the chart; a stock with what flows into it is drawn by the type `stock-with-flow`",
    why: "A stock and a flow side by side look as if one could be taken from the other, and a rate beside a count looks tiny or huge for no reason.",
    check,
    fixtures: &[Fixture {
        name: "arrivals beside refugees",
        given: Given::Edits(&[
            ("/charts/0/whole", r#""refugees-3000""#),
            ("/charts/0/parts/0", r#""arrivals-100""#),
            ("/charts/0/rest", ""),
        ]),
        at: "charts[0].parts[0]",
    }],
};

fn check(scene: &Scene, sink: &mut Sink) {
    // The other type of chart says this very difference.
    let unlike = scene.unlike(Incomparable::Kind).into_iter().filter(|unlike| unlike.form == ChartType::PartsOfWhole);
    unlike.for_each(|unlike| unlike.report(sink));
}
