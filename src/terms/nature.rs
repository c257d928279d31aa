//! What the words of a quantity speak of, before anybody has said what it measures.

use super::vocabulary::vocabulary;

vocabulary! {
    /// As far as the words themselves tell: so many, a part of a whole, so many in each hour...
    pub enum Nature {
        Count = "count",
        /// The amount is a part of one.
        Share = "share",
        Rate = "rate",
        /// In the unit that the words name.
        Duration = "duration",
        /// In the unit that the words name.
        Distance = "distance",
        Money = "money",
        /// A day, a month or a year: it helps to read figures and is none.
        Date = "date",
    }
}
