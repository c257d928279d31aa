//! A report file begun from a sheet: a paragraph for each row, a proposed figure for each number.
//!
//! Who said a number, who stands behind it and what limits it, no sheet says by itself. It stands in the mapping, or it is
//! missing, and `check` says so.

use super::amount::{Told, amount, is_none_or_unknown};
use super::columns::{Columns, data};
use super::day::{Order, day};
use super::mapping::{Column, Mapping, headers, id_of};
use super::number::is_missing;
use super::period::period;
use super::problem::{Place, Problem};
use super::row_text::{RowText, sheet_text};
use super::sheet::{Address, Sheet};
use super::tag::Tags;
use super::uses::Use;
use super::what::What;
use crate::draft::SCHEMA;
use crate::edit::{Node, Style, new_amount};
use crate::fingerprint::{Fingerprint, MOST_WORDS};
use crate::terms::{Amount, Qualifier};
use std::collections::{BTreeMap, BTreeSet};

/// As many figures as a report file can hold, with what belongs to them.
pub const MOST_FIGURES: usize = 3000;
/// No evidence has more words.
const MOST_EVIDENCE: usize = 6;

/// What is made of a sheet.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The report file.
    pub report: String,
    /// The sheet as the text of the report: its lines are the rows, and `check --report` finds the figures in it.
    pub text: String,
    pub figures: usize,
    /// Rows that became paragraphs.
    pub rows: usize,
    /// Rows below the headers that hold nothing.
    pub blank_rows: usize,
    /// Cells of numbers that are empty or say that there is no value.
    pub missing: usize,
    /// What was left out, and what is to be looked at, in the order of the sheet.
    pub problems: Vec<Problem>,
}

/// Begins a report file. `name` is what the file is called in problems; ids in `known` are those of shared registers.
pub fn take(sheet: &Sheet, mapping: &Mapping, id: &str, name: &str, known: &BTreeSet<String>) -> Taken {
    let headers = headers(sheet, mapping.header_row);
    let Columns { used, orders, seen } = Columns::of(sheet, mapping, &headers);
    let (entries, problems) = (BTreeMap::new(), Vec::new());
    let mut taking =
        Taking { sheet, mapping, name, known, headers, columns: used, entries, problems, orders, missing: 0 };
    let tags = Tags::of(sheet).map(|tags| tags.seen(sheet)).unwrap_or_default();
    tags.into_iter().chain(seen).for_each(|(at, what)| taking.tell(at.row, at.column, what));
    taking.all(id)
}

struct Taking<'t> {
    sheet: &'t Sheet,
    mapping: &'t Mapping,
    name: &'t str,
    known: &'t BTreeSet<String>,
    /// Of every column.
    headers: Vec<String>,
    /// Those that are used, with where they stand.
    columns: Vec<(usize, &'t Column)>,
    /// What rows name, by list and id.
    entries: BTreeMap<&'static str, BTreeMap<String, String>>,
    problems: Vec<Problem>,
    /// In which order the days of a column are read.
    orders: BTreeMap<usize, Option<Order>>,
    missing: usize,
}

impl<'t> Taking<'t> {
    fn tell(&mut self, row: usize, column: usize, what: What) {
        let place = Place {
            file: self.name.to_owned(),
            sheet: self.sheet.name.clone(),
            cell: Some(Address { row, column }),
            last: None,
        };
        self.problems.push(Problem { place, what });
    }

