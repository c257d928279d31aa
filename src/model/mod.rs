//! A report and its figures, valid by construction: built only from a draft that no rule found fault with.
//!
//! A wrong figure cannot be written down here: an amount has its qualifier, a period its certainty, a figure either
//! evidence in the report or a formula of ours, and a chart only figures that may share its axis.

mod across;
mod breaks;
mod build;
mod build_charts;
mod build_figure;
mod build_registers;
mod change;
mod chart;
mod figure;
mod forms;
mod history;
mod months;
mod past;
mod question;
mod receipt;
mod report;
mod standing;
mod working;

pub use across::{Answers, LastSaid, last_said};
pub use breaks::{BreakInLine, breaks_in_line};
pub use build::{Gap, build};
pub use change::{Change, Correction, Statement, Stood, Withdrawn};
pub use chart::{Chart, ChartForm, Refusal};
pub use figure::{Break, Caveat, Evidence, Figure, Formula, Id, Input, Origin, Relation};
pub use forms::{DisputeInTime, Part, PartsOfWhole, Ranges, Series, StockWithFlow, Timeline};
pub use history::{Changed, Step};
pub use months::{MOST_MONTHS, by_month, months_of};
pub use question::{Newest, Question, Said, Strand, questions};
pub use receipt::{Backing, Claimant, Dated, Doubt, Measure, Named, Place, Receipt};
pub use report::{
    Author, Card, CardPart, Context, Dispute, Note, Paragraph, Position, Publication, PublicationDate, Report, Side,
    Voice,
};
pub use standing::{Attention, by_attention};
pub use working::{Choice, Decisions, Editor, Working};
