//! Phrases of a lexicon among the words of a text, whatever those are kept in.

/// The piece behind a phrase that begins at `start`. `word` gives the piece at a place, and nothing behind the last.
pub fn phrase_at<'t>(word: &impl Fn(usize) -> &'t str, phrase: &str, start: usize) -> Option<usize> {
    (start..).zip(phrase.split(' ')).try_fold(start, |_, (at, part)| (word(at) == part).then_some(at + 1))
}

/// The first piece of a phrase that ends before `end`.
pub fn phrase_before<'t>(word: &impl Fn(usize) -> &'t str, phrase: &str, end: usize) -> Option<usize> {
    let start = end.checked_sub(phrase.split(' ').count())?;
    (phrase_at(word, phrase, start) == Some(end)).then_some(start)
}
