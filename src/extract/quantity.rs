//! A quantity whole: its number or its two ends, what bounds it, and what it is of.

use super::date::date;
use super::lexicon::value;
use super::line::Line;
use super::number::{Form, Number, number};
use super::token::Made;
use super::{hedge, none, unit};
use crate::terms::{Amount, Nature, Qualifier};
use std::ops::Range;

/// A quantity in a line.
pub struct Quantity {
    pub nature: Nature,
    pub tokens: Range<usize>,
    pub amount: Option<Amount>,
}

/// One number or two, before anything is known of their unit.
struct Ends {
    low: Number,
    high: Option<Number>,
    end: usize,
}

/// The quantity that begins at a piece. What bounds it may stand before that, but not before `free`.
pub fn quantity(line: &Line, at: usize, free: usize) -> Option<Quantity> {
    let in_words = none::none(line, at).or_else(|| vague(line, at)).or_else(|| unit_of_one(line, at, free));
    if let Some(found) = in_words.or_else(|| so_often(line, at)) {
        return Some(found);
    }
    let sign = money_sign(line, at);
    let first = sign.unwrap_or(at);
    let ends = match line.word(first) == line.words.between {
        true => between(line, first)?,
        false => ratio(line, first).or_else(|| ends(line, first))?,
    };
    if ends.high.is_none() && is_pronoun(line, at, &ends.low, free) || is_compound(line, &ends) {
        return None;
    }
    let behind = hedge::behind(line, ends.end);
    let (mut nature, mut end) = unit::unit(line, behind.map_or(ends.end, |(end, _)| end));
    if ends.low.form == Form::Part {
        let article = usize::from(line.words.articles.contains(&line.word(ends.end)));
        // "Half an hour" is of time; "half the people" is a share.
        (nature, end) = match unit::unit(line, ends.end + article) {
            (nature @ (Nature::Duration | Nature::Distance), end) if article == 1 => (nature, end),
            _ => (Nature::Share, ends.end),
        };
    }
    let is_money = sign.is_some() || line.words.currencies.contains(&line.before(at, 1));
    if is_money && nature == Nature::Count {
        nature = Nature::Money;
    }
    let before = hedge::before(line, at, free, nature);
    let later = hedge::behind(line, end);
    let bound = before.map(|(_, bound)| bound).or(behind.or(later).map(|(_, bound)| bound));
    let of_hundred = unit::per_cent(line, ends.end).is_some();
    let start = match before {
        // What bounds one end of two is no part of the range.
        Some((_, bound)) if ends.high.is_some() && bound != Qualifier::About => at,
        Some((start, _)) => start,
        None => at,
    };
    let tokens = start..later.map_or(end, |(end, _)| end);
    Some(Quantity { nature, tokens, amount: amount(&ends, bound, of_hundred) })
}

/// None where the words can be read in two ways, or say more than a report can hold.
fn amount(ends: &Ends, bound: Option<Qualifier>, of_hundred: bool) -> Option<Amount> {
    if !ends.low.is_sure || ends.high.is_some_and(|high| !high.is_sure) {
        return None;
    }
    let scaled = |value: f64| if of_hundred { rounded(value / 100.0) } else { rounded(value) };
    let low = scaled(ends.low.value);
    match ends.high {
        Some(high) => {
            let ends = (Some(low), Some(scaled(high.value)));
            Amount::new(Qualifier::Range, None, ends, bound == Some(Qualifier::About)).ok()
        }
        None => Amount::new(
            bound.unwrap_or(if ends.low.is_rough { Qualifier::About } else { Qualifier::Exact }),
            Some(low),
            (None, None),
            false,
        )
        .ok(),
    }
}

/// The same amount in parts of one, where it was told in parts of a hundred.
pub fn of_hundred(amount: Amount) -> Option<Amount> {
    let [low, high] = [amount.low(), amount.high()].map(|end| Some(rounded(end.value() / 100.0)));
    match amount.qualifier() {
        Qualifier::Range => Amount::new(Qualifier::Range, None, (low, high), amount.is_about()).ok(),
        other => Amount::new(other, low, (None, None), false).ok(),
    }
}

/// A number without what comes of dividing it: a third is 0.3333, and 7.1 percent 0.071.
fn rounded(value: f64) -> f64 {
    if value < 1.0 { (value * 1e4).round() / 1e4 } else { (value * 1e6).round() / 1e6 }
}

