//! Figures in and out, in the forms that others use: CSV with a data package, HXL, spreadsheets, Markdown and HTML.
//!
//! Everything here goes from bytes to texts and back, without files, without a clock and without a terminal: the commands
//! open files, and the desk has them from its reader. Nothing is left out without a [`Problem`] that says where and why.

mod amount;
mod apart;
mod cells;
mod changed;
mod columns;
mod day;
mod decode;
mod delimited;
mod form;
mod guard;
mod hxl;
mod known;
mod listed;
mod mapping;
mod mapping_file;
mod names;
mod number;
mod origin;
mod package;
mod period;
mod problem;
mod referred;
mod row_text;
mod sheet;
mod suggest;
mod table_file;
mod tag;
mod taken;
mod times;
mod together;
mod uses;
mod what;
mod workbook;

pub use changed::changed;
pub use day::Order;
pub use guard::{guarded, unguarded};
pub use hxl::{HXL, hxl};
pub use known::Known;
pub use mapping::{Column, Mapping, Others, column_named, headers};
pub use names::id_of;
pub use number::Decimal;
pub use origin::Origins;
pub use package::{DESCRIPTION, FIGURES, Tables, Unpacked, package, unpack};
pub use problem::{Place, Problem, Told, gathered, in_words};
pub use sheet::{Address, Sheet, column_of, letters};
pub use suggest::suggest;
pub use table_file::{MOST_BYTES, read};
pub use taken::{MOST_FIGURES, Taken, take};
pub use uses::{Use, described};
pub use what::What;
