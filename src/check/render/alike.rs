//! Findings that say the same of one entry after another: told once, with the list of the others.

use super::Located;
use crate::check::phrase::filled;
use crate::check::rules::proposed_figure;
use crate::check::{Argument, Finding, Wording};
use std::collections::BTreeMap;

/// Two are read one by one; from here on they are a list.
const FEWEST: usize = 3;

/// So many of a list are named.
const MOST_NAMED: usize = 100;

/// A line of a list is broken where it is longer, in characters.
const WIDTH: usize = 100;

/// Arguments that name whose fault it is, and say nothing else.
const OWNERS: [&str; 2] = ["owner", "figure"];

/// What differs from one proposed entry to the next: its name, and the quantity that was found.
const FOUND: [&str; 3] = ["entry", "words", "line"];

/// A finding that is shown whole, and those behind it that differ from it only in whose they are.
pub struct Alike<'l, 'f> {
    pub first: &'l Located<'f>,
    others: Vec<&'l Located<'f>>,
}

/// Findings with those alike brought together, in the order of the first of each.
pub fn alike<'l, 'f>(located: &'l [Located<'f>]) -> Vec<Alike<'l, 'f>> {
    let mut places: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (n, one) in located.iter().enumerate() {
        places.entry((one.finding.rule.code, without_owner(one.finding))).or_default().push(n);
    }
    let mut found = Vec::new();
    for of_one_kind in places.into_values() {
        let whole = if of_one_kind.len() < FEWEST { of_one_kind.len() } else { 1 };
        found.extend(of_one_kind[..whole].iter().map(|&n| (n, Vec::new())));
        if let Some((_, others)) = found.last_mut() {
            *others = of_one_kind[whole..].to_vec();
        }
    }
    found.sort_by_key(|(n, _)| *n);
    let group = |(n, others): (usize, Vec<usize>)| Alike {
        first: &located[n],
        others: others.into_iter().map(|n| &located[n]).collect(),
    };
    found.into_iter().map(group).collect()
}

impl Alike<'_, '_> {
    /// How many findings it tells.
    pub fn len(&self) -> usize {
        1 + self.others.len()
    }

    /// Whose the others are, each with its line in the file. None where there are no others.
    pub fn list(&self, wording: &Wording) -> Option<String> {
        let comma = format!("{} ", wording.tell("list-comma", []));
        let mut lines = vec![String::new()];
        for one in self.others.iter().take(MOST_NAMED) {
            let named = [("what", whose(one, wording).into()), ("line", one.line.to_string().into())];
            let item = wording.tell("also-one", named);
            match lines.last_mut() {
                Some(line) if line.is_empty() => *line = item,
                Some(line) => {
                    line.push_str(&comma);
                    if line.chars().count() + item.chars().count() > WIDTH {
                        lines.push(item);
                    } else {
                        line.push_str(&item);
                    }
                }
                None => {}
            }
        }
        let list = lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n");
        match self.others.len().checked_sub(MOST_NAMED) {
            Some(rest @ 1..) => Some(format!("{list}{comma}{}", wording.tell("more", [("count", rest.into())]))),
            _ => (!list.is_empty()).then_some(list),
        }
    }
}

/// What a finding says, but of nobody.
fn without_owner(finding: &Finding) -> String {
    let is_proposed = finding.rule.code == proposed_figure::RULE.code;
    let is_left_out = |name: &str| OWNERS.contains(&name) || is_proposed && FOUND.contains(&name);
    let arguments: Vec<_> = finding.arguments.iter().filter(|(name, _)| !is_left_out(name)).cloned().collect();
    filled(&format!("{}\n{}", finding.rule.fault, finding.rule.mend), &arguments)
}

/// The entry that a finding is of: the words that were found for it, else its name, else its place in the file.
fn whose(one: &Located<'_>, wording: &Wording) -> String {
    let finding = one.finding;
    let argument = |name: &str| finding.arguments.iter().find(|(own, _)| *own == name).map(|(_, value)| value);
    let told = |value: &Argument| wording.argument(finding.rule.code, value);
    match argument("words").filter(|_| finding.rule.code == proposed_figure::RULE.code) {
        Some(words) => format!("\"{}\"", told(words)),
        None => match OWNERS.iter().find_map(|name| argument(name)) {
            Some(Argument::Data(id)) => format!("`{id}`"),
            Some(owner) => told(owner),
            // Cut where it is long, as all that stands in a sentence.
            None => told(&Argument::from(&one.path)),
        },
    }
}
