//! A chart's figures as CSV.

use crate::page::Record;
use csv::{Terminator, WriterBuilder};
use std::io;

/// A header and a row for each part, as RFC 4180 has it.
///
/// # Errors
/// Where the writer fails.
pub fn table(records: &[Record]) -> io::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(Record::COLUMNS)?;
    for Record(cells) in records {
        writer.write_record(cells.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

/// What a spreadsheet takes for the beginning of a formula, the wide signs of East Asia included.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it. A spreadsheet set
/// up for a country that writes decimals with a comma parts cells at semicolons as well, whatever the file says.
fn harmless(cell: &str) -> String {
    let mut pieces = cell.split(';').map(|piece| {
        let begins = piece.trim_start_matches([' ', '\u{a0}', '"']).starts_with(FORMULA);
        format!("{}{piece}", if begins { "'" } else { "" })
    });
    let first = pieces.next().unwrap_or_default();
    pieces.fold(first, |cell, piece| format!("{cell};{piece}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(table: &[u8]) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table);
        reader.records().map(|row| row.expect("a row").iter().map(ToOwned::to_owned).collect()).collect()
    }

    fn record(cell: &str) -> Record {
        Record(std::array::from_fn(|i| if i == 8 { cell.to_owned() } else { String::new() }))
    }

    #[test]
    fn a_cell_that_begins_like_a_formula_is_told_to_be_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\"=1", "＝1+1", "＠A1"] {
            assert_eq!(read(&table(&[record(cell)]).expect("a table"))[1][8], format!("'{cell}"));
        }
        let parted = "killed;=HYPERLINK(A1); -1; 2";
        assert_eq!(read(&table(&[record(parted)]).expect("a table"))[1][8], "killed;'=HYPERLINK(A1);' -1; 2");
        assert_eq!(read(&table(&[record("30–40")]).expect("a table"))[1][8], "30–40");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(cell in "[a-z0-9 ,;\"'\r\né–=+@-]{0,40}") {
            let rows = read(&table(&[record(&cell), record("next")]).expect("a table"));
            prop_assert_eq!(rows.len(), 3);
            prop_assert!(rows[0].iter().eq(Record::COLUMNS.iter()));
            prop_assert_eq!(&rows[1][8], &harmless(&cell));
            prop_assert_eq!(rows[2][8].as_str(), "next");
        }
    }
}
