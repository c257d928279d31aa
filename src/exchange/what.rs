//! What can be wrong with a table, a mapping or a package.
//!
//! Every sentence of this room that an author reads stands here in English, one for each id; the other languages have them with
//! those of rules, as `problem-ID`.

use crate::unseen::visible;

/// The argument that holds what a library says, in English: it is told behind our sentence and not in it.
pub(super) const DETAIL: &str = "detail";

/// The argument that holds what somebody probably meant; where there is such, it is told in the place of how to mend it.
pub(super) const NEAR: &str = "near";

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
                #[allow(unused_variables, reason = "what a library says, and what to write, stands in other sentences")]
                match self { $(Self::$name { $($argument),* } => { $(let $argument = told(stringify!($argument), $argument);)* format!($what) })* }
            }

            /// How to mend it.
            pub fn mend(&self) -> String {
                #[allow(unused_variables, reason = "few sentences about mending name anything")]
                match self { $(Self::$name { $($argument),* } => { $(let $argument = told(stringify!($argument), $argument);)* format!($mend) })* }
            }

            /// What the sentence names.
            pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
                match self { $(Self::$name { $($argument),* } => vec![$((stringify!($argument), told(stringify!($argument), $argument))),*],)* }
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
    NoColumn { column, near } "no-column" true
        "the mapping speaks of column {column}, and there is none"
        "write the column's letters or its header as it stands"
    ColumnTwice { column } "column-twice" true
        "the mapping speaks of column {column} a second time; what it says there was not taken"
        "keep one of the two"
    SameHeaders { header, columns } "ambiguous-header" true
        "the columns {columns} have the same header, “{header}”"
        "name the one that is meant by its letters"
    HeaderRowTaken { row } "header-row-taken" false
        "the mapping does not say which row is the last of headers; row {row} was taken for it"
        "write it as `header-row`; 0 where there are no headers"
    OtherHeader { told, found } "other-header" true
        "the mapping expects the header “{told}” and finds “{found}”; nothing of this column was taken"
        "see whether columns were moved; make the mapping anew with `--suggest`"
    CopiedEntries { ids, file } "entries-of-other-report" false
        "{file} has entries for {ids}; they were copied from there"
        "see whether they are the same; what several reports speak of stands best in registers.json, and in no report"
    Undecided { header } "undecided-column" true
        "nothing says what the column “{header}” holds; nothing of it was taken"
        "give its `use` in the mapping: `ignore` leaves it out without a word"
    /// Several of the same sheet.
    UndecidedColumns { columns } "undecided-columns" true
        "nothing says what these columns hold: {columns}; nothing of them was taken"
        "give each its `use` in the mapping, or write `ignore` as its `others` to leave them all out without a word"
    NoTime { field, text } "no-time" true
        "`{field}` says “{text}”, which names no column of days; the numbers of this column have no time"
        "name a column whose `use` is `as-of`, `on`, `start` or `end`; `since` can also be a day, such as 2022-02-24"
    UnusedValues { names } "unused-values" false
        "`values` has {names}, and no cell of the column says so"
        "see how the cells are written; capitals and spaces make no difference"
    TotalAsName { text, field } "total-as-name" true
        "“{text}” speaks of a sum, and was not taken for the name of a {field}"
        "if it is a name, give it an id in the mapping's `values`; else see what the numbers of the row count"
    UnknownAsName { text, field } "unknown-as-name" true
        "“{text}” says that nobody knows, and was not taken for the name of a {field}"
        "if it is a name, give it an id in the mapping's `values`"
    NoNumber { text } "no-number" true
        "“{text}” is no number"
        "write the number with no more than what bounds it: 43500, ~40, at least 40, 30-40"
    NoneOrUnknown { text } "none-or-unknown" true
        "“{text}” says that there were none, or that nothing is known"
        "write 0 where there were none; where nothing is known, name it under `missing` in the mapping"
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
    ReadDayFirst {} "days-read-day-first" false
        "days of this column that could be read in two ways were read with the day first, as the others of it must be"
        "say what comes first with `--dates`, if that is wrong"
    ReadMonthFirst {} "days-read-month-first" false
        "days of this column that could be read in two ways were read with the month first, as the others of it must be"
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
    UnknownColumn { name, near } "unknown-column" true
        "`{name}` is no column of this table; nothing of it was taken"
        "`explain data-package` tells the columns"
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
        "`explain data-package` tells the tables"
    /// Nothing can be read where it is said to be.
    Unopened { detail } "not-opened" true
        "it cannot be opened"
        "see whether its name is written as it is, and whether you may read it"
    LargeFile { most } "file-too-large" true
        "it has more than {most} MB, and no more is read"
        "part it into several files"
    NoUnicode {} "not-unicode" true
        "it is not UTF-8"
        "save it as UTF-8"
    NothingInIt {} "nothing-in-it" true
        "there is nothing in it"
        "see whether it is the file that you mean"
    SparseSheet { rows, columns } "sparse-sheet" true
        "it has {rows} rows and {columns} columns, most of them empty"
        "keep the part that is the table"
    ManyCells { most } "too-many-cells" true
        "it has more than {most} cells, those that are empty before others among them"
        "part it into several files"
    WideRow { row, column } "row-too-wide" true
        "row {row} has cells behind column {column}, the last that a sheet may have"
        "see whether it is a table"
    OldWorkbook {} "old-workbook" true
        "it is a workbook of the old kind (XLS)"
        "save it as XLSX or CSV"
    NoWorkbook {} "no-workbook" true
        "it is no workbook, and has no sheets"
        "leave `--sheet` out"
    BrokenWorkbook { detail } "broken-workbook" true
        "it is no workbook that could be read"
        "open it in a spreadsheet program, and save it once more as XLSX or CSV"
    ManyParts { parts, most } "too-many-parts" true
        "it holds {parts} parts, and a workbook has {most} at most"
        "save the sheet alone, or as CSV"
    LargeWorkbook { most } "workbook-too-large" true
        "it unpacks to more than {most} MB"
        "save the sheet alone, or as CSV"
    NoSheet { sheet, names } "no-sheet" true
        "there is no sheet “{sheet}” in it"
        "name one that it has: {names}"
    NoJson { line, column, detail } "no-json" true
        "it is no JSON: in line {line}, at column {column}, it cannot be read on"
        "mend it there, or save it once more with the program that made it"
    NoRows {} "json-without-rows" true
        "it is JSON, and neither a list of lists nor one of objects, which alone are tables"
        "keep the list that holds the rows as a file of its own"
    NoMapping {} "no-mapping" true
        "it is JSON, and no mapping: that is an object, with a list `columns`"
        "see what a mapping holds with `import --help`, or begin one with `--suggest`"
    NoMappingField { field, near, names } "unknown-mapping-field" true
        "a mapping has no field `{field}`"
        "it has these: {names}"
    NoColumnField { column, field, near, names } "unknown-column-field" true
        "column {column} is given the field `{field}`, and no column has it"
        "a column has these: {names}"
    MappingValue { field, text, near, names } "mapping-value" true
        "`{field}` of the mapping cannot be {text}"
        "it takes {names}"
    ColumnValue { column, field, text, near, names } "column-value" true
        "`{field}` of column {column} cannot be {text}"
        "it takes {names}"
    FieldTwice { field } "field-twice" true
        "`{field}` stands twice in one place of the mapping"
        "take one of them out"
    NoId { column, field, text, id } "no-id" true
        "`{field}` of column {column} is an id, and “{text}” is none"
        "an id has small letters, digits and hyphens, such as `{id}`"
    UseWithoutSign { text, header } "use-without-sign" true
        "`{text}` is what a column can be for, and stands in the place of a measure"
        "write `{header}=@{text}` if that is meant; a measure has a name of its own, such as `killed`"
    UnknownUse { text, near, names } "unknown-use" true
        "`{text}` is nothing that a column can be used for"
        "write one of these: {names}"
    MapsNothing { text } "maps-nothing" true
        "`{text}` does not say what a column means"
        "write `HEADER=MEASURE` for a column of numbers, and `HEADER=@USE` for others"
    AmountChanged { figure, was, is, command } "amount-changed" false
        "the amount of `{figure}` was {was} and is {is} now; no correction says so"
        "if it is published, put the old one back into the table, and correct it so that readers are told: `{command}`"
    FigureGone { figure, command } "figure-gone" false
        "`{figure}` stood in the file, and is in no table"
        "if it is published, put its row back, and withdraw it so that readers are told: `{command}`"
    ForeignPackage {} "foreign-package" true
        "this data package was not exported here: it has no `report-file`"
        "import its tables one by one, with a mapping"
}

impl What {
    /// Of a text that is no JSON.
    pub(super) fn no_json(error: &serde_json::Error) -> Self {
        let (line, column, detail) = place_of(error);
        Self::NoJson { line, column, detail }
    }
}

/// Line and column, which our own sentence tells, and what is left of the library's.
fn place_of(error: &serde_json::Error) -> (String, String, String) {
    let whole = error.to_string();
    let detail = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(detail, _)| detail);
    (error.line().to_string(), error.column().to_string(), detail.to_owned())
}

/// A long text is told by its beginning. Of what a library says and of lists of names more is needed.
fn told(argument: &str, text: &str) -> String {
    let most = if matches!(argument, DETAIL | "names" | "command" | "ids" | "columns" | "range") { 240 } else { 60 };
    let told = visible(text);
    match told.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &told[..at]),
        None => told,
    }
}
