//! The breaks of a series: marks for its drawing, and what each of them says.

use crate::draw::{BreakForm, BreakMark, Line};
use crate::model::{BreakInLine, Statement, breaks_in_line};
use crate::terms::BreakType;
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// More breaks than these are told in the table alone.
const MOST_TOLD: usize = 8;

/// What a drawing and its words say of breaks.
#[derive(Default)]
pub struct Breaks {
    pub marks: Vec<BreakMark>,
    /// What each mark says, for the note below the drawing.
    pub told: Vec<String>,
    /// The letters of each statement's marks, by the name that its point carries.
    pub letters: BTreeMap<String, Vec<String>>,
}

/// One break, in its line.
struct Placed<'r> {
    line: usize,
    name: String,
    at: f64,
    form: BreakForm,
    statement: Statement<'r>,
    broken: BreakInLine<'r>,
}

/// Finds the breaks of lines whose points and statements are given, name by name, in the order of time; the days are
/// counted from `start`, and nothing is known after `newest`. The names of lines that fell silent say so from then on.
pub fn breaks<'r>(
    words: &Words,
    lines: &mut [Line],
    statements: &[Vec<(String, Statement<'r>)>],
    (start, newest): (NaiveDate, NaiveDate),
) -> Breaks {
    let day = |day: NaiveDate| (day - start).num_days() as f64;
    let mut placed: Vec<Placed<'r>> = Vec::new();
    for (n, (line, said)) in lines.iter_mut().zip(statements).enumerate() {
        let only: Vec<Statement<'r>> = said.iter().map(|(_, statement)| *statement).collect();
        for broken in breaks_in_line(&only, newest) {
            let (name, statement) = &said[broken.at];
            let Some((first, last)) = statement.receipt().period.period.on_axis() else { continue };
            let (at, form) = match broken.is {
                BreakType::Silence if broken.at + 1 < said.len() => (day(last) + 1.0, BreakForm::Pause),
                BreakType::Silence => (day(last) + 1.0, BreakForm::End),
                BreakType::MethodChanged => (day(first), BreakForm::Cut),
                BreakType::FallingTotal | BreakType::UnlikeDailyChange | BreakType::RestatedDay => {
                    (day(first), BreakForm::Marked)
                }
            };
            if form == BreakForm::End {
                line.claimant = words.silent_since(&line.claimant, last);
            }
            placed.push(Placed { line: n, name: name.clone(), at, form, statement: *statement, broken });
        }
    }
    // Silences are drawn in a row of their own, so their letters follow those of all others.
    let order = |one: &Placed<'_>| (one.form.is_silence(), one.line);
    placed.sort_by(|a, b| order(a).0.cmp(&order(b).0).then(a.at.total_cmp(&b.at)).then(order(a).1.cmp(&order(b).1)));
    let mut breaks = Breaks::default();
    for (n, one) in placed.iter().enumerate() {
        let letter = letter(n);
        if n < MOST_TOLD {
            breaks.told.push(told(words, &letter, one));
        }
        breaks.letters.entry(one.name.clone()).or_default().push(letter.clone());
        breaks.marks.push(BreakMark { line: one.line, at: one.at, letter, form: one.form });
    }
    if placed.len() > MOST_TOLD {
        breaks.told.push(words.with("breaks-more", [("count", (placed.len() - MOST_TOLD).into())]));
    }
    breaks
}

/// "a, the ministry, 9 March 2031: this total is lower than one before; why is not stated."
fn told(words: &Words, letter: &str, Placed { statement, broken, .. }: &Placed<'_>) -> String {
    let receipt = statement.receipt();
    let claimant = words.text(&receipt.claimant.short);
    let told = match (broken.noted, broken.until) {
        (Some(noted), _) => words.break_and_reason(noted),
        (None, Some(until)) => words.with("break-silent-until", [("day", words.day(until).into())]),
        (None, None) => words.break_what(broken.is),
    };
    let when = words.text(&receipt.period.label);
    words.with_all(
        "break-told",
        &[("letter", letter.to_owned()), ("claimant", claimant), ("when", when), ("told", told)],
    )
}

/// a to z, then aa, ab...
fn letter(n: usize) -> String {
    let one = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or(0));
    if n < 26 { one(n).to_string() } else { format!("{}{}", letter(n / 26 - 1), one(n)) }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_the_last() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letter), ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
