//! Checks that cannot run on this machine: said loudly, and never in CI.

use std::fmt;

use super::progress;

/// A check that could not run because something it needs is missing. Only ever outside CI.
#[derive(Debug, Clone)]
pub struct LeftOut(String);

impl LeftOut {
    /// Says on stderr what is left out and why, so that nobody takes it for done.
    ///
    /// # Panics
    /// With `CI=true` in the environment, where nothing may be left out.
    pub fn say(what: &str, why: &str) -> Self {
        let left_out = format!("{what}: {why}");
        assert!(std::env::var("CI").as_deref() != Ok("true"), "in CI nothing may be left out, but {left_out}");
        progress::say(format_args!("LEFT OUT: {left_out}"));
        Self(left_out)
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
