//! Charts as what they may hold. A chart of figures that do not belong together cannot be built.

use super::forms::{DisputeInTime, PartsOfWhole, Ranges, Series, StockWithFlow, Timeline};
use super::{Id, Input, Statement};
use crate::measure::Incomparable;
use crate::terms::{Kind, Text};
use std::fmt;

/// A chart of a report.
#[derive(Clone, Debug)]
pub struct Chart {
    pub id: Id,
    /// What it shows, as a sentence that names the claimant.
    pub takeaway: Text,
    pub note: Option<Text>,
    pub form: ChartForm,
}

#[derive(Clone, Debug)]
pub enum ChartForm {
    PartsOfWhole(PartsOfWhole),
    StockWithFlow(StockWithFlow),
    Ranges(Ranges),
    Timeline(Timeline),
    Dispute(DisputeInTime),
    Series(Series),
}

impl ChartForm {
    /// Whether the chart draws this figure.
    pub fn draws(&self, figure: &str) -> bool {
        let among = |inputs: &[Input]| inputs.iter().any(|input| matches!(input, Input::Figure(id) if id == figure));
        match self {
            Self::PartsOfWhole(form) => {
                form.whole() == figure || form.rest().is_some_and(|rest| rest == figure) || among(form.parts())
            }
            Self::StockWithFlow(form) => form.stock() == figure || form.flow() == figure,
            Self::Ranges(form) => form.panels().iter().flatten().any(|id| id == figure),
            Self::Timeline(form) => among(form.rows()),
            // Its rows are voices, not figures.
            Self::Dispute(_) => false,
            Self::Series(form) => form.statements().iter().any(|id| id == figure),
        }
    }
}

/// Why figures do not make a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// They differ in what an axis must have in common.
    NotOnOneAxis(Id, Id, Incomparable),
    /// They count different things.
    NotOneMeasure(Id, Id),
    /// One is not declared as part of the other.
    NoPart(Id, Id),
    /// The parts are more than the whole.
    MoreThanWhole(Id),
    /// The figure is of another kind than the chart shows.
    WrongKind(Id, Kind),
    /// Nothing says when it was.
    Undated(Id),
    /// There is nothing to draw.
    Empty,
}

/// Refuses two statements whose axes differ in more than what the chart's type says itself.
pub(super) fn one_axis(a: Statement<'_>, b: Statement<'_>, allowed: &[Incomparable]) -> Result<(), Refusal> {
    let differences = a.receipt().axis().differences(&b.receipt().axis());
    match differences.into_iter().find(|why| !allowed.contains(why)) {
        Some(why) => Err(Refusal::NotOnOneAxis(a.id().clone(), b.id().clone(), why)),
        None => Ok(()),
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOnOneAxis(a, b, why) => write!(f, "`{a}` and `{b}` differ in their {why}"),
            Self::NotOneMeasure(a, b) => write!(f, "`{a}` and `{b}` are of different measures"),
            Self::NoPart(part, whole) => write!(f, "`{part}` is not declared as part of `{whole}`"),
            Self::MoreThanWhole(whole) => write!(f, "the parts of `{whole}` are more than it"),
            Self::WrongKind(figure, kind) => write!(f, "`{figure}` is not of the kind {kind:?}"),
            Self::Undated(item) => write!(f, "nothing says when `{item}` was"),
            Self::Empty => f.write_str("there is nothing to draw"),
        }
    }
}