    fn cell(&self, row: usize, column: usize) -> &'t str {
        self.sheet.cell(Address { row, column })
    }

    fn all(mut self, id: &str) -> Taken {
        let (mut figures, mut paragraphs) = (Vec::new(), Vec::new());
        let (mut blank_rows, mut rows) = (0, 0);
        for row in data(self.sheet, self.mapping) {
            if self.sheet.is_blank(row) {
                blank_rows += 1;
                continue;
            }
            let text = RowText::of(self.sheet, &self.headers, row);
            let Fingerprint { words, sha256 } = Fingerprint::of(&text.text);
            if words > MOST_WORDS {
                self.tell(row, 0, What::LongRow { words: words.to_string() });
                continue;
            }
            let own = self.row(row, &text);
            if figures.len() + own.len() > MOST_FIGURES {
                self.tell(row, 0, What::TooMany { most: MOST_FIGURES.to_string() });
                break;
            }
            figures.extend(own);
            rows += 1;
            let number = |value: usize| Node::Raw(value.to_string());
            paragraphs.push(Node::object(vec![
                ("line", number(row + 1)),
                ("words", number(words)),
                ("sha256", Node::text(&sha256)),
            ]));
        }
        let count = figures.len();
        let mut fields = vec![
            ("schema", Node::Raw(SCHEMA.to_string())),
            ("id", Node::text(id)),
            ("revision", Node::Raw("1".to_owned())),
            ("report", Node::Object(Vec::new())),
            ("paragraphs", Node::List(paragraphs)),
        ];
        for (list, entries) in &self.entries {
            let entry = |(id, name): (&String, &String)| {
                let name = (!name.is_empty()).then(|| ("name", Node::words(name)));
                Node::object(std::iter::once(("id", Node::text(id))).chain(name).collect())
            };
            fields.push((list, Node::List(entries.iter().map(entry).collect())));
        }
        if count > 0 {
            fields.push(("figures", Node::List(figures)));
        }
        let report = format!("{}\n", Style::house().value("\n", &Node::object(fields), 0));
        let text = sheet_text(self.sheet, self.mapping.header_row, &self.headers);
        let Self { mut problems, missing, .. } = self;
        problems.sort_by_key(|problem| problem.place.cell);
        Taken { report, text, figures: count, rows, blank_rows, missing, problems }
    }

    /// The figures of a row.
    fn row(&mut self, row: usize, text: &RowText) -> Vec<Node> {
        let columns = self.columns.clone();
        let mut own = Vec::new();
        for (at, column) in columns.iter().filter(|(_, column)| column.is != Use::Number && !column.is.is_day()) {
            if let Some(id) = self.named(row, *at, column) {
                own.push((column.is, id));
            }
        }
        let period = self.period(row, &columns);
        let of_row = |is: Use| own.iter().find(|(own, _)| *own == is).map(|(_, id)| id.clone());
        let (mut figures, mut is_told) = (Vec::new(), false);
        for (at, column) in columns.iter().filter(|(_, column)| column.is == Use::Number) {
            let cell = self.cell(row, *at);
            if is_none_or_unknown(cell, &self.mapping.missing) {
                self.tell(row, *at, What::NoneOrUnknown { text: cell.to_owned() });
                is_told = true;
                continue;
            }
            if is_missing(cell, &self.mapping.missing) {
                self.missing += 1;
                continue;
            }
            let told = amount(cell, &self.headers[*at], self.mapping.decimal);
            let Some(measure) = column.measure.clone().or_else(|| of_row(Use::Measure)) else {
                self.tell(row, *at, What::NothingCounted {});
                is_told = true;
                continue;
            };
            let place = text.places.get(at).copied().unwrap_or((1, 0));
            let told = told.and_then(|told| match place.1 > MOST_EVIDENCE {
                true => Err(What::LongNumber { text: cell.to_owned() }),
                false => Ok(told),
            });
            let Told { amount, nature } = match told {
                Ok(told) => told,
                Err(what) => {
                    self.tell(row, *at, what);
                    is_told = true;
                    continue;
                }
            };
            if column.measure.is_some() {
                let header = self.headers[*at].clone();
                self.list("measures", &measure, &header);
            }
            // What the mapping says of a whole column has an id and no name yet: `check` asks for it, once.
            for (list, id) in
                [("places", &column.place), ("populations", &column.population), ("claimants", &column.claimant)]
            {
                id.iter().for_each(|id| self.list(list, id, ""));
            }
            let fixed = |own: &Option<String>, is: Use| own.clone().or_else(|| of_row(is));
            let amount = of_column(amount, column.qualifier);
            let amount = new_amount(amount).into_iter().map(|(name, text)| (name, Node::Raw(text))).collect();
            let id = format!("row-{}-{}", row + 1, column.column.to_lowercase());
            let texts = |name: &'static str, id: Option<String>| id.map(|id| (name, Node::text(&id)));
            let mut fields = vec![("id", Node::text(&id))];
            if !column.confirmed {
                fields.push(("proposed", Node::text(nature.id())));
            }
            fields.push(("measure", Node::text(&measure)));
            fields.push(("amount", Node::object(amount)));
            fields.extend(column.label.as_ref().map(|label| ("label", Node::words(label))));
            fields.extend(texts("place", fixed(&column.place, Use::Place)));
            fields.extend(period.clone().map(|period| ("period", period)));
            fields.extend(texts("population", fixed(&column.population, Use::Population)));
            fields.extend(texts("claimant", fixed(&column.claimant, Use::Claimant)));
            fields.extend(column.support.map(|support| ("support", Node::text(support.id()))));
            fields.push(("evidence", text.evidence(row, place)));
            figures.push(Node::object(fields));
        }
        if figures.is_empty() && !is_told {
            self.tell(row, 0, What::RowWithoutNumber {});
        }
        figures
    }

    /// The id of what a cell names, which becomes an entry of the report.
    fn named(&mut self, row: usize, at: usize, column: &Column) -> Option<String> {
        let cell = self.cell(row, at);
        if is_missing(cell, &self.mapping.missing) {
            return None;
        }
        let Some(id) = column.values.get(cell).cloned().or_else(|| id_of(cell)) else {
            let field = column.is.name().to_owned();
            self.tell(row, at, What::UnknownValue { text: cell.to_owned(), field });
            return None;
        };
        let list = match column.is {
            Use::Measure => "measures",
            Use::Population => "populations",
            Use::Claimant => "claimants",
            _ => "places",
        };
        self.list(list, &id, cell);
        Some(id)
    }

    /// Makes an entry of the report of what a figure refers to, unless the registers have it. The first name counts.
    fn list(&mut self, list: &'static str, id: &str, name: &str) {
        if self.known.contains(id) {
            return;
        }
        let known = self.entries.entry(list).or_default().entry(id.to_owned()).or_default();
        if known.is_empty() {
            name.clone_into(known);
        }
    }

    fn period(&mut self, row: usize, columns: &[(usize, &Column)]) -> Option<Node> {
        let mut found = Vec::new();
        for (at, column) in columns.iter().filter(|(_, column)| column.is.is_day()) {
            let cell = self.cell(row, *at);
            if is_missing(cell, &self.mapping.missing) {
                continue;
            }
            match day(cell, self.orders.get(at).copied().flatten()) {
                Ok(day) => found.push((column.is, day)),
                Err(what) => self.tell(row, *at, what),
            }
        }
        period(found)
    }
}

/// An amount of a column of which something is said: what the cell says itself goes before that.
fn of_column(amount: Amount, column: Option<Qualifier>) -> Amount {
    let (low, high) = (Some(amount.low().value()), Some(amount.high().value()));
    let bounded = match (amount.qualifier(), column) {
        (Qualifier::Exact, Some(bound)) if bound != Qualifier::Range => Amount::new(bound, low, (None, None), false),
        (Qualifier::Range, Some(Qualifier::About)) => Amount::new(Qualifier::Range, None, (low, high), true),
        _ => return amount,
    };
    bounded.unwrap_or(amount)
}
