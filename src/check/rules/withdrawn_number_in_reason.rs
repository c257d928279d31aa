//! A reason that repeats what it takes back.

use crate::check::{Fixture, Given, Rule, Scene, Sink, place_of};
use crate::draft::got;
use crate::extract::ENGLISH;
use crate::fingerprint;
use crate::terms::BASE_LANGUAGE;

pub const RULE: Rule = Rule {
    code: "withdrawn-number-in-reason",
    fault: "the reason why `{figure}` is withdrawn holds the number \"{number}\"",
    mend: "say what was wrong without the number; a number that is another one is written in words, a day with its month, \
           a place in the report as \"line 3\"",
    why: "The notice stands where the number stood, on every page and in every frame. A reason such as \"it was 40, not \
          400\" would publish what it withdraws.",
    check,
    fixtures: &[Fixture {
        name: "the number once more",
        given: Given::Edits(&[(
            "/figures/9/withdrawn/because",
            r#"{"en": "the official said on 7 March 2024 that 17 was the number of boats"}"#,
        )]),
        at: "figures[9].withdrawn.because",
    }],
};

/// What a number behind it counts that no report gives as a figure.
const PLACES: [&str; 4] = ["revision", "paragraph", "line", "page"];

fn check(scene: &Scene, sink: &mut Sink) {
    for figure in scene.figures() {
        let Some(withdrawal) = got(&figure.draft.withdrawn) else { continue };
        let words = got(&withdrawal.because).map_or("", |because| because.get(BASE_LANGUAGE));
        if let Some(number) = number(words) {
            sink.at(place_of(&withdrawal.because, figure.text), &[("figure", figure.id), ("number", &number)]);
        }
    }
}

/// The first number in digits that is part of no date and no place in the report.
fn number(words: &str) -> Option<String> {
    let words: Vec<String> =
        fingerprint::words(words).iter().map(|word| fingerprint::bare(word).to_lowercase()).collect();
    let word = |i: usize| words.get(i).map_or("", String::as_str);
    let is_month = |word: &str| ENGLISH.months.iter().any(|month| word == *month || word == &month[..3]);
    let is_named = |i: usize| {
        let before = i.checked_sub(1).map_or("", word);
        let second = i.checked_sub(2).map_or("", word);
        is_month(word(i + 1)) || is_month(before) || (is_month(second) && is_year(word(i))) || PLACES.contains(&before)
    };
    let number = (0..words.len()).find(|&i| {
        let digits = word(i).chars().any(char::is_numeric);
        digits && !is_named(i) && !is_year(word(i)) && word(i).parse::<chrono::NaiveDate>().is_err()
    })?;
    Some(words[number].clone())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn dates_and_places_are_no_numbers_of_a_figure() {
        for words in [
            "the ministry said on 9 August 2031 that its list of 20 July was wrong",
            "it was said on August 9, 2031, in 2031, and again on 2031-08-09",
            "line 4 and paragraph 3 of revision 2 count boats",
        ] {
            assert_eq!(number(words), None, "{words}");
        }
    }

    #[test]
    fn any_other_number_is_one() {
        for (words, found) in [
            ("it was 40, not 400", "40"),
            ("they were 7,421 boats", "7,421"),
            ("not 12% of them", "12"),
            ("they marched 40 km", "40"),
            ("of the ٤٠ none was seen", "٤٠"),
        ] {
            assert_eq!(number(words).as_deref(), Some(found), "{words}");
        }
    }
}
