//! Where.

use super::vocabulary::vocabulary;

vocabulary! {
    /// How large a place is. Figures of places of different levels never share an axis.
    ///
    /// Levels follow the administrative levels of OCHA's common operational datasets, in a newsroom's words.
    pub enum Level {
        Country = "country",
        Region = "region",
        City = "city",
        District = "district",
        /// One building or spot. Named exactly only where that can harm nobody.
        Site = "site",
        /// The report does not say where.
        NotStated = "not-stated",
    }
}
