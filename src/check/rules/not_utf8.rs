//! The file's bytes are no text in UTF-8.

use crate::check::{Fixture, Given, Rule};

pub const RULE: Rule = Rule {
    code: "not-utf8",
    fault: "the file is not text in UTF-8: byte {byte} belongs to no character",
    mend: "save the file as UTF-8",
    why: "JSON is UTF-8. A file in another encoding would show wrong names and quotation marks.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[Fixture { name: "Latin-1", given: Given::File(b"{\"title\": \"Caf\xe9\"}"), at: "title" }],
};
