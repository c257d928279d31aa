//! What an import could not take, and what it took but wants looked at: where, what, and how to mend it.

use super::sheet::Address;
use super::what::{DETAIL, NEAR, What};
use crate::check::Wording;
use crate::unseen::visible;
use std::fmt;

/// So many cells that do not lie below one another are named; of the others is told that they are there.
const MOST_NAMED: usize = 6;

/// Where in a file something is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The cell; none for what is about the whole file.
    pub cell: Option<Address>,
    /// The last of several cells below one another of which the same is told.
    pub last: Option<Address>,
    /// Cells elsewhere of which the same is told.
    pub also: Vec<Address>,
}

impl Place {
    /// The cell, or those from the first to the last.
    pub fn cells(&self) -> Option<String> {
        let last = self.last.map_or(String::new(), |last| format!(":{last}"));
        let also = self.also.iter().take(MOST_NAMED - 1).map(|cell| format!(", {cell}")).collect::<String>();
        let more = if self.also.len() >= MOST_NAMED { ", …" } else { "" };
        self.cell.map(|cell| format!("{cell}{last}{also}{more}"))
    }

    /// How many cells it is.
    pub fn count(&self) -> usize {
        self.cell.zip(self.last).map_or(1, |(first, last)| last.row - first.row + 1) + self.also.len()
    }

    /// The file, its sheet and the cell, in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        let sheet = self.sheet.as_ref().map(|sheet| wording.tell("in-sheet", [("sheet", visible(sheet).into())]));
        let pieces = [Some(visible(&self.file)), sheet, self.cells()];
        let comma = format!("{} ", wording.tell("list-comma", []));
        pieces.into_iter().flatten().collect::<Vec<_>>().join(&comma)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

/// Something that was not taken, or is to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub what: What,
}

/// What is wrong in the words of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub fault: String,
    pub mend: String,
    /// What the library says that reads such files, in English.
    pub detail: Option<String>,
}

impl What {
    /// What is wrong and how to mend it, in the words of a language.
    pub fn told(&self, wording: &Wording) -> Told {
        let (message, arguments) = (format!("problem-{}", self.id()), self.arguments());
        let said = |attribute| wording.of_words(&message, attribute, &arguments);
        // Who knows what was meant needs no list of all that could have been.
        let near = arguments.iter().find(|(name, near)| *name == NEAR && !near.is_empty());
        let near = near.map(|(_, near)| wording.tell("near-one", [("near", near.as_str().into())]));
        Told {
            fault: said(None).unwrap_or_else(|| self.fault()),
            mend: near.or_else(|| said(Some("mend"))).unwrap_or_else(|| self.mend()),
            detail: arguments.into_iter().find(|(name, _)| *name == DETAIL).map(|(_, detail)| detail),
        }
    }

    /// The same at its place.
    pub fn at(self, file: &str) -> Problem {
        Problem { place: Place { file: file.to_owned(), ..Place::default() }, what: self }
    }
}

impl Problem {
    /// The whole of it, in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        format!("{}{}", self.wrong(wording), self.mended(wording))
    }

    fn wrong(&self, wording: &Wording) -> String {
        format!("{}: {} [{}]", self.place.told(wording), self.what.told(wording).fault, self.what.id())
    }

    fn mended(&self, wording: &Wording) -> String {
        let Told { mend, detail, .. } = self.what.told(wording);
        let detail =
            detail.map(|detail| format!("\n    {}", wording.tell("in-its-words", [("detail", detail.into())])));
        format!("\n    {mend}{}", detail.unwrap_or_default())
    }
}

/// Problems one by one in the words of a language. What mends several that follow each other stands below the last of them.
pub fn in_words(problems: &[Problem], wording: &Wording) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (at, problem) in problems.iter().enumerate() {
        let mend = problem.mended(wording);
        let goes_on = problems.get(at + 1).is_some_and(|next| {
            next.what.id() == problem.what.id() && next.place.file == problem.place.file && next.mended(wording) == mend
        });
        told.push(format!("{}{}", problem.wrong(wording), if goes_on { "" } else { &mend }));
    }
    told
}

