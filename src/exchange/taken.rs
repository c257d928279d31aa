//! A report file begun from a sheet: a paragraph for each row, a proposed figure for each number.
//!
//! Who said a number, who stands behind it and what limits it, no sheet says by itself. It stands in the mapping, or it is
//! missing, and `check` says so.

use super::amount::{Told, amount, is_none_or_unknown};
use super::columns::{Columns, data};
use super::day::{Order, day};
use super::known::Known;
use super::mapping::{Column, Mapping, headers};
use super::names::{id_of, no_name};
use super::number::is_missing;
use super::problem::{Place, Problem};
use super::referred::Referred;
use super::row_text::{RowText, sheet_text};
use super::sheet::{Address, Sheet, letters};
use super::tag::Tags;
use super::times::Time;
use super::uses::Use;
use super::what::What;
use crate::draft::SCHEMA;
use crate::edit::{Node, Style, new_amount};
use crate::fingerprint::{Fingerprint, MOST_WORDS};
use crate::terms::{Amount, Kind, Qualifier};
use chrono::NaiveDate;
use std::collections::BTreeMap;

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

/// Begins a report file. `name` is what the file is called in problems; what is `known` stands beside it.
pub fn take(sheet: &Sheet, mapping: &Mapping, id: &str, name: &str, known: &Known) -> Taken {
    let headers = headers(sheet, mapping.header_row(sheet));
    let Columns { used, times, orders, seen } = Columns::of(sheet, mapping, &headers);
    let (referred, problems) = (Referred::new(known), Vec::new());
    let mut taking =
        Taking { sheet, mapping, name, headers, columns: used, times, referred, problems, orders, missing: 0 };
    let tags = Tags::of(sheet).map(|tags| tags.seen(sheet)).unwrap_or_default();
    tags.into_iter().chain(seen).for_each(|(at, what)| taking.tell(at.row, at.column, what));
    taking.all(id)
}

struct Taking<'t> {
    sheet: &'t Sheet,
    mapping: &'t Mapping,
    name: &'t str,
    /// Of every column.
    headers: Vec<String>,
    /// Those that are used, with where they stand.
    columns: Vec<(usize, &'t Column)>,
    /// The time of each column of numbers.
    times: BTreeMap<usize, Time>,
    /// What rows name.
    referred: Referred<'t>,
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
            ..Place::default()
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
        let Self { sheet, mapping, name, headers, referred, mut problems, missing, .. } = self;
        problems.extend(referred.seen().into_iter().map(|what| {
            let place = Place { file: name.to_owned(), sheet: sheet.name.clone(), ..Place::default() };
            Problem { place, what }
        }));
        fields.extend(referred.lists());
        if count > 0 {
            fields.push(("figures", Node::List(figures)));
        }
        let report = format!("{}\n", Style::house().value("\n", &Node::object(fields), 0));
        let text = sheet_text(sheet, mapping.header_row(sheet), &headers);
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
        let days = self.days(row, &columns);
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
                self.referred.add_measure(&measure, &header, column.kind.map(Kind::id));
            }
            // What the mapping says of a whole column has an id and no name yet: `check` asks for it, once.
            for (list, id) in
                [("places", &column.place), ("populations", &column.population), ("claimants", &column.claimant)]
            {
                id.iter().for_each(|id| self.referred.add(list, id, ""));
            }
            let fixed = |own: &Option<String>, is: Use| own.clone().or_else(|| of_row(is));
            let amount = of_column(amount, column.qualifier);
            let amount = new_amount(amount).into_iter().map(|(name, text)| (name, Node::Raw(text))).collect();
            let id = format!("row-{}-{}", row + 1, letters(*at).to_lowercase());
            let texts = |name: &'static str, id: Option<String>| id.map(|id| (name, Node::text(&id)));
            let mut fields = vec![("id", Node::text(&id))];
            if !column.confirmed {
                fields.push(("proposed", Node::text(nature.id())));
            }
            fields.push(("measure", Node::text(&measure)));
            fields.push(("amount", Node::object(amount)));
            fields.extend(column.label.as_ref().map(|label| ("label", Node::words(label))));
            fields.extend(texts("place", fixed(&column.place, Use::Place)));
            let period = self.times.get(at).and_then(|time| time.period(&days));
            fields.extend(period.map(|period| ("period", period)));
            fields.extend(texts("population", fixed(&column.population, Use::Population)));
            fields.extend(texts("claimant", fixed(&column.claimant, Use::Claimant)));
            fields.extend(column.support.map(|support| ("support", Node::text(support.id()))));
            // What it follows from is the row itself.
            fields.extend(column.caveat.as_ref().map(|caveat| {
                let lines = Node::List(vec![Node::Raw((row + 1).to_string())]);
                ("caveat", Node::object(vec![("text", Node::words(caveat)), ("lines", lines)]))
            }));
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
        let field = column.is.name();
        let unknown = || What::UnknownValue { text: cell.to_owned(), field: field.to_owned() };
        let made = || no_name(cell, field).map_or_else(|| id_of(cell).ok_or_else(unknown), Err);
        let id = match column.id_for(cell).map_or_else(made, |id| Ok(id.to_owned())) {
            Ok(id) => id,
            Err(what) => {
                self.tell(row, at, what);
                return None;
            }
        };
        let list = match column.is {
            Use::Measure => "measures",
            Use::Population => "populations",
            Use::Claimant => "claimants",
            _ => "places",
        };
        self.referred.add(list, &id, cell);
        Some(id)
    }

    /// The days that a row says, by column.
    fn days(&mut self, row: usize, columns: &[(usize, &Column)]) -> BTreeMap<usize, NaiveDate> {
        let mut found = BTreeMap::new();
        for (at, _) in columns.iter().filter(|(_, column)| column.is.is_day()) {
            let cell = self.cell(row, *at);
            if is_missing(cell, &self.mapping.missing) {
                continue;
            }
            match day(cell, self.orders.get(at).copied().flatten()) {
                Ok(day) => _ = found.insert(*at, day),
                Err(what) => self.tell(row, *at, what),
            }
        }
        found
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
