//! A list that is too long for one page, cut into several.

use super::Across;
use crate::page::way;
use crate::view::content::{PagerContent, PagerLink};

/// So many rows make a page: about what a dashboard weighs.
pub(super) const MOST_ROWS: usize = 150;

/// Rows below headings.
pub(super) type Group<H, R> = (H, Vec<R>);

/// Groups of rows as pages of at most so many rows. A group is torn only where it is longer than a page, and its heading
/// then stands above each piece. There is one page at least.
pub(super) fn cut<H: Clone, R>(groups: Vec<Group<H, R>>, most: usize) -> Vec<Vec<Group<H, R>>> {
    let mut pages: Vec<Vec<Group<H, R>>> = vec![Vec::new()];
    let mut held = 0;
    for (heading, mut rows) in groups {
        loop {
            if held > 0 && held + rows.len() > most {
                pages.push(Vec::new());
                held = 0;
            }
            let rest = rows.split_off(rows.len().min(most));
            held += rows.len();
            if let Some(page) = pages.last_mut() {
                page.push((heading.clone(), rows));
            }
            if rest.is_empty() {
                break;
            }
            rows = rest;
        }
    }
    pages
}

/// Where a page of a list stands, counted from 1. No id has a dot, so nothing else is ever there.
pub(super) fn sheet(folder: &str, number: usize) -> String {
    match number {
        1 => folder.to_owned(),
        _ => format!("{folder}{number}.html"),
    }
}

impl Across<'_> {
    /// The links from one page of a list to the others; none where there is only one. `firsts` tells of each what it begins
    /// with.
    pub(super) fn pager(&self, folder: &str, number: usize, firsts: &[String]) -> Option<PagerContent> {
        if firsts.len() < 2 {
            return None;
        }
        let here = sheet(folder, number);
        let links = firsts.iter().enumerate().map(|(index, first)| PagerLink {
            address: way(&here, &sheet(folder, index + 1)),
            words: self
                .words
                .with("pager-page", [("number", (index + 1).to_string().into()), ("first", first.as_str().into())]),
            is_here: index + 1 == number,
        });
        Some(PagerContent { label: self.words.say("pager-label"), links: links.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(groups: &[usize]) -> Vec<Vec<(usize, usize)>> {
        let groups = groups.iter().enumerate().map(|(name, &rows)| (name, vec![(); rows])).collect();
        let size = |page: &Vec<Group<usize, ()>>| page.iter().map(|(name, rows)| (*name, rows.len())).collect();
        cut(groups, 10).iter().map(size).collect()
    }

    #[test]
    fn a_group_stays_whole_where_it_can() {
        assert_eq!(sizes(&[4, 5, 3, 7]), [vec![(0, 4), (1, 5)], vec![(2, 3), (3, 7)]]);
    }

    #[test]
    fn a_group_longer_than_a_page_goes_on_below_its_heading() {
        assert_eq!(sizes(&[4, 25, 3]), [vec![(0, 4)], vec![(1, 10)], vec![(1, 10)], vec![(1, 5), (2, 3)]]);
    }

    #[test]
    fn an_empty_list_is_one_page() {
        assert_eq!(sizes(&[]).len(), 1);
        assert_eq!(sizes(&[10]).len(), 1);
    }

    #[test]
    fn the_first_page_stands_in_the_folder_itself() {
        assert_eq!([sheet("months/", 1), sheet("months/", 2)], ["months/", "months/2.html"]);
    }
}
