//! What the report's file says, read without the product's help.

use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

/// A figure, as far as a reader can choose by it or must find it.
#[derive(Debug, Clone)]
pub struct Figure {
    pub id: String,
    pub topic: String,
    /// Category of the claimant.
    pub by: String,
    /// The mark that stands beside it.
    pub standing: String,
    pub claimant: String,
    /// The words that stand beside the mark.
    pub standing_words: String,
    /// The number as a reader must meet it, without its qualifier.
    pub number: String,
}

#[derive(Debug)]
pub struct Seed {
    pub report: String,
    pub revision: u64,
    pub figures: Vec<Figure>,
    /// The figures of each card, its own first.
    pub cards: Vec<Vec<String>>,
}

impl Seed {
    /// The ids of the figures that `keep` keeps, sorted.
    pub fn figures_where(&self, keep: impl Fn(&Figure) -> bool) -> Vec<&str> {
        sorted(self.figures.iter().filter(|figure| keep(figure)).map(|figure| figure.id.as_str()).collect())
    }

    /// The ids of the cards that hold a figure that `keep` keeps, sorted.
    pub fn cards_where(&self, keep: impl Fn(&Figure) -> bool) -> Vec<&str> {
        let kept = self.figures_where(keep);
        let cards = self.cards.iter().filter(|card| card.iter().any(|id| kept.contains(&id.as_str())));
        sorted(cards.map(|card| card[0].as_str()).collect())
    }
}

pub fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

/// The real report of `seeds/`, which the front page shows.
pub fn seed() -> &'static Seed {
    static SEED: OnceLock<Seed> = OnceLock::new();
    SEED.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/aleppo-2012-07-30.json");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("cannot read {}: {e}", path.display()));
        read(&serde_json::from_str(&text).unwrap_or_else(|e| panic!("{} is no JSON: {e}", path.display())))
    })
}

fn read(file: &Value) -> Seed {
    let card = |card: &Value| {
        let within = list(&card["within"]).iter().map(|part| text(&part["figure"]));
        std::iter::once(text(&card["figure"])).chain(within).collect()
    };
    Seed {
        report: text(&file["id"]),
        revision: file["revision"].as_u64().expect("a revision"),
        figures: list(&file["figures"]).iter().map(|given| figure(file, given)).collect(),
        cards: list(&file["cards"]).iter().map(card).collect(),
    }
}

fn figure(file: &Value, given: &Value) -> Figure {
    let find = |kind: &str, id: &Value| {
        list(&file[kind]).iter().find(|one| one["id"] == *id).unwrap_or_else(|| panic!("{kind} lack {id}"))
    };
    let (measure, claimant) = (find("measures", &given["measure"]), find("claimants", &given["claimant"]));
    let doubt = given.get("doubt");
    let standing = match text(&given["support"]).as_str() {
        _ if given.get("contested").is_some() => "contested",
        _ if doubt.is_some() => "doubt",
        "one-source" => "one",
        "several-sources" => "several",
        "reporters" => "reporters",
        other => panic!("no figure was said to be {other} when this was written"),
    };
    Figure {
        id: text(&given["id"]),
        topic: text(&measure["topic"]),
        by: text(&claimant["category"]),
        standing: standing.to_owned(),
        claimant: text(&claimant["name"]["en"]),
        standing_words: text(&doubt.unwrap_or(claimant)["standing"]["en"]),
        number: number(&given["amount"], measure["kind"] == "share"),
    }
}

fn number(amount: &Value, share: bool) -> String {
    let said = |value: &Value| match value.as_f64().expect("a number") {
        0.5 if share => "half".to_owned(),
        value if share => format!("{}%", (value * 1000.0).round() / 10.0),
        value if value >= 1000.0 => format!("{},{:03}", value as u64 / 1000, value as u64 % 1000),
        value => value.to_string(),
    };
    match amount.get("value") {
        Some(value) => said(value),
        None => format!("{}–{}", said(&amount["low"]), said(&amount["high"])),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} should be a text")).to_owned()
}
