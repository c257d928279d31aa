//! A file that somebody made anew, written as it was before: what says the same keeps its bytes, and the rest follows their form.

use super::entries::Entries;
use super::json::{Member, elements, gap, members};
use super::style::{Node, Style};
use std::ops::Range;

/// The text that says what `after` says, in the form of `before`. None where one of the two is no JSON object.
pub fn keeping(before: &str, after: &str) -> Option<String> {
    let style = Entries::of(before).ok()?.style();
    let after: Node = serde_json::from_str(after).ok().filter(|node| matches!(node, Node::Object(_)))?;
    let whole = before.len() - before.trim_start().len()..before.trim_end().len();
    let kept = Keeping { text: before, style }.value(&whole, &after, "\n", 0);
    Some(format!("{}{kept}{}", &before[..whole.start], &before[whole.end..]))
}

struct Keeping<'t> {
    text: &'t str,
    style: Style,
}

impl Keeping<'_> {
    /// What stands at a place, saying what `new` says; `before` and `used` are as in [`Style::value`].
    fn value(&self, at: &Range<usize>, new: &Node, before: &str, used: usize) -> String {
        let Ok(old) = serde_json::from_str::<Node>(&self.text[at.clone()]) else {
            return self.style.value(before, new, used);
        };
        let kept = match (&old, new) {
            _ if says_the_same(&old, new) => Some(self.text[at.clone()].to_owned()),
            (Node::Object(_), Node::Object(fields)) => self.object(at, fields),
            (Node::List(_), Node::List(items)) => self.list(at, items),
            _ => None,
        };
        kept.unwrap_or_else(|| self.style.value(before, new, used))
    }

    /// Fields in the order in which they stood, new ones behind them. None where no field stays.
    fn object(&self, at: &Range<usize>, fields: &[(std::borrow::Cow<'static, str>, Node)]) -> Option<String> {
        let old = members(self.text, at);
        let name = |member: &Member| serde_json::from_str::<String>(&self.text[member.key.clone()]).unwrap_or_default();
        let mut written = self.text[at.start..old.first()?.key.start].to_owned();
        let (mut names, mut end) = (Vec::new(), old.first()?.key.start);
        for member in &old {
            let name = name(member);
            if let Some((_, new)) = fields.iter().find(|(field, _)| *field == name) {
                if !names.is_empty() {
                    written += &self.text[end..member.key.start];
                }
                let value = self.value(&member.value, new, gap(self.text, member.key.start), name.len() + 4);
                written += &format!("{}{value}", &self.text[member.key.start..member.value.start]);
                names.push(name);
            }
            end = member.value.end;
        }
        let parted = gap(self.text, old.get(1).or(old.first())?.key.start);
        for (name, new) in fields.iter().filter(|(field, _)| !names.contains(&field.as_ref().to_owned())) {
            written += &self.style.field(parted, name, new);
        }
        (!names.is_empty()).then(|| written + &self.text[end..at.end])
    }

    /// The values of a list in their new order; what stood in it already, or has the id of something that did, is written as it was.
    fn list(&self, at: &Range<usize>, items: &[Node]) -> Option<String> {
        let old = elements(self.text, at);
        let first = old.first()?;
        let nodes: Vec<Node> =
            old.iter().map(|place| serde_json::from_str(&self.text[place.clone()])).collect::<Result<_, _>>().ok()?;
        let begin = &self.text[at.start..first.start];
        let parted = match old.get(1) {
            Some(second) => self.text[first.end..second.start].to_owned(),
            None => format!(",{}", gap(self.text, first.start)),
        };
        let mut left: Vec<usize> = (0..old.len()).collect();
        let mut written = Vec::new();
        for (number, new) in items.iter().enumerate() {
            let same = left.iter().position(|own| says_the_same(&nodes[*own], new));
            let named = || left.iter().position(|own| id(new).is_some() && id(&nodes[*own]) == id(new));
            // What has no id and says something else than it did is known by its place.
            let there = || left.iter().position(|own| *own == number && id(new).is_none() && items.len() == old.len());
            let before = gap(self.text, first.start);
            written.push(match same.or_else(named).or_else(there) {
                Some(known) => self.value(&old[left.remove(known)], new, before, 0),
                None => self.style.value(before, new, 0),
            });
        }
        let end = &self.text[old.last()?.end..at.end];
        (!items.is_empty()).then(|| format!("{begin}{}{end}", written.join(&parted)))
    }
}

fn id(node: &Node) -> Option<&Node> {
    node.get("id")
}

/// Whether two values say the same: the order of fields and the way that a number is written say nothing.
fn says_the_same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Raw(one), Node::Raw(other)) => {
            one == other || one.parse::<f64>().is_ok_and(|one| other.parse::<f64>().is_ok_and(|other| one == other))
        }
        (Node::List(one), Node::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| says_the_same(one, other))
        }
        (Node::Object(one), Node::Object(other)) => {
            let in_other = |name: &str| other.iter().find(|(own, _)| own == name).map(|(_, value)| value);
            one.len() == other.len()
                && one.iter().all(|(name, value)| in_other(name).is_some_and(|other| says_the_same(value, other)))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "{\r\n\t\"b\": 1.0,\r\n\t\"list\": [\r\n\t\t{\"id\":\"x\",  \"n\": 1},\r\n\t\t{\"id\":\"y\"}\r\n\t],\r\n\t\"gone\": {},\r\n\t\"a\": [1,2]\r\n}\r\n";

    #[test]
    fn what_says_the_same_keeps_every_byte() {
        let same = r#"{"a":[1,2],"list":[{"n":1,"id":"x"},{"id":"y"}],"b":1,"gone":{}}"#;
        assert_eq!(keeping(BEFORE, same).expect("an object"), BEFORE);
        assert_eq!((keeping("[]", "{}"), keeping("{}", "1")), (None, None));
    }

    #[test]
    fn what_changed_is_written_as_what_stands_beside_it() {
        let after = r#"{"a":[1,3],"list":[{"id":"z","n":[]},{"id":"x","n":2}],"b":1,"new":"c"}"#;
        let written = keeping(BEFORE, after).expect("an object");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(value(&written), value(&after.replace("\"b\":1", "\"b\":1.0")));
        assert!(written.starts_with("{\r\n\t\"b\": 1.0,\r\n\t\"list\": [\r\n\t\t{"), "{written}");
        assert!(written.contains("{\"id\":\"x\",  \"n\": 2}\r\n\t],\r\n\t\"a\": "), "{written}");
        assert!(written.ends_with(",\r\n\t\"new\": \"c\"\r\n}\r\n"), "{written}");
        for empty in [r#"{"list":[],"c":1}"#, r#"{"c":{"d":[]}}"#] {
            assert_eq!(value(&keeping(BEFORE, empty).expect("an object")), value(empty));
        }
    }
}
