//! What the page is made of besides figures: disputes, charts, cards and notes.

use super::super::shape::shape;
use super::{Evidence, List, Period};
use crate::terms::{ChartType, Text};

shape! {
    /// A question on which claimants contradict each other.
    pub struct Dispute {
        id: String,
        question: Text,
        /// What it is about, without taking a side.
        summary: Text,
        sides: List<'a, Side<'a>>,
        /// The reporters' own position.
        reporters: Voice<'a>,
        /// The reporters' position as a sentence.
        verdict: Text,
    }

    pub struct Side {
        name: Text,
        voices: List<'a, Voice<'a>>,
    }

    pub struct Voice {
        claimant: String,
        position: Text,
        note: Text,
        /// When it was said, or what time it speaks of; for charts of the dispute.
        period: Period<'a>,
        evidence: Evidence<'a>,
    }

    pub struct Chart {
        id: String,
        r#type as "type": ChartType,
        takeaway: Text,
        /// For `parts-of-whole`: figures, or context that the whole counts.
        whole: String,
        parts: List<'a, String>,
        rest: String,
        /// For `stock-with-flow`.
        stock: String,
        flow: String,
        /// The derived share of the flow in the stock.
        share: String,
        /// For `ranges`: figures that share an axis stand in one list.
        panels: List<'a, List<'a, String>>,
        /// For `timeline`: figures and context, from the top down.
        rows: List<'a, String>,
        /// For `dispute`.
        dispute: String,
        /// For `series`: figures of one measure, place and population.
        figures: List<'a, String>,
        note: Text,
    }

    /// A key card: a figure, and figures that are written inside it.
    pub struct Card {
        figure: String,
        within: List<'a, CardPart<'a>>,
    }

    pub struct CardPart {
        figure: String,
        text: Text,
    }

    /// A note on the source, in our words.
    pub struct Note {
        id: String,
        title: Text,
        text: Text,
    }
}
