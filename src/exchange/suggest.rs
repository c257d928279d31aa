//! A mapping to begin with: what tags and cells themselves tell of each column, and nothing about who said what.

use super::day::{day, order_of};
use super::mapping::{Column, Mapping, Use, headers, id_of};
use super::number::{is_missing, number};
use super::problem::What;
use super::sheet::{Address, Sheet, letters};
use super::tag::{Tag, Tags};
use std::collections::BTreeMap;

/// Headers are looked for in so many rows.
const MOST_HEADER_ROWS: usize = 25;
/// So many names of a column are given ids; the others get theirs when they are imported.
const MOST_VALUES: usize = 200;

/// A mapping for a person to finish.
pub fn suggest(sheet: &Sheet) -> Mapping {
    let tags = Tags::of(sheet);
    let header_row = tags.as_ref().map_or_else(|| header_row(sheet), |tags| tags.row + 1);
    let headers = headers(sheet, header_row);
    let mut columns: Vec<Column> = (0..headers.len())
        .filter(|column| (0..sheet.rows.len()).any(|row| !sheet.cell(Address { row, column: *column }).is_empty()))
        .map(|column| {
            let header = headers[column].clone();
            let cells: Vec<&str> = (header_row..sheet.rows.len())
                .map(|row| sheet.cell(Address { row, column }))
                .filter(|cell| !is_missing(cell, &[]))
                .collect();
            let tag = tags.as_ref().and_then(|tags| tags.columns.get(&column));
            let guess = tag.and_then(|tag| by_tag(tag, &cells)).unwrap_or_else(|| by_cells(&header, &cells));
            let header = Some(header).filter(|header| !header.is_empty());
            Column { column: letters(column), header, ..guess }
        })
        .collect();
    one_for_each(&mut columns);
    Mapping { header_row, columns, ..Mapping::default() }
}

/// The row above the first that holds a number or a day, counted from 1.
fn header_row(sheet: &Sheet) -> usize {
    let is_data = |cell: &String| {
        let cell = cell.trim();
        !cell.is_empty() && (number(cell, None).is_ok() || day(cell, None).is_ok() || is_two(cell))
    };
    let first = sheet.rows.iter().take(MOST_HEADER_ROWS).position(|row| row.iter().any(is_data));
    first.unwrap_or(1)
}

fn is_two(cell: &str) -> bool {
    matches!(number(cell, None), Err(What::TwoNumbers { .. })) || matches!(day(cell, None), Err(What::TwoDays { .. }))
}

fn of(is: Use, why: &str) -> Column {
    Column { is, why: Some(why.to_owned()), ..Column::default() }
}

fn undecided(why: &str) -> Column {
    of(Use::Undecided, why)
}

/// What a tag says, as HXL 1.1 has it. None where it says nothing that a figure has.
fn by_tag(tag: &Tag, cells: &[&str]) -> Option<Column> {
    let counted = || {
        let narrowed = tag.attributes.iter().filter(|own| *own != "num").cloned().collect::<Vec<_>>().join("-");
        match (tag.name.as_str(), narrowed.as_str()) {
            (name, "") => id_of(&name[1..]),
            ("#affected" | "#indicator", narrowed) => id_of(narrowed),
            (name, narrowed) => id_of(&format!("{}-{narrowed}", &name[1..])),
        }
    };
    let named = |is: Use| Column { values: values(cells), ..of(is, &tag.to_string()) };
    Some(match tag.name.as_str() {
        "#value" => undecided("money, as HXL has it; give it a measure of money, or ignore it"),
        "#affected" | "#inneed" | "#targeted" | "#reached" | "#population" | "#capacity" => {
            Column { measure: counted(), ..of(Use::Number, &tag.to_string()) }
        }
        "#indicator" if tag.has("num") => of(Use::Number, &tag.to_string()),
        "#indicator" if tag.has("name") => named(Use::Measure),
        "#date" if tag.has("start") => of(Use::Start, &tag.to_string()),
        "#date" if tag.has("end") => of(Use::End, &tag.to_string()),
        "#date" if tag.has("reported") => {
            undecided("the day of reporting; use it as `as-of` only where numbers hold for it")
        }
        "#date" => of(Use::AsOf, &tag.to_string()),
        "#country" | "#adm1" | "#adm2" | "#adm3" | "#adm4" | "#adm5" | "#loc" if !tag.has("code") => named(Use::Place),
        "#org" => undecided("an organisation; use it as `claimant` only where it said the numbers"),
        "#meta" if tag.has("source") => undecided("a source; use it as `claimant` only where it said the numbers"),
        _ => undecided("no field of a figure"),
    })
}

fn by_cells(header: &str, cells: &[&str]) -> Column {
    let is_code =
        |cell: &&str| cell.len() > 1 && cell.starts_with('0') && cell.bytes().all(|byte| byte.is_ascii_digit());
    let all = |fits: &dyn Fn(&str) -> bool| !cells.is_empty() && cells.iter().all(|cell| fits(cell));
    if cells.is_empty() {
        return undecided("no cell of it holds anything");
    }
    if cells.iter().any(is_code) {
        return undecided("codes");
    }
    if all(&|cell| day(cell, None).is_ok() || matches!(day(cell, None), Err(What::TwoDays { .. }))) {
        let why = match order_of(cells.iter().copied()) {
            None if cells.iter().any(|cell| day(cell, None).is_err()) => {
                "days, which can be read in two ways: see `dates`"
            }
            _ => "days",
        };
        return of(Use::AsOf, why);
    }
    if all(&|cell| number(cell, None).is_ok() || matches!(number(cell, None), Err(What::TwoNumbers { .. }))) {
        let why = match cells.iter().any(|cell| number(cell, None).is_err()) {
            true => "numbers, some of which can be read in two ways: see `decimal`",
            false => "numbers",
        };
        return Column { measure: id_of(header), ..of(Use::Number, why) };
    }
    undecided("text")
}

/// An id for each name that one can be made of.
fn values(cells: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for cell in cells {
        if found.len() >= MOST_VALUES {
            break;
        }
        found.extend(id_of(cell).map(|id| ((*cell).to_owned(), id)));
    }
    found
}

/// Of several columns for one thing, one is taken: of places the last, which is the smallest, of others the first.
fn one_for_each(columns: &mut [Column]) {
    for is in [Use::Place, Use::Measure, Use::AsOf, Use::Start, Use::End] {
        let mut same: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].is == is).collect();
        if is == Use::Place {
            same.reverse();
        }
        for at in same.into_iter().skip(1) {
            let why = format!("another column is for `{}`", is.name());
            let Column { column, header, .. } = std::mem::take(&mut columns[at]);
            columns[at] = Column { column, header, ..undecided(&why) };
        }
    }
}
