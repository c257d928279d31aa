//! A report file put together from the tables it was taken apart into, which somebody may have edited meanwhile.

use super::apart::{Column, laid_out};
use super::cells::value;
use super::form::{self, Field, Holds, Table};
use super::guard::unguarded;
use super::mapping_file::first_near;
use super::origin::{Origin, Origins};
use super::package::MARK;
use super::problem::{Place, Problem};
use super::sheet::{Address, Sheet};
use super::what::What;
use crate::edit::Node;
use std::collections::{BTreeMap, BTreeSet};

/// A table as it was read: its form, the file it stood in, and its cells.
pub struct Given {
    pub table: &'static Table,
    pub file: String,
    pub sheet: Sheet,
    /// What each row of figures says of having been made up, which stands once in the report.
    pub mark: Option<String>,
}

impl Given {
    /// Whether a column says nothing but that the figures were made up, as the report does.
    fn is_mark(&self, column: usize) -> bool {
        let cells =
            self.sheet.rows.iter().skip(1).filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty());
        let mut said = cells.map(|cell| unguarded(cell));
        self.mark.as_ref().is_some_and(|mark| said.all(|cell| cell == *mark))
    }
}

/// A row by the names of its columns, with the place of each cell.
struct Row<'g> {
    owner: String,
    at: Place,
    cells: BTreeMap<&'g str, (Node, Place)>,
}

/// The report file that some tables and what is no table make, and where in them its values stood. What could not be read is told, and
/// the rest is kept.
pub fn put_together(rest: Node, given: &[Given]) -> (Node, Vec<Problem>, Origins) {
    let mut problems = Vec::new();
    let read: Vec<(&Given, Vec<String>, Vec<Row>)> = given
        .iter()
        .map(|given| {
            let (columns, rows) = rows(given, &mut problems);
            (given, columns, rows)
        })
        .collect();
    let tables: BTreeMap<&str, (&[String], &[Row])> =
        read.iter().map(|(given, columns, rows)| (given.table.name, (columns.as_slice(), rows.as_slice()))).collect();
    let nested: BTreeSet<&str> = nested(&tables);
    for (given, _, rows) in read.iter().filter(|(given, ..)| given.table.owner.is_some()) {
        for row in rows.iter().filter(|row| !nested.contains(row.owner.as_str())) {
            let place = Place { file: given.file.clone(), ..row.at.clone() };
            problems.push(Problem { place, what: What::NoOwner { owner: row.owner.clone() } });
        }
    }
    let mut origins = Origins::default();
    for (given, columns, rows) in &read {
        let row = |row: &Row| (row.owner.clone(), row.at.cell.map_or(0, |cell| cell.row));
        let place = Place { file: given.file.clone(), sheet: given.sheet.name.clone(), ..Place::default() };
        let (columns, rows) = (columns.clone(), rows.iter().map(row).collect());
        origins.add(given.table.name, Origin { place, columns, rows });
    }
    let Node::Object(fields) = rest else { return (rest, problems, origins) };
    let mut whole = Vec::new();
    for (name, rest) in fields {
        let table = tables.get(&*name).filter(|_| matches!(&rest, Node::List(items) if items.is_empty()));
        let value = match table.zip(form::TABLES.iter().find(|table| table.name == name)) {
            Some(((columns, rows), table)) => {
                Node::List(rows.iter().map(|row| entry(table, columns, row, &tables)).collect())
            }
            None => rest,
        };
        whole.push((name, value));
    }
    // A table that was begun in a spreadsheet: the report had no such list.
    for table in &form::TABLES {
        if whole.iter().any(|(name, _)| name == table.name) {
            continue;
        }
        if let Some((columns, rows)) = tables.get(table.name).filter(|(_, rows)| !rows.is_empty()) {
            whole.push((
                table.name.into(),
                Node::List(rows.iter().map(|row| entry(table, columns, row, &tables)).collect()),
            ));
        }
    }
    (Node::Object(whole), problems, origins)
}

/// The ids that rows of other tables may belong to.
fn nested<'r>(tables: &BTreeMap<&str, (&[String], &'r [Row])>) -> BTreeSet<&'r str> {
    let figures = tables.get("figures").map(|(_, rows)| *rows).unwrap_or_default();
    figures.iter().map(|row| row.owner.as_str()).collect()
}