/// The number behind a sign of money, and the letters before it: "US$4.6".
fn money_sign(line: &Line, at: usize) -> Option<usize> {
    let letters = usize::from(line.words.before_money.contains(&line.word(at)));
    let is_sign = matches!(line.word(at + letters), "$" | "€" | "£");
    (is_sign && line.is(at + letters + 1, Made::Digits)).then_some(at + letters + 1)
}

/// "Between 20 and 30".
fn between(line: &Line, at: usize) -> Option<Ends> {
    if date(line, at + 1).is_some() {
        return None;
    }
    let low = number(line, at + 1)?;
    let and = unit::per_cent(line, low.end).unwrap_or(low.end);
    (line.word(and) == line.words.and).then_some(())?;
    let high = number(line, and + 1)?;
    pair(line, low, high)
}

/// A number, or two that are the ends of a range.
fn ends(line: &Line, at: usize) -> Option<Ends> {
    let low = number(line, at)?;
    let one = Ends { low, high: None, end: low.end };
    let join = unit::per_cent(line, low.end).unwrap_or(low.end);
    let high = match line.word(join) {
        "-" if line.is_glued(join) == line.is_glued(join + 1) => number(line, join + 1),
        "," if is_loose_pair(line, &low) => number(line, join + 1),
        word if line.words.to.contains(&word) && !is_change(line, at) => number(line, join + 1),
        _ => None,
    };
    Some(high.and_then(|high| pair(line, low, high)).unwrap_or(one))
}

/// Two numbers as ends, the first of which may want the scale of the second: "2 to 3 million", "3-4,000".
fn pair(line: &Line, mut low: Number, high: Number) -> Option<Ends> {
    if is_short_thousand(line, &low, &high) {
        low.value *= 1000.0;
    }
    if let Some(scale) = high.scale
        && low.scale.is_none()
        && low.value < high.value / scale
    {
        low.value *= scale;
    }
    let is_alike = (low.form == Form::Part) == (high.form == Form::Part);
    // "16-month" joins nothing, and nobody ranges from 2 to 2031.
    let is_range = is_alike && low.value < high.value && (low.value == 0.0 || high.value / low.value <= 100.0);
    let is_new_noun = line.word(high.end) == ":";
    (is_range && !is_new_noun).then_some(Ends { low, high: Some(high), end: high.end })
}

/// Whether the first of two numbers that a dash joins leaves its thousands to the second.
fn is_short_thousand(line: &Line, low: &Number, high: &Number) -> bool {
    let (first, second) = (low.end - 1, high.end - 1);
    line.word(low.end) == "-"
        && low.end + 1 == second
        && low.value >= 1.0
        && line.are_plain_digits(first, 1..=3)
        && line.word(second).contains(',')
        && high.value % 1000.0 == 0.0
        && low.value * 1000.0 < high.value
}

/// "30, 40 people", said by somebody who does not know exactly: two numbers near each other, and no list.
fn is_loose_pair(line: &Line, low: &Number) -> bool {
    let Some(high) = number(line, low.end + 1) else { return false };
    let near = low.value < high.value && high.value <= 2.0 * low.value && low.value >= 2.0;
    let in_list =
        (line.word(high.end) == "," || line.word(high.end) == line.words.and) || line.before(low.end, 2) == ",";
    near && low.form == high.form && !in_list && line.is_noun(high.end)
}

/// "Rose from 30 to 40": what was and what is, and no range.
fn is_change(line: &Line, at: usize) -> bool {
    /// So far before the number the verb may stand.
    const NEAR: usize = 10;
    if line.before(at, 1) != line.words.from {
        return false;
    }
    let sentence = line.sentence(at);
    let near = sentence.start.max(at.saturating_sub(NEAR))..at;
    near.into_iter().any(|at| line.words.changing.contains(&line.word(at)))
}

/// "One in four", "nine out of ten".
fn ratio(line: &Line, at: usize) -> Option<Ends> {
    let part = number(line, at)?;
    line.words.ratio.contains(&line.word(part.end)).then_some(())?;
    let of = part.end + 1 + usize::from(line.word(part.end + 1) == line.words.of);
    let whole = number(line, of + usize::from(line.words.rate_words.contains(&line.word(of))))?;
    let is_small = part.value >= 1.0 && part.value < whole.value && (whole.value <= 10.0 || whole.value == 100.0);
    let of_time = line.words.times_units.contains(&line.word(whole.end));
    let value = part.value / whole.value;
    let share = Number { value, is_sure: true, form: Form::Part, scale: None, is_rough: false, end: whole.end };
    (is_small && !of_time).then_some(Ends { low: share, high: None, end: whole.end })
}

