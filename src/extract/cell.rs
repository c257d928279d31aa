//! Cells of tables: what their row and their column are called.

use super::phrase::phrase_at;
use super::token::tokens;
use super::{ENGLISH, Proposal};
use std::ops::Range;

/// The names of a cell's row and of its column, as they stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'t> {
    pub row: &'t str,
    pub column: &'t str,
}

/// Whether what heads numbers says that they are parts of a hundred: "Coverage (%)", "Working, per cent".
pub fn is_of_hundred(name: &str) -> bool {
    let pieces = tokens(name, 0..name.len());
    let word = |at: usize| pieces.get(at).map_or("", |piece| &*piece.plain);
    let is_sign = |at: usize| ENGLISH.per_cent.contains(&word(at));
    (0..pieces.len()).any(|at| is_sign(at) || phrase_at(&word, ENGLISH.per_cent_in_two, at).is_some())
}

/// For each proposal whether its column, its row or the words before a colon ("Working (%): 43") say that it tells parts of a
/// hundred.
pub fn in_hundredths(text: &str, proposals: &[Proposal]) -> Vec<bool> {
    let lower = text.to_lowercase();
    let mut signs = ENGLISH.per_cent.iter().copied().chain([ENGLISH.per_cent_in_two]);
    if !signs.any(|sign| lower.contains(sign)) {
        return vec![false; proposals.len()];
    }
    let is_headed = |(one, cell): (&Proposal, Option<Cell<'_>>)| {
        let of_cell = || cell.is_some_and(|cell| [cell.column, cell.row].into_iter().any(is_of_hundred));
        of_cell() || is_of_hundred(head(text, one.at.start))
    };
    proposals.iter().zip(cells(text, proposals)).map(is_headed).collect()
}

/// What stands before a colon before a number, as far as it belongs together and holds no number itself; else nothing.
fn head(text: &str, number: usize) -> &str {
    /// No such name is longer, in bytes.
    const LONGEST: usize = 100;
    let start = (number.saturating_sub(LONGEST)..number).find(|&at| text.is_char_boundary(at)).unwrap_or(number);
    let Some(name) = text[start..number].trim_end().strip_suffix(':') else { return "" };
    let name = name.rsplit(['|', '\t', '\n', ':', ';']).next().unwrap_or(name);
    if name.contains(char::is_numeric) { "" } else { name }
}

/// So many rows above, at most, the names of the columns are looked for.
const MOST_ROWS: usize = 100;

/// For each proposal the cell that it stands in. None outside of tables, in the first column, and where no row of names stands
/// above.
pub fn cells<'t>(text: &'t str, proposals: &[Proposal]) -> Vec<Option<Cell<'t>>> {
    let mut start = 0;
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .map(|line| {
            start += line.len();
            (start - line.len(), line)
        })
        .collect();
    let mut found = Vec::with_capacity(proposals.len());
    for of_line in proposals.chunk_by(|one, next| one.line == next.line) {
        let at = of_line.first().map_or(0, |one| one.line - 1);
        let names = lines.get(at).and_then(|&line| named(&lines[..at], line));
        let cell = |proposal: &Proposal| {
            let (columns, row) = names.as_ref()?;
            let place = row.iter().position(|cell| cell.end > proposal.at.start)?;
            let (row, column) = (text.get(row.first()?.clone())?, text.get(columns.get(place)?.clone())?);
            (place > 0 && !row.is_empty() && !column.is_empty()).then_some(Cell { row, column })
        };
        found.extend(of_line.iter().map(cell));
    }
    found
}

/// Where the cells of a line stand in the text.
type Cells = Vec<Range<usize>>;

/// The names of the columns above a row, and its cells.
fn named(above: &[(usize, &str)], row: (usize, &str)) -> Option<(Cells, Cells)> {
    let own = columns(row);
    if own.len() < 2 {
        return None;
    }
    for &(start, line) in above.iter().rev().take(MOST_ROWS) {
        let names = columns((start, line));
        if names.len() != own.len() {
            return None;
        }
        let has_digits = |cell: &Range<usize>| line[cell.start - start..cell.end - start].contains(char::is_numeric);
        // A rule below the names, as Markdown has it, names nothing.
        let is_rule = !line.contains(char::is_alphanumeric);
        if !is_rule && !names.iter().skip(1).any(has_digits) {
            return Some((names, own));
        }
    }
    None
}

/// The cells of a line, each without the blanks around it: between bars, else between tabulators, else between wide gaps.
fn columns((start, line): (usize, &str)) -> Cells {
    let inner = line.trim_end().trim_matches('|');
    let start = start + line.find(inner).unwrap_or(0);
    let sign = ["|", "\t", "  "].into_iter().find(|sign| inner.contains(sign)).unwrap_or("\n");
    let mut found = Vec::new();
    let mut at = start;
    for cell in inner.split(sign) {
        let trimmed = cell.trim();
        // Of a wide gap only its ends part cells.
        if !(sign == "  " && trimmed.is_empty()) {
            let begin = at + (cell.len() - cell.trim_start().len());
            found.push(begin..begin + trimmed.len());
        }
        at += cell.len() + sign.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::propose;

    fn named(text: &str) -> Vec<String> {
        let proposals = propose(text);
        let told = |(proposal, cell): (&Proposal, Option<Cell<'_>>)| {
            let words = &text[proposal.at.clone()];
            cell.map_or_else(|| words.to_owned(), |Cell { row, column }| format!("{words}: {row}, {column}"))
        };
        proposals.iter().zip(cells(text, &proposals)).map(told).collect()
    }

    #[test]
    fn a_cell_is_named_by_its_row_and_its_column() {
        let found = [
            "48,200: Pellick, People affected",
            "9: Pellick, Dead",
            "31,750: Dourne, People affected",
            "6: Dourne, Dead",
        ];
        for (sign, edge) in [(" | ", ""), ("\t", ""), ("   ", ""), (" | ", "| ")] {
            let row = |cells: [&str; 3]| format!("{edge}{}{}\n", cells.join(sign), edge.trim_end());
            let table =
                [["District", "People affected", "Dead"], ["Pellick", "48,200", "9"], ["Dourne", "31,750", "6"]];
            let text: String = table.map(row).concat();
            assert_eq!(named(&text), found, "{text}");
        }
    }

    #[test]
    fn a_rule_below_the_names_is_no_row() {
        let text = "| District | Dead |\n|---|:--:|\n| Pellick | 9 |\n";
        assert_eq!(named(text), ["9: Pellick, Dead"]);
    }

    #[test]
    fn what_is_no_table_has_no_cells() {
        assert_eq!(named("Pellick | 48,200 | 9\n"), ["48,200", "9"], "nobody names the columns");
        assert_eq!(named("The dead | of the town\n12 people died.\n"), ["12"]);
        assert_eq!(named("A | B\nFirst | 12 | 13\n"), ["12", "13"], "of another table");
    }
}
