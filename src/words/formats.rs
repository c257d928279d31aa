//! Numbers, days and lists as a language writes them, by Unicode's tables of languages (CLDR).

use super::{Digits, Tongue};
use crate::terms::Month;
use chrono::{Datelike, NaiveDate};
use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, MD, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use std::sync::LazyLock;

type Days<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// What a language writes by tables and not by sentences.
pub struct Formats {
    tongue: Tongue,
    numbers: DecimalFormatter,
    day: Days<YMD>,
    day_and_month: Days<MD>,
    month: Days<M>,
    month_and_year: Days<YM>,
    /// What others who speak the language call the months, where that differs.
    also: Option<Days<M>>,
    list: ListFormatter,
}

/// Each is made once, when it is first asked for.
static MADE: [LazyLock<Option<Formats>>; 5] = [
    LazyLock::new(|| Formats::new(Tongue::English, locale!("en-GB"), None)),
    LazyLock::new(|| Formats::new(Tongue::Arabic, locale!("ar-SY-u-nu-latn"), Some(locale!("ar-EG-u-nu-latn")))),
    LazyLock::new(|| Formats::new(Tongue::French, locale!("fr"), None)),
    LazyLock::new(|| Formats::new(Tongue::Turkish, locale!("tr"), None)),
    LazyLock::new(|| Formats::new(Tongue::Arabic, locale!("ar-SY-u-nu-arab"), Some(locale!("ar-EG-u-nu-arab")))),
];

impl Formats {
    /// Those of a language; `None` where Unicode's tables lack it, which a test holds never to be.
    pub fn of(tongue: Tongue, digits: Digits) -> Option<&'static Self> {
        MADE[place(tongue, digits)].as_ref()
    }

    fn new(tongue: Tongue, locale: Locale, also: Option<Locale>) -> Option<Self> {
        let month = |locale: &Locale| Days::try_new(locale.into(), M::long()).ok();
        let also = match &also {
            Some(locale) => Some(month(locale)?),
            None => None,
        };
        Some(Self {
            tongue,
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            day: Days::try_new((&locale).into(), YMD::long()).ok()?,
            day_and_month: Days::try_new((&locale).into(), MD::long()).ok()?,
            month: month(&locale)?,
            month_and_year: Days::try_new((&locale).into(), YM::long()).ok()?,
            also,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
        })
    }

    /// A number with at most two digits behind its point, in groups: "43,500", "43 500", "43.500".
    pub fn number(&self, value: f64) -> String {
        let text = format!("{value:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        // Digits and a point are a decimal, whatever they say.
        text.parse::<Decimal>().map_or_else(|_| text.to_owned(), |number| self.numbers.format(&number).to_string())
    }

    /// "30 July 2012"
    pub fn day(&self, day: NaiveDate) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.named(date, self.day.format(&date).to_string()))
    }

    /// "30 July"
    pub fn day_and_month(&self, day: NaiveDate) -> String {
        date(day).map_or_else(|| day.to_string(), |date| self.named(date, self.day_and_month.format(&date).to_string()))
    }

    /// "July 2012"
    pub fn month(&self, month: Month) -> String {
        let date = u8::try_from(month.of_year() + 1)
            .ok()
            .and_then(|of_year| Date::try_new_gregorian(month.year().into(), of_year, 1).ok());
        date.map_or_else(String::new, |date| self.named(date, self.month_and_year.format(&date).to_string()))
    }

    /// "a, b and c"
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The day as people write it where the tables say less: both names of an Arabic month, and the first of a French one.
    fn named(&self, date: Date<Gregorian>, text: String) -> String {
        match (&self.also, self.tongue) {
            (Some(also), _) => {
                let month = self.month.format(&date).to_string();
                text.replacen(&month, &format!("{month}/{}", also.format(&date)), 1)
            }
            (None, Tongue::French) => match text.strip_prefix("1 ") {
                Some(rest) => format!("1er {rest}"),
                None => text,
            },
            _ => text,
        }
    }
}

/// How Fluent writes the numbers of sentences in the language at a place of [`MADE`]. It takes a function without
/// surroundings, so each language has its own.
pub fn write<const PLACE: usize>(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let options = &number.options;
            let hundredths = options.minimum_significant_digits.unwrap_or(0) as f64;
            let itself = options.maximum_significant_digits.map(|whole| whole as f64 + hundredths / 100.0);
            Some(MADE[PLACE].as_ref()?.number(itself.unwrap_or(number.value)))
        }
        _ => None,
    }
}

