//! The objects of a report file. `docs/contracts/report-file.md` describes each field for those who write one.

use super::shape::{leaf, shape};
use super::{Field, Given};
use crate::terms::{
    Amount as AmountValue, AmountFault, Category, ChartType, Counting, DoubtBy, Kind, Known, Length as LengthValue,
    Level, Period as PeriodValue, PeriodFault, Qualifier, RelationType, Support, Text, TimeUnit, When as WhenValue,
};
use chrono::NaiveDate;

/// Several values of one field, each with its place.
pub type List<'a, T> = Vec<Given<'a, T>>;

shape! {
    /// A whole report file.
    pub struct ReportFile {
        schema: u32,
        id: String,
        revision: u32,
        title: Text,
        report: Publication<'a>,
        paragraphs: List<'a, Paragraph<'a>>,
        claimants: List<'a, Claimant<'a>>,
        places: List<'a, Place<'a>>,
        topics: List<'a, Named<'a>>,
        populations: List<'a, Named<'a>>,
        measures: List<'a, Measure<'a>>,
        figures: List<'a, Figure<'a>>,
        context: List<'a, Context<'a>>,
        disputes: List<'a, Dispute<'a>>,
        charts: List<'a, Chart<'a>>,
        cards: List<'a, Card<'a>>,
        notes: List<'a, Note<'a>>,
    }

    /// The published text that the figures are taken from.
    pub struct Publication {
        headline: String,
        publisher: String,
        authors: List<'a, Author<'a>>,
        dateline: String,
        language: String,
        url: String,
        archive_url as "archive-url": String,
        date: PublicationDate<'a>,
    }

    /// Somebody credited in the report, and for what.
    pub struct Author {
        name: String,
        role: String,
    }

    /// The day of publication, and how it is known.
    pub struct PublicationDate {
        day: NaiveDate,
        known: Known,
        /// How it was inferred, or where it was found.
        reasoning: Text,
    }

    /// One body paragraph of the report, as a fingerprint of the form `words-1`.
    pub struct Paragraph {
        /// The line of the report's text it stands on.
        line: u32,
        words: u32,
        sha256: String,
    }

    /// Somebody who states figures.
    pub struct Claimant {
        id: String,
        /// As it stands in the sentence "said ...": "the UN humanitarian chief".
        name: Text,
        /// The words that stand in headings: "a Turkish official".
        short: Text,
        category: Category,
        named: bool,
        /// What a reader sees of a single source: "One unnamed source, not checked".
        standing: Text,
    }

    pub struct Place {
        id: String,
        name: Text,
        level: Level,
        within: String,
        /// ISO 3166-1 or 3166-2 code.
        iso3166: String,
        /// OCHA place code.
        pcode: String,
        /// A site whose exact place could harm those in it.
        sensitive: bool,
        address: String,
    }

    /// A topic or a population: an id and its words.
    pub struct Named {
        id: String,
        name: Text,
    }

    /// What is counted.
    pub struct Measure {
        id: String,
        name: Text,
        kind: Kind,
        /// The id of the unit: two measures share an axis only if theirs is the same.
        unit: String,
        /// For rates: "2 a minute".
        per: TimeUnit,
        topic: String,
    }

    /// One quantity as one claimant stated it.
    pub struct Figure {
        id: String,
        measure: String,
        amount: Amount<'a>,
        /// What the number counts, as the sentence that follows it.
        label: Text,
        place: String,
        /// What else is known of the place: "from Aleppo; destination not stated".
        place_note as "place-note": Text,
        period: Period<'a>,
        population: String,
        claimant: String,
        support: Support,
        /// By whom and how it was verified.
        verified: Text,
        doubt: Doubt<'a>,
        /// The id of the dispute in which others contradict it.
        contested: String,
        caveat: Caveat<'a>,
        evidence: Evidence<'a>,
        relations: List<'a, Relation<'a>>,
        derived: Formula<'a>,
    }

    pub struct Amount {
        qualifier: Qualifier,
        value: f64,
        low: f64,
        high: f64,
        about: bool,
    }

    /// Either `as-of`, or any of the other fields.
    pub struct Period {
        as_of as "as-of": When<'a>,
        start: When<'a>,
        end: When<'a>,
        length: Length<'a>,
        counting: Counting,
        /// The period as a reader sees it.
        label: Text,
    }

    /// A `day` with how it is `known`, or two days it lies between, one of which may be open; an empty object is
    /// "not stated".
    pub struct When {
        day: NaiveDate,
        known: Known,
        not_before as "not-before": NaiveDate,
        not_after as "not-after": NaiveDate,
    }

    pub struct Length {
        count: u32,
        unit: TimeUnit,
    }

    /// A limit voiced in the report.
    pub struct Doubt {
        by: DoubtBy,
        /// What a reader sees: "Doubt voiced by the reporters".
        standing: Text,
    }

    /// The limit in our own words, and the lines it follows from.
    pub struct Caveat {
        text: Text,
        lines: List<'a, u32>,
    }

    /// Where in the report it stands.
    pub struct Evidence {
        line: u32,
        /// The few words that hold the number.
        words: String,
        /// The first of them, counted from 1 in the paragraph.
        word: u32,
    }

    pub struct Relation {
        is: RelationType,
        figure: String,
        because: Text,
    }

    /// Our own arithmetic over figures and context of this report.
    pub struct Formula {
        sum: List<'a, String>,
        difference: List<'a, String>,
        share: List<'a, String>,
    }

    /// A date, distance, duration or single event that helps to read the figures.
    pub struct Context {
        id: String,
        /// The quantity: "50 km".
        what: Text,
        label: Text,
        claimant: String,
        /// A count that our arithmetic may use.
        count: u32,
        /// When it was, for timelines.
        period: Period<'a>,
        evidence: Evidence<'a>,
    }

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

leaf!(
    bool,
    u32,
    f64,
    String,
    Text,
    NaiveDate,
    Category,
    ChartType,
    Counting,
    DoubtBy,
    Kind,
    Known,
    Level,
    Qualifier,
    RelationType,
    Support,
    TimeUnit,
);

/// The value of a field, where it is there and could be read.
pub fn got<'f, T>(field: &'f Field<'_, T>) -> Option<&'f T> {
    field.as_ref().and_then(Given::get)
}

/// The readable items of a list.
pub fn items<'f, 'a, T>(field: &'f Field<'a, List<'a, T>>) -> impl Iterator<Item = (&'a str, &'f T)> {
    field.iter().filter_map(Given::get).flatten().filter_map(|given| Some((given.text, given.get()?)))
}

impl Amount<'_> {
    /// The amount these parts make. `None` where a part could not be read, which is reported as such.
    pub fn read(&self) -> Option<Result<AmountValue, AmountFault>> {
        let number = |field: &Field<'_, f64>| match field {
            None => Some(None),
            Some(given) => given.get().map(|&n| Some(n)),
        };
        let (value, low, high) = (number(&self.value)?, number(&self.low)?, number(&self.high)?);
        let about = got(&self.about).copied().unwrap_or(false);
        Some(AmountValue::new(*got(&self.qualifier)?, value, (low, high), about))
    }
}

