//! The search index as files: parts of whole reports, and the manifest that names them.

use super::file::SiteFile;
use super::render::{Broken, broken};
use crate::page::{Composer, MANIFEST, SEARCH, terms_of};
use crate::search::{Manifest, PartName, VERSION, part_of};
use std::ops::Range;

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

/// The figures of these reports as a part's file.
///
/// # Errors
/// When the writer of the format fails, which it has no ground to.
pub fn part(path: String, reports: &[Composer<'_>]) -> Result<SiteFile, Broken> {
    let rows: Vec<_> = reports.iter().flat_map(Composer::found).collect();
    let bytes = part_of(&rows).write().map_err(|error| broken(&path, &error))?;
    Ok(SiteFile::new(path, bytes))
}

/// The manifest of these reports, with the path and the number of figures of each part.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn manifest(reports: &[Composer<'_>], parts: Vec<(String, usize)>) -> Result<SiteFile, Broken> {
    let count = |figures: usize| u32::try_from(figures).unwrap_or(u32::MAX);
    let manifest = Manifest {
        version: VERSION,
        figures: count(parts.iter().map(|(_, figures)| figures).sum()),
        parts: parts
            .into_iter()
            .map(|(path, figures)| PartName { file: crate::page::way(SEARCH, &path), figures: count(figures) })
            .collect(),
        terms: terms_of(reports),
    };
    let path = format!("{SEARCH}{MANIFEST}");
    let json = serde_json::to_string(&manifest).map_err(|error| broken(&path, &error))?;
    Ok(SiteFile::new(path, json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_is_in_one_part_and_a_part_is_of_whole_reports() {
        assert_eq!(cut(&[900, 900, 900, 900]), [0..1, 1..4]);
        assert_eq!(cut(&[10, 5000, 10]), [0..1, 1..3]);
        assert_eq!(cut(&[1]), [0..1]);
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
