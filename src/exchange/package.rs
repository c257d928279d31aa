//! A report as a Frictionless data package: tables as CSV, and `datapackage.json` that says what stands in them.

use super::apart::{Filled, take_apart};
use super::form::{self, Holds};
use super::guard::guarded;
use super::origin::Origins;
use super::problem::{Place, Problem};
use super::table_file;
use super::together::{Given, put_together};
use super::what::What;
use crate::edit::{Node, Style};
use crate::terms::BASE_LANGUAGE;
use csv::{Terminator, WriterBuilder};

/// The table of figures.
pub const FIGURES: &str = "figures.csv";
/// The file that describes the others.
pub const DESCRIPTION: &str = "datapackage.json";
/// Its property that holds what of a report file is no table.
const REST: &str = "report-file";

/// The column of figures that were made up, which says so in every row: a table is passed on without its description.
pub(super) const MARK: &str = "invented";

/// Where tables stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tables {
    /// Each in a file of its own.
    Beside,
    /// The figures in a file, the others in the description: few files, and nothing is missing.
    Inside,
}

/// The files of a package, each by its name. `report` is a report file's text, `licence` the name and the address of the
/// one it is published under, if somebody said so.
///
/// # Errors
/// Where it is no report file, or holds a value that no table can hold: the sentence says which.
pub fn package(report: &str, tables: Tables, licence: Option<(&str, &str)>) -> Result<Vec<(String, String)>, String> {
    let node: Node = serde_json::from_str(report).map_err(|error| format!("it is no JSON: {error}"))?;
    let (filled, rest) = take_apart(&node).map_err(|path| format!("{path} is of a form that no table can hold"))?;
    let mark = invented(&node);
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for table in &filled {
        let is_beside = tables == Tables::Beside || table.table.name == "figures";
        let path = format!("{}.csv", table.table.name);
        let mark = mark.as_deref().filter(|_| table.table.name == "figures");
        let place = match is_beside {
            true => vec![
                ("path", Node::text(&path)),
                ("format", Node::text("csv")),
                ("mediatype", Node::text("text/csv")),
                ("encoding", Node::text("utf-8")),
            ],
            false => {
                let header = Node::List(table.columns.iter().map(|column| Node::text(&column.name)).collect());
                let rows = table.rows.iter().map(|row| Node::List(row.iter().map(|cell| Node::text(cell)).collect()));
                vec![("data", Node::List(std::iter::once(header).chain(rows).collect()))]
            }
        };
        resources.push(resource(table, &filled, mark, place));
        if is_beside {
            files.push((path, csv(table, mark)?));
        }
    }
    let mut description = vec![("profile".into(), Node::text("tabular-data-package"))];
    description.extend(head(&node));
    description.extend(licence.map(|(name, address)| {
        let licence = Node::object(vec![("title", Node::text(name)), ("path", Node::text(address))]);
        ("licenses".into(), Node::List(vec![licence]))
    }));
    description.push(("resources".into(), Node::List(resources)));
    description.push((REST.into(), rest));
    files.push((DESCRIPTION.to_owned(), format!("{}\n", Style::house().value("\n", &Node::Object(description), 0))));
    Ok(files)
}

/// What catalogues read: name, title, version, where it is from.
fn head(report: &Node) -> Vec<(std::borrow::Cow<'static, str>, Node)> {
    let mut head = Vec::new();
    head.extend(at(report, &["id"]).map(|id| ("name".into(), id.clone())));
    head.extend(at(report, &["title", BASE_LANGUAGE]).map(|title| ("title".into(), title.clone())));
    head.extend(invented(report).map(|what| ("description".into(), Node::text(&what))));
    head.extend(at(report, &["revision"]).and_then(raw).map(|revision| ("version".into(), Node::text(revision))));
    let source: Vec<_> = [("title", ["report", "publisher"]), ("path", ["report", "url"])]
        .into_iter()
        .filter_map(|(name, path)| Some((name, at(report, &path)?.clone())))
        .collect();
    if source.iter().any(|(name, _)| *name == "title") {
        head.push(("sources".into(), Node::List(vec![Node::object(source)])));
    }
    head
}

