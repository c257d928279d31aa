//! Values of a report file as cells, and cells as the values they were.

use super::day::{Order, day};
use super::form::Holds;
use super::number::{Decimal, number, plain};
use super::what::What;
use crate::edit::Node;

/// An object without fields, which says something: a day that is not stated.
pub const NO_FIELDS: &str = "{}";
/// A list without entries.
pub const NO_ENTRIES: &str = "[]";

/// The cell of a value; none where a value of this kind does not belong here.
pub fn cell(value: &Node, holds: Holds) -> Option<String> {
    let scalar = |value: &Node| match value {
        Node::Raw(raw) => Some(raw.clone()),
        _ => None,
    };
    let text = |value: &Node| serde_json::from_str::<String>(&scalar(value)?).ok();
    match holds {
        Holds::Text | Holds::Id | Holds::Term(_) | Holds::Day | Holds::Words => Some(told(&text(value)?)),
        Holds::Number | Holds::Whole => scalar(value).filter(|raw| raw.starts_with(|c: char| c.is_ascii_digit())),
        Holds::Boolean => scalar(value).filter(|raw| raw == "true" || raw == "false"),
        Holds::Texts | Holds::Wholes => {
            let Node::List(items) = value else { return None };
            let texts: Vec<String> = match holds {
                Holds::Texts => items.iter().map(text).collect::<Option<_>>()?,
                _ => items.iter().map(scalar).collect::<Option<_>>()?,
            };
            let is_plain = |text: &String| !text.is_empty() && !text.contains([';', '[']) && text.trim() == text;
            Some(match !texts.is_empty() && texts.iter().all(is_plain) {
                true => texts.join("; "),
                // As JSON, which an entry with a semicolon survives.
                false => serde_json::to_string(&texts).ok()?,
            })
        }
        Holds::Object(_) => matches!(value, Node::Object(fields) if fields.is_empty()).then(|| NO_FIELDS.to_owned()),
        Holds::Rows(_) => matches!(value, Node::List(items) if items.is_empty()).then(|| NO_ENTRIES.to_owned()),
    }
}

/// The value of a cell, which is not empty.
///
/// # Errors
/// Where nothing of the kind can be read there.
pub fn value(cell: &str, holds: Holds) -> Result<Node, What> {
    let text = || cell.trim().to_owned();
    match holds {
        // What is no term or id is told by the rules, with its place in the report file.
        Holds::Text | Holds::Id | Holds::Term(_) | Holds::Words => Ok(Node::text(&untold(cell))),
        Holds::Day => day(cell, None::<Order>).map(|day| Node::text(&day.to_string())),
        Holds::Number => {
            // As it was written, where it was not rewritten by a spreadsheet.
            let sure = cell.parse::<f64>().is_ok_and(|value| plain(value) == cell);
            number(cell, sure.then_some(Decimal::Point)).map(|value| Node::Raw(plain(value)))
        }
        Holds::Whole => match number(cell, None)? {
            value if value.fract() == 0.0 => Ok(Node::Raw(plain(value))),
            _ => Err(What::NoWhole { text: text() }),
        },
        Holds::Boolean => match cell.trim().to_ascii_lowercase().as_str() {
            is @ ("true" | "false") => Ok(Node::Raw(is.to_owned())),
            _ => Err(What::NoBoolean { text: text() }),
        },
        Holds::Texts | Holds::Wholes => {
            let no_list = || What::NoList { text: text() };
            let texts: Vec<String> = match cell.starts_with('[') {
                true => serde_json::from_str(cell).map_err(|_| no_list())?,
                false => cell.split(';').map(|text| text.trim().to_owned()).collect(),
            };
            let one = |text: &String| match holds {
                Holds::Wholes => value(text, Holds::Whole),
                _ => Ok(Node::text(text)),
            };
            texts.iter().map(one).collect::<Result<_, _>>().map(Node::List)
        }
        Holds::Object(_) if cell.trim() == NO_FIELDS => Ok(Node::Object(Vec::new())),
        Holds::Rows(_) if cell.trim() == NO_ENTRIES => Ok(Node::List(Vec::new())),
        Holds::Object(_) | Holds::Rows(_) => Err(What::NoList { text: text() }),
    }
}

/// A text that is not taken for no text: an empty cell says that there is none. What is quotation marks alone gets one more.
fn told(text: &str) -> String {
    match text {
        "" => "\"\"".to_owned(),
        marks if marks.len() > 1 && marks.bytes().all(|byte| byte == b'"') => format!("{marks}\""),
        text => text.to_owned(),
    }
}

fn untold(cell: &str) -> String {
    match cell {
        "\"\"" => String::new(),
        marks if marks.len() > 2 && marks.bytes().all(|byte| byte == b'"') => marks[1..].to_owned(),
        text => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_comes_back(text in "\"{0,4}|\\PC{0,20}") {
            let there = cell(&Node::text(&text), Holds::Text).expect("a text");
            prop_assert!(!there.is_empty());
            prop_assert_eq!(value(&there, Holds::Text), Ok(Node::text(&text)));
        }

        #[test]
        fn any_list_comes_back(texts in proptest::collection::vec("[a-z;\\[\\]\" ]{0,5}", 0..4)) {
            let list = Node::List(texts.iter().map(|text| Node::text(text)).collect());
            let there = cell(&list, Holds::Texts).expect("a list");
            prop_assert_eq!(value(&there, Holds::Texts), Ok(list));
        }

        #[test]
        fn any_number_comes_back(number in 0.0..1e15f64) {
            let raw = Node::Raw(plain(number));
            let there = cell(&raw, Holds::Number).expect("a number");
            prop_assert_eq!(value(&there, Holds::Number), Ok(raw));
        }
    }

    #[test]
    fn what_spreadsheets_make_of_values_is_read() {
        assert_eq!(value("TRUE", Holds::Boolean), Ok(Node::Raw("true".into())));
        assert_eq!(value("43,500", Holds::Number), Ok(Node::Raw("43500".into())));
        assert_eq!(value("2.500", Holds::Number).map_err(|what| what.id()), Err("ambiguous-number"));
        assert_eq!(value("2.5", Holds::Whole).map_err(|what| what.id()), Err("no-whole-number"));
        assert_eq!(value("31/07/2012", Holds::Day), Ok(Node::text("2012-07-31")));
        assert_eq!(value("1;3", Holds::Wholes), Ok(Node::List(vec![Node::Raw("1".into()), Node::Raw("3".into())])));
    }
}
