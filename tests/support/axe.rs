//! The accessibility rules of WCAG 2.2 A and AA and what is good practice besides, as far as axe-core checks them by default.

use std::{fmt, fs};

use serde::Deserialize;

use super::document::Document as _;
use super::left_out::LeftOut;
use super::npm;
use super::page::Page;

/// Frames are left out: a page in a frame is checked on its own address.
const RUN: &str = "axe.run(document, {
    iframes: false,
    resultTypes: ['violations'],
}).then(result => result.violations.map(({ id, help, nodes }) => ({
    id, help,
    targets: nodes.map(node => node.target.join(' ')),
    reasons: nodes.map(node => node.failureSummary),
})))";

/// A rule that a page breaks, and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// The rule's name in axe-core, such as `image-alt`.
    pub id: String,
    /// The rule in words.
    pub help: String,
    /// CSS selectors of the elements that break it.
    pub targets: Vec<String>,
    /// For each of these, what to mend.
    pub reasons: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.help)?;
        for (target, reason) in self.targets.iter().zip(&self.reasons) {
            write!(f, "\n  {target}\n    {}", reason.replace('\n', "\n    "))?;
        }
        Ok(())
    }
}

/// What the page breaks. The page's own scripts must be on, since axe-core waits with timers.
///
/// # Errors
/// When axe-core cannot be had, outside CI; see [`npm::fetch`].
#[track_caller]
pub fn violations(page: &Page) -> Result<Vec<Violation>, LeftOut> {
    let file = npm::fetch("axe-core", "axe.min.js")?;
    let axe = fs::read_to_string(&file).unwrap_or_else(|error| panic!("cannot read {}: {error}", file.display()));
    page.eval::<()>(&format!("{axe}\n;undefined"));
    Ok(page.eval(RUN))
}

/// Panics with all that the page breaks. Where axe-core cannot be had outside CI, stderr says that this was left out.
#[track_caller]
pub fn assert_no_violations(page: &Page) {
    assert_no_violations_but(page, &[]);
}

/// The same, apart from rules that a page breaks on purpose.
#[track_caller]
pub fn assert_no_violations_but(page: &Page, passed: &[&str]) {
    let Ok(mut violations) = violations(page) else { return };
    violations.retain(|violation| !passed.contains(&violation.id.as_str()));
    let list = violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    if !violations.is_empty() {
        page.fail(format_args!("{} accessibility rules are broken\n{list}", violations.len()));
    }
}