/// What a report that was made up says of that.
fn invented(report: &Node) -> Option<String> {
    at(report, &["invented", BASE_LANGUAGE]).and_then(text_of)
}

fn at<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, step| match node {
        Node::Object(fields) => fields.iter().find(|(name, _)| name == step).map(|(_, value)| value),
        _ => None,
    })
}

fn raw(node: &Node) -> Option<&str> {
    match node {
        Node::Raw(raw) => Some(raw),
        _ => None,
    }
}

fn text_of(node: &Node) -> Option<String> {
    serde_json::from_str(raw(node)?).ok()
}

fn resource(table: &Filled, all: &[Filled], mark: Option<&str>, place: Vec<(&'static str, Node)>) -> Node {
    let texts = |texts: &[&str]| Node::List(texts.iter().map(|text| Node::text(text)).collect());
    let fields = table.columns.iter().map(|column| {
        let (is, told) = typed(column.holds);
        let mut field = vec![("name", Node::text(&column.name)), ("type", Node::text(is))];
        field.extend(told.map(|told| ("description", Node::text(told))));
        let mut constraints = Vec::new();
        if Some(column.name.as_str()) == table.table.key || Some(column.name.as_str()) == table.table.owner {
            constraints.push(("required", Node::Raw("true".to_owned())));
        }
        if let Holds::Term(terms) = column.holds {
            constraints.push(("enum", texts(&terms())));
        }
        if matches!(column.holds, Holds::Number | Holds::Whole) {
            constraints.push(("minimum", Node::Raw("0".to_owned())));
        }
        if !constraints.is_empty() {
            field.push(("constraints", Node::object(constraints)));
        }
        Node::object(field)
    });
    let made_up = mark.map(|_| {
        let told = "What the report says of having been made up, in every row.";
        Node::object(vec![
            ("name", Node::text(MARK)),
            ("type", Node::text("string")),
            ("description", Node::text(told)),
        ])
    });
    let mut schema =
        vec![("fields", Node::List(made_up.into_iter().chain(fields).collect())), ("missingValues", texts(&[""]))];
    schema.extend(table.table.key.map(|key| ("primaryKey", Node::text(key))));
    let keys: Vec<Node> = foreign_keys(table, all)
        .map(|(column, other, key)| {
            // An empty name is the table itself, as the standard has it.
            let other = if other == table.table.name { "" } else { other };
            let reference = Node::object(vec![("resource", Node::text(other)), ("fields", Node::text(key))]);
            Node::object(vec![("fields", Node::text(column)), ("reference", reference)])
        })
        .collect();
    if !keys.is_empty() {
        schema.push(("foreignKeys", Node::List(keys)));
    }
    let mut resource = vec![
        ("name", Node::text(table.table.name)),
        ("description", Node::text(table.table.about)),
        ("profile", Node::text("tabular-data-resource")),
    ];
    resource.extend(place);
    resource.push(("schema", Node::object(schema)));
    Node::object(resource)
}

/// Columns that name rows of another table of this package: all they name is there. Registers may hold the others.
fn foreign_keys<'f>(
    table: &'f Filled,
    all: &'f [Filled],
) -> impl Iterator<Item = (&'f str, &'static str, &'static str)> {
    table.columns.iter().enumerate().filter_map(move |(at, column)| {
        let ([name], false) = (column.names, matches!(column.holds, Holds::Texts)) else { return None };
        let other = all.iter().find(|other| other.table.name == *name)?;
        let key = other.table.key?;
        let named = other.columns.iter().position(|column| column.name == key)?;
        let is_there = |cell: &String| cell.is_empty() || other.rows.iter().any(|row| row[named] == *cell);
        table.rows.iter().all(|row| is_there(&row[at])).then_some((column.name.as_str(), *name, key))
    })
}

/// A column's type in the words of Table Schema, and what its cells are where that does not say it.
fn typed(holds: Holds) -> (&'static str, Option<&'static str>) {
    match holds {
        Holds::Text | Holds::Id | Holds::Words | Holds::Term(_) => ("string", None),
        Holds::Number => ("number", None),
        Holds::Whole => ("integer", None),
        Holds::Boolean => ("boolean", None),
        Holds::Day => ("date", None),
        Holds::Texts => ("string", Some("Ids, parted by semicolons.")),
        Holds::Wholes => ("string", Some("Whole numbers, parted by semicolons.")),
        Holds::Object(_) => ("string", Some("{} where it is said, and said to be unknown.")),
        Holds::Rows(_) => ("string", Some("[] where the list is there and empty.")),
    }
}