/// "Dozens", "several thousand", "hundreds of thousands": so many that nobody counted.
fn vague(line: &Line, at: usize) -> Option<Quantity> {
    let words = line.words;
    let found = |end: usize| {
        let (nature, behind) = unit::rate(line, end).map_or((Nature::Count, end), |end| (Nature::Rate, end));
        Some(Quantity { nature, tokens: at..behind, amount: None })
    };
    let article = usize::from(words.articles.contains(&line.word(at)));
    if words.vague_before.contains(&line.word(at + article)) {
        let of = at + article + 1;
        let mut end = of + usize::from(line.word(of) == words.of);
        let first = end;
        while value(words.scales, line.word(end)).is_some() {
            end += 1;
        }
        return (end > first).then(|| found(end))?;
    }
    words.vague.contains(&line.word(at)).then_some(())?;
    let mut end = at + 1;
    while line.word(end) == words.of && words.vague.contains(&line.word(end + 1)) {
        end += 2;
    }
    let is_tens = words.vague.last() == Some(&line.word(at));
    (!is_tens || end > at + 1).then(|| found(end))?
}

/// "A week of rain", "within an hour": the article stands for one.
fn unit_of_one(line: &Line, at: usize, free: usize) -> Option<Quantity> {
    let words = line.words;
    let is_unit = words.articles.contains(&line.word(at)) && words.rate_units.contains(&line.word(at + 1));
    let lasts = words.before_duration.contains(&line.before(at, 1)) || line.word(at + 2) == words.of;
    let later = !matches!(line.word(at + 2), "" | ",")
        && line.word(at + 2) != words.of
        && words.after_time.contains(&line.word(at + 2));
    (is_unit && lasts && !later).then_some(())?;
    let (start, bound) = hedge::before(line, at, free, Nature::Duration).unwrap_or((at, Qualifier::Exact));
    let half = line.phrase_at(words.and_a_half, at + 2);
    let amount = Amount::new(bound, Some(if half.is_some() { 1.5 } else { 1.0 }), (None, None), false).ok();
    Some(Quantity { nature: Nature::Duration, tokens: start..half.unwrap_or(at + 2), amount })
}

/// "Twice a week".
fn so_often(line: &Line, at: usize) -> Option<Quantity> {
    let times = value(line.words.times, line.word(at))?;
    let end = unit::rate(line, at + 1)?;
    let amount = Amount::new(Qualifier::Exact, Some(times), (None, None), false).ok();
    Some(Quantity { nature: Nature::Rate, tokens: at..end, amount })
}

/// "One" where it counts nothing.
fn is_pronoun(line: &Line, at: usize, number: &Number, free: usize) -> bool {
    /// So near stands what was done to whom it counts.
    const NEAR: usize = 6;
    let words = line.words;
    if line.word(at) != words.one || number.end != at + 1 || number.form != Form::Words {
        return false;
    }
    let sentence = line.sentence(at);
    let near = sentence.start.max(at.saturating_sub(NEAR))..sentence.end.min(at + NEAR);
    let is_harmed = near.into_iter().any(|at| words.harm.contains(&line.word(at)));
    if words.before_pronoun.contains(&line.before(at, 1)) {
        return true;
    }
    if hedge::before(line, at, free, Nature::Count).is_some()
        || !matches!(unit::unit(line, number.end), (Nature::Count, _))
    {
        return words.some_day.contains(&line.word(at + 1));
    }
    // "Post 9: one explosion".
    if line.before(at, 1) == ":" && line.is_noun(at + 1) {
        return words.after_pronoun.contains(&line.word(at + 1));
    }
    let of_them = line.word(at + 1) == words.of && words.persons.contains(&line.word(at + 2));
    !is_harmed || (words.after_pronoun.contains(&line.word(at + 1)) && !of_them)
}

/// "A five-storey house": the number is part of an adjective.
fn is_compound(line: &Line, ends: &Ends) -> bool {
    let is_joined = line.word(ends.end) == "-" && line.is_glued(ends.end) && line.is_glued(ends.end + 1);
    let is_unit = !matches!(unit::unit(line, ends.end), (Nature::Count, _)) || hedge::behind(line, ends.end).is_some();
    is_joined && ends.low.form != Form::Digits && !is_unit
}
