//! How a file is written, so that what is added looks like what stands there.

use super::json::{gap, members};
use super::patch::Patch;
use std::borrow::Cow;
use std::ops::Range;

/// What an object is written in one line up to: the width of a screen's half.
const WIDTH: usize = 120;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A number, a string or a word of JSON, as it stands in a file.
    Raw(String),
    Object(Vec<(Cow<'static, str>, Node)>),
    List(Vec<Node>),
}

impl Node {
    pub fn object(fields: Vec<(&'static str, Node)>) -> Self {
        Self::Object(fields.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    pub fn text(words: &str) -> Self {
        Self::Raw(serde_json::Value::from(words).to_string())
    }

    /// A text that a reader sees, in the base language.
    pub fn words(words: &str) -> Self {
        Self::object(vec![(crate::terms::BASE_LANGUAGE, Self::text(words))])
    }
}

/// The form of a file.
#[derive(Clone, Debug)]
pub struct Style {
    /// Line end and one step of indent; none where the file is one line.
    lines: Option<(String, String)>,
    /// What stands between a name and its value.
    colon: String,
    /// What follows a comma in one line.
    comma: String,
    /// What stands inside the braces of an object in one line.
    padding: &'static str,
    /// Whether short objects stand in one line.
    short: bool,
}

impl Style {
    /// That of the report files here.
    pub fn house() -> Self {
        let lines = Some(("\n".to_owned(), "  ".to_owned()));
        Self { lines, colon: ": ".to_owned(), comma: " ".to_owned(), padding: " ", short: true }
    }

    /// The form of a text; `example` is the place of a short object in it.
    pub fn of(text: &str, example: &Range<usize>) -> Self {
        let whole = text.len() - text.trim_start().len()..text.trim_end().len();
        let top = members(text, &whole);
        let first = top.first().map_or("", |member| gap(text, member.key.start));
        let lines = first.rfind('\n').map(|at| {
            let newline = if first[..at].ends_with('\r') { "\r\n" } else { "\n" };
            (newline.to_owned(), first[at + 1..].to_owned())
        });
        let inside = members(text, example);
        let short = lines.is_none() || !text[example.clone()].contains('\n');
        let colon = inside.first().or(top.first()).map_or(": ", |member| gap_of_value(text, member.key.end));
        let comma = match inside.get(1) {
            Some(member) if short => gap(text, member.key.start),
            _ if colon == ":" => "",
            _ => " ",
        };
        let padding = match inside.first() {
            Some(member) if short && gap(text, member.key.start) == " " => " ",
            _ => "",
        };
        Self { lines, colon: colon.to_owned(), comma: comma.to_owned(), padding, short }
    }

    /// A field behind another one: comma, gap, name and value. `before` is what stands before its neighbour's name.
    pub fn field(&self, before: &str, name: &str, value: &Node) -> String {
        format!(",{before}\"{name}\"{}{}", self.colon, self.value(before, value, name.len() + 4))
    }

    /// Puts a field behind all others of the object at a place, which has some.
    pub fn append(&self, patch: &mut Patch, text: &str, object: &Range<usize>, name: &str, value: &Node) {
        let fields = members(text, object);
        if let Some(last) = fields.last() {
            // The first field may stand in the line of the brace, so the second shows how fields are parted.
            let before = gap(text, fields.get(1).unwrap_or(last).key.start);
            patch.insert(last.value.end, self.field(before, name, value));
        }
    }

    /// A value behind another one in a list.
    pub fn element(&self, before: &str, value: &Node) -> String {
        format!(",{before}{}", self.value(before, value, 0))
    }

    /// A value; `before` is what stands before the piece that holds it, `used` how much of the line is taken besides.
    pub fn value(&self, before: &str, value: &Node, used: usize) -> String {
        match before.rfind('\n') {
            Some(at) => self.over_lines(value, &before[at + 1..], used),
            None => self.in_one_line(value),
        }
    }

    fn over_lines(&self, node: &Node, indent: &str, used: usize) -> String {
        let Some((newline, step)) = &self.lines else { return self.in_one_line(node) };
        let line = self.in_one_line(node);
        let holds_objects = matches!(node, Node::List(items) if items.iter().any(|item| !matches!(item, Node::Raw(_))));
        let fits = indent.chars().count() + used + line.chars().count() < WIDTH;
        if matches!(node, Node::Raw(_)) || (self.short && fits && !holds_objects) {
            return line;
        }
        let inner = format!("{indent}{step}");
        let (open, close, pieces): (_, _, Vec<String>) = match node {
            Node::Raw(text) => return text.clone(),
            Node::Object(fields) => {
                let field = |(name, value): &(Cow<str>, Node)| {
                    format!("\"{name}\"{}{}", self.colon, self.over_lines(value, &inner, name.len() + 4))
                };
                ('{', '}', fields.iter().map(field).collect())
            }
            Node::List(items) => ('[', ']', items.iter().map(|item| self.over_lines(item, &inner, 0)).collect()),
        };
        let apart = format!(",{newline}{inner}");
        format!("{open}{newline}{inner}{}{newline}{indent}{close}", pieces.join(&apart))
    }

    fn in_one_line(&self, node: &Node) -> String {
        let apart = format!(",{}", self.comma);
        match node {
            Node::Raw(text) => text.clone(),
            Node::Object(fields) if fields.is_empty() => "{}".to_owned(),
            Node::Object(fields) => {
                let field =
                    |(name, value): &(Cow<str>, Node)| format!("\"{name}\"{}{}", self.colon, self.in_one_line(value));
                let fields: Vec<_> = fields.iter().map(field).collect();
                format!("{{{}{}{}}}", self.padding, fields.join(&apart), self.padding)
            }
            Node::List(items) => {
                let items: Vec<_> = items.iter().map(|item| self.in_one_line(item)).collect();
                format!("[{}]", items.join(&apart))
            }
        }
    }
}

/// What stands between a name and its value, the colon included.
fn gap_of_value(text: &str, key_end: usize) -> &str {
    let rest = &text[key_end..];
    let end = rest.find(|c: char| !c.is_ascii_whitespace() && c != ':').unwrap_or(rest.len());
    let gap = &rest[..end];
    if gap.contains('\n') { ": " } else { gap }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(text: &str, example: &str) -> Style {
        let at = text.find(example).expect("the example");
        Style::of(text, &(at..at + example.len()))
    }

    fn node() -> Node {
        let amount = Node::object(vec![("a", Node::Raw("1".into())), ("b", Node::text("x\"y"))]);
        Node::List(vec![Node::object(vec![("was", amount)])])
    }

    #[test]
    fn what_is_added_looks_like_what_stands_there() {
        let text = "{\n  \"x\": { \"a\": 1, \"b\": 2 }\n}";
        let added = style(text, "{ \"a\": 1, \"b\": 2 }").field("\n  ", "c", &node());
        assert_eq!(added, ",\n  \"c\": [\n    { \"was\": { \"a\": 1, \"b\": \"x\\\"y\" } }\n  ]");
        let text = "{\r\n\t\"x\": {\r\n\t\t\"a\":1\r\n\t}\r\n}";
        let added = style(text, "{\r\n\t\t\"a\":1\r\n\t}").field("\r\n\t", "c", &node());
        assert_eq!(
            added,
            ",\r\n\t\"c\":[\r\n\t\t{\r\n\t\t\t\"was\":{\r\n\t\t\t\t\"a\":1,\r\n\t\t\t\t\"b\":\"x\\\"y\"\r\n\t\t\t}\r\n\t\t}\r\n\t]"
        );
        let text = "{\"x\":{\"a\":1,\"b\":2}}";
        assert_eq!(style(text, "{\"a\":1,\"b\":2}").field("", "c", &node()), r#","c":[{"was":{"a":1,"b":"x\"y"}}]"#);
    }
}
