//! Numbers that count nothing: names, telephones, times of day, ordinals, addresses.

use super::lexicon::value;
use super::line::Line;
use super::token::Made;

/// Whether the number at a piece is none that counts, and the piece behind it.
pub fn name(line: &Line, at: usize) -> Option<usize> {
    let is_digits = line.is(at, Made::Digits);
    let is_word = value(line.words.small, line.word(at)).is_some();
    if line.is(at, Made::Letters) && !is_word {
        return address(line, at);
    }
    if !is_digits && !is_word {
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

/// The piece behind all that hangs together.
fn run_end(line: &Line, at: usize) -> usize {
    (at + 1..line.tokens.len()).find(|&at| !line.is_glued(at)).unwrap_or(line.tokens.len())
}

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
    let end = run_end(line, at);
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
    let mut end = at + 1;
    let mut places = line.word(at).len();
    let mut has_nought = line.word(at).len() > 1 && line.word(at).starts_with('0') && !line.word(at).starts_with("0.");
    while end < line.tokens.len() {
        let next = end + usize::from(matches!(line.word(end), "-" | "/" | ")" | "(") && line.is(end + 1, Made::Digits));
        if !line.are_plain_digits(next, 1..=12) {
            break;
        }
        has_nought |= line.word(next).len() > 3 && line.word(next).starts_with('0');
        places += line.word(next).len();
        end = next + 1;
    }
    let sentence = line.sentence(at);
    let is_called = (sentence.start..at).rev().take(6).any(|at| line.words.phones.contains(&line.word(at)));
    let is_plain = line.are_plain_digits(at, 1..=12);
    let is_long = line.are_plain_digits(at, 7..=20) && !line.is_row();
    let is_international = line.before(at, 1) == "+" && line.is_glued(at);
    let is_telephone = has_nought || (is_called && is_plain && places >= 6) || is_long || is_international;
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
    let is_set_off = line.word(at + 1) == "," && line.are_plain_digits(at, 1..=3);
    (is_name && is_set_off).then_some(at + 1)
}

/// "08:00", "6 p.m.", "nine o'clock", "six in the morning".
fn clock(line: &Line, at: usize) -> Option<usize> {
    if line.word(at + 1) == ":" && line.is_glued(at + 1) && line.is(at + 2, Made::Digits) && line.is_glued(at + 2) {
        return Some(run_end(line, at));
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
        1 => line.word(place) == words.number_sign,
        _ => {
            words.plain_labels.contains(&line.word(place))
                || (words.labels.contains(&line.word(place)) && line.is_capital(place))
        }
    };
    let is_number = line.is(at, Made::Digits) || line.is_capital(at) || words.ages.contains(&line.before(at, 1));
    (is_known && is_number && line.is(place, Made::Letters)).then_some(at + 1)
}

/// "The Group of Seven": a number with a capital letter amid a sentence.
fn proper_name(line: &Line, at: usize) -> Option<usize> {
    let amid = at > line.sentence(at).start && line.is(at - 1, Made::Letters);
    (line.is_capital(at) && amid).then_some(at + 1)
}
