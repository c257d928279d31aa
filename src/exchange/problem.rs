//! What an import could not take, and what it took but wants looked at: where, what, and how to mend it.
//!
//! Every sentence of this room that an author reads stands here in English, one for each id; the other languages have them with
//! those of rules, as `problem-ID`.

use super::sheet::Address;
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

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&visible(&self.file))?;
        if let Some(sheet) = &self.sheet {
            write!(f, ", sheet “{}”", visible(sheet))?;
        }
        match self.cell {
            Some(cell) => write!(f, ", {cell}"),
            None => Ok(()),
        }
    }
}

/// Something that was not taken, or is to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub what: What,
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident { $($argument:ident),* } $id:literal $left:literal $what:literal $mend:literal)*) => {
        /// What is wrong, with what the sentence names.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum What {
            $($(#[$doc])* $name { $($argument: String),* },)*
        }

        impl What {
            /// Its name for machines.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$name { .. } => $id,)* }
            }

            /// Whether something was left out because of it. Else all was taken, and somebody should look.
            pub fn is_left(&self) -> bool {
                match self { $(Self::$name { .. } => $left,)* }
            }

            /// What is wrong.
            pub fn fault(&self) -> String {
                match self { $(Self::$name { $($argument),* } => { $(let $argument = short($argument);)* format!($what) })* }
            }

            /// How to mend it.
            pub fn mend(&self) -> &'static str {
                match self { $(Self::$name { .. } => $mend,)* }
            }

            /// What the sentence names.
            fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $(Self::$name { $($argument),* } => vec![$((stringify!($argument), short($argument))),*],)* }
            }
        }
    };
}

