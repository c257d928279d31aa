//! Reading report files: what cannot be read is refused with a reason, quickly, however large or broken it is.

use super::rules::{empty_file, file_too_large, not_utf8, too_many_values};
use super::{Argument, Finding, Rule};
use crate::draft::Source;
use std::fs;
use std::path::Path;

/// A report file is some tens of kilobytes; past this it is something else.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// So many values make a report of some three thousand figures. Each takes more room in memory than in the file.
pub const MOST_VALUES: usize = 100_000;

/// Why a file gave no text to check.
pub enum Refused {
    /// The file is there, but is no report file.
    Finding(Box<(Source, Finding)>),
    /// It could not be opened or read: the message says why.
    Unreadable(String),
}

/// Reads a file's text. Nothing of a file that is too large is read.
///
/// # Errors
/// Where the file cannot be opened, is larger than [`MOST_BYTES`], empty, not UTF-8, or holds more than [`MOST_VALUES`]
/// values.
pub fn read(path: &Path) -> Result<Source, Refused> {
    let name = path.display().to_string();
    let unreadable = |error: std::io::Error| Refused::Unreadable(format!("{name}: {error}"));
    let about = fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        return Err(Refused::Unreadable(format!("{name} is a folder; name the report files in it")));
    }
    if about.len() > MOST_BYTES {
        return Err(too_large(name, about.len()));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    decode(name, bytes)
}

/// Why a file of more than [`MOST_BYTES`] is not read at all.
pub fn too_large(name: String, bytes: u64) -> Refused {
    // Rounded up: what is too large by a byte must not seem to be just large enough.
    let megabytes = format!("{:.1}", (bytes as f64 / 104_857.6).ceil() / 10.0);
    refuse(name, String::new(), 0..0, &file_too_large::RULE, vec![("megabytes", megabytes.into())])
}

/// A file's bytes as text.
///
/// # Errors
/// Where they are empty, not UTF-8, or hold more than [`MOST_VALUES`] values.
pub fn decode(name: String, bytes: Vec<u8>) -> Result<Source, Refused> {
    match String::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(refuse(name, text, 0..0, &empty_file::RULE, Vec::new())),
        // Whatever the file is, each of its values but the first of a list or an object stands behind a comma.
        Ok(text) if text.bytes().filter(|&byte| byte == b',').count() > MOST_VALUES => {
            let most = vec![("most", MOST_VALUES.to_string().into())];
            Err(refuse(name, text, 0..0, &too_many_values::RULE, most))
        }
        Ok(text) => {
            // Some editors put a byte order mark before the text; JSON knows none.
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            Ok(Source { name, text })
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Err(refuse(
                name,
                text,
                at..at + '\u{fffd}'.len_utf8(),
                &not_utf8::RULE,
                vec![("byte", at.to_string().into())],
            ))
        }
    }
}

fn refuse(
    name: String,
    text: String,
    at: std::ops::Range<usize>,
    rule: &'static Rule,
    arguments: Vec<(&'static str, Argument)>,
) -> Refused {
    Refused::Finding(Box::new((Source { name, text }, Finding { rule: rule.told(), at, arguments })))
}
