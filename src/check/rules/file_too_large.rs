//! No report file is this large.

use crate::check::{Fixture, Given, MOST_BYTES, Rule};

pub const RULE: Rule = Rule {
    code: "file-too-large",
    fault: "the file holds {megabytes} MB; a report file holds 8 MB at most",
    mend: "check that this is a report file, or divide the report into several",
    why: "A report of thirty figures takes some 30 KB. Past a few megabytes the file is something else, \
          and checking it would only take long.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[Fixture { name: "nine megabytes", given: Given::File(&[b' '; MOST_BYTES as usize + 1]), at: "" }],
};
