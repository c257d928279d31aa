//! The lists of a site, in words: where a reader without script finds one of many figures.

mod index;
mod months;
mod paging;
mod reports;
mod standing;

use super::Across;
use super::invented::marked;
use super::places::{MEASURES, MONTHS, PLACES, REPORTS, measure_path, month_path};
use crate::page::way;
use crate::view::content::{ListBody, ListContent};
use paging::{Group, MOST_ROWS, cut, sheet};

/// One page of a list.
pub struct ListSheet {
    /// Where it stands: a folder, or a file in it.
    pub path: String,
    pub title: String,
    pub description: String,
    pub content: ListContent,
}

/// What the pages of one list have in common.
struct List {
    folder: String,
    title: String,
    deck: String,
    /// The folder of the lists that it is one of, and words.
    above: Option<(&'static str, String)>,
    /// Folders and words of lists beside it.
    beside: Vec<(String, String)>,
}

/// How a list is told, page by page.
trait Told<H, R> {
    /// What a page begins with.
    fn first(&self, groups: &[Group<H, R>]) -> String;
    /// Whether nothing in it ever happened.
    fn is_invented(&self, groups: &[Group<H, R>]) -> bool;
    /// For a page at a path.
    fn body(&self, groups: Vec<Group<H, R>>, path: &str) -> ListBody;
}

impl Across<'_> {
    /// The pages of all lists that are about the whole site.
    pub fn lists(&self) -> Vec<ListSheet> {
        let reports = self.several().map(Self::report_sheets).unwrap_or_default();
        [reports, self.measures_sheets(), self.places_sheets(), self.months_sheets()].into_iter().flatten().collect()
    }

    /// The folder of each list, the page that it begins with.
    pub fn folders(&self) -> Vec<String> {
        let reports = self.several().map(|_| REPORTS);
        let lists = reports.into_iter().chain([MEASURES, PLACES, MONTHS]).map(str::to_owned);
        let measures = self.measures().into_iter().map(measure_path);
        let months = self.months().keys().copied().map(month_path);
        lists.chain(measures).chain(months).collect()
    }

    fn sheets<H: Clone, R>(&self, list: &List, groups: Vec<Group<H, R>>, told: &impl Told<H, R>) -> Vec<ListSheet> {
        let pages = cut(groups, MOST_ROWS);
        let firsts: Vec<String> = pages.iter().map(|page| told.first(page)).collect();
        let sheets = pages.into_iter().zip(1..).map(|(page, number)| {
            let path = sheet(&list.folder, number);
            let invented = !page.is_empty() && told.is_invented(&page);
            let title = marked(self.words, invented, list.title.clone());
            let numbered = match firsts.len() {
                1 => title.clone(),
                pages => self.words.with(
                    "list-sheet",
                    [
                        ("title", title.as_str().into()),
                        ("number", number.to_string().into()),
                        ("pages", pages.to_string().into()),
                    ],
                ),
            };
            let content = ListContent {
                crumb: list.above.as_ref().map(|(folder, words)| (way(&path, folder), words.clone())),
                invented: invented.then(|| marked(self.words, true, self.words.say("invented-list"))),
                title: numbered.clone(),
                deck: list.deck.clone(),
                beside: list.beside.iter().map(|(folder, words)| (way(&path, folder), words.clone())).collect(),
                pager: self.pager(&list.folder, number, &firsts),
                body: told.body(page, &path),
            };
            ListSheet { title: numbered, description: list.deck.clone(), path, content }
        });
        sheets.collect()
    }
}
