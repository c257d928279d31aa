//! What the page shows that opens report files.

/// The page's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenContent {
    /// The way back, and its words.
    pub crumb: (String, String),
    pub title: String,
    pub deck: String,
    /// Where there is no script.
    pub needs: String,
    /// Where the program does not come.
    pub broken: String,
    pub ways: OpenWays,
    pub cancel: String,
}

/// The ways to give a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenWays {
    pub drop: String,
    pub choose: String,
    pub paste: String,
    pub show: String,
    /// That nothing leaves the machine.
    pub kept: String,
    /// Of what the reports of the site share, where there is something.
    pub shared: Option<String>,
}
