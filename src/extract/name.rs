//! Numbers that count nothing: names, telephones, times of day, ordinals, addresses.

use super::lexicon::value;
use super::line::Line;
use super::number::{fraction, number};
use super::token::Made;

/// Whether the number at a piece is none that counts, and the piece behind it.
pub fn name(line: &Line, at: usize) -> Option<usize> {
    // "Aged between 15 and 49".
    if line.word(at) == line.words.between && line.words.ages.contains(&line.before(at, 1)) {
        return ages(line, at + 1);
    }
    let is_digits = line.is(at, Made::Digits);
    let is_word = value(line.words.small, line.word(at)).is_some();
    if line.is(at, Made::Letters) && !is_word {
        return address(line, at);
    }
    if !is_digits && !is_word || fraction(line, at).is_some() {
        return None;
    }
    let of_digits = || {
        address(line, at)
            .or_else(|| numbered_list(line, at))
            .or_else(|| telephone(line, at))
            .or_else(|| ordinal(line, at))
            .or_else(|| years_of_age(line, at))
    };
    if line.words.scales_of_nature.contains(&line.word(at + 1)) {
        return Some(at + 2);
    }
    clock(line, at).or_else(|| label(line, at)).or_else(|| if is_digits { of_digits() } else { proper_name(line, at) })
}

/// In pieces.
const LONGEST_ADDRESS: usize = 40;

/// What hangs together with a sign that no number has: addresses, file numbers.
fn address(line: &Line, at: usize) -> Option<usize> {
    if line.is_glued(at) && line.before(at, 1) != "(" && !line.is_row() {
        let before = line.before(at, 1);
        let is_part =
            before == "#" || (before == "-" && line.is_glued(at - 1) && at >= 2 && line.is(at - 2, Made::Letters));
        if is_part && line.is(at, Made::Digits) {
            return Some(at + 1);
        }
    }
    // Whoever reads the first piece of an address reads all of it, and no address is longer.
    let end = line.run_end(at).min(at + LONGEST_ADDRESS);
    let has = |sign: &str| (at..end).any(|at| line.word(at) == sign);
    if has("@") || (has(":") && has("/")) {
        return Some(end);
    }
    let slash = (at + 1..end).find(|&at| line.word(at) == "/")?;
    let is_rate = line.words.rate_units.contains(&line.word(slash + 1));
    let has_digits = (at..end).any(|at| line.is(at, Made::Digits));
    (has_digits && !is_rate && slash <= at + 2).then_some(end)
}

/// "3. Shelter".
fn numbered_list(line: &Line, at: usize) -> Option<usize> {
    let is_first = at == 0 && line.are_plain_digits(at, 1..=2) && matches!(line.word(1), "." | ")") && line.is_glued(1);
    (is_first && line.tokens.len() > 2 && !line.is_glued(2)).then_some(2)
}

/// Digits in groups as telephones have them.
fn telephone(line: &Line, at: usize) -> Option<usize> {
    /// No telephone has more groups behind its first.
    const GROUPS: usize = 6;
    /// A number with its country has so many digits at least.
    const INTERNATIONAL: usize = 8;
    let has_nought = |at: usize, least: usize| line.word(at).len() >= least && line.word(at).starts_with('0');
    let mut end = at + 1;
    let mut places = line.word(at).len();
    let mut is_telephone = has_nought(at, 2) && !line.word(at).starts_with("0.");
    for _ in 0..GROUPS {
        let next = end + usize::from(matches!(line.word(end), "-" | "/" | ")" | "(") && line.is(end + 1, Made::Digits));
        if !line.are_plain_digits(next, 1..=12) {
            break;
        }
        is_telephone |= has_nought(next, 4);
        places += line.word(next).len();
        end = next + 1;
    }
    let sentence = line.sentence(at);
    let is_called = (sentence.start..at).rev().take(6).any(|at| line.words.phones.contains(&line.word(at)));
    is_telephone |= is_called && line.are_plain_digits(at, 1..=12) && places >= 6;
    is_telephone |= line.before(at, 1) == "+" && line.is_glued(at) && places >= INTERNATIONAL;
    // So many digits without a comma are the number of something, where nothing says what they count.
    let counts = line.is_noun(at + 1) || line.before(at, 1) == ":" || line.is_row();
    is_telephone |= line.are_plain_digits(at, 7..=20) && !counts;
    is_telephone.then_some(end)
}

