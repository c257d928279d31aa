//! The engine against one that is too simple to be wrong, and the format against bytes that are.

use super::*;
use proptest::prelude::*;

const MEASURES: [(&str, &str); 3] =
    [("refugees", "Refugees"), ("killed", "People killed"), ("displaced", "People displaced")];
const PLACES: [(&str, &str); 3] = [("aleppo", "Aleppo"), ("daraa", "Dar‘ā"), ("halab", "حلب")];
const POPULATIONS: [&str; 2] = ["all people", "children"];
const CLAIMANTS: [&str; 3] = ["UNHCR", "Médecins Sans Frontières", "a Turkish official"];
const LABELS: [&str; 3] = ["refugees in camps", "killed", "people who left Aleppo"];
const NUMBERS: [&str; 4] = ["about 43,500", "43,500", "10,000–12,000", "more than 7"];
const WORDS: [&str; 10] = ["ref", "peo", "KILL", "dara", "حل", "medecins", "435", "43,500", "about", "report"];

fn terms() -> Terms {
    let of = |pairs: &[(&str, &str)]| -> Vec<Term> {
        pairs.iter().map(|(id, words)| Term { id: (*id).to_owned(), words: (*words).to_owned() }).collect()
    };
    let same = |names: &[&str]| of(&names.iter().map(|name| (*name, *name)).collect::<Vec<_>>());
    Terms {
        measures: of(&MEASURES),
        places: of(&PLACES),
        populations: same(&POPULATIONS),
        claimants: same(&CLAIMANTS),
        categories: same(&["agency", "government"]),
        standings: same(&["stated", "verified"]),
    }
}

fn month(at: u32) -> Month {
    Month::new(2031, at).expect("a month")
}

prop_compose! {
    fn any_row()(
        measure in 0..3usize, place in 0..3usize, claimant in 0..3usize, label in 0..3usize,
        number in 0..4usize, category in 0..2usize, standing in 0..2usize, report in 0..4u32,
        months in proptest::option::of((1..=12u32, 1..=12u32)),
        population in 0..POPULATIONS.len(), contested: bool, corrected: bool, derived: bool, withdrawn: bool,
        id in 0..1000u32,
    ) -> Row {
        Row {
            id: format!("f{id}"),
            report: Report {
                id: format!("r{report}"),
                title: format!("Report {report}"),
                day: "31 January 2031".into(),
                invented: report == 3,
            },
            measure: MEASURES[measure].0.into(),
            place: PLACES[place].0.into(),
            population: POPULATIONS[population].into(),
            claimant: CLAIMANTS[claimant].into(),
            category: ["agency", "government"][category].into(),
            standing: ["stated", "verified"][standing].into(),
            label: LABELS[label].into(),
            period: "in 2031".into(),
            number: (!withdrawn).then(|| NUMBERS[number].into()),
            place_note: (place == 1).then(|| "near the border".into()),
            backing: "One source, not checked".into(),
            doubt: contested.then(|| "Others say less.".into()),
            notice: corrected.then(|| "Corrected.".into()),
            months: months.map(|(a, b)| (month(a.min(b)), month(a.max(b)))),
            found: Found { contested, corrected, derived, withdrawn },
        }
    }
}

prop_compose! {
    fn any_query()(
        words in proptest::collection::vec(0..WORDS.len(), 0..3),
        measure in proptest::option::of(0..3usize), place in proptest::option::of(0..3usize),
        category in proptest::option::weighted(0.2, 0..2usize), standing in proptest::option::weighted(0.2, 0..2usize),
        from in proptest::option::weighted(0.3, 1..=12u32), to in proptest::option::weighted(0.3, 1..=12u32),
        population in proptest::option::weighted(0.2, 0..POPULATIONS.len()),
        only in proptest::option::weighted(0.2, 0..Only::ALL.len()),
    ) -> Query {
        Query {
            words: words.into_iter().flat_map(|at| Query::words(WORDS[at])).collect(),
            measure: measure.map(|at| MEASURES[at].0.into()),
            place: place.map(|at| PLACES[at].0.into()),
            category: category.map(|at| ["agency", "government"][at].into()),
            standing: standing.map(|at| ["stated", "verified"][at].into()),
            months: Months { from: from.map(month), to: to.map(month) },
            population: population.map(|at| POPULATIONS[at].into()),
            only: only.map(|at| Only::ALL[at]),
        }
    }
}

