//! Cells of a text: commas, semicolons, tabs or bars between them, quotation marks around those that need them.
//!
//! The `csv` library writes here and does not read: it passes over blank rows, by which every row below is misnamed, and it
//! takes a quotation mark that is never closed for a cell as long as the rest of the file.

use super::sheet::{Address, MOST_CELLS, MOST_COLUMNS, MOST_LETTERS, Seen, Sheet, letters};
use super::what::What;

/// What may part cells.
const SIGNS: [char; 4] = [',', ';', '\t', '|'];
/// By so many rows it is told which of them does.
const SNIFFED_ROWS: usize = 30;
/// And by no more letters than these, however long the rows are.
const SNIFFED_BYTES: usize = 64 * 1024;

/// Reads the rows of a text.
///
/// # Errors
/// Where it has more cells or columns than a sheet may have.
pub fn read(text: &str) -> Result<Seen, What> {
    read_parted(text, sniffed(text))
}

fn read_parted(text: &str, sign: char) -> Result<Seen, What> {
    let mut reader = Reader { sign, ..Reader::default() };
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_pair = letter == '\r' && letters.peek() == Some(&'\n');
        reader.take(letter, is_pair)?;
    }
    reader.finish()
}

/// The sign that parts most rows into equally many cells; of several, the one that makes more of them.
fn sniffed(text: &str) -> char {
    let mut end = text.len().min(SNIFFED_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let begin = &text[..end];
    let merit = |sign: char| {
        let Ok((sheet, _)) = read_parted(begin, sign) else { return (0, 0) };
        let widths: Vec<usize> =
            sheet.rows.iter().take(SNIFFED_ROWS).map(Vec::len).filter(|cells| *cells > 1).collect();
        let alike = |width: &usize| widths.iter().filter(|other| *other == width).count();
        widths.iter().map(|width| (alike(width), *width)).max().unwrap_or((0, 0))
    };
    // Of two that do as well, the one that is named first.
    SIGNS.into_iter().rev().max_by_key(|sign| merit(*sign)).unwrap_or(',')
}

#[derive(Default)]
struct Reader {
    sign: char,
    sheet: Sheet,
    row: Vec<String>,
    cell: String,
    /// Characters of the cell, those that are too many included.
    letters: usize,
    cells: usize,
    state: State,
    seen: Vec<(Option<Address>, What)>,
    opened: Option<Address>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Plain,
    Quoted,
    /// Behind a quotation mark that closes the cell, or is the first of two.
    Closed,
    /// Behind the first half of a line end that has two.
    Half,
}

impl Reader {
    fn take(&mut self, letter: char, is_pair: bool) -> Result<(), What> {
        if self.state == State::Half {
            self.state = State::Plain;
            return Ok(());
        }
        match (self.state, letter) {
            (State::Quoted, '"') => self.state = State::Closed,
            (State::Quoted, letter) => self.push(letter),
            (State::Closed, '"') => {
                self.push('"');
                self.state = State::Quoted;
            }
            (_, sign) if sign == self.sign => self.end_cell()?,
            (_, '\n' | '\r') => {
                self.end_row()?;
                self.state = if is_pair { State::Half } else { State::Plain };
            }
            (State::Plain, '"') if self.cell.is_empty() => {
                self.state = State::Quoted;
                self.opened = Some(self.here());
            }
            (State::Closed, letter) => {
                if !letter.is_whitespace() {
                    self.seen.push((Some(self.here()), What::TextBehindQuote { text: letter.to_string() }));
                }
                self.state = State::Plain;
                self.push(letter);
            }
            (_, letter) => self.push(letter),
        }
        Ok(())
    }

    fn here(&self) -> Address {
        Address { row: self.sheet.rows.len(), column: self.row.len() }
    }

    fn push(&mut self, letter: char) {
        self.letters += 1;
        if self.letters <= MOST_LETTERS {
            self.cell.push(letter);
        }
    }

    fn end_cell(&mut self) -> Result<(), What> {
        if self.letters > MOST_LETTERS {
            self.seen.push((Some(self.here()), What::LongCell { letters: self.letters.to_string() }));
            self.cell.clear();
        }
        if self.row.len() >= MOST_COLUMNS {
            let (row, last) = (self.sheet.rows.len() + 1, letters(MOST_COLUMNS - 1));
            return Err(What::WideRow { row: row.to_string(), column: last });
        }
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(What::ManyCells { most: MOST_CELLS.to_string() });
        }
        self.row.push(std::mem::take(&mut self.cell));
        (self.letters, self.state) = (0, State::Plain);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), What> {
        self.end_cell()?;
        self.sheet.rows.push(std::mem::take(&mut self.row));
        Ok(())
    }

    fn finish(mut self) -> Result<Seen, What> {
        if self.state == State::Quoted {
            self.seen.push((self.opened, What::UnclosedQuote {}));
        }
        if !self.row.is_empty() || !self.cell.is_empty() || self.letters > 0 {
            self.end_row()?;
        }
        Ok((self.sheet, self.seen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        read(text).expect("a sheet").0.rows
    }

    #[test]
    fn the_sign_between_cells_is_told_by_the_rows() {
        for text in ["a,b\n1,2\n", "a;b\r\n1;2", "a\tb\r1\t2\r", "a|b\n1|2"] {
            assert_eq!(rows(text), [["a", "b"], ["1", "2"]], "{text:?}");
        }
        assert_eq!(
            rows("place;killed\nA, the town;1,5\nB;2\n"),
            [["place", "killed"], ["A, the town", "1,5"], ["B", "2"]]
        );
        assert_eq!(rows("one column\n1\n2"), [["one column"], ["1"], ["2"]]);
    }

    #[test]
    fn quoted_cells_hold_line_breaks_signs_and_marks() {
        assert_eq!(rows("#a,#b\n\"x\r\ny, z\",\"say \"\"so\"\"\"\n"), [["#a", "#b"], ["x\r\ny, z", "say \"so\""]]);
    }

    #[test]
    fn blank_rows_count_and_the_last_line_end_does_not() {
        assert_eq!(rows("a,b\n\n,\n1,2\n"), [vec!["a", "b"], vec![""], vec!["", ""], vec!["1", "2"]]);
    }

    #[test]
    fn what_is_broken_is_told_where_it_is() {
        let (sheet, seen) = read("a,b\n1,\"open\n2,3\n").expect("a sheet");
        assert_eq!(seen, [(Some(Address { row: 1, column: 1 }), What::UnclosedQuote {})]);
        assert_eq!(sheet.rows[1][1], "open\n2,3\n");
        let (sheet, seen) = read("\"a\"b,c").expect("a sheet");
        assert_eq!((sheet.rows[0][0].as_str(), seen.len()), ("ab", 1));
    }

    #[test]
    fn what_no_sheet_can_hold_is_refused_or_told() {
        assert!(read(&",".repeat(MOST_COLUMNS)).is_err());
        assert!(read(&"1,2\n".repeat(MOST_CELLS / 2 + 1)).is_err());
        let long = format!("a,b\n1,{}\n3,4\n", "x".repeat(10_000_000));
        let (sheet, seen) = read(&long).expect("a sheet");
        assert_eq!(sheet.rows, [vec!["a", "b"], vec!["1", ""], vec!["3", "4"]]);
        assert_eq!(seen, [(Some(Address { row: 1, column: 1 }), What::LongCell { letters: "10000000".into() })]);
    }

    proptest! {
        #[test]
        fn what_the_library_writes_is_read(cells in proptest::collection::vec(proptest::collection::vec("[a-z \",;\n\ré]{1,9}", 2..4), 1..5)) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            for row in &cells {
                writer.write_record(row).expect("a row");
            }
            let text = String::from_utf8(writer.into_inner().expect("a table")).expect("UTF-8");
            let (sheet, seen) = read_parted(&text, ',').expect("a sheet");
            prop_assert!(seen.is_empty());
            prop_assert_eq!(sheet.rows, cells);
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,60}|[\",;\n\r\ta]{0,40}") {
            prop_assert!(read(&text).is_ok());
        }
    }
}
