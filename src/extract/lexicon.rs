//! What must be known of a language to find its quantities: lists of words, and nothing else. All words are in lower case.

use super::hedge::is_sign;
use crate::terms::Qualifier;

/// The words of one language.
pub struct Lexicon {
    /// Whole numbers below a hundred that are one word. Those of a hyphen ("forty-three") are put together.
    pub small: &'static [(&'static str, f64)],
    /// What multiplies the number before it.
    pub scales: &'static [(&'static str, f64)],
    /// The same, written onto digits: "2.5bn".
    pub short_scales: &'static [(&'static str, f64)],
    /// Parts of one: "half", "third", "thirds".
    pub fractions: &'static [(&'static str, f64)],
    /// Of those, what is an ordinal number as well and needs "of" behind it.
    pub ordinals: &'static [&'static str],
    /// Of those, what needs no "of" before what it is a part of: "half a million", "a quarter million".
    pub before_scale: &'static [&'static str],
    /// What makes a half, a quarter or a tenth the name of something: "the second half".
    pub before_named_part: &'static [&'static str],
    /// How often, in one word: "twice a week".
    pub times: &'static [(&'static str, f64)],
    /// Large numbers that nobody counted: "dozens", "hundreds".
    pub vague: &'static [&'static str],
    /// What makes a scale vague: "several thousand", "a few hundred".
    pub vague_before: &'static [&'static str],
    /// What says that there were none: "no", with a word between it and what is counted at most ("no other"); and, with "of"
    /// behind it, "none".
    pub no: &'static [&'static str],
    pub between_no_and_noun: &'static [&'static str],
    pub none: &'static str,
    /// Another such word, of more than one: "not a single".
    pub no_single: &'static str,
    /// Who is nobody; what may stand between them and what was not done to them ("nobody has been"), and what they did not do, besides
    /// being harmed.
    pub nobody: &'static [&'static str],
    pub before_done: &'static [&'static str],
    pub moved: &'static [&'static str],
    pub determiners: &'static [&'static str],
    /// Whom one may have counted, and found none of them harmed.
    pub people: &'static [&'static str],
    /// What one counts of harm itself.
    pub harms: &'static [&'static str],
    /// What tells that the speaker is not sure of a number.
    pub doubts: &'static [&'static str],
    /// What may stand between two parts of one number: "and".
    pub and: &'static str,
    pub and_a_half: &'static str,
    /// What makes a half a time of day: "half past six".
    pub past: &'static str,
    pub of: &'static str,
    /// What stands for one before a scale or a unit: "a hundred", "an hour".
    pub articles: &'static [&'static str],
    /// The number that is a pronoun as often.
    pub one: &'static str,
    /// What may stand behind that one where it counts nothing: "one of the", "one another".
    pub after_pronoun: &'static [&'static str],
    /// Whom one is of where it counts all the same: "one of them".
    pub persons: &'static [&'static str],
    /// With one they are some day, and no length of time.
    pub some_day: &'static [&'static str],
    /// What may stand before it there: "no one".
    pub before_pronoun: &'static [&'static str],
    /// What happens to people and things that are counted: one that was killed is a count.
    pub harm: &'static [&'static str],
    /// Words that bound a number and stand before it, longer ones first; and what each can mean, the likeliest first.
    pub hedges_before: &'static [(&'static str, &'static [Qualifier])],
    /// Of those before a number, what is cut short by a point, which ends no sentence.
    pub short_hedges: &'static [&'static str],
    /// The same behind a number; a hyphen may join them ("100-plus", "40-odd").
    pub hedges_behind: &'static [(&'static str, &'static [Qualifier])],
    /// What may stand between such words and the number: "at least another 30".
    pub fillers: &'static [&'static str],
    /// Hedges that are prepositions of age as well, and words before them that say so: "children under five".
    pub age_hedges: &'static [&'static str],
    pub aged: &'static [&'static str],
    /// What bounds no length of time, but says when: "over three days, 40 people died".
    pub spanning: &'static [&'static str],
    /// What stands before such words where they bound it all the same: "lasted over three days".
    pub lasting: &'static [&'static str],
    /// What makes "or more" a comparison.
    pub than: &'static str,
    /// What joins the two ends of a range: "30 to 40", "30 or 40".
    pub to: &'static [&'static str],
    pub between: &'static str,
    pub from: &'static str,
    /// Verbs of change, of which two numbers are two numbers: "rose from 30 to 40".
    pub changing: &'static [&'static str],
    /// "One in four", "three out of five".
    pub ratio: &'static [&'static str],
    /// "12 percent", "12 per cent".
    pub per_cent: &'static [&'static str],
    pub per_cent_in_two: &'static str,
    /// Units of time, in the singular and plural.
    pub times_units: &'static [&'static str],
    /// Of those, what a rate is of: "a day", "per hour".
    pub rate_units: &'static [&'static str],
    /// The unit of time that is an ordinal number as well: "a second night".
    pub second: &'static str,
    /// What stands before the unit of a rate: "two a day", "each hour".
    pub rate_words: &'static [&'static str],
    /// What a rate is of besides: "per person per day".
    pub per: &'static str,
    /// What makes a time that was behind a number no rate: "a week ago".
    pub after_time: &'static [&'static str],
    /// What must stand before "a week" for it to be a duration.
    pub before_duration: &'static [&'static str],
    /// What may stand between a number and its unit of time: "two more weeks".
    pub before_unit: &'static [&'static str],
    /// The last part of an age: "16-month-old".
    pub old: &'static [&'static str],
    /// What makes "5m" metres and no million.
    pub of_length: &'static [&'static str],
    pub distances: &'static [&'static str],
    /// What a speed is of, behind a slash: "80 km/h".
    pub speeds: &'static [&'static str],
    pub currencies: &'static [&'static str],
    /// Letters that may stand before a sign of money: "US$".
    pub before_money: &'static [&'static str],
    /// What makes a name with a number behind it a place, and no person of that age: "in Dravik, 34, ...".
    pub before_place: &'static [&'static str],
    /// Verbs and small words that no name of what is counted begins with or goes through.
    pub function_words: &'static [&'static str],
    /// What makes a number a name, with a capital letter: "Route 66", "Article 51".
    pub labels: &'static [&'static str],
    /// The same, in small letters as well: "page 4", "room 12".
    pub plain_labels: &'static [&'static str],
    /// Labels cut short by a point: "No. 7", "pp. 12-14".
    pub dotted_labels: &'static [&'static str],
    /// Labels of somebody's age.
    pub ages: &'static [&'static str],
    /// What makes the number before it no count: "7.1 magnitude".
    pub scales_of_nature: &'static [&'static str],
    /// What a number of a telephone stands behind.
    pub phones: &'static [&'static str],
    /// What makes a number a time of day: "5 p.m.", "nine o'clock".
    pub clock: &'static [&'static str],
    /// Parts of a day: "six in the morning".
    pub day_parts: &'static [&'static str],
    pub in_the: &'static str,
    pub ordinal_endings: &'static [&'static str],
    pub months: &'static [&'static str],
    /// The same, cut short; a point may follow.
    pub short_months: &'static [&'static str],
    /// Months whose names are words of another meaning.
    pub doubtful_months: &'static [&'static str],
    pub weekdays: &'static [&'static str],
    /// Days told from the day of the report.
    pub near_days: &'static [&'static str],
    /// What stands before a month or a year.
    pub before_date: &'static [&'static str],
    /// Of those, what makes a number behind it a year, whatever follows.
    pub during: &'static [&'static str],
    /// What makes a date the name of an event: "the 11 September attacks".
    pub events: &'static [&'static str],
}

impl Lexicon {
    /// Whether a word or sign may stand beside a number only to bound it, or between the two ends of a range.
    pub fn bounds_or_joins(&self, word: &str) -> bool {
        let phrases = self.hedges_before.iter().chain(self.hedges_behind).map(|(phrase, _)| *phrase);
        let is_sign = word.chars().all(|letter| is_sign(letter) || letter == '=');
        is_sign
            || self.to.contains(&word)
            || [self.between, self.and].contains(&word)
            || phrases.into_iter().any(|phrase| phrase.split(' ').any(|part| part == word))
    }
}

/// The value beside a word.
pub fn value(list: &[(&str, f64)], word: &str) -> Option<f64> {
    list.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}
