//! The search index as files: parts of whole reports, and the manifest that names them.

use super::file::SiteFile;
use super::load::Loaded;
use super::parts::Parts;
use super::pictures::Made;
use super::render::{Broken, broken};
use crate::page::{MANIFEST, SEARCH, search_page, terms_of, way};
use crate::search::{Manifest, PartName, VERSION, part_of};
use std::ops::Range;
use std::sync::Arc;

/// A part is closed once it has so many figures: few enough that one is made again within a moment, and shown soon.
const FIGURES: usize = 2000;

/// The reports of each part, the newest part first, of how many figures each report has. They are counted from the oldest
/// report on, so that a new one changes no part but the newest.
pub fn cut(figures: &[usize]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let (mut end, mut here) = (figures.len(), 0);
    for (at, figures) in figures.iter().enumerate().rev() {
        here += figures;
        if here >= FIGURES || at == 0 {
            parts.push(at..end);
            (end, here) = (at, 0);
        }
    }
    parts.reverse();
    parts
}

/// Where a part stands, `number` counted from the oldest. Its stamp stands for its content, which nobody needs to make to
/// know its name. It is no asset: those of earlier builds may stay on a host, and with them a number that was withdrawn.
pub fn path_of(number: usize, stamp: &str) -> String {
    format!("{SEARCH}found-{number}-{stamp}.bin")
}

/// The number of the part at a path, if it is one's.
pub fn number_of(path: &str) -> Option<usize> {
    path.strip_prefix(SEARCH)?.strip_prefix("found-")?.split_once('-')?.0.parse().ok()
}

impl<'l> Parts<'l> {
    /// The reports of a part. Parts are listed from the newest on, and counted from the oldest.
    pub(super) fn reports_of_found(&self, number: usize) -> &'l [Arc<Loaded>] {
        let range = self.found.iter().rev().nth(number).cloned().unwrap_or_default();
        self.library.reports().get(range).unwrap_or_default()
    }

    fn path_of_found(&self, number: usize) -> String {
        path_of(number, &self.stamp_of_found(number))
    }

    /// The file of a part.
    pub(super) fn found(&self, number: usize) -> Result<Made, Broken> {
        let rows: Vec<_> =
            self.reports_of_found(number).iter().flat_map(|loaded| self.composer(loaded).found()).collect();
        let path = self.path_of_found(number);
        let bytes = part_of(&rows).write().map_err(|error| broken(&path, &error))?;
        Ok(Made { files: vec![SiteFile::new(path, bytes)], ..Made::default() })
    }

    /// The page, and the manifest beside it.
    pub(super) fn search(&self) -> Result<Made, Broken> {
        let mut made = Made::default();
        if let Some(across) = self.across.several() {
            let page = search_page(across, &self.tree.site).map_err(|error| broken(SEARCH, &error))?;
            made.add(format!("{SEARCH}index.html"), page);
            let path = format!("{SEARCH}{MANIFEST}");
            let manifest = serde_json::to_string(&self.manifest()).map_err(|error| broken(&path, &error))?;
            made.add(path, manifest);
        }
        Ok(made)
    }

    fn manifest(&self) -> Manifest {
        let count = |figures: usize| u32::try_from(figures).unwrap_or(u32::MAX);
        let part = |number| PartName {
            file: way(SEARCH, &self.path_of_found(number)),
            figures: count(self.reports_of_found(number).iter().map(|loaded| loaded.figures()).sum()),
        };
        let composers: Vec<_> = self.library.reports().iter().map(|loaded| self.composer(loaded)).collect();
        Manifest {
            version: VERSION,
            figures: count(self.library.figures()),
            parts: (0..self.found.len()).rev().map(part).collect(),
            terms: terms_of(&composers),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_is_in_one_part_and_a_part_is_of_whole_reports() {
        assert_eq!(cut(&[900, 900, 900, 900]), [0..1, 1..4]);
        assert_eq!(cut(&[10, 5000, 10]), [0..1, 1..3]);
        assert_eq!(cut(&[1, 1]).len(), 1);
        assert!(cut(&[]).is_empty());
    }

    #[test]
    fn a_new_report_changes_no_part_but_the_newest() {
        let reports = [30; 500];
        let from_the_oldest = |parts: Vec<Range<usize>>, reports: usize| {
            let mut sizes: Vec<usize> = parts.into_iter().map(|part| reports - part.start).collect();
            sizes.reverse();
            sizes
        };
        let before = from_the_oldest(cut(&reports[1..]), 499);
        let after = from_the_oldest(cut(&reports), 500);
        let closed = before.len() - 1;
        assert!(closed > 3);
        assert_eq!(before[..closed], after[..closed]);
    }

    #[test]
    fn a_part_is_known_by_its_path() {
        assert_eq!(number_of(&path_of(12, "0123456789abcdef")), Some(12));
        for other in ["search/index.json", "search/", "assets/found-1-0.bin", "search/found-x-0.bin"] {
            assert_eq!(number_of(other), None, "{other}");
        }
    }
}