/// A number that Fluent chooses a plural by. Its rules for Arabic (`intl_pluralrules` 7.0.2) do not look at the last two
/// digits alone, as those of Unicode do, and take 14.2 for 14, where a fraction has the plural of all others. So a larger
/// number and a fraction are stood for by a number of their plural, and carry themselves along for [`write()`]: what is
/// whole, and the hundredths.
pub fn countable(tongue: Tongue, number: FluentNumber) -> FluentNumber {
    let itself = number.value;
    let is_whole = itself.fract() == 0.0;
    if tongue != Tongue::Arabic || (is_whole && itself < 100.0) {
        return number;
    }
    let value = match (itself % 100.0) as u32 {
        _ if !is_whole => 100.0,
        0..=2 => 100.0,
        3..=10 => 10.0,
        _ => 99.0,
    };
    let hundredths = (itself.fract() * 100.0).round() as usize;
    let options = FluentNumberOptions {
        minimum_significant_digits: Some(hundredths),
        maximum_significant_digits: Some(itself as usize),
        ..number.options
    };
    FluentNumber { value, options }
}

/// Where a language stands in [`MADE`].
pub fn place(tongue: Tongue, digits: Digits) -> usize {
    match (tongue, digits) {
        (Tongue::English, _) => 0,
        (Tongue::Arabic, Digits::Latin) => 1,
        (Tongue::French, _) => 2,
        (Tongue::Turkish, _) => 3,
        (Tongue::Arabic, Digits::ArabicIndic) => 4,
    }
}

fn date(day: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_gregorian(day.year(), month, day_of_month).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tongue: Tongue) -> &'static Formats {
        Formats::of(tongue, Digits::Latin).expect("the tables have it")
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2012, month, day).expect("a day")
    }

    #[test]
    fn each_language_groups_digits_its_own_way() {
        let said = Tongue::ALL.map(|tongue| [0.0, 2.5, 2000.0, 43_500.0].map(|n| of(tongue).number(n)).join(" | "));
        assert_eq!(said[0], "0 | 2.5 | 2,000 | 43,500");
        assert_eq!(said[1], "0 | 2.5 | 2,000 | 43,500");
        assert_eq!(said[2], "0 | 2,5 | 2\u{202f}000 | 43\u{202f}500");
        assert_eq!(said[3], "0 | 2,5 | 2.000 | 43.500");
        let indic = Formats::of(Tongue::Arabic, Digits::ArabicIndic).expect("the tables have it");
        assert_eq!(indic.number(43_500.0), "٤٣٬٥٠٠");
    }

    #[test]
    fn each_language_writes_days_its_own_way() {
        let said = Tongue::ALL.map(|tongue| (of(tongue).day(day(7, 30)), of(tongue).day_and_month(day(7, 1))));
        let pair = |day: &str, short: &str| (day.to_owned(), short.to_owned());
        assert_eq!(said[0], pair("30 July 2012", "1 July"));
        assert_eq!(said[1], pair("30 تموز/يوليو 2012", "1 تموز/يوليو"));
        assert_eq!(said[2], pair("30 juillet 2012", "1er juillet"));
        assert_eq!(said[3], pair("30 Temmuz 2012", "1 Temmuz"));
    }

    #[test]
    fn each_month_has_both_its_arabic_names() {
        let said: Vec<String> = (1..=12).map(|month| of(Tongue::Arabic).day_and_month(day(month, 2))).collect();
        assert!(said.iter().all(|day| day.matches('/').count() == 1), "{said:?}");
        assert!(said[0].ends_with("كانون الثاني/يناير") && said[11].ends_with("كانون الأول/ديسمبر"), "{said:?}");
    }

    #[test]
    fn lists_end_as_the_language_has_it() {
        let items = ["1", "2", "3"].map(str::to_owned);
        let said = Tongue::ALL.map(|tongue| of(tongue).list(&items));
        assert_eq!(said, ["1, 2 and 3", "1 و2 و3", "1, 2 et 3", "1, 2 ve 3"]);
        assert_eq!((of(Tongue::English).list(&[]), of(Tongue::English).list(&items[..1])), ("".into(), "1".into()));
    }
}
