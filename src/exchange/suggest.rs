//! A mapping to begin with: what tags and cells themselves tell of each column, and nothing about who said what.

use super::day::{day, order_of};
use super::mapping::{Column, Mapping, headers};
use super::names::{id_of, no_name};
use super::number::{is_missing, number};
use super::sheet::{Address, Sheet, column_of, letters};
use super::tag::{Tag, Tags};
use super::uses::Use;
use super::what::What;
use crate::unseen::visible;
use std::collections::BTreeMap;

/// Headers are looked for in so many rows.
const MOST_HEADER_ROWS: usize = 25;
/// So many names of a column are given ids; the others get theirs when they are imported.
const MOST_VALUES: usize = 200;

/// So many different cells of a column that nobody decided are shown, each by no more letters than these.
const FIRST: usize = 5;
const MOST_LETTERS: usize = 60;
/// So many cells that are none of their column's numbers are named.
const MOST_OTHERS: usize = 10;

/// The cells of a column that hold a value.
type Cells<'s> = Vec<(Address, &'s str)>;

/// A mapping for a person to finish.
pub fn suggest(sheet: &Sheet) -> Mapping {
    let tags = Tags::of(sheet);
    let header_row = rows_of_headers(sheet);
    let headers = headers(sheet, header_row);
    let mut columns: Vec<Column> = (0..headers.len())
        .filter(|column| (0..sheet.rows.len()).any(|row| !sheet.cell(Address { row, column: *column }).is_empty()))
        .map(|column| {
            let header = headers[column].clone();
            let cells: Cells = (header_row..sheet.rows.len())
                .map(|row| Address { row, column })
                .map(|at| (at, sheet.cell(at)))
                .filter(|(_, cell)| !is_missing(cell, &[]))
                .collect();
            let tag = tags.as_ref().and_then(|tags| tags.columns.get(&column));
            let guess = tag.and_then(|tag| by_tag(tag, &cells)).unwrap_or_else(|| by_cells(&header, &cells));
            let header = Some(header).filter(|header| !header.is_empty());
            Column { column: letters(column), header, ..guess }
        })
        .collect();
    one_for_each(&mut columns);
    several_kinds(&mut columns);
    for column in columns.iter_mut().filter(|column| column.is == Use::Undecided) {
        let at = column_of(&column.column).unwrap_or_default();
        (column.first, column.could_be) = could_be(sheet, header_row, at);
    }
    Mapping { header_row: Some(header_row), columns, ..Mapping::default() }
}

/// How many rows stand above the data: up to the one of tags, where there are any.
pub fn rows_of_headers(sheet: &Sheet) -> usize {
    Tags::of(sheet).map_or_else(|| header_row(sheet), |tags| tags.row + 1)
}

/// Where one day holds for several columns of numbers, they may count in several ways, which no cell tells.
fn several_kinds(columns: &mut [Column]) {
    if columns.iter().filter(|column| column.is == Use::Number).count() < 2 {
        return;
    }
    for column in columns.iter_mut().filter(|column| column.is == Use::AsOf) {
        let why = column.why.take().unwrap_or_default();
        column.why = Some(format!(
            "{why}; of each column of numbers that counts what happened, and not what is there on the day, say `kind` and `since`"
        ));
    }
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
fn by_tag(tag: &Tag, cells: &Cells<'_>) -> Option<Column> {
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

fn by_cells(header: &str, cells: &Cells<'_>) -> Column {
    let is_code =
        |cell: &str| cell.len() > 1 && cell.starts_with('0') && cell.bytes().all(|byte| byte.is_ascii_digit());
    if cells.is_empty() {
        return undecided("no cell of it holds anything");
    }
    if cells.iter().any(|(_, cell)| is_code(cell)) {
        return undecided("codes");
    }
    if let Some(others) = mostly(cells, is_day) {
        let is_open = order_of(cells.iter().map(|(_, cell)| *cell)).is_none()
            && cells.iter().any(|(_, cell)| matches!(day(cell, None), Err(What::TwoDays { .. })));
        let why = if is_open { "days, which can be read in two ways: see `dates`" } else { "days" };
        return of(Use::AsOf, &format!("{why}{}", but_for(&others, cells.len())));
    }
    if let Some(others) = mostly(cells, is_number) {
        let is_open = cells.iter().any(|(_, cell)| matches!(number(cell, None), Err(What::TwoNumbers { .. })));
        let why = if is_open { "numbers, some of which can be read in two ways: see `decimal`" } else { "numbers" };
        let why = format!("{why}{}", but_for(&others, cells.len()));
        return Column { measure: id_of(header), ..of(Use::Number, &why) };
    }
    undecided("text")
}

fn is_day(cell: &str) -> bool {
    day(cell, None).is_ok() || matches!(day(cell, None), Err(What::TwoDays { .. }))
}

fn is_number(cell: &str) -> bool {
    number(cell, None).is_ok() || matches!(number(cell, None), Err(What::TwoNumbers { .. }))
}

/// Of a column more than half of whose cells are of one kind, the others; none where they are not.
fn mostly<'c>(cells: &Cells<'c>, is: fn(&str) -> bool) -> Option<Cells<'c>> {
    let others: Cells = cells.iter().filter(|(_, cell)| !is(cell)).copied().collect();
    (others.len() * 2 < cells.len()).then_some(others)
}

