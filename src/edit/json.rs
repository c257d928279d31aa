//! Where the pieces of an object or a list stand: the names of fields and the signs between them, which a draft does not
//! keep.

use crate::draft::string_end;
use std::ops::Range;

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name with the quotation marks.
    pub key: Range<usize>,
    pub value: Range<usize>,
}

/// The fields of the object that stands at a place of a text which was read as JSON before.
pub fn members(text: &str, object: &Range<usize>) -> Vec<Member> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = object.start + 1;
    while let Some(key) = next(bytes, at, object.end) {
        let key = key..string_end(bytes, key);
        let Some(colon) = next(bytes, key.end, object.end) else { break };
        let Some(value) = next(bytes, colon + 1, object.end) else { break };
        let value = value..value_end(bytes, value, object.end);
        at = value.end;
        found.push(Member { key, value });
    }
    found
}

/// The values of the list that stands at a place.
pub fn elements(text: &str, list: &Range<usize>) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = list.start + 1;
    while let Some(value) = next(bytes, at, list.end) {
        let value = value..value_end(bytes, value, list.end);
        at = value.end;
        found.push(value);
    }
    found
}

/// The field of that name.
pub fn member(text: &str, object: &Range<usize>, name: &str) -> Option<Member> {
    members(text, object).into_iter().find(|member| is_named(text, member, name))
}

/// Whether a field has that name, however its letters are written.
pub fn is_named(text: &str, member: &Member, name: &str) -> bool {
    serde_json::from_str::<String>(&text[member.key.clone()]).is_ok_and(|key| key == name)
}

/// What stands before a piece, from the sign that parts it from the one before.
pub fn gap(text: &str, at: usize) -> &str {
    let before = &text[..at];
    &before[before.trim_end_matches([' ', '\t', '\r', '\n']).len()..]
}

/// Where the name of the field begins whose value stands behind this text.
pub fn key_before(text: &str) -> usize {
    let colon = text.trim_end_matches([' ', '\t', '\r', '\n', ':']);
    // The names of fields that are looked for here hold no quotation marks.
    colon.strip_suffix('"').and_then(|name| name.rfind('"')).unwrap_or(text.len())
}

/// The next piece before `end`, past spaces and commas; none where only the closing sign is left.
fn next(bytes: &[u8], mut at: usize, end: usize) -> Option<usize> {
    while at + 1 < end && matches!(bytes[at], b' ' | b'\t' | b'\r' | b'\n' | b',') {
        at += 1;
    }
    (at + 1 < end).then_some(at)
}

fn value_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let mut depth = 0usize;
    let mut at = start;
    while at < end {
        match bytes[at] {
            b'"' => at = string_end(bytes, at),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            b' ' | b'\t' | b'\r' | b'\n' | b',' if depth == 0 => return at,
            _ => {
                at += 1;
                if depth > 0 || !matches!(bytes.get(at), None | Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b'}' | b']'))
                {
                    continue;
                }
            }
        }
        if depth == 0 {
            return at.min(end);
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_found_whatever_stands_in_strings() {
        let text = r#"{"a" : "},{\"", "b":[1, {"c": [2]} ,"]"],"d":{},"e":-1.5e3 }"#;
        let whole = 0..text.len();
        let found: Vec<_> = members(text, &whole)
            .into_iter()
            .map(|Member { key, value }| (text[key].to_owned(), text[value].to_owned()))
            .collect();
        let expected =
            [("\"a\"", "\"},{\\\"\""), ("\"b\"", r#"[1, {"c": [2]} ,"]"]"#), ("\"d\"", "{}"), ("\"e\"", "-1.5e3")];
        assert_eq!(found, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
        let list = member(text, &whole, "b").expect("it is there").value;
        let values: Vec<_> = elements(text, &list).into_iter().map(|at| &text[at]).collect();
        assert_eq!(values, ["1", r#"{"c": [2]}"#, "\"]\""]);
        assert!(elements("[ ]", &(0..3)).is_empty() && members("{}", &(0..2)).is_empty());
    }

    #[test]
    fn a_gap_is_what_parts_a_piece_from_the_one_before() {
        let text = "{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}";
        let found = members(text, &(0..text.len()));
        assert_eq!(gap(text, found[1].key.start), "\r\n\t");
        assert_eq!(gap(text, found[1].value.start), " ");
    }
}