/// A table as RFC 4180 has it, each cell guarded, and the mark before each row.
fn csv(table: &Filled, mark: Option<&str>) -> Result<String, String> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", table.table.name);
    let names = mark.map(|_| MARK).into_iter().chain(table.columns.iter().map(|column| column.name.as_str()));
    writer.write_record(names).map_err(|error| failed(&error))?;
    for row in &table.rows {
        let cells = mark.into_iter().chain(row.iter().map(String::as_str));
        writer.write_record(cells.map(guarded)).map_err(|error| failed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

/// A report file that was put together from a package.
#[derive(Clone, Debug)]
pub struct Unpacked {
    /// In the form of the report files here.
    pub text: String,
    /// What was left out of it, and what is to be looked at.
    pub problems: Vec<Problem>,
    /// Where its values stood.
    pub origins: Origins,
}

/// Puts a report file together from a package's description and the files it names, which `read` gives by their names.
///
/// # Errors
/// Where the description is no JSON, or not of a package that was exported here, or a file of its is no table.
pub fn unpack<E>(description: &str, read: impl Fn(&str) -> Result<Vec<u8>, E>) -> Result<Unpacked, Box<Problem>> {
    let of_description = |what: What| Box::new(what.at(DESCRIPTION));
    let node: Node = serde_json::from_str(description).map_err(|error| of_description(What::no_json(&error)))?;
    let foreign = || of_description(What::ForeignPackage {});
    let rest = at(&node, &[REST]).ok_or_else(foreign)?.clone();
    let mark = invented(&rest);
    let mut problems = Vec::new();
    let mut given = Vec::new();
    let Some(Node::List(resources)) = at(&node, &["resources"]) else { return Err(foreign()) };
    for resource in resources {
        let name = at(resource, &["name"]).and_then(text_of).unwrap_or_default();
        let place = |file: &str| Place { file: file.to_owned(), ..Place::default() };
        let Some(table) = form::all().find(|table| table.name == name) else {
            problems.push(Problem { place: place(DESCRIPTION), what: What::UnknownTable { name } });
            continue;
        };
        let path = at(resource, &["path"]).and_then(text_of);
        let (file, bytes) = match (at(resource, &["data"]), path) {
            (Some(data), _) => {
                (format!("{DESCRIPTION} ({name})"), Style::house().value("", &guarded_rows(data), 0).into_bytes())
            }
            // Names alone, so that no package reaches out of its folder.
            (None, Some(path)) if !path.contains(['/', '\\']) && path != ".." => match read(&path) {
                Ok(bytes) => (path, bytes),
                Err(_) => {
                    problems.push(Problem { place: place(DESCRIPTION), what: What::TableMissing { path } });
                    continue;
                }
            },
            (None, path) => {
                let path = path.unwrap_or_else(|| name.clone());
                problems.push(Problem { place: place(DESCRIPTION), what: What::TableMissing { path } });
                continue;
            }
        };
        let (sheet, seen) = table_file::read(&file, &bytes, None).map_err(|what| Box::new(what.at(&file)))?;
        problems.extend(seen);
        given.push(Given { table, file, sheet, mark: mark.clone() });
    }
    let (report, more, origins) = put_together(rest, &given);
    problems.extend(more);
    Ok(Unpacked { text: format!("{}\n", Style::house().value("\n", &report, 0)), problems, origins })
}

/// Rows inside a description are not guarded, since no spreadsheet reads them; tables are read as if they were.
fn guarded_rows(data: &Node) -> Node {
    match data {
        Node::List(items) => Node::List(items.iter().map(guarded_rows).collect()),
        Node::Raw(_) => text_of(data).map_or_else(|| data.clone(), |text| Node::text(&guarded(&text))),
        Node::Object(_) => data.clone(),
    }
}