fn rows<'g>(given: &'g Given, problems: &mut Vec<Problem>) -> (Vec<String>, Vec<Row<'g>>) {
    let place = |row, column| {
        let cell = Some(Address { row, column });
        Place { file: given.file.clone(), sheet: given.sheet.name.clone(), cell, ..Place::default() }
    };
    let header = given.sheet.rows.first().map(Vec::as_slice).unwrap_or_default();
    let languages: BTreeSet<String> = header
        .iter()
        .filter_map(|name| name.trim().rsplit_once('.'))
        .map(|(_, language)| language.to_owned())
        .collect();
    let mut known: Vec<Column> = Vec::new();
    laid_out(given.table.fields, "", &languages.into_iter().filter(|tag| is_tag(tag)).collect::<Vec<_>>(), &mut known);
    let mut columns: Vec<(usize, &str, Option<Holds>)> = Vec::new();
    for (column, name) in header.iter().map(|name| name.trim()).enumerate() {
        let holds = known.iter().find(|known| known.name == name).map(|known| Some(known.holds));
        let holds = if given.table.owner == Some(name) { Some(None) } else { holds };
        let is_used =
            || given.sheet.rows.iter().skip(1).any(|row| row.get(column).is_some_and(|cell| !cell.trim().is_empty()));
        match holds {
            _ if columns.iter().any(|(_, known, _)| *known == name) => {
                problems
                    .push(Problem { place: place(0, column), what: What::RepeatedColumn { name: name.to_owned() } });
            }
            Some(holds) => columns.push((column, name, holds)),
            None if name.is_empty() && !is_used() => {}
            None if name == MARK && given.is_mark(column) => {}
            None => {
                let known: Vec<&str> = known.iter().map(|known| known.name.as_str()).collect();
                let what = What::UnknownColumn { name: name.to_owned(), near: first_near(name, &known) };
                problems.push(Problem { place: place(0, column), what });
            }
        }
    }
    let is_headless = |column: &usize| *column >= header.len();
    let mut read = Vec::new();
    for (at, cells) in given.sheet.rows.iter().enumerate().skip(1) {
        if given.sheet.is_blank(at) {
            continue;
        }
        for column in (0..cells.len()).filter(is_headless).filter(|column| !cells[*column].trim().is_empty()) {
            let what = What::UnknownColumn { name: String::new(), near: String::new() };
            problems.push(Problem { place: place(at, column), what });
        }
        let mut row = Row { owner: String::new(), at: place(at, 0), cells: BTreeMap::new() };
        for (column, name, holds) in &columns {
            let Some(cell) = cells.get(*column).filter(|cell| !cell.is_empty()) else { continue };
            let cell = unguarded(cell);
            let Some(holds) = holds else {
                row.owner = cell;
                continue;
            };
            if *name == "id" {
                row.owner.clone_from(&cell);
            }
            match value(&cell, *holds) {
                Ok(node) => _ = row.cells.insert(name, (node, place(at, *column))),
                Err(what) => problems.push(Problem { place: place(at, *column), what }),
            }
        }
        read.push(row);
    }
    // Languages in the order of their columns.
    (header.iter().map(|name| name.trim().to_owned()).collect(), read)
}

/// Whether a column's last part may be a language: a field's own name is none.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts
        .next()
        .is_some_and(|language| (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase()))
        && parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn entry(table: &'static Table, columns: &[String], row: &Row, tables: &BTreeMap<&str, (&[String], &[Row])>) -> Node {
    Node::Object(fields(table.fields, "", columns, row, tables))
}

fn fields(
    known: &'static [Field],
    before: &str,
    columns: &[String],
    row: &Row,
    tables: &BTreeMap<&str, (&[String], &[Row])>,
) -> Vec<(std::borrow::Cow<'static, str>, Node)> {
    let own = |name: &str| row.cells.get(name).map(|(node, _)| node.clone());
    let mut found = Vec::new();
    for field in known {
        let name = format!("{before}{}", field.name);
        let value = match field.holds {
            Holds::Object(inside) => {
                let inside = fields(inside, &format!("{name}."), columns, row, tables);
                if inside.is_empty() { own(&name) } else { Some(Node::Object(inside)) }
            }
            Holds::Words => {
                let of = |column: &String| {
                    let language = column.strip_prefix(&name)?.strip_prefix('.')?;
                    Some((language.to_owned().into(), own(column)?))
                };
                let texts: Vec<_> = columns.iter().filter_map(of).collect();
                (!texts.is_empty()).then_some(Node::Object(texts))
            }
            Holds::Rows(nested) => {
                let (columns, rows) = tables.get(nested.name).copied().unwrap_or_default();
                let mine = rows.iter().filter(|other| !row.owner.is_empty() && other.owner == row.owner);
                let mine: Vec<Node> = mine.map(|other| entry(nested, columns, other, tables)).collect();
                if mine.is_empty() { own(&name) } else { Some(Node::List(mine)) }
            }
            _ => own(&name),
        };
        found.extend(value.map(|value| (field.name.into(), value)));
    }
    found
}
