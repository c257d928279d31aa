//! What of a site's reports the search index tells.

use humanitarian_figures::page::{Composer, terms_of};
use humanitarian_figures::search::{Index, Manifest, PartName, Query, VERSION, part_of};
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::project::Project;
use humanitarian_figures::words::Words;
use std::path::Path;

fn library() -> Library {
    let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")));
    Library::load(&project).unwrap_or_else(|broken| panic!("{}", broken.terminal))
}

/// The seeds, a part for each report.
fn index(library: &Library, words: &Words) -> Index {
    let composers: Vec<Composer<'_>> = library.together().iter().map(|report| Composer::new(report, words)).collect();
    let parts: Vec<_> = composers.iter().map(|composer| part_of(&composer.found())).collect();
    let names = parts.iter().map(|part| PartName { file: String::new(), figures: part.len() as u32 }).collect();
    let figures = parts.iter().map(|part| part.len() as u32).sum();
    let mut index = Index::new(Manifest { version: VERSION, figures, parts: names, terms: terms_of(&composers) });
    parts.iter().for_each(|part| index.take(&part.write().expect("written")).expect("its terms are in the manifest"));
    index
}

#[test]
fn every_figure_is_found_with_who_said_it_and_who_stands_behind_it() {
    let (library, words) = (library(), Words::new("en").expect("English"));
    let index = index(&library, &words);
    let all = index.find(&Query::default());
    assert_eq!(all.len(), library.figures());
    for place in all {
        let row = index.row(place).expect("a row");
        let said = [&row.claimant, &row.backing, &row.period, &row.label, &row.report.title, &row.report.day];
        assert!(said.iter().all(|words| !words.is_empty()), "{row:?}");
        let invented = library.get(&row.report.id).expect("its report").report.invented.is_some();
        assert_eq!(row.report.invented, invented, "{row:?}");
    }
}

#[test]
fn a_number_is_found_by_its_digits_and_shown_with_its_qualifier() {
    let (library, words) = (library(), Words::new("en").expect("English"));
    let index = index(&library, &words);
    let found = index.find(&Query { words: Query::words("43,500 Turkey"), ..Query::default() });
    let rows: Vec<_> = found.into_iter().filter_map(|place| index.row(place)).collect();
    assert!(rows.iter().any(|row| row.number.as_deref() == Some("about 43,500")), "{rows:?}");
}

#[test]
fn what_was_withdrawn_is_found_as_a_notice_without_number() {
    let (library, words) = (library(), Words::new("en").expect("English"));
    let index = index(&library, &words);
    let rows = index.find(&Query::default()).into_iter().filter_map(|place| index.row(place));
    let withdrawn: Vec<_> = rows.filter(|row| row.found.withdrawn).collect();
    assert!(!withdrawn.is_empty(), "the invented conflict withdraws a figure");
    assert!(withdrawn.iter().all(|row| row.number.is_none() && row.notice.is_some()), "{withdrawn:?}");
}
