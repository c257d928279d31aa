//! What of a site's reports the search index tells.

#[path = "../benches/archive/invent.rs"]
mod invent;
mod rendered;

use humanitarian_figures::page::{Composer, terms_of};
use humanitarian_figures::search::{Index, Manifest, PartName, Query, VERSION, part_of};
use humanitarian_figures::site::load::Library;
use humanitarian_figures::site::parts::{Part, Parts};
use humanitarian_figures::site::project::Project;
use humanitarian_figures::site::style::Style;
use humanitarian_figures::site::tools::Tools;
use humanitarian_figures::words::Words;
use std::collections::BTreeMap;
use std::fs;
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

/// What a site makes of its reports for the search: path and bytes.
fn files(parts: &Parts<'_>) -> BTreeMap<String, Vec<u8>> {
    let of_search = parts.all().into_iter().filter(|part| matches!(part, Part::Search | Part::Found(_)));
    let made =
        of_search.flat_map(|part| parts.make(&part).unwrap_or_else(|broken| panic!("{}", broken.terminal)).files);
    made.map(|file| (file.path, file.bytes)).collect()
}

#[test]
fn an_edit_of_one_report_changes_its_part_of_the_index_and_the_manifest_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let project = rendered::seeded(folder.path(), "unused.json", "");
    fs::remove_file(folder.path().join("seeds/unused.json")).expect("removed");
    invent::write(&folder.path().join("seeds"), invent::Size { reports: 75, figures: 90 }).expect("an archive");
    let own = Style::of(&Project::at(Path::new(env!("CARGO_MANIFEST_DIR")))).unwrap_or_else(|_| panic!("the style"));
    let tools = Tools::of(&project, &rendered::stub(&own), own, None).unwrap_or_else(|_| panic!("tools"));
    let before = Library::load(&project).unwrap_or_else(|broken| panic!("{}", broken.terminal));

    let oldest = project.report_files().unwrap_or_else(|_| panic!("files")).into_iter().min().expect("a file");
    let text = fs::read_to_string(&oldest).expect("a report");
    fs::write(&oldest, text.replacen("How they were counted is not stated.", "Who counted them is not stated.", 1))
        .expect("written");
    let after = before.again(&project).unwrap_or_else(|broken| panic!("{}", broken.terminal));

    let (before, after) = (Parts::new(&tools, &before, false), Parts::new(&tools, &after, false));
    let of_search = after.all().into_iter().filter(|part| matches!(part, Part::Search | Part::Found(_)));
    let changed: Vec<Part> = of_search.filter(|part| before.stamp(part) != after.stamp(part)).collect();
    assert_eq!(changed, [Part::Search, Part::Found(0)]);

    let (old, new) = (files(&before), files(&after));
    let gone: Vec<_> = old.keys().filter(|path| !new.contains_key(*path)).collect();
    assert!(gone.len() == 1 && gone[0].contains("/found-0-"), "{gone:?}");
    let rewritten: Vec<_> =
        new.iter().filter(|(path, bytes)| old.get(*path).is_some_and(|was| was != *bytes)).collect();
    assert_eq!(rewritten.into_iter().map(|(path, _)| path).collect::<Vec<_>>(), ["search/index.json"]);

    // What is written is what the page reads.
    let mut index =
        Index::new(Manifest::read(str::from_utf8(&new["search/index.json"]).expect("text")).expect("a manifest"));
    let files: Vec<_> = index.manifest().parts.iter().map(|part| part.file.clone()).collect();
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        index.take(&new[&format!("search/{file}")]).expect("a part of the manifest");
    }
    assert_eq!(index.len(), 75 * 90);
    let first = index.row(0).expect("a row").report.id;
    assert_eq!(first, "daily-2028-03-15", "the newest comes first");
    for (path, bytes) in &new {
        if let Some(number) = path.split('-').nth(1).filter(|_| path.ends_with(".bin")) {
            assert_eq!(after.of(path), Part::Found(number.parse().expect("a number")));
        } else {
            assert_eq!(after.of(path), Part::Search);
        }
        assert!(!bytes.is_empty());
    }
}
