//! Days that words of an author name: "Tuesday 5 March 2024", "du 1er au 24 mars", "29 Temmuz pazar".

use super::sentence::lower_words;
use crate::extract::{ENGLISH, western};
use chrono::{NaiveDate, Weekday};

/// A day of a month, with what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedDay {
    day: u32,
    month: u32,
    year: Option<i32>,
    pub weekday: Option<Weekday>,
    /// Its words, in lower case.
    pub words: String,
}

/// How one language names days.
struct Names {
    language: &'static str,
    /// From January and from Monday on, in lower case.
    months: &'static [&'static str],
    weekdays: &'static [&'static str],
    /// Whether the weekday stands behind the date, and endings hang at names.
    is_behind: bool,
}

const NAMES: [Names; 4] = [
    Names { language: "en", months: ENGLISH.months, weekdays: ENGLISH.weekdays, is_behind: false },
    Names {
        language: "fr",
        months: &[
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        weekdays: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        is_behind: false,
    },
    Names {
        language: "tr",
        months: &[
            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
            "aralık",
        ],
        weekdays: &["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
        is_behind: true,
    },
    Names {
        language: "ar",
        months: &[
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ],
        weekdays: &["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        is_behind: false,
    },
];

/// The months as they are called in Arabic elsewhere.
const MONTHS_IN_EGYPT: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl NamedDay {
    /// The days that can be meant: of a day without a year, that of each of some years.
    pub fn days(&self, years: impl Iterator<Item = i32>) -> Vec<NaiveDate> {
        let of = |year| NaiveDate::from_ymd_opt(year, self.month, self.day);
        match self.year {
            Some(year) => of(year).into_iter().collect(),
            None => years.filter_map(of).collect(),
        }
    }
}

/// Every day that a text in some language names with its month. Of a language that is not known here there are none.
pub fn days_named(language: &str, text: &str) -> Vec<NamedDay> {
    let Some(names) = names(language) else { return Vec::new() };
    let words = lower_words(&text.chars().map(western).collect::<String>());
    (0..words.len()).filter_map(|at| named_at(names, &words, at)).collect()
}

/// The weekday of a text that is hardly anything else: "Tuesday", "Tuesday evening". A night belongs to two days.
pub fn weekday_named(language: &str, text: &str) -> Option<Weekday> {
    let names = names(language)?;
    let words = lower_words(text);
    let first = weekday(names, words.first()?)?;
    let is_sure = match words.get(1).map(String::as_str) {
        None => true,
        Some(next) => names.language == "en" && ["morning", "afternoon", "evening", "noon"].contains(&next),
    };
    (is_sure && words.len() <= 2).then_some(first)
}

fn names(language: &str) -> Option<&'static Names> {
    let base = language.split('-').next()?;
    NAMES.iter().find(|names| names.language == base)
}

/// The day whose number, or whose month in English, is a word of the text.
fn named_at(names: &Names, words: &[String], at: usize) -> Option<NamedDay> {
    let (day, (month, mut end)) = match day_of(&words[at]) {
        Some(day) => (day, month(names, words, at + 1)?),
        None if names.language == "en" => {
            let (month, next) = month(names, words, at)?;
            // "5 March 7 people" names one day.
            let is_free = at.checked_sub(1).is_none_or(|before| day_of(&words[before]).is_none());
            (day_of(words.get(next)?).filter(|_| is_free)?, (month, next + 1))
        }
        None => return None,
    };
    let year = words.get(end).and_then(|word| year_of(word));
    end += usize::from(year.is_some());
    let beside = if names.is_behind { Some(end) } else { at.checked_sub(1) };
    let weekday = beside.and_then(|beside| weekday(names, words.get(beside)?));
    let (first, end) = match weekday {
        Some(_) if names.is_behind => (at, end + 1),
        Some(_) => (at - 1, end),
        None => (at, end),
    };
    Some(NamedDay { day, month, year, weekday, words: words[first..end].join(" ") })
}

/// A day of a month: "5", "1er", "3rd", and of "29–30" the last.
fn day_of(word: &str) -> Option<u32> {
    let last = word.rsplit(['-', '–', '—']).next()?;
    let digits = last.trim_end_matches(|letter: char| letter.is_alphabetic());
    let ending = &last[digits.len()..];
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    ["", "er", "st", "nd", "rd", "th"].contains(&ending).then_some(day)
}

fn year_of(word: &str) -> Option<i32> {
    let digits = word.split(['’', '\'']).next()?;
    digits.parse().ok().filter(|year| digits.len() == 4 && (1900..2200).contains(year))
}

/// The month that begins at a word, and the word behind it.
fn month(names: &Names, words: &[String], at: usize) -> Option<(u32, usize)> {
    let first = words.get(at)?;
    let two = words.get(at + 1).map(|next| format!("{first} {next}"));
    [Some((first.clone(), at + 1)), two.map(|two| (two, at + 2))].into_iter().flatten().find_map(|(name, end)| {
        // "آذار/مارس", "Temmuz’u": another name behind a stroke, an ending behind an apostrophe.
        let name = name.split(['/', '’', '\'']).next()?;
        let mut lists = [names.months, if names.language == "ar" { &MONTHS_IN_EGYPT } else { &[] }].into_iter();
        let place = lists.find_map(|list| list.iter().position(|month| *month == name))?;
        Some((u32::try_from(place).ok()? + 1, end))
    })
}

fn weekday(names: &Names, word: &str) -> Option<Weekday> {
    let is_it = |name: &&&str| if names.is_behind { word.starts_with(**name) } else { word == **name };
    // "Pazartesi" begins as "pazar" does.
    let name = names.weekdays.iter().filter(is_it).max_by_key(|name| name.len())?;
    let place = names.weekdays.iter().position(|other| other == name)?;
    WEEK.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(language: &str, text: &str) -> Vec<(u32, u32, Option<i32>, Option<u32>)> {
        let week = |day: Weekday| day.number_from_monday();
        let all = days_named(language, text).into_iter();
        all.map(|named| (named.day, named.month, named.year, named.weekday.map(week))).collect()
    }

    #[test]
    fn days_are_read_in_every_language_of_the_pages() {
        assert_eq!(told("en", "Tuesday, 5 March 2024, at noon"), [(5, 3, Some(2024), Some(2))]);
        assert_eq!(told("en", "March 5th, 2024"), [(5, 3, Some(2024), None)]);
        assert_eq!(told("en", "since 1 January, by 10 March 2031"), [(1, 1, None, None), (10, 3, Some(2031), None)]);
        assert_eq!(told("en", "overnight, 29–30 July"), [(30, 7, None, None)]);
        assert_eq!(told("fr", "du lundi 1er au 24 mars 2031"), [(24, 3, Some(2031), None)]);
        assert_eq!(told("fr", "dimanche 29 juillet"), [(29, 7, None, Some(7))]);
        assert_eq!(told("tr", "29 Temmuz’u 30 Temmuz’a bağlayan gece"), [(29, 7, None, None), (30, 7, None, None)]);
        assert_eq!(told("tr", "17 Nisan 2027 cumartesiden beri"), [(17, 4, Some(2027), Some(6))]);
        assert_eq!(told("tr", "30 Temmuz pazartesi"), [(30, 7, None, Some(1))]);
        assert_eq!(told("ar", "الأحد 29 حزيران/يونيو 2031"), [(29, 6, Some(2031), Some(7))]);
        assert_eq!(told("ar", "29 كانون الثاني/يناير ٢٠٣١"), [(29, 1, Some(2031), None)]);
        assert!(told("en", "March 2024, or 24 hours").is_empty() && told("de", "5. März 2024").is_empty());
    }

    #[test]
    fn a_weekday_alone_is_read_where_it_is_all() {
        assert_eq!(weekday_named("en", "Tuesday evening"), Some(Weekday::Tue));
        assert_eq!(weekday_named("fr", "mardi"), Some(Weekday::Tue));
        for more in ["Tuesday night", "since Monday", "Monday to Wednesday", "the harbour"] {
            assert_eq!(weekday_named("en", more), None, "{more}");
        }
    }
}
