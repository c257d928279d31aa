//! The smallest pieces that a text is read in: words, runs of digits, and single signs.

use super::digits::{vulgar, western};
use std::ops::Range;

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Letters first; apostrophes and digits may follow.
    Letters,
    /// Digits, with the commas and points between them, and a fraction such as "½" at their end.
    Digits,
    /// One sign.
    Sign,
}

/// One piece of a line.
#[derive(Clone, Debug)]
pub struct Token {
    pub made: Made,
    /// Where it stands in the whole text, in bytes.
    pub at: Range<usize>,
    /// As it is compared: in lower case, with plain dashes, apostrophes and digits.
    pub plain: String,
    /// Whether it begins with a capital letter.
    pub is_capital: bool,
    /// Whether nothing parts it from the piece before.
    pub is_glued: bool,
    /// Whether one space at most does.
    pub is_near: bool,
}

/// The pieces of one line of a text.
pub fn tokens(text: &str, line: Range<usize>) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let end = line.end;
    let mut chars = text[line.clone()].char_indices().map(|(at, c)| (line.start + at, c)).peekable();
    while let Some((start, first)) = chars.next() {
        if is_space(first) {
            continue;
        }
        let made = match first {
            c if c.is_alphabetic() => Made::Letters,
            c if is_digit(c) || vulgar(c).is_some() => Made::Digits,
            _ => Made::Sign,
        };
        let mut stop = start + first.len_utf8();
        while made != Made::Sign
            && let Some(&(at, c)) = chars.peek()
        {
            let next = text[at + c.len_utf8()..end].chars().next();
            let goes_on = match made {
                Made::Letters => c.is_alphanumeric() || (is_apostrophe(c) && next.is_some_and(char::is_alphabetic)),
                _ if vulgar(first).is_some() => false,
                _ => is_digit(c) || (matches!(western(c), ',' | '.') && next.is_some_and(is_digit)),
            };
            if !goes_on {
                break;
            }
            stop = at + c.len_utf8();
            chars.next();
        }
        if made == Made::Digits
            && vulgar(first).is_none()
            && let Some((at, c)) = chars.next_if(|&(_, c)| vulgar(c).is_some())
        {
            stop = at + c.len_utf8();
        }
        let gap = &text[found.last().map_or(line.start, |before| before.at.end)..start];
        found.push(Token {
            made,
            plain: text[start..stop].chars().flat_map(plain).collect(),
            is_capital: first.is_uppercase(),
            is_glued: !found.is_empty() && gap.is_empty(),
            is_near: !found.is_empty() && gap.chars().nth(1).is_none(),
            at: start..stop,
        });
    }
    found
}

/// What parts two pieces. A tabulator parts cells of a table and is a piece itself.
fn is_space(c: char) -> bool {
    c != '\t' && (c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'))
}

fn is_digit(c: char) -> bool {
    western(c).is_ascii_digit()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn plain(c: char) -> impl Iterator<Item = char> {
    let c = match c {
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '’' => '\'',
        c => western(c),
    };
    c.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain_tokens(text: &str) -> Vec<String> {
        tokens(text, 0..text.len()).into_iter().map(|token| token.plain).collect()
    }

    #[test]
    fn digits_keep_what_groups_them_and_nothing_that_ends_a_sentence() {
        assert_eq!(plain_tokens("About 43,500, then 2.5bn."), ["about", "43,500", ",", "then", "2.5", "bn", "."]);
        assert_eq!(plain_tokens("T-72 in B52"), ["t", "-", "72", "in", "b52"]);
        assert_eq!(plain_tokens("30–40\t12%"), ["30", "-", "40", "\t", "12", "%"]);
        assert_eq!(plain_tokens("the town’s"), ["the", "town's"]);
        assert_eq!(plain_tokens("٤٣٬٥٠٠ 2½ ½1"), ["43,500", "2½", "½", "1"]);
    }
}
