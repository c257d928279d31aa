//! Days, months and years. They help to read figures and are none.

use super::line::Line;
use super::token::Made;

/// A date, and the piece behind it.
pub struct Date {
    pub end: usize,
    /// It is the name of an event: "the 11 September attacks".
    pub is_name: bool,
}

/// The date that begins at a piece.
pub fn date(line: &Line, at: usize) -> Option<Date> {
    let end = weekday(line, at)
        .or_else(|| in_figures(line, at))
        .or_else(|| day_and_month(line, at))
        .or_else(|| month(line, at))
        .or_else(|| year_alone(line, at))?;
    Some(Date { end, is_name: line.words.events.contains(&line.word(end)) })
}

/// "Sunday", "Friday, 13 June", "yesterday".
fn weekday(line: &Line, at: usize) -> Option<usize> {
    if line.words.near_days.contains(&line.word(at)) {
        return Some(at + 1);
    }
    (line.words.weekdays.contains(&line.word(at)) && line.is_capital(at)).then_some(())?;
    let next = at + 1 + usize::from(line.word(at + 1) == ",");
    Some(day_and_month(line, next).or_else(|| month_and_day(line, next)).unwrap_or(at + 1))
}

/// "2012-07-30", "30/7/2012", "30.07.2012".
fn in_figures(line: &Line, at: usize) -> Option<usize> {
    let dotted: Vec<&str> = line.word(at).split('.').collect();
    if line.is(at, Made::Digits)
        && dotted.len() == 3
        && dotted[2].len() == 4
        && dotted[..2].iter().all(|n| n.len() <= 2)
    {
        return Some(at + 1);
    }
    let sign = line.word(at + 1);
    let hangs = (at + 1..at + 5).all(|at| line.is_glued(at)) && line.word(at + 3) == sign;
    let year_first = sign == "-" && line.are_plain_digits(at, 4..=4) && line.are_plain_digits(at + 4, 1..=2);
    let year_last = sign == "/" && line.are_plain_digits(at, 1..=2) && line.are_plain_digits(at + 4, 2..=4);
    (hangs && line.are_plain_digits(at + 2, 1..=2) && (year_first || year_last)).then_some(at + 5)
}

/// A day of a month, and the piece behind it: "3", "3rd".
fn day(line: &Line, at: usize) -> Option<usize> {
    let number: u32 = line.word(at).parse().ok()?;
    let ending = line.is_glued(at + 1) && line.words.ordinal_endings.contains(&line.word(at + 1));
    (line.are_plain_digits(at, 1..=2) && (1..=31).contains(&number)).then_some(at + 1 + usize::from(ending))
}

/// A month, and the piece behind it: "July", "Sept.".
fn named_month(line: &Line, at: usize) -> Option<usize> {
    line.is_capital(at).then_some(())?;
    if line.words.months.contains(&line.word(at)) {
        return Some(at + 1);
    }
    let has_point = line.word(at + 1) == "." && line.is_glued(at + 1) && line.is(at + 2, Made::Digits);
    line.words.short_months.contains(&line.word(at)).then_some(at + 1 + usize::from(has_point))
}

/// "30 July 2012", "12-18 April", "3 and 21 August".
fn day_and_month(line: &Line, at: usize) -> Option<usize> {
    let first = day(line, at)?;
    let word = line.word(first);
    let joins = matches!(word, "-" | "/") || word == line.words.and || line.words.to.contains(&word);
    let second = if joins { day(line, first + 1) } else { None };
    [second, Some(first)].into_iter().flatten().find_map(|behind| {
        let place = behind + usize::from(line.word(behind) == line.words.of);
        named_month(line, place).map(|end| with_year(line, end))
    })
}

/// "July 30, 2012", "June 3-9".
fn month_and_day(line: &Line, at: usize) -> Option<usize> {
    let first = day(line, named_month(line, at)?)?;
    // "In January 30 people ..." speaks of a month and of people.
    let counts = line.is_noun(first) && !line.is_capital(first) && line.words.during.contains(&line.before(at, 1));
    let second = if line.word(first) == "-" { day(line, first + 1) } else { None };
    (!counts).then(|| with_year(line, second.unwrap_or(first)))
}

/// "July", "July 2012", "July 30".
fn month(line: &Line, at: usize) -> Option<usize> {
    let named = named_month(line, at)?;
    if let Some(end) = month_and_day(line, at) {
        return Some(end);
    }
    let end = with_year(line, named);
    let is_led_in = line.words.before_date.contains(&line.before(at, 1));
    let is_whole_name = line.words.months.contains(&line.word(at));
    let is_doubtful = !is_whole_name || line.words.doubtful_months.contains(&line.word(at));
    let is_sure = !is_doubtful || (is_led_in && is_whole_name) || end > named;
    is_sure.then_some(end)
}

/// Past the year that may follow: "2012", ", 2012".
fn with_year(line: &Line, at: usize) -> usize {
    let place = at + usize::from(line.word(at) == ",");
    if is_year(line, place) { place + 1 } else { at }
}

fn is_year(line: &Line, at: usize) -> bool {
    line.are_plain_digits(at, 4..=4) && matches!(&line.word(at)[..2], "19" | "20")
}

/// "Since 2011", "the 2014-15 season": a number of the size of a year, of which nothing is counted.
fn year_alone(line: &Line, at: usize) -> Option<usize> {
    if !is_year(line, at) || line.is_row() || (line.is_glued(at) && line.before(at, 1) != "(") {
        return None;
    }
    let is_season = line.word(at + 1) == "-" && line.is_glued(at + 1) && line.are_plain_digits(at + 2, 2..=4);
    if is_season {
        return Some(at + 3);
    }
    let before = line.before(at, 1);
    let counts = line.is_noun(at + 1) && !line.is_capital(at + 1) && !line.words.events.contains(&line.word(at + 1));
    let next = line.word(at + 1);
    let is_said = next == line.words.of || next == "-" || line.words.to.contains(&next) || before == ":";
    let is_led_in = line.words.before_date.contains(&before);
    let is_year = if is_led_in { !counts || line.words.during.contains(&before) } else { !counts && !is_said };
    is_year.then_some(at + 1)
}
