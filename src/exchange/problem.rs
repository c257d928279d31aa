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
}

impl Place {
    /// The file, its sheet and the cell, in the words of a language.
    fn told(&self, wording: &Wording) -> String {
        let sheet = self.sheet.as_ref().map(|sheet| wording.tell("in-sheet", [("sheet", visible(sheet).into())]));
        let pieces = [Some(visible(&self.file)), sheet, self.cell.map(|cell| cell.to_string())];
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

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.told(Wording::english()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_told_in_every_language_with_its_cell_and_what_it_names() {
        let place = Place { file: "a.csv".into(), sheet: None, cell: Some(Address { row: 3, column: 1 }) };
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
