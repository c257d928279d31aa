//! A report file taken apart into tables, from which it can be put together again.

use super::cells::cell;
use super::form::{Field, Holds, TABLES, Table};
use crate::edit::Node;
use crate::terms::BASE_LANGUAGE;
use std::collections::BTreeMap;

/// One table of a package.
#[derive(Clone, Debug)]
pub struct Filled {
    pub table: &'static Table,
    /// The columns that hold something, in the order of the form.
    pub columns: Vec<Column>,
    /// A cell for each column; empty where there is no value.
    pub rows: Vec<Vec<String>>,
}

/// One column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its field, with those it lies in before it: `period.as-of.day`, `label.en`.
    pub name: String,
    pub holds: Holds,
    /// The tables whose ids it names.
    pub names: &'static [&'static str],
}

/// A report file as tables, and what of it is none: the same file with empty lists in their place.
///
/// # Errors
/// With the path of a value that no table can hold. A file that is clean has none.
pub fn take_apart(report: &Node) -> Result<(Vec<Filled>, Node), String> {
    let Node::Object(fields) = report else { return Err("the file".to_owned()) };
    let mut gathered = Gathered::default();
    let mut rest = Vec::new();
    for (name, value) in fields {
        match (TABLES.iter().find(|table| table.name == name), value) {
            (Some(table), Node::List(entries)) => {
                for (at, entry) in entries.iter().enumerate() {
                    gathered.entry(table, None, entry).map_err(|path| format!("{name}[{at}]{path}"))?;
                }
                rest.push((name.clone(), Node::List(Vec::new())));
            }
            (Some(_), _) => return Err(name.to_string()),
            (None, value) => rest.push((name.clone(), value.clone())),
        }
    }
    let mut filled: Vec<Filled> = gathered.tables.into_values().map(Rows::filled).collect();
    let place = |table: &Table| super::form::all().position(|known| known.name == table.name);
    filled.sort_by_key(|filled| place(filled.table));
    Ok((filled, Node::Object(rest)))
}

type Cells = BTreeMap<String, String>;

#[derive(Default)]
struct Gathered {
    tables: BTreeMap<&'static str, Rows>,
}

struct Rows {
    table: &'static Table,
    rows: Vec<Cells>,
    /// Languages, in the order they were met.
    languages: Vec<String>,
}

impl Gathered {
    fn rows(&mut self, table: &'static Table) -> &mut Rows {
        self.tables.entry(table.name).or_insert_with(|| Rows {
            table,
            rows: Vec::new(),
            languages: vec![BASE_LANGUAGE.to_owned()],
        })
    }

    fn entry(&mut self, table: &'static Table, owner: Option<&str>, entry: &Node) -> Result<(), String> {
        let Node::Object(fields) = entry else { return Err(String::new()) };
        let mut cells = Cells::new();
        if let (Some(column), Some(owner)) = (table.owner, owner) {
            cells.insert(column.to_owned(), owner.to_owned());
        }
        let own =
            fields.iter().find(|(name, _)| Some(&**name) == table.key).and_then(|(_, value)| cell(value, Holds::Id));
        // An entry comes before what belongs to it.
        let at = self.rows(table).rows.len();
        self.rows(table).rows.push(Cells::new());
        self.fields(table, (table.fields, fields), "", own.as_deref(), &mut cells)?;
        self.rows(table).rows[at] = cells;
        Ok(())
    }

    fn fields(
        &mut self,
        table: &'static Table,
        (known, fields): (&'static [Field], &[(std::borrow::Cow<'static, str>, Node)]),
        before: &str,
        own: Option<&str>,
        cells: &mut Cells,
    ) -> Result<(), String> {
        for (name, value) in fields {
            let path = format!("{before}{name}");
            let wrong = || format!(".{path}");
            let field = known.iter().find(|field| field.name == name).ok_or_else(wrong)?;
            let told = match (field.holds, value) {
                (Holds::Object(known), Node::Object(fields)) if !fields.is_empty() => {
                    self.fields(table, (known, fields), &format!("{path}."), own, cells)?;
                    continue;
                }
                (Holds::Words, Node::Object(texts)) if !texts.is_empty() => {
                    for (language, text) in texts {
                        let rows = self.rows(table);
                        if !rows.languages.iter().any(|known| known == language) {
                            rows.languages.push(language.to_string());
                        }
                        put(cells, format!("{path}.{language}"), cell(text, Holds::Words)).map_err(|()| wrong())?;
                    }
                    continue;
                }
                (Holds::Rows(nested), Node::List(entries)) if !entries.is_empty() => {
                    let owner = own.ok_or_else(wrong)?;
                    for entry in entries {
                        self.entry(nested, Some(owner), entry).map_err(|path| format!("{}{path}", wrong()))?;
                    }
                    continue;
                }
                (holds, value) => cell(value, holds),
            };
            put(cells, path.clone(), told).map_err(|()| wrong())?;
        }
        Ok(())
    }
}

/// A name that stands twice would lose one of its values.
fn put(cells: &mut Cells, name: String, told: Option<String>) -> Result<(), ()> {
    match cells.insert(name, told.ok_or(())?) {
        None => Ok(()),
        Some(_) => Err(()),
    }
}

impl Rows {
    fn filled(self) -> Filled {
        let mut columns = Vec::new();
        let of = |name: &str, holds, names| Column { name: name.to_owned(), holds, names };
        columns.extend(self.table.owner.map(|owner| of(owner, Holds::Id, &["figures"])));
        laid_out(self.table.fields, "", &self.languages, &mut columns);
        columns.retain(|column| self.rows.iter().any(|row| row.contains_key(&column.name)));
        let row = |cells: &Cells| -> Vec<String> {
            columns.iter().map(|column| cells.get(&column.name).cloned().unwrap_or_default()).collect()
        };
        let rows = self.rows.iter().map(row).collect();
        Filled { table: self.table, columns, rows }
    }
}

/// Every column that a table can have in these languages.
pub fn laid_out(fields: &'static [Field], before: &str, languages: &[String], columns: &mut Vec<Column>) {
    for field in fields {
        let name = format!("{before}{}", field.name);
        let of = |name: String, holds| Column { name, holds, names: field.names };
        match field.holds {
            Holds::Object(inside) => {
                columns.push(of(name.clone(), field.holds));
                laid_out(inside, &format!("{name}."), languages, columns);
            }
            Holds::Words => {
                columns.extend(languages.iter().map(|language| of(format!("{name}.{language}"), Holds::Words)))
            }
            holds => columns.push(of(name, holds)),
        }
    }
}
