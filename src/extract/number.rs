//! One number, in digits or in words: "43 500", "2.5 million", "two dozen", "a third".

use super::digits::{is_sure, readings};
use super::lexicon::value;
use super::line::Line;
use super::spelled::{self, below_hundred, spelled};
use super::token::Made;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Digits,
    Words,
    /// A part of one: "half", "two thirds".
    Part,
}

/// A number, and the piece behind it.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    pub value: f64,
    /// Whether it can be read in this way only: "43.500" is 43.5, or 43,500 as others write it.
    pub is_sure: bool,
    pub form: Form,
    /// What its last words multiply it by: a million in "2.5 million".
    pub scale: Option<f64>,
    /// Whether nobody can have counted it: "a third of a million".
    pub is_rough: bool,
    pub end: usize,
}

/// The number that begins at a piece.
pub fn number(line: &Line, at: usize) -> Option<Number> {
    if line.is(at, Made::Digits) {
        return fraction(line, at).or_else(|| in_digits(line, at));
    }
    let read = spelled(line.words, &|at| line.joined(at), at);
    let in_words = read.map(|read| Number {
        value: read.value,
        is_sure: true,
        form: Form::Words,
        scale: read.scale,
        is_rough: read.is_rough,
        end: read.end,
    });
    // "Half a million" is no half.
    in_words.filter(|number| number.scale.is_some()).or_else(|| part(line, at)).or(in_words)
}

/// "1/3 of homes". Without "of" such digits are as often a date or a number of something.
pub fn fraction(line: &Line, at: usize) -> Option<Number> {
    let is_glued = |at: usize| line.is_glued(at);
    let hangs = line.word(at + 1) == "/" && is_glued(at + 1) && is_glued(at + 2) && !is_glued(at + 3);
    let is_fraction = hangs && line.are_plain_digits(at, 1..=2) && line.are_plain_digits(at + 2, 1..=2);
    (is_fraction && line.word(at + 3) == line.words.of).then_some(())?;
    let (count, parts): (f64, f64) = (line.word(at).parse().ok()?, line.word(at + 2).parse().ok()?);
    (count > 0.0 && count < parts).then_some(Number {
        value: count / parts,
        is_sure: true,
        form: Form::Part,
        scale: None,
        is_rough: false,
        end: at + 3,
    })
}

fn in_digits(line: &Line, at: usize) -> Option<Number> {
    /// So many groups has the largest number that a report can hold.
    const GROUPS: usize = 5;
    let mut run = line.word(at).to_owned();
    let mut end = at + 1;
    // "43 500": groups of three behind one to three digits. Wider gaps part columns.
    while line.are_plain_digits(at, 1..=3)
        && end < at + GROUPS
        && line.is(end, Made::Digits)
        && line.are_plain_digits(end, 3..=3)
        && line.is_near(end)
        && !line.is_glued(end)
    {
        run.push_str(line.word(end));
        end += 1;
    }
    let mut value = *readings(&run).first()?;
    let mut scale = None;
    if let Some(by) = short_scale(line, end) {
        scale = Some(by);
        end += 1;
    } else {
        // "5 hundred thousand".
        for _ in 0..2 {
            if let Some((by, behind)) = spelled::scale(line.words, &|at| line.joined(at), end) {
                scale = Some(scale.unwrap_or(1.0) * by);
                end = behind;
            }
        }
    }
    value *= scale.unwrap_or(1.0);
    let (value, scale, end) = spelled::with_half(line.words, &|at| line.joined(at), value, scale, end);
    let is_decimal = scale.is_some() && run.contains('.');
    Some(Number { value, is_sure: is_decimal || is_sure(&run), form: Form::Digits, scale, is_rough: false, end })
}

/// "2.5bn", "$300 m". A lone "m" behind a whole number may be metres, which the next word tells.
fn short_scale(line: &Line, at: usize) -> Option<f64> {
    let is_money = matches!(line.before(at, 2), "$" | "€" | "£");
    let by = value(line.words.short_scales, line.word(at)).filter(|_| line.is_glued(at) || is_money)?;
    let is_length = line.words.of_length.contains(&line.word(at + 1));
    (!is_length).then_some(by)
}

/// "Half", "a third", "two thirds", "one-fifth".
fn part(line: &Line, at: usize) -> Option<Number> {
    let words = line.words;
    let found = |count: f64, parts: f64, end: usize| {
        Some(Number { value: count / parts, is_sure: true, form: Form::Part, scale: None, is_rough: false, end })
            .filter(|number| number.value <= 1.0)
    };
    if let Some((count, end)) = below_hundred(words, &|at| line.joined(at), at) {
        let hyphen = usize::from(line.word(end) == "-" && line.is_glued(end));
        let parts = value(words.fractions, line.word(end + hyphen))?;
        return found(count, parts, end + hyphen + 1);
    }
    let is_article = words.articles.contains(&line.word(at));
    let place = at + usize::from(is_article);
    let parts = value(words.fractions, line.word(place))?;
    let is_ordinal = words.ordinals.contains(&line.word(place));
    let next = place + 1;
    let goes_on = line.word(next) == "-" && line.is_glued(next);
    let stands_alone = !line.is_noun(next) || line.word(next) == words.of;
    let is_named = words.before_named_part.contains(&line.before(at, 1)) || line.before(at, 1) == "-";
    let is_part =
        if is_ordinal { is_article && stands_alone } else { !is_article && line.word(next) != line.words.past };
    (is_part && !goes_on && !is_named).then(|| found(1.0, parts, next))?
}
