//! The file is no JSON: the one fault that hides all others.

use crate::check::misread::misread;
use crate::check::phrase::{Argument, say};
use crate::check::{Finding, Fixture, Given, Rule};
use crate::draft::{Malformed, Source};

pub const RULE: Rule = Rule {
    code: "malformed-json",
    fault: "this is not a JSON object that a report file could be: {why}",
    mend: "{how}",
    why: "Nothing inside the file can be checked until it can be read, so this is reported alone.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[
        Fixture { name: "a comma too many", given: Given::File(br#"{"schema": 1,}"#), at: "schema" },
        Fixture {
            name: "a comma too many, on the line before",
            given: Given::File(b"{\"schema\": 1, \"cards\": [\n  {\"figure\": \"fled-50\"},\n]}"),
            at: "cards[0]",
        },
        Fixture { name: "no comma", given: Given::File(b"{\"schema\": 1 \"id\": \"a\"}"), at: "schema" },
        Fixture { name: "no object", given: Given::File(b"[]"), at: "" },
    ],
};

/// What is said of a file that is no JSON.
pub fn finding(source: &Source, Malformed { at, why }: Malformed) -> Finding {
    let (at, why, how) = match surplus_comma(&source.text, at, &why) {
        Some((comma, end)) => {
            let why = say("comma", "there is a comma before `{end}`").given("end", end);
            (comma, why.into(), say("take-out", "take the comma out"))
        }
        None => {
            let how = say(
                "put-right",
                "put right the text at the mark; a comma, a quote or a bracket may be missing just before it",
            );
            (at, misread(&why), how)
        }
    };
    let at = at..(at + 1).min(source.text.len().max(at));
    Finding { rule: RULE.told(), at, arguments: vec![("why", why), ("how", Argument::from(how))] }
}

/// Where a comma stands before the end of a list or an object, and that end. The reader complains of what it met instead of
/// an entry, often a line further down.
fn surplus_comma<'t>(text: &'t str, at: usize, why: &str) -> Option<(usize, &'t str)> {
    ["trailing comma", "key must be a string", "expected value"].contains(&why).then_some(())?;
    let end = text.get(at..)?.trim_start_matches(',').trim_start().get(..1)?;
    let comma = text[..at + usize::from(text[at..].starts_with(','))].trim_end().strip_suffix(',')?.len();
    matches!(end, "}" | "]").then_some((comma, end))
}
