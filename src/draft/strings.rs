//! Every string of a file, whatever field it stands in: what no text may hold is looked for in all of them, so that a
//! field that is added one day is not forgotten.

use super::path::string_end;
use std::borrow::Cow;

/// The strings of a JSON text, names of fields included, each as its slice of the text and as what it says. One that
/// says nothing readable, such as half a surrogate pair, is left out: reading its field tells that.
pub fn strings(text: &str) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find('"')?;
        at = string_end(text.as_bytes(), start).min(text.len());
        text.get(start..at)
    })
    .filter_map(|slice| Some((slice, said(slice)?)))
}

/// What a string says. Most say what is written between their marks.
fn said(slice: &str) -> Option<Cow<'_, str>> {
    let inside = slice.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside.filter(|inside| inside.bytes().all(|byte| byte >= b' ' && byte != b'\\')) {
        Some(inside) => Some(Cow::Borrowed(inside)),
        None => serde_json::from_str(slice).ok().map(Cow::Owned),
    }
}

#[cfg(test)]
mod tests {
    use super::strings;

    #[test]
    fn names_and_values_are_found_wherever_they_stand() {
        let text = r#"{"a": ["b\u0000", {"c \" d": 1}], "e": "\ud800", "f": "g"}"#;
        let found: Vec<_> = strings(text).map(|(_, said)| said).collect();
        assert_eq!(found, ["a", "b\0", "c \" d", "e", "f", "g"]);
        assert_eq!(strings(text).nth(1).map(|(slice, _)| slice), Some(r#""b\u0000""#));
        assert_eq!(strings(r#"{"a": "never closed"#).count(), 1);
    }
}
