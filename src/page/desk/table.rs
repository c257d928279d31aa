//! A table that somebody else made, at the desk: what its columns mean is said in a form, and its rows become figures of a draft, as
//! the command `import` makes them.

use super::table_form::{form, mapped};
use crate::check::Wording;
use crate::exchange::{Known, Mapping, Problem, Sheet, Told, What, gathered, read, suggest, take};
use crate::markup::escape;
use crate::view::content::{ProblemContent, SheetContent};
use crate::view::{desk_form, desk_problems, desk_table};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So many of its first rows are shown.
const FIRST: usize = 8;
/// So many problems are listed; the others are told by their number once these are mended.
const MOST_PROBLEMS: usize = 200;

/// A table under work.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What its file is called.
    pub name: String,
    pub sheet: Sheet,
    pub mapping: Mapping,
    /// What was seen while it was read.
    pub seen: Vec<ProblemContent>,
}

/// What is done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableAct {
    Show,
    /// Takes the columns for what a form says.
    Map(BTreeMap<String, String>),
    /// Takes them for what a mapping file says.
    Load(String),
    /// Begins a report file with the columns taken for what a form says.
    Take(BTreeMap<String, String>),
}

/// An act on a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableTurn {
    pub table: Table,
    /// As in a turn on a report file.
    pub registers: String,
    pub act: TableAct,
}

/// What is shown after it. Pieces of HTML stand in the places of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TableTurned {
    /// The table, where it was read just now.
    pub table: Option<Table>,
    pub mapping: Mapping,
    pub rows: String,
    pub form: String,
    pub problems: String,
    /// How much is made of it, in words.
    pub told: String,
    /// The report file and its text, once it is begun.
    pub taken: Option<(String, String)>,
    /// Why nothing was done, as HTML: a library's own words are marked as English.
    pub refused: Option<String>,
}

/// Reads the bytes of a file of that name, with a mapping to begin with.
pub fn table_read(name: &str, bytes: &[u8], registers: &str, words: &Words) -> TableTurned {
    let (sheet, seen) = match read(name, bytes, None) {
        Ok(read) => read,
        Err(what) => {
            return TableTurned { refused: Some(refusal("desk-table-unread", &what, words)), ..TableTurned::default() };
        }
    };
    let table = Table {
        name: name.to_owned(),
        mapping: suggest(&sheet),
        seen: seen.iter().map(|problem| told(problem, words)).collect(),
        sheet,
    };
    let asked = TableTurn { table, registers: registers.to_owned(), act: TableAct::Show };
    let turned = table_turn(&asked, words);
    TableTurned { table: Some(asked.table), ..turned }
}

/// Does an act on a table.
pub fn table_turn(asked: &TableTurn, words: &Words) -> TableTurned {
    let TableTurn { table, registers, act } = asked;
    let (mapping, refused) = match act {
        TableAct::Show => (table.mapping.clone(), None),
        TableAct::Map(fields) | TableAct::Take(fields) => (mapped(&table.mapping, fields), None),
        TableAct::Load(text) => match Mapping::read(text.trim_start_matches('\u{feff}')) {
            Ok(mapping) => (mapping, None),
            Err(faults) => (table.mapping.clone(), Some(refused_mapping(&faults, words))),
        },
    };
    let known = Known::of(Some(registers.as_str()));
    let taken = take(&table.sheet, &mapping, "draft", &table.name, &known);
    let mut problems = table.seen.clone();
    problems.extend(gathered(taken.problems).iter().take(MOST_PROBLEMS).map(|problem| told(problem, words)));
    let problems = match problems.is_empty() {
        true => format!("<p>{}</p>", escape(&words.say("desk-table-no-problems"))),
        false => desk_problems(problems),
    };
    let counts = [("figures", taken.figures), ("rows", taken.rows), ("missing", taken.missing)];
    TableTurned {
        table: None,
        rows: desk_table(rows(table, words)),
        form: desk_form(form(&table.sheet, &mapping, words), "table"),
        problems,
        told: words.with("desk-table-told", counts.map(|(name, count)| (name, count.into()))),
        taken: matches!(act, TableAct::Take(_)).then_some((taken.report, taken.text)),
        mapping,
        refused,
    }
}

fn told(problem: &Problem, words: &Words) -> ProblemContent {
    let cell = problem.place.cells().unwrap_or_default();
    let Told { fault, mend, .. } = problem.what.told(Wording::or_english(words.language()));
    ProblemContent { cell, fault, mend }
}