impl When<'_> {
    /// `None` where a part could not be read or the parts do not fit together.
    pub fn read(&self) -> Option<WhenValue> {
        match (&self.day, &self.known, &self.not_before, &self.not_after) {
            (Some(day), Some(known), None, None) => Some(WhenValue::Day { day: *day.get()?, known: *known.get()? }),
            (None, None, None, None) => Some(WhenValue::NotStated),
            (None, None, first, last) => {
                let day = |field: &Field<'_, NaiveDate>| match field {
                    None => Some(None),
                    Some(given) => given.get().map(|&day| Some(day)),
                };
                Some(WhenValue::Between { not_before: day(first)?, not_after: day(last)? })
            }
            _ => None,
        }
    }
}

impl Period<'_> {
    /// `None` where a part could not be read or both forms are mixed, which is reported as such.
    pub fn read(&self) -> Option<Result<PeriodValue, PeriodFault>> {
        let when = |field: &Field<'_, When<'_>>| match field {
            None => Some(WhenValue::NotStated),
            Some(given) => given.get()?.read(),
        };
        if self.as_of.is_some() {
            let alone = self.start.is_none() && self.end.is_none() && self.length.is_none() && self.counting.is_none();
            return if alone { when(&self.as_of).map(|on| Ok(PeriodValue::AsOf(on))) } else { None };
        }
        let length = match got(&self.length) {
            None => None,
            Some(length) => Some(LengthValue { count: *got(&length.count)?, unit: *got(&length.unit)? }),
        };
        let counting = got(&self.counting).copied().unwrap_or(Counting::New);
        Some(PeriodValue::during(when(&self.start)?, when(&self.end)?, length, counting))
    }
}
