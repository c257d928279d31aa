//! A text that no card, chart or picture can hold.

use crate::check::{Desk, Fixture, Given, Rule, Scene, Sink};
use crate::draft::{Field, got, items, strings};
use crate::terms::Text;

pub const RULE: Rule = Rule {
    code: "text-too-long",
    fault: "this text has {count} characters; {most} is the most here",
    mend: "say it in fewer words; what needs more room than a name or a label belongs into a note",
    why: "A figure's words stand whole on its card, in frames whose height is known beforehand and in pictures of a \
          fixed size: nothing of them is ever cut off, so they have to fit. Names, labels and takeaways hold 300 \
          characters; caveats, reasons, summaries, notes and addresses 2,000.",
    check,
    fixtures: &[
        Fixture {
            name: "a label like a paragraph",
            given: Given::Edits(&[(
                "/figures/0/label",
                concat!(
                    r#"{"en": "people who fled the harbour district on foot, by boat, by car and on carts, with what "#,
                    "they could carry, through the night and the morning after, as the mayor told those who asked him ",
                    "in front of the town hall, where he stood with two of his aides and a lamp, and where, he added, ",
                    r#"nobody had slept for two days or knew where the others had gone since the bridge was closed"}"#
                ),
            )]),
            at: "figures[0].label.en",
        },
    ],
};

/// For what is set on a line, and for what is set as a paragraph.
const MOST_OF_NAME: usize = 300;
const MOST_OF_PROSE: usize = 2_000;

fn check(scene: &Scene, sink: &mut Sink) {
    let prose: Vec<_> = prose(scene).into_iter().map(|slice| scene.source.span(slice)).collect();
    for (slice, said) in strings(&scene.source.text) {
        let count = said.chars().count();
        if count <= MOST_OF_NAME {
            continue;
        }
        let at = scene.source.span(slice);
        let is_prose = prose.iter().any(|range| range.start <= at.start && at.end <= range.end);
        let most = if is_prose { MOST_OF_PROSE } else { MOST_OF_NAME };
        if count > most {
            sink.at(slice, &[("count", &count.to_string()), ("most", &most.to_string())]);
        }
    }
}

/// What is set as a paragraph, or not shown at all.
fn prose<'a>(scene: &Scene<'_, 'a>) -> Vec<&'a str> {
    let draft = scene.draft;
    let mut found = Vec::new();
    let mut add = |field: &Field<'a, Text>| found.extend(field.as_ref().map(|given| given.text));
    for (_, figure) in items(&draft.figures) {
        got(&figure.caveat).into_iter().for_each(|caveat| add(&caveat.text));
        items(&figure.relations).for_each(|(_, relation)| add(&relation.because));
        items(&figure.corrections).for_each(|(_, correction)| add(&correction.because));
        items(&figure.breaks).for_each(|(_, noted)| add(&noted.because));
        got(&figure.withdrawn).into_iter().for_each(|withdrawal| add(&withdrawal.because));
    }
    items(&draft.disputes).for_each(|(_, dispute)| add(&dispute.summary));
    items(&draft.charts).for_each(|(_, chart)| add(&chart.note));
    items(&draft.notes).for_each(|(_, note)| add(&note.text));
    scene.desk.into_iter().flat_map(Desk::decisions).for_each(|(_, decision)| add(&decision.because));
    if let Some(report) = got(&draft.report) {
        got(&report.date).into_iter().for_each(|date| add(&date.reasoning));
        found.extend([&report.url, &report.archive_url].into_iter().flatten().map(|given| given.text));
    }
    found
}
