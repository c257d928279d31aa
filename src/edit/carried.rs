//! What people wrote into a report file that was made of a table, when the table is read again: it stays, or it is named.

use super::style::Node;
use std::collections::BTreeSet;

/// A report file made of a table anew, with what people wrote into the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub text: String,
    /// Figures that people wrote in and that the table has no number for any more: their ids, and the words they rest on.
    pub lost: Vec<(String, String)>,
    /// Figures that stay as they are, though the table says another amount.
    pub other: Vec<String>,
    /// Figures that nobody wrote in, and what of them is another than it was.
    pub anew: Vec<String>,
}

/// None where one of the two is no JSON object.
pub fn carried(before: &str, made: &str) -> Option<Carried> {
    let (old, new) = (fields(before)?, fields(made)?);
    let list = |fields: &Fields, name: &str| match get(fields, name) {
        Some(Node::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    let mut found = Carried::default();
    let figures = found.figures(&list(&old, "figures"), &list(&old, "context"), &list(&new, "figures"));
    let used: BTreeSet<String> = figures
        .iter()
        .flat_map(|figure| ["measure", "place", "population", "claimant"].map(|name| text(figure, name)))
        .flatten()
        .collect();
    let mut written = Vec::new();
    for (name, value) in &new {
        let value = match (name.as_ref(), get(&old, name)) {
            ("figures", _) => continue,
            // What the text is, the table says.
            ("paragraphs", _) => value.clone(),
            (_, was) => entries(was, value, &used),
        };
        if !matches!(&value, Node::List(items) if items.is_empty()) {
            written.push((name.clone(), value));
        }
    }
    if !figures.is_empty() {
        written.push(("figures".into(), Node::List(figures)));
    }
    let others = old.iter().filter(|(name, _)| name != "figures" && get(&new, name).is_none());
    written.extend(others.cloned());
    let style = super::Style::house();
    Some(Carried { text: format!("{}\n", style.value("\n", &Node::Object(written), 0)), ..found })
}

type Fields = Vec<(std::borrow::Cow<'static, str>, Node)>;

fn fields(text: &str) -> Option<Fields> {
    match serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()? {
        Node::Object(fields) => Some(fields),
        _ => None,
    }
}

fn get<'f>(fields: &'f Fields, name: &str) -> Option<&'f Node> {
    fields.iter().find(|(own, _)| own == name).map(|(_, value)| value)
}

/// A string among an entry's fields.
fn text(entry: &Node, name: &str) -> Option<String> {
    match entry.get(name)? {
        Node::Raw(raw) => serde_json::from_str(raw).ok(),
        _ => None,
    }
}

/// What stood there stays. Of a list of entries those of the table come behind it that it does not have and a figure names.
fn entries(was: Option<&Node>, made: &Node, used: &BTreeSet<String>) -> Node {
    let Node::List(made) = made else { return was.unwrap_or(made).clone() };
    let mut kept = match was {
        Some(Node::List(was)) => was.clone(),
        Some(other) => return other.clone(),
        None => Vec::new(),
    };
    let known: Vec<_> = kept.iter().filter_map(|entry| text(entry, "id")).collect();
    let is_new = |entry: &&Node| text(entry, "id").is_some_and(|id| used.contains(&id) && !known.contains(&id));
    kept.extend(made.iter().filter(is_new).cloned());
    Node::List(kept)
}

impl Carried {
    /// Those that were there in their order, and behind them what the table has besides.
    fn figures(&mut self, was: &[Node], context: &[Node], made: &[Node]) -> Vec<Node> {
        let mut left: Vec<&Node> = made.iter().collect();
        // What people took for context is no figure again.
        left.retain(|new| !context.iter().any(|entry| rests_on_the_same(entry, new)));
        let of_table: BTreeSet<&str> = made.iter().flat_map(names).collect();
        let mut kept = Vec::new();
        for old in was {
            let id = || text(old, "id").unwrap_or_default();
            if let Some(at) = left.iter().position(|new| rests_on_the_same(old, new)) {
                let new = left.remove(at);
                let is_untouched = old.get("id") == new.get("id") && only_proposed(old, &names(new).collect());
                let others = names(new).filter(|name| old.get(name) != new.get(name));
                if is_untouched {
                    self.anew.extend(others.map(|name| format!("{}.{name}", id())));
                } else if others.into_iter().any(|name| name == "amount") {
                    self.other.push(id());
                }
                kept.push(if is_untouched { new } else { old }.clone());
            } else if words(old).is_none() {
                // Our arithmetic, and what was withdrawn, rest on no number of the table.
                kept.push(old.clone());
            } else if !only_proposed(old, &of_table) {
                self.lost.push((id(), words(old).unwrap_or_default()));
            }
        }
        kept.extend(left.into_iter().cloned());
        kept
    }
}

fn names(entry: &Node) -> impl Iterator<Item = &str> {
    let fields = match entry {
        Node::Object(fields) => fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|(name, _)| name.as_ref())
}

/// Whether nobody but the program wrote in a figure: it is proposed still, and has no field that those of the table lack.
fn only_proposed(figure: &Node, of_table: &BTreeSet<&str>) -> bool {
    figure.get("proposed").is_some() && names(figure).all(|name| of_table.contains(name))
}

fn words(entry: &Node) -> Option<String> {
    text(entry.get("evidence")?, "words")
}

/// Whether an entry that was there rests on the number that the table has for another: in the same line, on its words or on more
/// of those around them.
fn rests_on_the_same(old: &Node, new: &Node) -> bool {
    let (Some(there), Some(here)) = (old.get("evidence"), new.get("evidence")) else { return false };
    let (Some(quoted), Some(own)) = (words(old), words(new)) else { return false };
    let number = |evidence: &Node, name: &str| match evidence.get(name) {
        Some(Node::Raw(raw)) => raw.parse::<usize>().ok(),
        _ => None,
    };
    let (quoted, own): (Vec<&str>, Vec<&str>) = (quoted.split_whitespace().collect(), own.split_whitespace().collect());
    let stands_at = |at: usize| quoted.get(at..at + own.len()) == Some(own.as_slice());
    let holds = match (number(there, "word"), number(here, "word")) {
        (Some(first), Some(word)) => word.checked_sub(first).is_some_and(stands_at),
        _ => (0..quoted.len()).any(stands_at),
    };
    holds && number(there, "line") == number(here, "line")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn proposed(id: &str, line: u32, value: &str) -> Value {
        json!({
            "id": id, "proposed": "count", "measure": "killed", "place": "karsen",
            "amount": { "qualifier": "exact", "value": value.parse::<u32>().expect("a number") },
            "evidence": { "line": line, "words": value, "word": 3 },
        })
    }

    fn made(figures: &[Value]) -> Value {
        json!({
            "schema": 1, "id": "table", "report": {}, "paragraphs": [{ "line": 2 }],
            "measures": [{ "id": "killed", "name": { "en": "Killed" } }], "places": [{ "id": "karsen" }], "figures": figures,
        })
    }

    fn again(before: &Value, made: &Value) -> (Value, Carried) {
        let carried = carried(&before.to_string(), &made.to_string()).expect("objects");
        (serde_json::from_str(&carried.text).expect("JSON"), carried)
    }

    /// As somebody left it half done: one figure is confirmed under a name of its own, one is begun, one is untouched.
    fn half_done() -> Value {
        let mut file = made(&[proposed("row-2-b", 2, "4"), proposed("row-3-b", 3, "5"), proposed("row-4-b", 4, "6")]);
        file["title"] = json!({ "en": "A title" });
        file["report"]["publisher"] = "The Example".into();
        file["measures"][0]["kind"] = "flow".into();
        let figures = file["figures"].as_array_mut().expect("figures");
        figures[0] = json!({
            "id": "killed-karsen", "measure": "killed", "amount": { "qualifier": "exact", "value": 4 }, "claimant": "mayor",
            "evidence": { "line": 2, "words": "Killed: 4", "word": 2 },
        });
        figures[1]["caveat"] = json!({ "text": { "en": "Not stated." } });
        figures.push(json!({ "id": "sum", "derived": { "formula": "a + b" } }));
        file
    }

    #[test]
    fn what_people_wrote_stays_when_the_table_is_read_again() {
        let before = half_done();
        let same = made(&[proposed("row-2-b", 2, "4"), proposed("row-3-b", 3, "5"), proposed("row-4-b", 4, "6")]);
        let (after, carried) = again(&before, &same);
        assert_eq!(after, before);
        assert_eq!((carried.lost, carried.other, carried.anew), Default::default());

        let mut more = made(&[proposed("row-2-b", 2, "4"), proposed("row-3-b", 3, "5"), proposed("row-4-b", 4, "6")]);
        let figures = more["figures"].as_array_mut().expect("figures");
        figures.iter_mut().for_each(|figure| figure["measure"] = "injured".into());
        figures.push(proposed("row-5-b", 5, "7"));
        more["measures"] = json!([{ "id": "killed" }, { "id": "injured" }, { "id": "unused" }]);
        let (after, carried) = again(&before, &more);
        assert_eq!(carried.anew, ["row-4-b.measure"], "nobody wrote in it");
        assert_eq!(after["figures"][0], before["figures"][0]);
        assert_eq!(after["figures"][1], before["figures"][1]);
        assert_eq!(after["figures"][4]["id"], "row-5-b");
        let measures: Vec<_> =
            after["measures"].as_array().expect("measures").iter().map(|entry| &entry["id"]).collect();
        assert_eq!(measures, ["killed", "injured"]);
    }

    #[test]
    fn what_the_table_has_no_number_for_any_more_is_named() {
        let before = half_done();
        let mut before = before;
        before["figures"][0]["evidence"]["words"] = "Killed: 40".into();
        let (_, carried) = again(&before, &made(&[proposed("row-2-b", 2, "4")]));
        assert_eq!(carried.lost[0].0, "killed-karsen", "4 is not 40");
        before["figures"][0]["evidence"]["words"] = "Killed: 4".into();
        let (after, carried) = again(&before, &made(&[proposed("row-3-b", 3, "50")]));
        let lost: Vec<_> = carried.lost.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect();
        assert_eq!(lost, [("killed-karsen", "Killed: 4"), ("row-3-b", "5")]);
        assert_eq!(after["figures"].as_array().map(Vec::len), Some(2), "the sum, and what is new");
        assert_eq!(carried.text.matches("row-4-b").count(), 0, "nobody wrote in it");

        // Read with another sign for decimals, a number is another one. Who confirmed it decides.
        let mut tenfold =
            made(&[proposed("row-2-b", 2, "4"), proposed("row-3-b", 3, "5"), proposed("row-4-b", 4, "6")]);
        for figure in tenfold["figures"].as_array_mut().expect("figures") {
            figure["amount"]["value"] = 40.into();
        }
        let (_, carried) = again(&before, &tenfold);
        assert_eq!(
            (carried.other.join(" "), carried.anew.join(" ")),
            ("killed-karsen row-3-b".into(), "row-4-b.amount".into())
        );
    }
}