/// What is said of cells that are not as the others of their column.
fn but_for(others: &Cells<'_>, all: usize) -> String {
    if others.is_empty() {
        return String::new();
    }
    let named: Vec<String> =
        others.iter().take(MOST_OTHERS).map(|(at, cell)| format!("{at} “{}”", beginning(cell))).collect();
    let more = match others.len().saturating_sub(MOST_OTHERS) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        ", but for {} of {all} cells, which an import tells and leaves out: {}{more}",
        others.len(),
        named.join(", ")
    )
}

/// What the first cells of a column say, each once, and what the column could be for.
fn could_be(sheet: &Sheet, header_row: usize, column: usize) -> (Vec<String>, Vec<Use>) {
    let cells = || (header_row..sheet.rows.len()).map(|row| sheet.cell(Address { row, column }));
    let held = || cells().filter(|cell| !is_missing(cell, &[]));
    let mut first: Vec<String> = Vec::new();
    for cell in held().map(beginning) {
        if first.len() == FIRST {
            break;
        }
        if !first.contains(&cell) {
            first.push(cell);
        }
    }
    let any = |is: fn(&str) -> bool| held().any(is);
    let names = [Use::Measure, Use::Place, Use::Population, Use::Claimant];
    let mut uses = Vec::new();
    uses.extend(any(is_number).then_some(Use::Number));
    uses.extend(any(is_day).then_some([Use::AsOf, Use::OnDay, Use::Start, Use::End]).into_iter().flatten());
    uses.extend(any(|cell| id_of(cell).is_some() && !is_number(cell)).then_some(names).into_iter().flatten());
    uses.push(Use::Ignore);
    (first, uses)
}

/// A long cell is told by its beginning, and in one line.
fn beginning(cell: &str) -> String {
    let cell = visible(&cell.split_whitespace().collect::<Vec<_>>().join(" "));
    match cell.char_indices().nth(MOST_LETTERS) {
        Some((at, _)) => format!("{}…", &cell[..at]),
        None => cell,
    }
}

/// An id for each name that one can be made of.
fn values(cells: &Cells<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (_, cell) in cells {
        if found.len() >= MOST_VALUES {
            break;
        }
        let id = id_of(cell).filter(|_| no_name(cell, "").is_none());
        found.extend(id.map(|id| ((*cell).to_owned(), id)));
    }
    found
}

/// Of several columns for one thing, one is taken: of places the last, which is the smallest, of others the first. A day that numbers
/// hold for goes before the ends of a time.
fn one_for_each(columns: &mut [Column]) {
    for is in [Use::Place, Use::Measure, Use::AsOf, Use::Start, Use::End] {
        let mut same: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].is == is).collect();
        if is == Use::Place {
            same.reverse();
        }
        if !same.is_empty() {
            same.extend((0..columns.len()).filter(|at| columns[*at].is != is && is.excludes(columns[*at].is)));
        }
        for at in same.into_iter().skip(1) {
            let why = format!("another column is for `{}`", is.name());
            let Column { column, header, .. } = std::mem::take(&mut columns[at]);
            columns[at] = Column { column, header, ..undecided(&why) };
        }
    }
}
