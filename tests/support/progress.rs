//! Lines that a person watching a test run should see while it runs.

use std::fmt::Display;
use std::io::Write as _;

/// Writes one line to stderr, past libtest, which would keep the output of a passing test to itself.
pub fn say(line: impl Display) {
    // A closed stderr is no reason to fail a test.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