problems! {
    /// The text is in no Unicode form.
    ReadAsLatin {} "read-as-latin" false
        "the text is not UTF-8; it was read as Windows-1252 (Latin-1)"
        "look at names with accents; save the file as UTF-8 if one is wrong"
    UnclosedQuote {} "unclosed-quote" true
        "a quotation mark opens here and is never closed; everything behind it is one cell"
        "close it, or take it out"
    TextBehindQuote { text } "text-behind-quote" false
        "“{text}” stands behind the quotation mark that closes the cell; it was kept as part of it"
        "double the quotation marks inside the cell"
    LongCell { letters } "long-cell" true
        "the cell has {letters} characters, and the most is 32767"
        "shorten it"
    CellInError { error } "cell-in-error" true
        "the workbook shows the error {error}"
        "mend the formula, or write the value"
    MergedCells { range } "merged-cells" false
        "the cells {range} are merged; what they say counts for the first of them alone"
        "part them and fill each, if it counts for all"
    OtherSheet { sheet } "other-sheet" true
        "the sheet “{sheet}” was not read"
        "import it with `--sheet`, or leave it"
    HiddenSheet { sheet } "hidden-sheet" false
        "the sheet “{sheet}” is hidden in the workbook"
        "see whether it is meant to be read"
    NoTag { text } "no-tag" false
        "“{text}” stands in the row of tags and is no HXL tag; the column was taken as one without a tag"
        "write it like #adm1 or #affected+killed"
    RepeatedTag { tag, cell } "repeated-tag" false
        "{tag} stands at {cell} already"
        "see whether one of the columns means another attribute"
    NoColumn { column } "no-column" true
        "the mapping speaks of column {column}, and there is none"
        "write the column's letters or its header as it stands"
    OtherHeader { told, found } "other-header" true
        "the mapping expects the header “{told}” and finds “{found}”; nothing of this column was taken"
        "see whether columns were moved; make the mapping anew with `--suggest`"
    Undecided { header } "undecided-column" true
        "nothing says what the column “{header}” holds; nothing of it was taken"
        "give its `use` in the mapping: `ignore` leaves it out without a word"
    NoNumber { text } "no-number" true
        "“{text}” is no number"
        "write digits alone, such as 43500; what bounds it (about, at least) is the figure's `qualifier`"
    TwoNumbers { text } "ambiguous-number" true
        "“{text}” can be read as two numbers"
        "say which sign parts decimals, in the mapping or with `--decimal`"
    RoundedNumber { text } "rounded-number" true
        "“{text}” is written with an exponent, as spreadsheets cut long numbers short"
        "show the column in full and save the file again"
    OutOfBounds { text } "out-of-bounds" true
        "{text} is below nought or larger than any count of a report"
        "see what the sheet means by it"
    NoDay { text } "no-day" true
        "“{text}” is no day"
        "write it like 2012-07-30"
    TwoDays { text } "ambiguous-day" true
        "“{text}” can be read as two days"
        "say what comes first, in the mapping (`dates`) or with `--dates`"
    DaysByOthers { order } "days-read-by-others" false
        "days of this column that could be read in two ways were read {order}, as the others of it must be"
        "say what comes first with `--dates`, if that is wrong"
    DayAsNumber { text } "day-as-number" true
        "“{text}” may be a day as spreadsheets count them, or not"
        "show the column as days and save the file again"
    UnknownValue { text, field } "unknown-value" true
        "“{text}” names no {field} that an id could be made of"
        "give it an id in the mapping's `values`"
    NothingCounted {} "number-without-measure" true
        "nothing says what this number counts"
        "give the column a `measure`, or map another column as `measure`"
    RowWithoutNumber {} "row-without-number" true
        "the row has no number that could be taken; nothing of it was taken"
        "give the number, or take the row out"
    LongRow { words } "long-row" true
        "the row has {words} words, and a paragraph has 1000 at most; none of its figures was taken"
        "shorten its notes"
    LongNumber { text } "long-number" true
        "“{text}” has more than six words"
        "write the number alone"
    TooMany { most } "too-many-figures" true
        "a report file holds {most} figures of a sheet; this row and those below it were not taken"
        "part the sheet into several reports"
    NoHeader {} "no-rows" true
        "there is no row below the headers"
        "see which row holds the headers: `header-row` in the mapping, counted from 1"
    SeveralMeanings { field } "two-columns-for-one" true
        "two columns give the {field} of a row; this one was not taken"
        "map one of them as `ignore`"
    UnknownColumn { name } "unknown-column" true
        "`{name}` is no column of this table; nothing of it was taken"
        "see docs/contracts/data-package.md for the columns"
    RepeatedColumn { name } "repeated-column" true
        "`{name}` is a column already; nothing of this one was taken"
        "take one of them out"
    NoWhole { text } "no-whole-number" true
        "“{text}” is no whole number"
        "write digits alone"
    NoBoolean { text } "no-boolean" true
        "“{text}” is neither true nor false"
        "write one of the two, or leave the cell empty"
    NoList { text } "no-list" true
        "“{text}” is no list"
        "part its entries by semicolons"
    NoOwner { owner } "row-of-nothing" true
        "there is no figure `{owner}` that this row could belong to"
        "see whether the figure was renamed"
    TableMissing { path } "table-missing" true
        "the data package names {path}, which could not be read"
        "put the file back, or take the resource out of datapackage.json"
    UnknownTable { name } "unknown-table" true
        "`{name}` is no table of a report; it was not read"
        "see docs/contracts/data-package.md for the tables"
}

impl What {
    /// What is wrong and how to mend it, in the words of a language.
    pub fn told(&self, wording: &Wording) -> (String, String) {
        let (message, arguments) = (format!("problem-{}", self.id()), self.arguments());
        let said = |attribute| wording.of_words(&message, attribute, &arguments);
        (said(None).unwrap_or_else(|| self.fault()), said(Some("mend")).unwrap_or_else(|| self.mend().to_owned()))
    }
}

impl Problem {
    /// The whole of it, in the words of a language.
    pub fn told(&self, wording: &Wording) -> String {
        let (fault, mend) = self.what.told(wording);
        format!("{}: {fault} [{}]\n    {mend}", self.place, self.what.id())
    }
}

/// A long text is told by its beginning.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    let told = visible(text);
    match told.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &told[..at]),
        None => told.to_string(),
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
