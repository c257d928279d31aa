//! The page's pieces as Leptos components. They take finished words and places, and do no arithmetic.
//!
//! The same components run twice: natively into whole HTML, and in the browser to take over what has behaviour.
//! A piece without behaviour (the masthead, the dispute, the notes) is rendered natively and never hydrated.

mod across;
mod actions;
mod cards;
mod changes;
mod chart_page;
mod charts;
pub mod content;
mod dispute;
mod embed_dialog;
mod figure_page;
mod filter;
mod links;
mod marks;
mod masthead;
mod notes;
mod reading;
mod related;
mod search;
mod sources;
mod state;
mod table;
mod theme;

pub use across::{AcrossReports, ReportList};
pub use cards::{CardView, Cards};
pub use changes::ChangesPage;
pub use chart_page::ChartPage;
pub use charts::Charts;
pub use dispute::DisputeView;
pub use embed_dialog::EmbedDialog;
pub use figure_page::FigurePage;
pub use filter::{Facts, Filter, Sort};
pub use marks::{Sprite, ruler};
pub use masthead::{Counts, Masthead, SiteHeader};
pub use notes::{ContextList, CopyNotice, Footer, Notes};
pub use search::SearchPage;
pub use sources::Sources;
pub use state::State;
pub use table::Table;
pub use theme::{Theme, ThemeButton};
