//! The file is no JSON: the one fault that hides all others.

use crate::check::{Fixture, Given, Rule};

pub const RULE: Rule = Rule {
    code: "malformed-json",
    fault: "this is not a JSON object that a report file could be: {why}",
    mend: "put right the text at the mark; a comma, a quote or a bracket may be missing just before it",
    why: "Nothing inside the file can be checked until it can be read, so this is reported alone.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[
        Fixture { name: "a comma too many", given: Given::File(br#"{"schema": 1,}"#), at: "schema" },
        Fixture { name: "no object", given: Given::File(b"[]"), at: "" },
    ],
};
