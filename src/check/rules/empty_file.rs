//! There is nothing in the file.

use crate::check::{Fixture, Given, Rule};

pub const RULE: Rule = Rule {
    code: "empty-file",
    fault: "the file is empty",
    mend: "write a report into it, or delete it",
    why: "An empty file is often a save that went wrong; passing over it would hide that.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[Fixture { name: "only spaces", given: Given::File(b" \n\t"), at: "" }],
};
