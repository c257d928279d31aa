//! That there were none: "no deaths", "nobody was hurt".

use super::line::Line;
use super::quantity::Quantity;
use crate::terms::{Amount, Nature, Qualifier};
use std::ops::Range;

/// "No civilians were hurt", "no deaths", "none of the fighters died": somebody claims that there were none. That nobody was
/// there at all is said of many things that nobody counts.
pub fn none(line: &Line, at: usize) -> Option<Quantity> {
    /// So near behind stands what was not done to them.
    const NEAR: usize = 6;
    let words = line.words;
    let single = line.phrase_at(words.no_single, at);
    if let Some(end) = nobody(line, at) {
        return is_done(line, end).then(|| nought(at..end))?;
    }
    let noun = match line.word(at) {
        _ if single.is_some() => single?,
        no if words.no.contains(&no) => at + 1 + usize::from(words.between_no_and_noun.contains(&line.word(at + 1))),
        none if none == words.none && line.word(at + 1) == words.of => {
            at + 2 + usize::from(words.determiners.contains(&line.word(at + 2)))
        }
        _ => return None,
    };
    let harmed = at + 1..line.sentence(at).end.min(noun + NEAR);
    let is_person = words.people.contains(&line.word(noun)) || words.persons.contains(&line.word(noun));
    let is_harmed = || harmed.into_iter().any(|at| words.harm.contains(&line.word(at)));
    let counts = words.harms.contains(&line.word(noun)) || is_person && is_harmed();
    let end = if line.word(at) == words.none { noun } else { single.unwrap_or(at + 1) };
    counts.then(|| nought(at..end))?
}

/// "No one", "nobody", "none" without "of": the piece behind.
fn nobody(line: &Line, at: usize) -> Option<usize> {
    let words = line.words;
    if line.word(at) == words.none && line.word(at + 1) != words.of {
        return Some(at + 1);
    }
    words.nobody.iter().find_map(|nobody| line.phrase_at(nobody, at))
}

/// Whether the next words say what was not done to them, or what they did not do. "No one knows how many were killed" does not.
fn is_done(line: &Line, end: usize) -> bool {
    /// So many small words stand before the verb.
    const MOST: usize = 4;
    let words = line.words;
    let verb = (end..end + MOST).find(|&at| !words.before_done.contains(&line.word(at))).unwrap_or(end + MOST);
    words.harm.contains(&line.word(verb)) || words.moved.contains(&line.word(verb))
}

fn nought(tokens: Range<usize>) -> Option<Quantity> {
    let amount = Amount::new(Qualifier::Exact, Some(0.0), (None, None), false).ok();
    Some(Quantity { nature: Nature::Count, tokens, amount })
}
