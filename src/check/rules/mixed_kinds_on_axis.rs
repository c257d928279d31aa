//! Figures of different kinds on one axis.

use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-kinds-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different kinds: {one} and {other}",
    mend: "take it out of the chart, or give it a panel of its own; a stock with what flows into it is drawn by the \
           type `stock-with-flow`",
    why: "A stock and a flow side by side look as if one could be taken from the other, and a rate beside a count looks \
          tiny or huge for no reason.",
    check,
    fixtures: &[
        Fixture {
            name: "arrivals beside refugees",
            given: Given::Edits(&[
                ("/charts/0/whole", r#""refugees-3000""#),
                ("/charts/0/parts/0", r#""arrivals-100""#),
                ("/charts/0/rest", ""),
            ]),
            at: "charts[0].parts[0]",
        },
        Fixture {
            name: "a flow and a stock in one panel",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "both", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor; about 3,000 are there, said a border official"}, "panels": [["fled-50", "refugees-3000"]]}"#,
            )]),
            at: "charts[2].panels[0][1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let unlike = scene.unlike(|figure| scene.kind_of(figure).map(|kind| kind.id().into()));
    // That type of chart says this very difference.
    let unlike = unlike.into_iter().filter(|unlike| unlike.form != ChartType::StockWithFlow);
    unlike.for_each(|unlike| unlike.report(sink));
}
