//! What an import could not take, and what it took but wants looked at: where, what, and how to mend it.

use super::sheet::Address;
use super::what::{DETAIL, What};
use crate::check::Wording;
use crate::unseen::visible;
use std::fmt;

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
}

impl Place {
    /// The cell, or those from the first to the last.
    pub fn cells(&self) -> Option<String> {
        let last = self.last.map_or(String::new(), |last| format!(":{last}"));
        self.cell.map(|cell| format!("{cell}{last}"))
    }

    /// How many cells it is.
    pub fn count(&self) -> usize {
        self.cell.zip(self.last).map_or(1, |(first, last)| last.row - first.row + 1)
    }

    /// The file, its sheet and the cell, in the words of a language.
    fn told(&self, wording: &Wording) -> String {
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
        Told {
            fault: said(None).unwrap_or_else(|| self.fault()),
            mend: said(Some("mend")).unwrap_or_else(|| self.mend()),
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
        let Told { fault, mend, detail } = self.what.told(wording);
        let detail =
            detail.map(|detail| format!("\n    {}", wording.tell("in-its-words", [("detail", detail.into())])));
        let place = self.place.told(wording);
        format!("{place}: {fault} [{}]\n    {mend}{}", self.what.id(), detail.unwrap_or_default())
    }
}

/// Problems in their order, with what is the same in cells below one another told once: nobody reads a page of one sentence.
pub fn gathered(problems: Vec<Problem>) -> Vec<Problem> {
    let mut gathered: Vec<Problem> = Vec::new();
    for problem in problems {
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
