//! Where what stands in a report file stood in the tables that it was put together from: whoever edits tables is told of their cells, and
//! not of lines of a file that was never written.

use super::problem::Place;
use super::sheet::Address;
use std::collections::BTreeMap;

/// The tables of a package, as they were read.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    tables: BTreeMap<&'static str, Origin>,
}

/// One table.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The file, and its sheet.
    pub place: Place,
    /// The names of its columns, as they stand.
    pub columns: Vec<String>,
    /// Each row by what it belongs to: its own id, or that of the entry which has several of it.
    pub rows: Vec<(String, usize)>,
}

impl Origins {
    pub fn add(&mut self, table: &'static str, origin: Origin) {
        self.tables.insert(table, origin);
    }

    /// The cell of a value by its path in the report file, such as `figures[3].relations[0].figure`; the first of its row where no
    /// column holds it.
    pub fn place(&self, path: &str) -> Option<Place> {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let (list, at) = indexed(first)?;
        let table = self.tables.get(list)?;
        let (owner, row) = table.rows.get(at)?;
        let (second, behind) = rest.split_once('.').unwrap_or((rest, ""));
        let nested = indexed(second).and_then(|(name, at)| Some((self.tables.get(name)?, at)));
        if let Some((table, at)) = nested {
            let (_, row) = table.rows.iter().filter(|(of, _)| of == owner).nth(at)?;
            return Some(table.cell(*row, behind));
        }
        Some(table.cell(*row, rest))
    }
}

impl Origin {
    fn cell(&self, row: usize, path: &str) -> Place {
        let steps: Vec<&str> = path.split('.').map(|step| step.split('[').next().unwrap_or_default()).collect();
        let name = steps.join(".");
        let find = |is: &dyn Fn(&str) -> bool| self.columns.iter().position(|column| is(column));
        let within = |inner: &str, outer: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
        let column = find(&|column| column == name)
            .or_else(|| find(&|column| !name.is_empty() && within(column, &name)))
            .or_else(|| find(&|column| !column.is_empty() && within(&name, column)));
        Place { cell: Some(Address { row, column: column.unwrap_or_default() }), ..self.place.clone() }
    }
}

/// A step such as `figures[3]`.
fn indexed(step: &str) -> Option<(&str, usize)> {
    let (name, rest) = step.split_once('[')?;
    Some((name, rest.strip_suffix(']')?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(file: &str, columns: &[&str], rows: &[(&str, usize)]) -> Origin {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        let rows = rows.iter().map(|(owner, row)| ((*owner).to_owned(), *row)).collect();
        Origin { place: Place { file: file.to_owned(), ..Place::default() }, columns, rows }
    }

    #[test]
    fn a_path_leads_to_its_cell() {
        let mut origins = Origins::default();
        let columns = ["id", "amount.qualifier", "amount.value", "label.en", "caveat.lines"];
        origins.add("figures", origin("figures.csv", &columns, &[("fled", 1), ("killed", 3)]));
        let columns = ["of", "is", "figure"];
        origins.add("relations", origin("relations.csv", &columns, &[("fled", 1), ("killed", 2), ("killed", 3)]));
        let told = |path| origins.place(path).map(|place| place.to_string());
        for (path, cell) in [
            ("figures[1].amount.value", "figures.csv, C4"),
            ("figures[1].amount", "figures.csv, B4"),
            ("figures[0].caveat.lines[0]", "figures.csv, E2"),
            ("figures[0].place", "figures.csv, A2"),
            ("figures[1].relations[1].figure", "relations.csv, C4"),
        ] {
            assert_eq!(told(path).as_deref(), Some(cell), "{path}");
        }
        assert_eq!((told("title.en"), told("figures[7].id")), (None, None));
    }
}
