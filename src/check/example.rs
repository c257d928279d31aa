//! What a rule finds in the files that break it: for `explain`, and for the tests of the rules.

use super::read::{Refused, decode, too_large};
use super::together::Filed;
use super::{
    Checked, CheckedRegisters, Finding, Given, MOST_BYTES, ReportText, check, check_editors, check_registers,
    check_with,
};
use crate::draft::Source;
use serde_json::Value;

/// A clean report file of an invented country, and the text of its report.
pub const BASE: &str = include_str!("base.json");
pub const BASE_TEXT: &str = include_str!("base.txt");

/// What editors decide on it, without a fault.
pub const EDITORS: &str = include_str!("editors.json");

/// The file that a fixture describes, and everything found in it.
///
/// # Errors
/// Where the fixture changes what is not in the clean file.
pub fn example(given: &Given) -> Result<(Source, Vec<Finding>), String> {
    let (bytes, text) = match *given {
        Given::Edits(edits) | Given::Beside(_, edits) => (edited(edits)?.into_bytes(), None),
        Given::EditsWithReport(edits) => (edited(edits)?.into_bytes(), Some(ReportText::new(BASE_TEXT))),
        Given::Editors(edits) => (edited_of(EDITORS, edits)?.into_bytes(), None),
        Given::File(bytes) | Given::Registers(bytes) => (bytes.to_vec(), None),
        Given::Copy(from, to) => {
            if !BASE_TEXT.contains(from) {
                return Err(format!("the phrase {from:?} is not in base.txt"));
            }
            (BASE.as_bytes().to_vec(), Some(ReportText::new(&BASE_TEXT.replace(from, to))))
        }
    };
    let name = match given {
        Given::Registers(_) => "registers.json",
        Given::Editors(_) => "editors.json",
        _ => "report.json",
    };
    let name = name.to_owned();
    let size = bytes.len() as u64;
    match if size > MOST_BYTES { Err(too_large(name, size)) } else { decode(name, bytes) } {
        Ok(source) => {
            let findings = match *given {
                Given::Registers(_) => check_registers(&source).findings,
                Given::Editors(_) => {
                    let decided = decided()?;
                    check_editors(&source, &decided.iter().collect::<Vec<_>>()).findings
                }
                Given::Beside(registers, _) => {
                    let registers = text_of(registers)?;
                    let CheckedRegisters { registers, .. } = check_registers(&registers);
                    check_with(&source, registers.as_ref(), text.as_ref()).findings
                }
                _ => check_with(&source, None, text.as_ref()).findings,
            };
            Ok((source, findings))
        }
        Err(Refused::Finding(found)) => Ok((found.0, vec![found.1])),
        Err(Refused::Unreadable(why)) => Err(why),
    }
}

/// The values that a fixture changed, as the clean file has them: the path of each and its JSON, none where nothing is there.
/// None for a fixture that is another file altogether.
pub fn mended(given: &Given) -> Option<Vec<(String, Option<String>)>> {
    let (base, edits) = match *given {
        Given::Edits(edits) | Given::EditsWithReport(edits) | Given::Beside(_, edits) => (BASE, edits),
        Given::Editors(edits) => (EDITORS, edits),
        Given::Registers(_) | Given::File(_) | Given::Copy(..) => return None,
    };
    let file: Value = serde_json::from_str(base).ok()?;
    let of = |pointer: &str| (path_of(&file, pointer), file.pointer(pointer).map(Value::to_string));
    Some(edits.iter().map(|(pointer, _)| of(pointer)).collect())
}

/// A JSON pointer as findings write it: `figures[0].amount.value`. What is appended stands behind all that is there.
fn path_of(file: &Value, pointer: &str) -> String {
    let (mut path, mut at) = (String::new(), Some(file));
    for key in pointer.split('/').skip(1) {
        match at {
            Some(Value::Array(list)) if key == "-" => path.push_str(&format!("[{}]", list.len())),
            Some(Value::Array(_)) => path.push_str(&format!("[{key}]")),
            _ if path.is_empty() => path.push_str(key),
            _ => path.push_str(&format!(".{key}")),
        }
        at = match at {
            Some(Value::Array(list)) => key.parse().ok().and_then(|n: usize| list.get(n)),
            Some(Value::Object(fields)) => fields.get(key),
            _ => None,
        };
    }
    path
}

/// What the reports say that the editors of fixtures decide about.
fn decided() -> Result<Vec<Filed>, String> {
    let second = [
        ("/id", r#""second""#),
        ("/figures/0/amount/value", "70"),
        ("/figures/0/evidence/words", r#""70 people had fled""#),
    ];
    let third = [
        ("/id", r#""third""#),
        ("/figures/0/period/start/day", r#""2024-03-04""#),
        ("/figures/0/period/end/day", r#""2024-03-04""#),
    ];
    let files: [&[(&str, &str)]; 3] = [&[], &second, &third];
    let filed = |edits: &[(&str, &str)]| {
        let source = Source { name: "report.json".to_owned(), text: edited(edits)? };
        let Checked { findings, clean, .. } = check(&source, None);
        let faults = || findings.iter().map(Finding::fault).collect::<Vec<_>>().join("; ");
        clean.map(|clean| Filed::of(&source, &clean)).ok_or_else(faults)
    };
    files.into_iter().map(filed).collect()
}

fn text_of(registers: &[u8]) -> Result<Source, String> {
    let text = String::from_utf8(registers.to_vec()).map_err(|error| error.to_string())?;
    Ok(Source { name: "registers.json".to_owned(), text })
}

/// The clean file with some values changed, added or removed.
pub(super) fn edited(edits: &[(&str, &str)]) -> Result<String, String> {
    edited_of(BASE, edits)
}

fn edited_of(base: &str, edits: &[(&str, &str)]) -> Result<String, String> {
    let mut file: Value = serde_json::from_str(base).map_err(|error| error.to_string())?;
    // Numbers that serde_json's values cannot hold are put in at the end, as text.
    let mut raw = Vec::new();
    for (n, (pointer, json)) in edits.iter().enumerate() {
        let value = serde_json::from_str(json).unwrap_or_else(|_| {
            raw.push((format!("\"RAW{n}\""), *json));
            Value::String(format!("RAW{n}"))
        });
        edit(&mut file, pointer, json, value)
            .ok_or_else(|| format!("there is nothing at {pointer} in the clean file"))?;
    }
    let text = serde_json::to_string_pretty(&file).map_err(|error| error.to_string())?;
    Ok(raw.iter().fold(text, |text, (mark, json)| text.replace(mark, json)))
}

/// Puts a value at a pointer; an empty text removes what is there. `None`: there is no such place.
fn edit(file: &mut Value, pointer: &str, json: &str, value: Value) -> Option<()> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match file.pointer_mut(parent)? {
        Value::Object(object) if json.is_empty() => _ = object.remove(key)?,
        Value::Object(object) => _ = object.insert(key.into(), value),
        Value::Array(array) if key == "-" => array.push(value),
        Value::Array(array) => {
            let at = key.parse().ok().filter(|&at: &usize| at < array.len())?;
            if json.is_empty() {
                array.remove(at);
            } else {
                array[at] = value;
            }
        }
        _ => return None,
    }
    Some(())
}