/// Problems in their order, with what is the same in cells below one another told once: nobody reads a page of one sentence.
pub fn gathered(problems: Vec<Problem>) -> Vec<Problem> {
    let mut gathered: Vec<Problem> = Vec::new();
    for problem in of_a_sheet(problems) {
        let goes_on = |before: &&mut Problem| {
            let (place, own) = (&before.place, &problem.place);
            let below = place.last.or(place.cell).map(|cell| Address { row: cell.row + 1, ..cell });
            before.what == problem.what && (&place.file, &place.sheet, below) == (&own.file, &own.sheet, own.cell)
        };
        match gathered.last_mut().filter(goes_on) {
            Some(before) if problem.place.cell.is_some() => before.place.last = problem.place.cell,
            _ => gathered.push(problem),
        }
    }
    gathered
}

/// With columns that nobody decided, and cells that are merged, told once a sheet, in the place of the first.
fn of_a_sheet(problems: Vec<Problem>) -> Vec<Problem> {
    let mut kept: Vec<Problem> = Vec::new();
    for problem in problems {
        let is_like = |before: &&mut Problem| {
            matches!(
                (&before.what, &problem.what),
                (What::Undecided { .. } | What::UndecidedColumns { .. }, What::Undecided { .. })
                    | (What::MergedCells { .. }, What::MergedCells { .. })
            ) && (&before.place.file, &before.place.sheet) == (&problem.place.file, &problem.place.sheet)
        };
        let Some(before) = kept.iter_mut().find(is_like) else {
            kept.push(problem);
            continue;
        };
        before.what = match (&before.what, &problem.what) {
            (What::MergedCells { range }, What::MergedCells { range: other }) => {
                What::MergedCells { range: format!("{range}, {other}") }
            }
            (What::Undecided { header }, What::Undecided { header: other }) => {
                What::UndecidedColumns { columns: format!("{}, {}", quoted(header), quoted(other)) }
            }
            (What::UndecidedColumns { columns }, What::Undecided { header }) => {
                What::UndecidedColumns { columns: format!("{columns}, {}", quoted(header)) }
            }
            _ => continue,
        };
        before.place.also.extend(problem.place.cell);
    }
    kept
}

fn quoted(header: &str) -> String {
    format!("“{header}”")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_same_in_cells_below_one_another_is_told_once_with_all_of_them() {
        let at = |row, column| Place { file: "a.csv".into(), cell: Some(Address { row, column }), ..Place::default() };
        let problem = |row, column, what: &What| Problem { place: at(row, column), what: what.clone() };
        let (none, odd) = (What::RowWithoutNumber {}, What::NoNumber { text: "x".into() });
        let rows = [(1, 0, &none), (2, 0, &none), (3, 0, &none), (5, 0, &none), (6, 1, &none), (7, 1, &odd)];
        let told = gathered(rows.map(|(row, column, what)| problem(row, column, what)).to_vec());
        let cells: Vec<String> = told.iter().filter_map(|problem| problem.place.cells()).collect();
        assert_eq!(cells, ["A2:A4", "A6", "B7", "B8"]);
        assert_eq!(told.iter().map(|problem| problem.place.count()).sum::<usize>(), rows.len());
        let whole = vec![What::NothingInIt {}.at("a.csv"); 2];
        assert_eq!(gathered(whole.clone()), whole);
    }

    #[test]
    fn columns_that_nobody_decided_are_told_in_one_sentence() {
        let of = |column| Place { file: "a.csv".into(), cell: Some(Address { row: 0, column }), ..Place::default() };
        let undecided = |column| Problem { place: of(column), what: What::Undecided { header: format!("H{column}") } };
        let odd = Problem { place: of(1), what: What::NoNumber { text: "x".into() } };
        let told = gathered(vec![undecided(0), odd.clone(), undecided(2), undecided(3)]);
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].what, What::UndecidedColumns { columns: "“H0”, “H2”, “H3”".into() });
        assert_eq!((told[0].place.cells().as_deref(), told[0].place.count()), (Some("A1, C1, D1"), 3));
        assert_eq!(gathered(vec![undecided(0)]), [undecided(0)]);
    }

    #[test]
    fn a_problem_is_told_in_every_language_with_its_cell_and_what_it_names() {
        let place = Place { file: "a.csv".into(), cell: Some(Address { row: 3, column: 1 }), ..Place::default() };
        let problem = Problem { place, what: What::NoNumber { text: "NA?".into() } };
        let mut told: Vec<String> =
            Wording::LANGUAGES.iter().map(|tag| problem.told(Wording::of(tag).expect("a language"))).collect();
        assert!(
            told.iter().all(|told| told.contains("B4") && told.contains("NA?") && told.contains("[no-number]")),
            "{told:?}"
        );
        told.dedup();
        assert_eq!(told.len(), Wording::LANGUAGES.len(), "{told:?}");
    }
}
