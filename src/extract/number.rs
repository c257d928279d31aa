//! One number, in digits or in words: "43 500", "2.5 million", "two dozen", "a third".

use super::digits::worth;
use super::lexicon::value;
use super::line::Line;
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
    pub form: Form,
    /// What its last words multiply it by: a million in "2.5 million".
    pub scale: Option<f64>,
    pub end: usize,
}

/// The number that begins at a piece.
pub fn number(line: &Line, at: usize) -> Option<Number> {
    half_of_scale(line, at).or_else(|| part(line, at)).or_else(|| match line.is(at, Made::Digits) {
        true => in_digits(line, at),
        false => in_words(line, at),
    })
}

fn in_digits(line: &Line, at: usize) -> Option<Number> {
    let mut run = line.word(at).to_owned();
    let mut end = at + 1;
    // "43 500": groups of three behind one to three digits.
    while line.are_plain_digits(at, 1..=3)
        && line.is(end, Made::Digits)
        && line.are_plain_digits(end, 3..=3)
        && !line.is_glued(end)
    {
        run.push_str(line.word(end));
        end += 1;
    }
    let mut value = worth(&run)?;
    let mut scale = None;
    if let Some(by) = short_scale(line, end) {
        scale = Some(by);
        end += 1;
    } else {
        while let Some(by) = scale_word(line, end) {
            scale = Some(scale.unwrap_or(1.0) * by);
            end += 1;
        }
    }
    value *= scale.unwrap_or(1.0);
    let number = Number { value, form: Form::Digits, scale, end };
    Some(and_a_half(line, number))
}

/// "2.5bn". A lone "m" behind a whole number may be metres, which the next word tells.
fn short_scale(line: &Line, at: usize) -> Option<f64> {
    let by = value(line.words.short_scales, line.word(at)).filter(|_| line.is_glued(at))?;
    let is_length = line.words.of_length.contains(&line.word(at + 1));
    (!is_length).then_some(by)
}

fn scale_word(line: &Line, at: usize) -> Option<f64> {
    value(line.words.scales, line.word(at)).filter(|_| !line.is_glued(at))
}

/// A number below a hundred, and the piece behind it.
fn below_hundred(line: &Line, at: usize) -> Option<(f64, usize)> {
    let first = value(line.words.small, line.word(at))?;
    if first < 20.0 {
        return Some((first, at + 1));
    }
    let unit = |at: usize| value(line.words.small, line.word(at)).filter(|unit| (1.0..10.0).contains(unit));
    if line.word(at + 1) == "-"
        && line.is_glued(at + 1)
        && let Some(unit) = unit(at + 2)
    {
        return Some((first + unit, at + 3));
    }
    Some(unit(at + 1).map_or((first, at + 1), |unit| (first + unit, at + 2)))
}

fn in_words(line: &Line, at: usize) -> Option<Number> {
    let words = line.words;
    let is_article = words.articles.contains(&line.word(at));
    let (mut group, mut end) = match is_article {
        true => scale_word(line, at + 1).map(|_| (1.0, at + 1))?,
        false => below_hundred(line, at)?,
    };
    let mut total = 0.0;
    let mut last_scale = None;
    while let Some(by) = scale_word(line, end) {
        end += 1;
        group *= by;
        last_scale = Some(by);
        // Nobody says "a dozen and two": what follows is the next number.
        if by == 12.0 {
            break;
        }
        let joined = end + usize::from(line.word(end) == words.and);
        let is_thousands = by > 100.0;
        if is_thousands {
            total += group;
            group = 0.0;
        }
        if let Some((more, behind)) = below_hundred(line, joined) {
            group += more;
            end = behind;
            last_scale = None;
        } else if is_thousands {
            break;
        }
    }
    let number = Number { value: total + group, form: Form::Words, scale: last_scale, end };
    Some(and_a_half(line, number))
}

/// "two and a half", "1.2 million and a half" is nobody's.
fn and_a_half(line: &Line, number: Number) -> Number {
    let is_half = number.scale.is_none()
        && line.word(number.end) == line.words.and
        && line.words.articles.contains(&line.word(number.end + 1))
        && value(line.words.fractions, line.word(number.end + 2)) == Some(2.0);
    if is_half { Number { value: number.value + 0.5, end: number.end + 3, ..number } } else { number }
}

/// "Half a million", "half a dozen".
fn half_of_scale(line: &Line, at: usize) -> Option<Number> {
    let is_half = value(line.words.fractions, line.word(at)) == Some(2.0);
    // "Half a dozen", "half-dozen".
    let is_hyphen = line.word(at + 1) == "-" && line.is_glued(at + 1);
    let by = value(line.words.scales, line.word(at + 2))?;
    let is_joined = is_hyphen || line.words.articles.contains(&line.word(at + 1));
    (is_half && is_joined).then_some(Number { value: by / 2.0, form: Form::Words, scale: Some(by), end: at + 3 })
}

/// "Half", "a third", "two thirds", "one-fifth".
fn part(line: &Line, at: usize) -> Option<Number> {
    let words = line.words;
    let found = |count: f64, parts: f64, end: usize| {
        Some(Number { value: count / parts, form: Form::Part, scale: None, end }).filter(|number| number.value <= 1.0)
    };
    if let Some((count, end)) = below_hundred(line, at) {
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
