//! A report's figures with HXL tags. docs/contracts/hxl.md lists what they cannot say.

use super::guard::guarded;
use super::number::plain;
use super::package::MARK;
use crate::draft::{Claimant, Figure, Measure, Named, Place, ReportFile, Source, When, got, items};
use crate::terms::{BASE_LANGUAGE, Level, Text, When as WhenValue};
use csv::{Terminator, WriterBuilder};
use std::collections::BTreeMap;

/// The name of the file.
pub const HXL: &str = "figures.hxl.csv";

/// Measures that HXL has an attribute of its own for, by their ids.
const AFFECTED: [&str; 5] = ["killed", "injured", "displaced", "refugees", "idps"];

/// A column: its header, its tag and what stands in it.
type Column = (&'static str, &'static str, fn(&Told<'_>) -> String);

const COLUMNS: [Column; 31] = [
    ("figure", "#meta+id+figure", |told| told.id()),
    ("report", "#meta+id+report", |told| field(got(&told.file.id))),
    ("revision", "#meta+version", |told| field(got(&told.file.revision))),
    ("publisher", "#meta+source+publisher", |told| field(told.publication().and_then(|report| got(&report.publisher)))),
    ("address", "#meta+url", |told| field(told.publication().and_then(|report| got(&report.url)))),
    ("claimant", "#meta+source+claimant", |told| words(told.claimant.and_then(|claimant| got(&claimant.name)))),
    ("category", "#meta+source+type", |told| field(told.claimant.and_then(|claimant| got(&claimant.category)))),
    ("measure", "#indicator+name", |told| words(told.measure.and_then(|measure| got(&measure.name)))),
    ("measure id", "#indicator+code", |told| field(got(&told.figure.measure))),
    ("kind", "#indicator+type", |told| field(told.measure.and_then(|measure| got(&measure.kind)))),
    ("unit", "#indicator+unit", |told| field(told.measure.and_then(|measure| got(&measure.unit)))),
    ("population", "#indicator+population", |told| words(told.population.and_then(|named| got(&named.name)))),
    ("as said", "#indicator+text", |told| told.amount().map_or(String::new(), |amount| amount.in_words(plain))),
    ("qualifier", "#indicator+qualifier", |told| {
        told.amount().map_or(String::new(), |amount| amount.qualifier().to_string())
    }),
    ("number", "#indicator+num", |told| told.single().map_or(String::new(), plain)),
    ("lowest", "#indicator+num+min", |told| told.amount().map_or(String::new(), |amount| plain(amount.low().value()))),
    ("highest", "#indicator+num+max", |told| {
        told.amount().map_or(String::new(), |amount| plain(amount.high().value()))
    }),
    ("as of", "#date+occurred", |told| told.day(|period| got(&period.as_of))),
    ("from", "#date+start", |told| told.day(|period| got(&period.start))),
    ("until", "#date+end", |told| told.day(|period| got(&period.end))),
    ("period", "#date+text", |told| words(got(&told.figure.period).and_then(|period| got(&period.label)))),
    ("reported", "#date+reported", |told| {
        let date = told.publication().and_then(|report| got(&report.date));
        field(date.and_then(|date| got(&date.day)))
    }),
    ("country", "#country+name", |told| words(told.country().and_then(|place| got(&place.name)))),
    ("country code", "#country+code+v_iso3166", |told| field(told.country().and_then(|place| got(&place.iso3166)))),
    ("place", "#loc+name", |told| words(told.place.and_then(|place| got(&place.name)))),
    ("level", "#loc+type", |told| field(told.place.and_then(|place| got(&place.level)))),
    ("place code", "#loc+code+v_pcode", |told| field(told.place.and_then(|place| got(&place.pcode)))),
    ("state", "#status", |told| told.state().to_owned()),
    ("reason", "#status+reason", |told| told.reason()),
    ("support", "#status+support", |told| told.support()),
    ("caveat", "#description+caveat", |told| words(got(&told.figure.caveat).and_then(|caveat| got(&caveat.text)))),
];

/// The figures of a report file that needs no other, a row each: headers, tags, data.
///
/// # Errors
/// Where it is no report file.
pub fn hxl(report: &str) -> Result<String, String> {
    let source = Source { name: HXL.to_owned(), text: report.to_owned() };
    let file = source.draft().map_err(|malformed| malformed.why)?;
    let told: Vec<Told> = items(&file.figures).map(|(_, figure)| Told::of(&file, figure)).collect();
    let affected: Vec<&str> = AFFECTED.into_iter().filter(|id| told.iter().any(|told| told.is_of(id))).collect();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let invented = got(&file.invented).map(|text| words(Some(text)));
    let mark = |says: &str| invented.as_ref().map(|_| says.to_owned());
    let named = |of: fn(&Column) -> &'static str| COLUMNS.iter().map(move |column| of(column).to_owned());
    let headers = named(|(header, ..)| header).chain(affected.iter().map(|id| (*id).to_owned())).chain(mark(MARK));
    let tags = named(|(_, tag, _)| tag)
        .chain(affected.iter().map(|id| format!("#affected+{id}")))
        .chain(mark("#meta+invented"));
    let rows = told.iter().map(|told| {
        let affected = affected.iter().map(|id| told.single().filter(|_| told.is_of(id)).map_or(String::new(), plain));
        COLUMNS
            .iter()
            .map(|(.., cell)| guarded(&cell(told)))
            .chain(affected)
            .chain(invented.as_deref().map(guarded))
            .collect::<Vec<String>>()
    });
    for row in [headers.collect(), tags.collect()].into_iter().chain(rows) {
        writer.write_record(&row).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn field<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn words(text: Option<&Text>) -> String {
    text.map(|text| text.get(BASE_LANGUAGE).to_owned()).unwrap_or_default()
}

/// A figure with what it refers to.
struct Told<'f> {
    file: &'f ReportFile<'f>,
    figure: &'f Figure<'f>,
    claimant: Option<&'f Claimant<'f>>,
    measure: Option<&'f Measure<'f>>,
    population: Option<&'f Named<'f>>,
    place: Option<&'f Place<'f>>,
    places: BTreeMap<&'f str, &'f Place<'f>>,
}

impl<'f> Told<'f> {
    fn of(file: &'f ReportFile<'f>, figure: &'f Figure<'f>) -> Self {
        let places: BTreeMap<&str, &Place> =
            items(&file.places).filter_map(|(_, place)| Some((got(&place.id)?.as_str(), place))).collect();
        let is = |id: &Option<crate::draft::Given<'_, String>>, wanted: &Option<crate::draft::Given<'_, String>>| {
            got(id).is_some() && got(id) == got(wanted)
        };
        Self {
            file,
            figure,
            claimant: items(&file.claimants).map(|(_, one)| one).find(|one| is(&one.id, &figure.claimant)),
            measure: items(&file.measures).map(|(_, one)| one).find(|one| is(&one.id, &figure.measure)),
            population: items(&file.populations).map(|(_, one)| one).find(|one| is(&one.id, &figure.population)),
            place: got(&figure.place).and_then(|id| places.get(id.as_str()).copied()),
            places,
        }
    }

    fn publication(&self) -> Option<&'f crate::draft::Publication<'f>> {
        got(&self.file.report)
    }

    fn id(&self) -> String {
        field(got(&self.figure.id))
    }

    fn is_of(&self, measure: &str) -> bool {
        got(&self.figure.measure).is_some_and(|own| own == measure)
    }

    fn amount(&self) -> Option<crate::terms::Amount> {
        got(&self.figure.amount)?.read()?.ok()
    }

    /// Of an amount with two ends neither is the number.
    fn single(&self) -> Option<f64> {
        let amount = self.amount()?;
        (amount.low() == amount.high()).then(|| amount.low().value())
    }

    /// A day that is known; what is vague stays in words.
    fn day(&self, of: impl Fn(&'f crate::draft::Period<'f>) -> Option<&'f When<'f>>) -> String {
        match got(&self.figure.period).and_then(of).and_then(When::read) {
            Some(WhenValue::Day { day, .. }) => day.to_string(),
            _ => String::new(),
        }
    }

    /// The country that the place is, or lies in.
    fn country(&self) -> Option<&'f Place<'f>> {
        let mut place = self.place?;
        for _ in 0..self.places.len() {
            if got(&place.level) == Some(&Level::Country) {
                return Some(place);
            }
            place = self.places.get(got(&place.within)?.as_str())?;
        }
        None
    }

    fn state(&self) -> &'static str {
        match (&self.figure.withdrawn, &self.figure.corrections) {
            (Some(_), _) => "withdrawn",
            (None, Some(_)) => "corrected",
            (None, None) => "stated",
        }
    }

    /// Why it was withdrawn, or corrected last.
    fn reason(&self) -> String {
        let correction = items(&self.figure.corrections).last().and_then(|(_, correction)| got(&correction.because));
        words(got(&self.figure.withdrawn).and_then(|withdrawn| got(&withdrawn.because)).or(correction))
    }

    /// Who stands behind it, and who does not.
    fn support(&self) -> String {
        let support = field(got(&self.figure.support));
        let doubt = got(&self.figure.doubt).and_then(|doubt| got(&doubt.by)).map(|by| format!("doubted by {by}"));
        let contested = self.figure.contested.as_ref().map(|_| "contested".to_owned());
        let derived = self.figure.derived.as_ref().map(|_| "our arithmetic".to_owned());
        let all: Vec<String> = [Some(support), doubt, contested, derived].into_iter().flatten().collect();
        all.iter().filter(|one| !one.is_empty()).cloned().collect::<Vec<_>>().join("; ")
    }
}
