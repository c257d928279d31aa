//! What editors decided on a question, in words: theirs, and no claim.

use super::Composer;
use super::invented::marked;
use crate::model::{Answers, Choice, Said, Working};
use crate::page::way;
use crate::view::content::{WorkingContent, WorkingEnd};
use crate::words::Words;

/// What editors decided on the question that these answers are to, for a page at `path`.
pub(super) fn working_on(
    working: &[Working<'_>],
    answers: &Answers<'_>,
    words: &Words,
    path: &str,
) -> Vec<WorkingContent> {
    let on_this = working.iter().filter(|working| answers.last().any(|said| working.is_on(&said)));
    on_this.map(|working| content(working, answers, words, path)).collect()
}

fn content(working: &Working<'_>, answers: &Answers<'_>, words: &Words, path: &str) -> WorkingContent {
    let end = |said: Said<'_>, before: &str| end(said, before, words, path);
    let (title, ends) = match working.choice {
        Choice::Figure(figure) => ("working-figure", vec![end(figure, "")]),
        Choice::Span(low, high) => {
            ("working-span", vec![end(low, &words.say("working-low")), end(high, &words.say("working-high"))])
        }
    };
    let because = words.text(working.because);
    let chosen = words.with(
        "working-chosen",
        [
            ("editor", working.editor.name.as_str().into()),
            ("role", working.editor.role.as_str().into()),
            ("day", words.day(working.on).into()),
            ("because", because.trim().trim_end_matches('.').into()),
        ],
    );
    let is_last = |said: &Said<'_>| {
        answers.last().any(|last| last.report.id == said.report.id && last.statement.id() == said.statement.id())
    };
    let note = match working.said().iter().all(is_last) {
        true => words.say("working-note"),
        false => format!("{} {}", words.say("working-overtaken"), words.say("working-note")),
    };
    let title = marked(words, working.said().iter().all(|said| said.report.invented.is_some()), words.say(title));
    WorkingContent { title, ends, chosen, note }
}

fn end(said: Said<'_>, before: &str, words: &Words, path: &str) -> WorkingEnd {
    let (composer, receipt) = (Composer::new(said.report, words), said.receipt());
    let period = words.text(&receipt.period.label);
    WorkingEnd {
        before: before.to_owned(),
        address: way(path, &composer.figure_path(said.statement.id())),
        number: words.number_of(said.statement),
        said: words.with(
            "working-said",
            [
                ("what", words.counts(said.statement).into()),
                ("said", words.said(said.statement).into()),
                ("period", period.into()),
            ],
        ),
        standing: composer.standing(receipt),
    }
}
