//! Numbers that are made of several: "43 500", "20 to 30 percent", "one in four".

use super::{Numeral, scale_of};

/// "43 500": digits in groups of three that spaces part.
pub fn spaced(tokens: &[String]) -> Vec<Numeral> {
    let has = |at: usize, places: std::ops::RangeInclusive<usize>| {
        tokens.get(at).is_some_and(|token| places.contains(&token.len()) && token.bytes().all(|b| b.is_ascii_digit()))
    };
    (0..tokens.len())
        .filter(|&at| has(at, 1..=3) && has(at + 1, 3..=3))
        .filter_map(|at| {
            let end = (at + 1..).find(|&end| !has(end, 3..=3))?;
            Some(Numeral { value: tokens[at..end].concat().parse().ok()?, tokens: at..end, is_rough: false })
        })
        .collect()
}

/// "20 to 30 percent", "20-30%": the per cent of the second end is the first one's too.
pub fn ends_of_hundred(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    first_ends(tokens, numerals, |first, second| match &tokens[second.tokens.end..] {
        [sign, ..] if sign == "percent" => Some(first.value / 100.0),
        [per, cent, ..] if per == "per" && cent == "cent" => Some(first.value / 100.0),
        _ => None,
    })
}

/// "2 to 3 million": what multiplies the second end may multiply the first one too.
pub fn ends_of_scale(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    let scale = |numeral: &Numeral| tokens[numeral.tokens.clone()].last().and_then(|token| scale_of(token));
    first_ends(tokens, numerals, |first, second| {
        let by = scale(second).filter(|_| scale(first).is_none())?;
        Some(first.value * by)
    })
}

/// "3-4,000": the thousands of the second end may be the first one's too.
pub fn ends_of_thousands(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    let text = |numeral: &Numeral| tokens[numeral.tokens.clone()].concat();
    first_ends(tokens, numerals, |first, second| {
        let is_short = text(first).len() <= 3 && text(first).bytes().all(|byte| byte.is_ascii_digit());
        let value = first.value * 1000.0;
        (is_short && text(second).ends_with(",000") && value < second.value).then_some(value)
    })
}

/// The first ends of ranges, as their second ends have them read.
fn first_ends(
    tokens: &[String],
    numerals: &[Numeral],
    value: impl Fn(&Numeral, &Numeral) -> Option<f64>,
) -> Vec<Numeral> {
    let joined = numerals.windows(2).filter(|pair| {
        let between = tokens.get(pair[0].tokens.end..pair[1].tokens.start);
        between.is_some_and(|between| match between {
            [] => true,
            [word] => matches!(word.as_str(), "to" | "and" | "or"),
            _ => false,
        })
    });
    joined
        .filter_map(|pair| {
            Some(Numeral { value: value(&pair[0], &pair[1])?, tokens: pair[0].tokens.clone(), is_rough: false })
        })
        .collect()
}

/// "one in four", "two out of three", "1/3".
pub fn ratios(tokens: &[String], numerals: &[Numeral]) -> Vec<Numeral> {
    numerals
        .windows(2)
        .filter_map(|pair| {
            let between: Vec<_> =
                tokens.get(pair[0].tokens.end..pair[1].tokens.start)?.iter().map(String::as_str).collect();
            let joined = matches!(between[..], ["in"] | ["of"] | ["out", "of"] | ["/"]);
            let value = pair[0].value / pair[1].value;
            (joined && value <= 1.0).then_some(Numeral {
                value,
                tokens: pair[0].tokens.start..pair[1].tokens.end,
                is_rough: false,
            })
        })
        .collect()
}
