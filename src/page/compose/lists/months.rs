//! Everything that is said of one month, or of no day.

use super::paging::Group;
use super::{List, ListSheet, Told};
use crate::model::{MOST_MONTHS, Said};
use crate::page::compose::Across;
use crate::page::compose::places::{MONTHS, month_path};
use crate::terms::Month;
use crate::view::content::ListBody;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

impl<'r> Across<'r> {
    /// The pages of a month.
    pub fn month_sheets(&self, month: Option<Month>) -> Vec<ListSheet> {
        let Some(said) = self.months().get(&month) else { return Vec::new() };
        let mut questions: BTreeMap<_, Vec<Said<'r>>> = BTreeMap::new();
        for &one in said {
            let receipt = one.receipt();
            let named = [(&receipt.measure.name, &receipt.measure.id), (&receipt.place.name, &receipt.place.id)];
            let [measure, place] = named.map(|(name, id)| (self.words.text(name).to_lowercase(), id));
            questions.entry((measure, place, &receipt.population.id)).or_default().push(one);
        }
        let groups = questions.into_values().map(|mut said| {
            said.sort_by_key(|one| Reverse(one.when()));
            let invented = said.iter().all(|one| one.report.invented.is_some());
            (invented, said)
        });
        let count = ("count", said.len().into());
        let (title, deck) = match month {
            Some(month) => (
                self.words.with("month-title", [("month", self.words.month(month).into())]),
                self.words.with("month-deck", [count, ("months", MOST_MONTHS.into())]),
            ),
            None => (self.words.say("undated-title"), self.words.with("undated-deck", [count])),
        };
        let list = List {
            folder: month_path(month),
            title,
            deck,
            above: Some((MONTHS, self.words.say("months-crumb"))),
            beside: self
                .neighbours(month)
                .into_iter()
                .map(|other| (month_path(Some(other)), self.words.month(other)))
                .collect(),
        };
        self.sheets(&list, groups.collect(), &Monthly(self))
    }

    /// The months before and after one of which something is said.
    pub fn neighbours(&self, month: Option<Month>) -> Vec<Month> {
        if month.is_none() {
            return Vec::new();
        }
        let before = self.months().range(..month).next_back();
        let after = self.months().range((Excluded(month), Unbounded)).next();
        before.into_iter().chain(after).filter_map(|(other, _)| *other).collect()
    }
}

struct Monthly<'a, 'r>(&'a Across<'r>);

impl<'r> Told<bool, Said<'r>> for Monthly<'_, 'r> {
    fn first(&self, groups: &[Group<bool, Said<'r>>]) -> String {
        let first = groups.iter().find_map(|(_, said)| said.first());
        first.map(|said| self.0.rows("").about(*said, false, Vec::new()).words).unwrap_or_default()
    }

    fn is_invented(&self, groups: &[Group<bool, Said<'r>>]) -> bool {
        groups.iter().all(|(invented, _)| *invented)
    }

    fn body(&self, groups: Vec<Group<bool, Said<'r>>>, path: &str) -> ListBody {
        let rows = self.0.rows(path);
        let about = |(invented, said): &Group<bool, Said<'r>>| {
            Some(rows.about(*said.first()?, *invented, said.iter().map(|one| rows.row(*one)).collect()))
        };
        ListBody::Claims(rows.content(groups.iter().filter_map(about).collect()))
    }
}
