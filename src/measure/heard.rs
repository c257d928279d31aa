//! Until when a place was spoken of: the place itself, one that it lies in, or one that lies in it.

use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The newest day on which anybody spoke of each place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard<'p> {
    itself: BTreeMap<&'p str, NaiveDate>,
    /// Of the place or of anything that lies in it.
    anywhere_in: BTreeMap<&'p str, NaiveDate>,
}

impl<'p> Heard<'p> {
    /// Takes in that a place was spoken of on a day. `around` holds the places that it lies in.
    pub fn hear(&mut self, place: &'p str, around: &'p [String], day: NaiveDate) {
        later(&mut self.itself, place, day);
        for place in std::iter::once(place).chain(around.iter().map(String::as_str)) {
            later(&mut self.anywhere_in, place, day);
        }
    }

    /// The newest day on which this place was spoken of, or one of those around it, or one in it.
    pub fn newest(&self, place: &str, around: &[String]) -> Option<NaiveDate> {
        let around = around.iter().filter_map(|place| self.itself.get(place.as_str()));
        around.chain(self.anywhere_in.get(place)).max().copied()
    }
}

/// The places that a place lies in, the nearest first, where `within` knows the next one of each. Files may lead round in a
/// circle; whoever comes back has seen all of it.
pub fn around<'p>(place: &str, within: impl Fn(&str) -> Option<&'p str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut next = within(place);
    while let Some(outer) = next.filter(|outer| *outer != place && !found.iter().any(|known| known == outer)) {
        found.push(outer.to_owned());
        next = within(outer);
    }
    found
}

fn later<'p>(days: &mut BTreeMap<&'p str, NaiveDate>, place: &'p str, day: NaiveDate) {
    let newest = days.entry(place).or_insert(day);
    *newest = day.max(*newest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_of_places_has_an_end() {
        let within = |place: &str| Some(if place == "a" { "b" } else { "a" });
        assert_eq!(around("a", within), ["b"]);
        assert_eq!(around("c", within), ["a", "b"]);
        assert!(around("a", |_| None).is_empty());
    }

    #[test]
    fn only_what_lies_in_a_place_or_around_it_is_news_of_it() {
        let day = |day| NaiveDate::from_ymd_opt(2031, 3, day).expect("a day");
        let (country, town) = (["country".to_owned()], ["province".to_owned(), "country".to_owned()]);
        let mut heard = Heard::default();
        heard.hear("province", &country, day(5));
        heard.hear("elsewhere", &[], day(30));
        assert_eq!(heard.newest("town", &town), Some(day(5)), "of what lies around it");
        assert_eq!(heard.newest("country", &[]), Some(day(5)), "of what lies in it");
        assert_eq!(heard.newest("other-province", &country), None, "a place beside it is another");
        heard.hear("town", &town, day(9));
        heard.hear("town", &town, day(7));
        assert_eq!(heard.newest("country", &[]), Some(day(9)), "the newest, in whichever order");
        assert_eq!(heard.newest("town", &town), Some(day(9)));
    }
}
