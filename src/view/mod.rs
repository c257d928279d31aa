//! The page's pieces as Leptos components. They take finished words and places, and do no arithmetic.
//!
//! They are rendered natively into whole HTML. The browser adds behaviour to what stands there, and reads
//! what it needs from the attributes that the components write.

mod across;
mod actions;
mod cards;
mod changes;
mod chart_page;
mod charts;
pub mod content;
mod desk;
mod desk_pieces;
mod dispute;
mod drawn;
mod drop;
mod embed_dialog;
mod figure_page;
mod links;
mod lists;
mod marks;
mod masthead;
mod notes;
mod open;
mod question;
mod related;
mod search;
mod sources;
mod table;
mod theme;
mod verify;
mod working;

pub use across::{LastSaid, ReportList};
pub use cards::{CardView, Cards};
pub use changes::ChangesPage;
pub use chart_page::ChartPage;
pub use charts::Charts;
pub use desk::DeskPage;
pub use desk_pieces::{desk_entries, desk_form, desk_list, desk_pages, desk_problems, desk_table, desk_text};
pub use dispute::DisputeView;
pub use drawn::drawn;
pub use embed_dialog::EmbedDialog;
pub use figure_page::FigurePage;
pub use lists::ListPage;
pub use marks::{Sprite, ruler};
pub use masthead::{Counts, Masthead, SiteHeader};
pub use notes::{ContextList, CopyNotice, Footer, Notes};
pub use open::OpenPage;
pub use question::{LastClaims, QuestionPage};
pub use search::SearchPage;
pub use sources::Sources;
pub use table::Table;
pub use theme::Theme;
pub use verify::VerifyPage;
pub use working::Working;
