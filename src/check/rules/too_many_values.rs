//! No report holds so many figures.

use crate::check::{Fixture, Given, MOST_VALUES, Rule};

pub const RULE: Rule = Rule {
    code: "too-many-values",
    fault: "the file holds more than {most} values",
    mend: "check that this is a report file, or divide the report into several",
    why: "A report of thirty figures holds about a thousand values. A hundred times as many make a page that nobody \
          can open, and a list of faults that nobody can read.",
    // Found while reading, before there is a draft for a check to see.
    check: |_, _| {},
    fixtures: &[Fixture { name: "a desert of commas", given: Given::File(&[b','; MOST_VALUES + 1]), at: "" }],
};
