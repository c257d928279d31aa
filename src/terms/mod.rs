//! The field's vocabulary and its smallest values: what kind of quantity a figure is, how sure its amount and
//! its dates are, who said it and who stands behind it.
//!
//! Every other room speaks these words; this one knows none of the others.

mod amount;
mod breaks;
mod chart;
mod claimant;
mod filter;
mod fold;
mod measure;
mod month;
mod nature;
mod number;
mod period;
mod place;
mod relation;
mod standing;
mod text;
mod vocabulary;
mod web_address;

pub use amount::{Amount, AmountFault, Qualifier, Quantity};
pub use breaks::BreakType;
pub use chart::ChartType;
pub use claimant::Category;
pub use filter::{Facts, Filter, Sort};
pub use fold::fold;
pub use measure::{Kind, TimeUnit};
pub use month::Month;
pub use nature::Nature;
pub use number::{Number, in_digits};
pub use period::{Counting, Known, Length, Period, PeriodFault, Tally, When};
pub use place::Level;
pub use relation::RelationType;
pub use standing::{DoubtBy, Mark, Support};
pub use text::{BASE_LANGUAGE, Text};
pub use web_address::WebAddress;