/// "3rd", "1990s", and whatever else letters hang on that are no unit: "4x4".
fn ordinal(line: &Line, at: usize) -> Option<usize> {
    let words = line.words;
    let letters = line.word(at + 1);
    let hangs = line.is(at + 1, Made::Letters) && line.is_glued(at + 1);
    // "50kg" is so many; "3D", "4x4" and "3rd" are names.
    let is_unit = value(words.short_scales, letters).is_some()
        || words.distances.contains(&letters)
        || (letters.len() > 1 && letters.chars().all(char::is_alphabetic));
    (hangs && (words.ordinal_endings.contains(&letters) || !is_unit)).then_some(at + 2)
}

/// "Mara Venn, 34, a teacher".
fn years_of_age(line: &Line, at: usize) -> Option<usize> {
    let is_name = at >= 2 && line.before(at, 1) == "," && line.is_capital(at - 2) && line.is(at - 2, Made::Letters);
    let is_place = line.words.before_place.contains(&line.before(at, 3));
    let is_set_off = !is_place && line.word(at + 1) == "," && line.are_plain_digits(at, 1..=3);
    (is_name && is_set_off).then_some(at + 1)
}

/// "08:00", "6 p.m.", "nine o'clock", "six in the morning".
fn clock(line: &Line, at: usize) -> Option<usize> {
    if line.word(at + 1) == ":" && line.is_glued(at + 1) && line.is(at + 2, Made::Digits) && line.is_glued(at + 2) {
        return Some(line.run_end(at));
    }
    if line.words.clock.contains(&line.word(at + 1)) {
        return Some(at + 2);
    }
    let is_half_day = matches!(line.word(at + 1), "a" | "p") && line.word(at + 2) == "." && line.word(at + 3) == "m";
    if is_half_day {
        return Some(at + 4);
    }
    let in_part =
        line.phrase_at(line.words.in_the, at + 1).filter(|&part| line.words.day_parts.contains(&line.word(part)));
    in_part.map(|part| part + 1)
}

/// "Route 66", "page 4", "No. 7".
fn label(line: &Line, at: usize) -> Option<usize> {
    let dot = usize::from(line.before(at, 1) == ".");
    let place = at.checked_sub(1 + dot)?;
    let words = line.words;
    let is_known = match dot {
        // "No. 7", and not the end of a sentence.
        1 => words.dotted_labels.contains(&line.word(place)),
        _ => {
            words.plain_labels.contains(&line.word(place))
                || (words.labels.contains(&line.word(place)) && line.is_capital(place))
        }
    };
    // "Aged five", "the age of five".
    let of = usize::from(line.before(at, 1) == words.of);
    if words.ages.contains(&line.before(at, 1 + of)) {
        return ages(line, at);
    }
    let is_number = line.is(at, Made::Digits) || line.is_capital(at);
    let is_range = line.word(at + 1) == "-" && line.is_glued(at + 1) && line.is(at + 2, Made::Digits);
    // "Page 3 of 5".
    let is_of_all = line.word(at + 1) == words.of && line.is(at + 2, Made::Digits) && !line.is_noun(at + 3);
    let is_long = is_range || is_of_all;
    (is_known && is_number && line.is(place, Made::Letters)).then_some(at + if is_long { 3 } else { 1 })
}

/// "Aged 19, 24 and 50". With a unit ("aged 6 to 59 months") it is a duration.
fn ages(line: &Line, at: usize) -> Option<usize> {
    let mut end = number(line, at)?.end;
    loop {
        let word = line.word(end);
        let is_joined = matches!(word, "," | "-") || word == line.words.and || line.words.to.contains(&word);
        let has_unit = |end: usize| line.words.times_units.contains(&line.word(end));
        match number(line, end + 1).filter(|next| is_joined && (!line.is_noun(next.end) || has_unit(next.end))) {
            Some(next) => end = next.end,
            None => return Some(end).filter(|&end| !has_unit(end)),
        }
    }
}

/// "The Group of Seven": a number with a capital letter amid a sentence.
fn proper_name(line: &Line, at: usize) -> Option<usize> {
    let amid = at > line.sentence(at).start && line.is(at - 1, Made::Letters);
    (line.is_capital(at) && amid && !line.is_title()).then_some(at + 1)
}
