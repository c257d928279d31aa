//! A chart with the figures of another type of chart.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::{Chart, Field, got, items};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "chart-fields-unlike-type",
    fault: "a chart of the type `{type}` {what} `{field}`",
    mend: "`parts-of-whole` takes `whole`, `parts` and perhaps `rest`; `stock-with-flow` takes `stock`, `flow` and \
           perhaps `share`",
    why: "Each type of chart says one thing about its figures. A figure in a field of another type would not be drawn, \
          and nobody would know.",
    check,
    fixtures: &[
        Fixture { name: "no whole", given: Given::Edits(&[("/charts/0/whole", "")]), at: "charts[0]" },
        Fixture { name: "no parts", given: Given::Edits(&[("/charts/0/parts", "[]")]), at: "charts[0].parts" },
        Fixture {
            name: "a rest of a stock",
            given: Given::Edits(&[("/charts/1/rest", r#""killed-rest-8""#)]),
            at: "charts[1].rest",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts) {
        let Some(&form) = got(&chart.r#type) else { continue };
        let name = match form {
            ChartType::PartsOfWhole => "parts-of-whole",
            ChartType::StockWithFlow => "stock-with-flow",
            ChartType::Ranges => "ranges",
            ChartType::Timeline => "timeline",
            ChartType::Dispute => "dispute",
            ChartType::Series => "series",
        };
        let mut report = |at: &str, what: &str, field: &str| {
            sink.at(at, &[("type", name), ("what", what), ("field", field)]);
        };
        for (field, given, owner, needed) in fields(chart) {
            match given {
                Some(at) if owner != form => report(at, "does not take", field),
                None if owner == form && needed => report(text, "needs", field),
                _ => {}
            }
        }
        if form == ChartType::PartsOfWhole && got(&chart.parts).is_some_and(Vec::is_empty) {
            report(place_of(&chart.parts, text), "needs", "parts");
        }
    }
}

/// Each field that names figures: where it stands, the type it belongs to, and whether that type needs it.
fn fields<'a>(chart: &Chart<'a>) -> [(&'static str, Option<&'a str>, ChartType, bool); 6] {
    use ChartType::{PartsOfWhole, StockWithFlow};
    let id = |field: &Field<'a, String>| field.as_ref().map(|given| given.text);
    [
        ("whole", id(&chart.whole), PartsOfWhole, true),
        ("parts", chart.parts.as_ref().map(|given| given.text), PartsOfWhole, true),
        ("rest", id(&chart.rest), PartsOfWhole, false),
        ("stock", id(&chart.stock), StockWithFlow, true),
        ("flow", id(&chart.flow), StockWithFlow, true),
        ("share", id(&chart.share), StockWithFlow, false),
    ]
}
