//! The rows of a sheet as the paragraphs of a text, so that a number is found again in it as in any report.

use super::sheet::{Address, Sheet};
use crate::edit::Node;
use crate::fingerprint::words;
use std::collections::BTreeMap;

/// What stands between two cells. A word of its own, so that two numbers side by side are two quotations.
const BETWEEN: &str = " | ";

/// A row as a paragraph: `Place: Karsen | Killed: 4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowText {
    pub text: String,
    /// The first word of each column's cell, counted from 1, and how many it has.
    pub places: BTreeMap<usize, (usize, usize)>,
}

impl RowText {
    /// Of a row of data, counted from 0, behind the headers of the sheet.
    pub fn of(sheet: &Sheet, headers: &[String], row: usize) -> Self {
        let mut told = Self { text: String::new(), places: BTreeMap::new() };
        // Words are counted cell by cell: none reaches over the space between two.
        let mut before = 0;
        for column in 0..sheet.rows.get(row).map_or(0, Vec::len) {
            let cell = in_one_line(sheet.cell(Address { row, column }));
            if cell.is_empty() {
                continue;
            }
            let header = headers.get(column).map(|header| in_one_line(header)).unwrap_or_default();
            let between = if told.text.is_empty() { "" } else { BETWEEN };
            let name = if header.is_empty() { between.to_owned() } else { format!("{between}{header}: ") };
            let (lead, own) = (words(&name).len(), words(&cell).len());
            told.places.insert(column, (before + lead + 1, own));
            before += lead + own;
            told.text.push_str(&name);
            told.text.push_str(&cell);
        }
        told
    }

    /// Where a number stands: the paragraph's line is the row of the sheet.
    pub fn evidence(&self, row: usize, (word, count): (usize, usize)) -> Node {
        let phrase: Vec<&str> = self.text.split_whitespace().skip(word - 1).take(count).collect();
        Node::object(vec![
            ("line", Node::Raw((row + 1).to_string())),
            ("words", Node::text(&phrase.join(" "))),
            ("word", Node::Raw(word.to_string())),
        ])
    }
}

/// The whole sheet as a text, a line for each row.
pub fn sheet_text(sheet: &Sheet, header_row: usize, headers: &[String]) -> String {
    let line = |row: usize| match row < header_row {
        true => {
            let cells = sheet.rows[row].iter().map(|cell| in_one_line(cell)).filter(|cell| !cell.is_empty());
            cells.collect::<Vec<_>>().join(BETWEEN)
        }
        false => RowText::of(sheet, headers, row).text,
    };
    (0..sheet.rows.len()).map(|row| format!("{}\n", line(row))).collect()
}

/// A cell's text without its line breaks, and without words that nobody sees: a fingerprint does not count them.
fn in_one_line(cell: &str) -> String {
    cell.split_whitespace().filter(|word| !words(word).is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::headers;

    #[test]
    fn a_row_tells_each_cell_behind_its_header() {
        let rows = [["Place", "Killed so far", "", "Note"], ["Karsen\nTown", "43 500", "7", "a | b"]];
        let sheet = Sheet { name: None, rows: rows.map(|row| row.map(str::to_owned).to_vec()).to_vec() };
        let row = RowText::of(&sheet, &headers(&sheet, 1), 1);
        assert_eq!(row.text, "Place: Karsen Town | Killed so far: 43 500 | 7 | Note: a | b");
        let told: Vec<&str> = row.text.split(' ').collect();
        for (column, words) in
            [(0, vec!["Karsen", "Town"]), (1, vec!["43", "500"]), (2, vec!["7"]), (3, vec!["a", "|", "b"])]
        {
            let (word, count) = row.places[&column];
            assert_eq!(told[word - 1..word - 1 + count], words, "column {column}");
        }
        assert_eq!(sheet_text(&sheet, 1, &headers(&sheet, 1)).lines().count(), 2);
    }
}
