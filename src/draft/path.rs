//! The path of a value, worked out from its position: kept out of the draft, since only faults need it.

/// Walks a JSON text once and names the values it passes: `figures[3].amount.low`.
///
/// Of a text that is no JSON it names as much as it could follow.
pub struct PathWalker<'t> {
    text: &'t str,
    at: usize,
    steps: Vec<Step>,
    name: Option<&'t str>,
}

impl<'t> PathWalker<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0, steps: Vec::new(), name: None }
    }

    /// The path of the value that begins at byte `at`, which never lies before the last one asked for.
    pub fn path_at(&mut self, at: usize) -> String {
        let bytes = self.text.as_bytes();
        while self.at < at.min(bytes.len()) {
            self.at = match bytes[self.at] {
                b'"' => self.pass_string(),
                sign => {
                    self.pass_sign(sign);
                    self.at + 1
                }
            };
        }
        self.path()
    }

    fn pass_string(&mut self) -> usize {
        let end = string_end(self.text.as_bytes(), self.at);
        if self.text[end..].trim_start().starts_with(':') {
            self.name = Some(&self.text[self.at + 1..end - 1]);
        }
        end
    }

    fn pass_sign(&mut self, sign: u8) {
        match (sign, self.steps.last_mut()) {
            (b':', Some(Step::Object(slot))) => {
                if let Some(name) = self.name.take() {
                    *slot = Some(name.to_owned());
                }
            }
            (b',', Some(Step::Array(index))) => *index += 1,
            (b'{', _) => self.steps.push(Step::Object(None)),
            (b'[', _) => self.steps.push(Step::Array(0)),
            (b'}' | b']', _) => {
                self.steps.pop();
            }
            _ => {}
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps.iter().take(MOST_STEPS) {
            match step {
                Step::Object(Some(name)) if path.is_empty() => path.push_str(name),
                Step::Object(Some(name)) => {
                    path.push('.');
                    path.push_str(name);
                }
                Step::Array(index) => path.push_str(&format!("[{index}]")),
                Step::Object(None) => {}
            }
        }
        if self.steps.len() > MOST_STEPS {
            path.push('…');
        }
        path
    }
}

/// A report file is six deep; of a path that goes on and on nobody reads more.
const MOST_STEPS: usize = 12;

enum Step {
    Object(Option<String>),
    Array(usize),
}

/// The byte behind the closing quote of the string that opens at `from`.
pub fn string_end(bytes: &[u8], from: usize) -> usize {
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
    use super::PathWalker;

    fn path_at(text: &str, at: usize) -> String {
        PathWalker::new(text).path_at(at)
    }

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
    fn one_walk_names_values_one_after_the_other() {
        let mut walker = PathWalker::new(r#"{"a": [10, 20], "b": {"c": 30}}"#);
        assert_eq!([7, 11, 27].map(|at| walker.path_at(at)), ["a[0]", "a[1]", "b.c"]);
    }

    #[test]
    fn a_text_that_breaks_off_gives_as_much_as_there_is() {
        assert_eq!(path_at("{\"a\": [1, {\"b\": \"unclosed", 99), "a[1].b");
    }

    #[test]
    fn a_path_into_an_abyss_is_cut() {
        let abyss = "[".repeat(100_000);
        assert_eq!(path_at(&abyss, abyss.len()), format!("{}…", "[0]".repeat(12)));
    }
}
