//! Numbers and ranges, each panel with an axis from zero.

use super::{Composed, Composer};
use crate::draw::{self, Drawing, Open, Panel, RangeRow, Tick};
use crate::model::{Figure, Ranges, Statement};
use crate::terms::{Kind, Qualifier};
use crate::view::content::ChartPart;

/// So many ticks, about, are read at a glance.
const TICKS: usize = 5;

impl Composer<'_> {
    pub(super) fn ranges(&self, form: &Ranges) -> Option<Composed> {
        let panels: Vec<Vec<&Figure>> =
            form.panels().iter().map(|ids| ids.iter().filter_map(|id| self.report.figure(id)).collect()).collect();
        let all: Vec<&Figure> = panels.iter().flatten().copied().collect();
        let first = all.first()?;
        let one_claimant = all.iter().all(|figure| figure.receipt.claimant.id == first.receipt.claimant.id);
        Some(Composed {
            drawing: Drawing::Ranges(panels.iter().map(|figures| self.panel(figures)).collect()),
            description: self.words.describe_statements(all.iter().copied().map(Statement::InForce)),
            source: if one_claimant { self.source(Statement::InForce(first)) } else { self.source_of_rows() },
            notes: Vec::new(),
            parts: all.into_iter().map(|figure| self.range_part(figure, one_claimant)).collect(),
        })
    }

    /// A row; of several speakers each names its own.
    fn range_part(&self, figure: &Figure, one_claimant: bool) -> ChartPart {
        let part = self.figure_part(figure);
        if one_claimant {
            return part;
        }
        ChartPart { what: self.words.claim(&part.what, &self.words.said(Statement::InForce(figure))), ..part }
    }

    fn panel(&self, figures: &[&Figure]) -> Panel {
        let highest = figures.iter().map(|figure| figure.amount.high().value()).fold(0.0, f64::max);
        let kind = figures.first().map_or(Kind::Stock, |figure| figure.receipt.measure.kind);
        // There is no more than all of something.
        let needed = if kind == Kind::Share { (highest * 1.1).min(1.0) } else { highest * 1.1 };
        let (most, ticks) = draw::nice_ticks(needed, TICKS);
        Panel {
            most,
            ticks: ticks.into_iter().map(|at| Tick { at, words: self.words.tick(kind, at) }).collect(),
            rows: figures.iter().map(|figure| range_row(figure)).collect(),
        }
    }
}

fn range_row(figure: &Figure) -> RangeRow {
    RangeRow {
        figure: figure.id.clone(),
        low: figure.amount.low().value(),
        high: figure.amount.high().value(),
        about: figure.amount.is_about(),
        open: match figure.amount.qualifier() {
            Qualifier::AtLeast => Some(Open::Up),
            Qualifier::AtMost => Some(Open::Down),
            Qualifier::Exact | Qualifier::About | Qualifier::Nearly | Qualifier::Range => None,
        },
        mark: figure.receipt.mark(),
    }
}
