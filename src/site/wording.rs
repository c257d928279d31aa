//! The language that authors are told of findings in.

use crate::check::Wording;
use std::env;

/// The variable that names it, by its tag.
pub const LANGUAGE: &str = "HUMANITARIAN_FIGURES_LANGUAGE";

/// The words that the surroundings ask for, English where they ask for none.
///
/// # Errors
/// Where they ask for a language that findings are not told in.
pub fn asked_for() -> Result<&'static Wording, String> {
    match env::var_os(LANGUAGE).filter(|language| !language.is_empty()) {
        None => Ok(Wording::english()),
        Some(language) => of(&language.to_string_lossy()).map_err(|why| format!("{LANGUAGE}: {why}")),
    }
}

/// The same where nothing can be refused any more: a command that is asked for another language does not begin.
pub fn in_force() -> &'static Wording {
    asked_for().unwrap_or_else(|_| Wording::english())
}

/// The words of a language by its tag.
///
/// # Errors
/// Where findings are not told in it.
pub fn of(language: &str) -> Result<&'static Wording, String> {
    let written = || Wording::LANGUAGES.join(", ");
    Wording::of(language).ok_or_else(|| format!("findings are not told in `{language}`; they are in {}", written()))
}
