//! A chart's figures as CSV.

use crate::exchange::guarded;
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
        writer.write_record(cells.iter().map(|cell| guarded(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
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

    proptest! {
        #[test]
        fn what_is_written_is_read_again(cell in "[a-z0-9 ,;\"'\r\né–=+@-]{0,40}") {
            let rows = read(&table(&[record(&cell), record("next")]).expect("a table"));
            prop_assert_eq!(rows.len(), 3);
            prop_assert!(rows[0].iter().eq(Record::COLUMNS.iter()));
            prop_assert_eq!(&rows[1][8], &guarded(&cell));
            prop_assert_eq!(rows[2][8].as_str(), "next");
        }
    }
}
