//! What stands on the page that checks a reader's own copy. Rendered natively; what its program says stands in the page as
//! data.

use crate::words::Direction;

#[derive(Clone, Debug)]
pub struct VerifyContent {
    pub crumb: (String, String),
    pub title: String,
    pub deck: String,
    /// Said without script, and the command that does the same.
    pub needs: String,
    pub command: String,
    /// Where the program cannot be had.
    pub broken: String,
    pub copy: CopyWords,
    pub result: ResultWords,
    /// Language of the report's own words.
    pub language: String,
    /// What stands between a claim and who said it, with the space behind it.
    pub comma: String,
    /// What is looked for, in the order in which the program is told of it: what stands in the report, then our arithmetic.
    pub sought: Vec<SoughtContent>,
    /// Above the reader's own text: title and line.
    pub lit: (String, String),
}

/// What is said where a copy is given.
#[derive(Clone, Debug)]
pub struct CopyWords {
    pub title: String,
    pub drop: String,
    pub choose: String,
    pub paste: String,
    pub hint: String,
    pub check: String,
    pub clear: String,
    pub kept: String,
    /// That of the report, in which its text runs.
    pub direction: Direction,
}

/// What is said of a result.
#[derive(Clone, Debug)]
pub struct ResultWords {
    pub title: String,
    /// Before anything was checked.
    pub waiting: String,
    pub honest: String,
    pub edition: String,
    /// The link from what was found to its place in the copy.
    pub there: String,
    /// What is looked for, and what may come of it: id, name, and what it means.
    pub groups: Vec<(&'static str, String, String)>,
    /// What is looked for no longer, and why.
    pub withdrawn: Vec<String>,
}

/// One thing that is looked for.
#[derive(Clone, Debug)]
pub struct SoughtContent {
    /// Of its element.
    pub id: String,
    /// A number or a speaker.
    pub head: String,
    pub what: String,
    /// Who said it, where that is not said yet.
    pub said: Option<String>,
    /// That it was corrected.
    pub notice: Option<String>,
    /// The report's own words with their place in it, or how we worked it out.
    pub stands: Result<(String, String), String>,
}
