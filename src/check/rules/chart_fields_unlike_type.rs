//! A chart with the figures of another type of chart.

use crate::check::phrase::{Argument, Phrase, say};
use crate::check::told::{bare};
use crate::check::{Fixture, Given, Rule, Scene, Sink};
use crate::draft::{self, Chart, Field, List, items};
use crate::terms::ChartType;

pub const RULE: Rule = Rule {
    code: "chart-fields-unlike-type",
    fault: "a chart of the type `{type}` {what} `{field}`",
    mend: "`{type}` takes {takes}",
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
        Fixture {
            name: "ranges without panels",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "fled", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor"}, "figures": ["fled-50"]}"#,
            )]),
            at: "charts[2]",
        },
        Fixture {
            name: "a panel of nothing",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "fled", "type": "ranges", "takeaway": {"en": "50 fled, said the mayor"}, "panels": [["fled-50"], []]}"#,
            )]),
            at: "charts[2].panels[1]",
        },
        Fixture {
            name: "a timeline of parts",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "when", "type": "timeline", "takeaway": {"en": "Tuesday"}, "rows": ["killed-20"], "parts": ["killed-20"]}"#,
            )]),
            at: "charts[2].parts",
        },
        Fixture {
            name: "a dispute about nothing",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "who", "type": "dispute", "takeaway": {"en": "Who holds the bridge?"}}"#,
            )]),
            at: "charts[2]",
        },
        Fixture {
            name: "a series of rows",
            given: Given::Edits(&[(
                "/charts/-",
                r#"{"id": "days", "type": "series", "takeaway": {"en": "Killed, said one monitor"}, "rows": ["killed-20"]}"#,
            )]),
            at: "charts[2].rows",
        },
    ],
};

fn check(scene: &Scene, sink: &mut Sink) {
    for (text, chart) in items(&scene.draft.charts) {
        let Some(&form) = draft::got(&chart.r#type) else { continue };
        let takes = takes(form);
        let mut report = |at: &str, what: Phrase, field: &str| {
            let words = [("what", what.into()), ("takes", takes.clone())];
            sink.saying::<Argument, 2>(at, &[("type", name(form)), ("field", field)], words);
        };
        for field in fields(chart) {
            match field.given {
                Some((at, _)) if field.owner != form => report(at, say("does-not-take", "does not take"), field.name),
                Some((at, true)) if field.needed => report(at, needs(), field.name),
                None if field.owner == form && field.needed => report(text, needs(), field.name),
                _ => {}
            }
        }
        if form == ChartType::Ranges {
            let empty = items(&chart.panels).filter(|(_, panel)| panel.is_empty());
            empty.for_each(|(at, _)| report(at, say("needs-in-each", "needs figures in each list of its"), "panels"));
        }
    }
}

fn name(form: ChartType) -> &'static str {
    match form {
        ChartType::PartsOfWhole => "parts-of-whole",
        ChartType::StockWithFlow => "stock-with-flow",
        ChartType::Ranges => "ranges",
        ChartType::Timeline => "timeline",
        ChartType::Dispute => "dispute",
        ChartType::Series => "series",
    }
}

/// A field of a chart that names what is drawn.
struct Owned<'a> {
    owner: ChartType,
    name: &'static str,
    /// Whether its type needs it.
    needed: bool,
    /// Where it stands, and whether it is an empty list.
    given: Option<(&'a str, bool)>,
}

/// Which type of chart owns which field: the one place that says so.
fn fields<'a>(chart: &Chart<'a>) -> [Owned<'a>; 10] {
    use ChartType::{Dispute, PartsOfWhole, Ranges, Series, StockWithFlow, Timeline};
    let id = |field: &Field<'a, String>| field.as_ref().map(|given| (given.text, false));
    let ids = |field: &Field<'a, List<'a, String>>| list(field);
    let owned = |owner, name, needed, given| Owned { owner, name, needed, given };
    [
        owned(PartsOfWhole, "whole", true, id(&chart.whole)),
        owned(PartsOfWhole, "parts", true, ids(&chart.parts)),
        owned(PartsOfWhole, "rest", false, id(&chart.rest)),
        owned(StockWithFlow, "stock", true, id(&chart.stock)),
        owned(StockWithFlow, "flow", true, id(&chart.flow)),
        owned(StockWithFlow, "share", false, id(&chart.share)),
        owned(Ranges, "panels", true, list(&chart.panels)),
        owned(Timeline, "rows", true, ids(&chart.rows)),
        owned(Dispute, "dispute", true, id(&chart.dispute)),
        owned(Series, "figures", true, ids(&chart.figures)),
    ]
}

fn list<'a, T>(field: &Field<'a, List<'a, T>>) -> Option<(&'a str, bool)> {
    field.as_ref().map(|given| (given.text, given.get().is_some_and(Vec::is_empty)))
}

fn needs() -> Phrase {
    say("needs", "needs")
}

/// The fields of a type in words: "`stock`, `flow` and perhaps `share`".
fn takes(form: ChartType) -> Argument {
    let none = Chart::default();
    let (needed, optional): (Vec<_>, Vec<_>) =
        fields(&none).into_iter().filter(|field| field.owner == form).partition(|field| field.needed);
    let needed: Argument = needed.iter().map(|field| bare(field.name).into()).collect();
    optional.iter().fold(needed, |fields, more| {
        say("and-perhaps", "{fields} and perhaps `{more}`").given("fields", fields).given("more", more.name).into()
    })
}
