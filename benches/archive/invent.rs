//! An archive of invented reports, as large as wanted and the same every time: a report a day, each with figures of many
//! claimants on many places, every number following from a seed.

use chrono::{Days, NaiveDate};
use humanitarian_figures::fingerprint::Fingerprint;
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::Path;

/// What follows from the same seed is the same archive.
const SEED: u64 = 20_310_630;
const PLACES: u64 = 60;
const CLAIMANTS: u64 = 12;

/// What is counted: id, name, kind, its unit.
const MEASURES: [(&str, &str, &str, &str); 8] = [
    ("displaced", "people displaced", "stock", "people"),
    ("sheltered", "people in shelters", "stock", "people"),
    ("refugees", "refugees registered", "stock", "people"),
    ("killed", "people killed", "flow", "people"),
    ("injured", "people injured", "flow", "people"),
    ("arrived", "people who arrived", "flow", "people"),
    ("returned", "people who returned", "flow", "people"),
    ("waiting", "families waiting for aid", "stock", "families"),
];

/// The ways a number is said: the qualifier of the report file, and the words before it.
const SAID: [(&str, &str); 4] =
    [("exact", ""), ("about", "about "), ("at-least", "at least "), ("at-most", "at most ")];

/// How many reports, and how many figures in each.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub reports: u64,
    pub figures: u64,
}

/// Writes the reports of an archive into `seeds`, one file each.
///
/// # Errors
/// Where a file cannot be written.
pub fn write(seeds: &Path, size: Size) -> io::Result<()> {
    fs::create_dir_all(seeds)?;
    for number in 0..size.reports {
        let report = report(number, size.figures);
        let name = format!("{}.json", report["id"].as_str().unwrap_or_default());
        fs::write(seeds.join(name), serde_json::to_string_pretty(&report)?)?;
    }
    Ok(())
}

/// One report of the archive, as its file holds it.
pub fn report(number: u64, figures: u64) -> Value {
    let day = NaiveDate::from_ymd_opt(2028, 1, 1).unwrap_or_default() + Days::new(number);
    let stated: Vec<Stated> = (0..figures).map(|index| Stated::new(number, index, day)).collect();
    let english = |words: &str| json!({ "en": words });
    let named = |id: &str, name: String| json!({ "id": id, "name": { "en": name } });
    let places = stated.iter().map(|one| one.place).collect::<std::collections::BTreeSet<_>>();
    let claimants = stated.iter().map(|one| one.claimant).collect::<std::collections::BTreeSet<_>>();
    let measures = stated.iter().map(|one| one.measure).collect::<std::collections::BTreeSet<_>>();
    json!({
        "schema": 1,
        "id": format!("daily-{day}"),
        "revision": 1,
        "title": english(&format!("Invented Land, {day}")),
        "report": {
            "publisher": "The Invented Office",
            "language": "en",
            "date": { "day": day, "known": "stated" }
        },
        "paragraphs": stated.iter().zip(1_u32..).map(|(one, line)| one.paragraph(line)).collect::<Vec<_>>(),
        "claimants": claimants.iter().map(|&id| claimant(id)).collect::<Vec<_>>(),
        "places": places.iter().map(|&id| json!({
            "id": format!("town-{id}"), "name": { "en": format!("Town {id}") }, "level": "city"
        })).collect::<Vec<_>>(),
        "topics": [named("people", "People".into())],
        "populations": [named("all", "people".into())],
        "measures": measures.iter().map(|&index| measure(index)).collect::<Vec<_>>(),
        "figures": stated.iter().zip(1_u32..).map(|(one, line)| one.figure(line)).collect::<Vec<_>>(),
        "cards": stated.iter().take(4).map(|one| json!({ "figure": one.id() })).collect::<Vec<_>>(),
        "notes": [{ "id": "invented", "title": { "en": "Invented" }, "text": { "en": "Nothing of this happened." } }]
    })
}

fn claimant(id: u64) -> Value {
    json!({
        "id": format!("office-{id}"),
        "name": { "en": format!("the relief office {id}") },
        "short": { "en": format!("relief office {id}") },
        "category": if id.is_multiple_of(3) { "government" } else { "monitor" },
        "named": true,
        "standing": { "en": "One office, not checked" }
    })
}

fn measure(index: usize) -> Value {
    let (id, name, kind, unit) = MEASURES[index];
    json!({ "id": id, "name": { "en": name }, "kind": kind, "unit": unit, "topic": "people" })
}

/// One invented figure.
struct Stated {
    index: u64,
    day: NaiveDate,
    measure: usize,
    place: u64,
    claimant: u64,
    said: usize,
    amount: u64,
}

impl Stated {
    fn new(report: u64, index: u64, day: NaiveDate) -> Self {
        let mut dice = Dice(SEED ^ (report << 20) ^ index);
        // No report says two numbers of one thing: figures of one report differ in measure or place.
        let slot = (report * 7 + index) % (PLACES * MEASURES.len() as u64);
        let (measure, place) = ((slot % MEASURES.len() as u64) as usize, slot / MEASURES.len() as u64);
        let claimant = dice.below(CLAIMANTS);
        let (said, amount) = (dice.below(SAID.len() as u64) as usize, 20 + dice.below(90_000));
        Self { index, day, measure, place, claimant, said, amount }
    }

    fn id(&self) -> String {
        format!("{}-{}", MEASURES[self.measure].0, self.index)
    }

    fn number(&self) -> String {
        let digits = self.amount.to_string();
        let split = digits.len().saturating_sub(3);
        let (thousands, rest) = digits.split_at(split);
        let digits = if thousands.is_empty() { rest.to_owned() } else { format!("{thousands},{rest}") };
        format!("{}{digits}", SAID[self.said].1)
    }

    /// The sentence that the report would hold.
    fn sentence(&self) -> String {
        let (_, name, ..) = MEASURES[self.measure];
        let town = self.place;
        format!(
            "In a bulletin of its own the relief office {office} put the number at {number} ({name}) for the town {town} \
             on that day and said that it had asked at every door of every street it could reach before the evening came \
             and would ask again in the week to come and print what had changed since then on the same page",
            office = self.claimant,
            number = self.number(),
        )
    }

    fn paragraph(&self, line: u32) -> Value {
        let Fingerprint { words, sha256 } = Fingerprint::of(&self.sentence());
        json!({ "line": line, "words": words, "sha256": sha256 })
    }

    fn figure(&self, line: u32) -> Value {
        let (measure, name, kind, _) = MEASURES[self.measure];
        let moment = json!({ "day": self.day, "known": "stated" });
        let mut period = json!({ "label": { "en": self.day.to_string() } });
        match kind {
            "stock" => period["as-of"] = moment,
            _ => (period["start"], period["end"]) = (moment.clone(), moment),
        }
        json!({
            "id": self.id(),
            "measure": measure,
            "amount": { "qualifier": SAID[self.said].0, "value": self.amount },
            "label": { "en": format!("{name} in Town {}", self.place) },
            "place": format!("town-{}", self.place),
            "period": period,
            "population": "all",
            "claimant": format!("office-{}", self.claimant),
            "support": "one-source",
            "caveat": { "text": { "en": "How they were counted is not stated." } },
            "evidence": { "line": line, "words": self.number(), "word": 14 }
        })
    }
}

/// Numbers that look thrown and follow from their seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}
