//! Where.

use serde::{Deserialize, Serialize};

/// How large a place is. Figures of places of different levels never share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Country,
    Region,
    City,
    District,
    /// One building or spot. Named exactly only where that can harm nobody.
    Site,
    /// The report does not say where.
    NotStated,
}
