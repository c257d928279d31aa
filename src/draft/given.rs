//! One value of the file, with the very slice of the text it was read from: the slice is its position.

use serde::de::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A field that may be absent.
pub type Field<'a, T> = Option<Given<'a, T>>;

/// A value as written, and what it was read as.
#[derive(Clone, Debug)]
pub struct Given<'a, T> {
    /// The value's own text in the file.
    pub text: &'a str,
    pub value: Result<T, Misread>,
}

/// Why a value could not be read as what its field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread(pub String);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<'de, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&'de RawValue>::deserialize(deserializer)?.get();
        let value = serde_json::from_str(text).map_err(|error| Misread(readable(&error.to_string())));
        Ok(Self { text, value })
    }
}

impl<T> Given<'_, T> {
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref().ok()
    }
}

/// The reader's own words, as an author can use them: without Rust's names for numbers, without the position, which
/// counts from the start of the slice and would mislead.
fn readable(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(words, _)| words);
    if message.starts_with("input ") || message.starts_with("premature ") {
        // chrono's words for a day it cannot read.
        return format!("{message}; a day is written like 2012-07-30");
    }
    message.replace("expected f64", "expected a number").replace("expected u32", "expected a whole number")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_the_wrong_type_is_kept_with_its_reason_and_its_place() {
        let file = r#"[1, "two", 3]"#;
        let given: Vec<Given<u32>> = serde_json::from_str(file).expect("JSON");
        assert_eq!(given.iter().filter_map(Given::get).collect::<Vec<_>>(), [&1, &3]);
        assert_eq!(given[1].text, "\"two\"");
        assert_eq!(given[1].value, Err(Misread("invalid type: string \"two\", expected a whole number".into())));
        let day: Given<chrono::NaiveDate> = serde_json::from_str("\"30 July\"").expect("JSON");
        let why = day.value.expect_err("no day").0;
        assert_eq!(why, "input contains invalid characters; a day is written like 2012-07-30");
        assert_eq!(given[1].text.as_ptr() as usize - file.as_ptr() as usize, 4);
    }
}
