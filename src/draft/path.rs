//! The path of a value, worked out from its position: kept out of the draft, since only faults need it.

/// The path of the value that begins at byte `at` of a JSON text: `figures[3].amount.low`.
///
/// For a text that is no JSON it gives the path as far as it could follow.
pub fn path_at(text: &str, at: usize) -> String {
    let bytes = text.as_bytes();
    let mut steps: Vec<Step> = Vec::new();
    let mut name = None;
    let mut i = 0;
    while i < bytes.len() && i < at {
        match bytes[i] {
            b'"' => {
                let end = string_end(bytes, i);
                let is_name = text[end..].trim_start().starts_with(':');
                if is_name {
                    name = Some(&text[i + 1..end - 1]);
                }
                i = end;
                continue;
            }
            b':' => {
                if let (Some(Step::Object(slot)), Some(name)) = (steps.last_mut(), name.take()) {
                    *slot = Some(name.to_owned());
                }
            }
            b'{' => steps.push(Step::Object(None)),
            b'[' => steps.push(Step::Array(0)),
            b'}' | b']' => {
                steps.pop();
            }
            b',' => {
                if let Some(Step::Array(index)) = steps.last_mut() {
                    *index += 1;
                }
            }
            _ => {}
        }
        i += 1;
    }
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Object(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&name);
            }
            Step::Array(index) => path.push_str(&format!("[{index}]")),
            Step::Object(None) => {}
        }
    }
    path
}

enum Step {
    Object(Option<String>),
    Array(usize),
}

/// The byte behind the closing quote of the string that opens at `from`.
fn string_end(bytes: &[u8], from: usize) -> usize {
    let mut i = from + 1;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' => i += 2,
            b'"' => return i + 1,
            _ => i += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn a_value_is_named_by_the_way_to_it() {
        let file = r#"{"report": {"date": "x, y"}, "figures": [{"id": "a"}, {"amount": {"low": 40}}]}"#;
        let at = |needle: &str| path_at(file, file.find(needle).expect("the needle"));
        assert_eq!(at("40"), "figures[1].amount.low");
        assert_eq!(at("\"x, y\""), "report.date");
        assert_eq!(at("{\"amount\""), "figures[1]");
        assert_eq!(path_at(file, 0), "");
    }

    #[test]
    fn a_text_that_breaks_off_gives_as_much_as_there_is() {
        assert_eq!(path_at("{\"a\": [1, {\"b\": \"unclosed", 99), "a[1].b");
    }
}