fn written(parts: &[&[Row]]) -> (Manifest, Vec<Vec<u8>>) {
    let bytes = parts.iter().map(|rows| part_of(rows).write().expect("written")).collect();
    let names = parts.iter().enumerate().map(|(at, rows)| PartName {
        file: format!("part-{at}.bin"),
        figures: u32::try_from(rows.len()).expect("few"),
    });
    let figures = u32::try_from(parts.iter().map(|rows| rows.len()).sum::<usize>()).expect("few");
    (Manifest { version: VERSION, figures, parts: names.collect(), terms: terms() }, bytes)
}

fn index(parts: &[&[Row]]) -> Index {
    let (manifest, bytes) = written(parts);
    let mut index = Index::new(manifest);
    bytes.iter().for_each(|part| index.take(part).expect("readable"));
    index
}

/// One row at a time, one word at a time.
fn holds(query: &Query, row: &Row) -> bool {
    let named = |pairs: &[(&str, &str)], id: &str| {
        pairs.iter().find(|(known, _)| *known == id).map_or_else(|| id.to_owned(), |(_, words)| (*words).to_owned())
    };
    let texts = [
        named(&MEASURES, &row.measure),
        named(&PLACES, &row.place),
        row.population.clone(),
        row.claimant.clone(),
        row.label.clone(),
        row.report.title.clone(),
    ];
    let words: Vec<String> = texts.iter().flat_map(|text| fold(text)).collect();
    let digits: Vec<String> = fold(row.number.as_deref().unwrap_or(""));
    let is = |asked: &Option<String>, value: &String| asked.as_ref().is_none_or(|asked| asked == value);
    query.words.iter().all(|word| {
        words.iter().any(|known| known.starts_with(word))
            || word.starts_with(char::is_numeric) && digits.iter().any(|known| known.starts_with(word))
    }) && is(&query.measure, &row.measure)
        && is(&query.place, &row.place)
        && is(&query.category, &row.category)
        && is(&query.standing, &row.standing)
        && query.months.touch(row.months)
        && is(&query.population, &row.population)
        && query.only.is_none_or(|only| match only {
            Only::Contested => row.found.contested,
            Only::Corrected => row.found.corrected,
            Only::Withdrawn => row.found.withdrawn,
            Only::Derived => row.found.derived,
            Only::Invented => row.report.invented,
        })
}