/// Why a file is not what it was given for.
fn refusal(sentence: &str, what: &What, words: &Words) -> String {
    let wording = Wording::or_english(words.language());
    let Told { fault, mend, detail } = what.told(wording);
    // The quoted words run their own way.
    let quoted = detail.map(|detail| {
        let said = escape(&wording.tell("in-its-words", [("detail", detail.as_str().into())]));
        let detail = escape(&detail);
        format!(" ({})", said.replacen(&detail, &format!("<bdi lang=\"en\">{detail}</bdi>"), 1))
    });
    let told = words.with(sentence, [("why", fault.into()), ("mend", mend.into())]);
    format!("{}{}", escape(&told), quoted.unwrap_or_default())
}

/// All that a mapping file says and no mapping has, sentence by sentence.
fn refused_mapping(faults: &[What], words: &Words) -> String {
    faults.iter().map(|what| refusal("desk-mapping-unread", what, words)).collect::<Vec<_>>().join(" ")
}

fn rows(table: &Table, words: &Words) -> SheetContent {
    let Table { name, sheet, .. } = table;
    let counts = [("name", name.as_str().into()), ("rows", sheet.rows.len().into()), ("columns", sheet.width().into())];
    SheetContent {
        caption: words.with("desk-table-size", counts),
        columns: (0..sheet.width()).map(crate::exchange::letters).collect(),
        rows: sheet.rows.iter().take(FIRST).cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{ReportText, check_with};
    use crate::draft::Source;

    const CSV: &str = "Place,Day,Killed,Remark\nPort Karsen,2024-03-05,4,seen by two\nHillfort,2024-03-06,many,\n";

    fn words() -> Words {
        Words::new("en").expect("English")
    }

    fn act(table: &Table, act: TableAct) -> TableTurned {
        table_turn(&TableTurn { table: table.clone(), registers: String::new(), act }, &words())
    }

    fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_table_shows_its_columns_and_becomes_figures_once_somebody_says_what_they_are() {
        let read = table_read("week 9.csv", CSV.as_bytes(), "", &words());
        let table = read.table.expect("a table");
        assert!(read.rows.contains("Port Karsen") && read.rows.contains(">D<"), "{}", read.rows);
        assert!(
            read.problems.contains("undecided") || read.problems.contains("nothing says what"),
            "{}",
            read.problems
        );
        let said = fields(&[
            ("header-row", "1"),
            ("columns.0.use", "place"),
            ("columns.1.use", "as-of"),
            ("columns.2.use", "number"),
            ("columns.2.measure", "killed"),
            ("columns.2.claimant", "health-ministry"),
            ("columns.3.use", "ignore"),
        ]);
        let mapped = act(&table, TableAct::Map(said.clone()));
        assert!(mapped.told.contains("Figures: 1."), "{}", mapped.told);
        assert!(mapped.problems.contains("C3") && mapped.problems.contains("many"), "{}", mapped.problems);
        let table = Table { mapping: mapped.mapping, ..table };
        // The same as the command makes of the same mapping file.
        let command = take(&table.sheet, &table.mapping, "draft", "week 9.csv", &Known::default());
        let loaded =
            act(&Table { mapping: Mapping::default(), ..table.clone() }, TableAct::Load(table.mapping.written()));
        assert_eq!((loaded.refused, &loaded.mapping), (None, &table.mapping));
        let (file, text) = act(&table, TableAct::Take(said)).taken.expect("taken");
        assert_eq!((&file, &text), (&command.report, &command.text));
        let source = Source { name: "draft.json".into(), text: file };
        let report = ReportText::new(&text);
        let found = check_with(&source, None, Some(&report)).findings;
        assert!(found.iter().all(|finding| finding.rule.code != "words-not-in-report"), "the text holds its figures");
    }

    #[test]
    fn what_is_no_table_and_no_mapping_is_told() {
        let refused = table_read("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", &words());
        assert!(refused.table.is_none() && refused.refused.is_some_and(|why| why.contains("save it as XLSX or CSV.")));
        let table = table_read("a.csv", CSV.as_bytes(), "", &words()).table.expect("a table");
        let before = table.mapping.clone();
        let loaded = act(&table, TableAct::Load("{ \"column\": 1 }".into()));
        assert!(loaded.refused.is_some_and(|why| why.contains("column")));
        assert_eq!(loaded.mapping, before);
    }

    #[test]
    fn why_a_file_is_no_table_is_told_in_the_language_of_the_page() {
        for (language, said) in [("fr", "enregistrez-le de nouveau"), ("tr", "yeniden XLSX"), ("ar", "واحفظه من جديد")]
        {
            let words = Words::new(language).expect("a language");
            let refused = table_read("a.xlsx", b"PK\x03\x04 and no more", "", &words).refused.expect("refused");
            // What the library says is not ours to translate, and read as what it is.
            let quoted = refused.split("<bdi lang=\"en\">").nth(1).expect("its words");
            assert!(refused.contains(said) && quoted.to_lowercase().contains("zip"), "{refused}");
        }
    }
}
