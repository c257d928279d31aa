//! For machines: one JSON document with every finding.

use super::locate;
use crate::check::Finding;
use crate::draft::Source;
use crate::unseen::is_unseen;
use serde::Serialize;

/// `docs/contracts/check-json.md` describes this form; others rely on it.
#[derive(Serialize)]
struct Entry<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    path: String,
    rule: &'static str,
    severity: &'static str,
    fault: String,
    mend: String,
}

/// The findings of several files as a JSON array, a trailing newline included.
pub fn json<'f>(files: impl IntoIterator<Item = (&'f Source, &'f [Finding])>) -> serde_json::Result<String> {
    let mut entries = Vec::new();
    for (source, findings) in files {
        entries.extend(locate(source, findings).into_iter().map(|located| Entry {
            file: &source.name,
            line: located.line,
            column: located.column,
            end_line: located.end_line,
            end_column: located.end_column,
            rule: located.finding.rule.code,
            severity: located.finding.rule.severity.id(),
            fault: located.finding.fault(),
            mend: located.finding.mend(),
            path: located.path,
        }));
    }
    serde_json::to_string_pretty(&entries).map(|text| escaped(&text) + "\n")
}

/// JSON may hold what nobody sees as it is; a terminal that it is printed on would obey it.
fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    let mut units = [0; 2];
    for letter in json.chars() {
        if letter == '\n' || !is_unseen(letter) {
            safe.push(letter);
        } else {
            letter.encode_utf16(&mut units).iter().for_each(|unit| safe.push_str(&format!("\\u{unit:04x}")));
        }
    }
    safe
}