proptest! {
    #[test]
    fn what_is_found_is_what_a_look_at_every_row_finds(
        rows in proptest::collection::vec(any_row(), 0..40), cut in 0..40usize, query in any_query(),
    ) {
        let (first, second) = rows.split_at(cut.min(rows.len()));
        let index = index(&[first, second]);
        let found: Vec<Row> = index.find(&query).into_iter().map(|at| index.row(at).expect("a row")).collect();
        let naive: Vec<Row> = rows.iter().filter(|row| holds(&query, row)).cloned().collect();
        prop_assert_eq!(found, naive);
    }

    #[test]
    fn a_part_reads_as_it_was_written(rows in proptest::collection::vec(any_row(), 0..20)) {
        let columns = part_of(&rows);
        let read = Columns::read(&columns.write().expect("written")).expect("readable");
        let back: Vec<Row> = (0..read.len()).map(|at| read.row(at).expect("a row")).collect();
        prop_assert_eq!(back, rows);
        prop_assert!(read.row(read.len()).is_none());
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_and_never_panic(
        rows in proptest::collection::vec(any_row(), 1..10), at: prop::sample::Index, value: u8, cut: prop::sample::Index,
    ) {
        let (manifest, parts) = written(&[&rows]);
        let mut changed = parts[0].clone();
        let place = at.index(changed.len());
        changed[place] = value;
        let mut index = Index::new(manifest);
        if index.take(&changed).is_ok() {
            let found = index.find(&Query::default());
            prop_assert!(found.iter().all(|place| index.row(*place).is_some()));
        }
        let shorter = &parts[0][..cut.index(parts[0].len())];
        prop_assert!(Columns::read(shorter).is_err());
    }

    #[test]
    fn any_bytes_are_refused_or_read_and_never_panic(bytes: Vec<u8>) {
        let _ = Columns::read(&bytes);
    }
}

fn one(withdrawn: bool) -> Row {
    Row {
        id: "f1".into(),
        report: Report { id: "r1".into(), title: "A report".into(), day: "1 May 2031".into(), invented: false },
        measure: "refugees".into(),
        place: "aleppo".into(),
        population: "all people".into(),
        claimant: "UNHCR".into(),
        category: "agency".into(),
        standing: "stated".into(),
        label: "refugees".into(),
        period: "in May 2031".into(),
        number: Some("43,500".into()),
        place_note: None,
        backing: "One source, not checked".into(),
        doubt: None,
        notice: withdrawn.then(|| "Withdrawn.".into()),
        months: None,
        found: Found { withdrawn, ..Found::default() },
    }
}

#[test]
fn another_version_is_refused_with_words_that_help() {
    let mut bytes = part_of(&[one(false)]).write().expect("written");
    bytes[0] = 9;
    let told = Columns::read(&bytes).expect_err("refused").to_string();
    assert!(told.contains("version 9") && told.contains("build the site again"), "{told}");
    let told = Manifest::read(r#"{"version":9,"all":"else is new"}"#).expect_err("refused");
    assert_eq!(told, Unreadable::Version(9));
}

#[test]
fn the_manifest_reads_as_it_was_written() {
    let (manifest, _) = written(&[&[one(false)]]);
    let text = serde_json::to_string(&manifest).expect("json");
    assert_eq!(Manifest::read(&text).expect("readable"), manifest);
}

#[test]
fn a_withdrawn_figure_is_found_and_its_number_is_not() {
    let index = index(&[&[one(true)]]);
    let ask = |text: &str| index.find(&Query { words: Query::words(text), ..Query::default() });
    assert_eq!(ask("refugees"), [0]);
    assert_eq!(ask("43,500"), [] as [u32; 0]);
    assert_eq!(index.row(0).expect("a row").number, None);
    let bytes = part_of(&[one(true)]).write().expect("written");
    assert!(!bytes.windows(6).any(|window| window == b"43,500"), "the number does not travel");
}

#[test]
fn a_withdrawn_figure_with_a_number_is_refused() {
    let mut columns = part_of(&[one(true)]);
    columns.numbers.values[0] = Some("43,500".into());
    let told = Columns::read(&columns.write().expect("written")).expect_err("refused");
    assert!(told.to_string().contains("withdrawn"), "{told}");
}

#[test]
fn a_part_of_another_build_is_refused() {
    let (mut manifest, parts) = written(&[&[one(false)]]);
    manifest.terms.places.clear();
    let told = Index::new(manifest).take(&parts[0]).expect_err("refused");
    assert_eq!(told, Unreadable::Unknown("aleppo".into()));
}

#[test]
fn a_part_that_nobody_announced_is_refused() {
    let (manifest, parts) = written(&[&[one(false)]]);
    let mut index = Index::new(manifest);
    index.take(&parts[0]).expect("the first");
    assert!(index.take(&parts[0]).is_err());
    assert_eq!(index.len(), 1);
}
