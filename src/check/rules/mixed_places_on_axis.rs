//! Figures of different places on one axis.

use crate::check::drawn::Unlike;
use crate::check::phrase::{Argument};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::got;
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "mixed-places-on-axis",
    fault: "`{figure}` would share an axis with `{lead}`, and they are of different places: {one} and {other}",
    mend: "take it out of the chart; make one chart, or one panel of `ranges`, for each place. If `{one}` lies in `{other}`, say \
           so in its `within`: as parts inside their whole the two may be drawn",
    why: "Forty killed in a country and two in a district are not bars of one chart: the small place is part of the \
          large one, or has nothing to do with it. Districts inside the total of their province are what `parts-of-whole` \
          draws, each named by its place.",
    check,
    fixtures: &[
        Fixture {
            name: "a bridge of which nothing says that it lies in the country",
            given: Given::Edits(&[("/places/3/within", ""), ("/charts/0/parts/-", r#""guards-2""#)]),
            at: "charts[0].parts[1]",
        },
        Fixture {
            name: "the bridge after the country",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "killed-over-time", "type": "series", "takeaway": {"en": "20 killed, said one monitor; two, not attributed"}, "figures": ["killed-20", "guards-2"]}"#,
            )]),
            at: "charts[2].figures[1]",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    let unlike = scene.unlike(|figure| got(&figure.draft.place).map(Argument::from));
    // What lies in the whole's place may be part of the whole.
    let is_inside = |unlike: &Unlike| {
        let (part, whole) = (unlike.other.item.figure, scene.figure(unlike.lead));
        unlike.form == ChartType::PartsOfWhole
            && part.zip(whole).is_some_and(|(part, whole)| scene.lies_in(&part, &whole))
    };
    unlike.iter().filter(|unlike| !is_inside(unlike)).for_each(|unlike| unlike.report(sink));
}
