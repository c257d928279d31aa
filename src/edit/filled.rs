//! What an editor filled in of a figure, as entries of the report file. What was left empty is left out, so that the rules name
//! it: nothing here guesses.

use super::begun::NotBegun;
use super::entries::Entries;
use super::refusal::Refusal;
use super::said::{Misunderstood, amount};
use super::style::Node;
use crate::draft::Source;
use crate::terms::{Amount, BASE_LANGUAGE, Kind, Qualifier};
use std::collections::BTreeMap;

/// The fields of a form by their names, without spaces around them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled(BTreeMap<String, String>);

/// What a form cannot become: the field, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    pub field: &'static str,
    pub why: Why,
}

/// Why a form cannot become an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    NotBegun(NotBegun),
    NoAmount(Misunderstood),
    NotCorrected(Refusal),
    /// What it says of a field stands otherwise in the shared registers: what they have.
    Registered(String),
    /// What a form needs is empty.
    Empty,
    /// It is no day.
    NoDay,
    /// The file itself is no JSON from there on.
    NoJson {
        line: usize,
        column: usize,
    },
}

impl<N: Into<String>, V: AsRef<str>> FromIterator<(N, V)> for Filled {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.into(), value.as_ref().trim().to_owned())).collect())
    }
}

impl Filled {
    /// What a field says; nothing where it is empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// How many things a list of a form has, the empty ones too: `sides.2.name` is of the third of its sides.
    pub(super) fn count(&self, list: &str) -> usize {
        let at = |name: &String| name.strip_prefix(list)?.strip_prefix('.')?.split('.').next()?.parse::<usize>().ok();
        self.0.keys().filter_map(at).max().map_or(0, |last| last + 1)
    }

    fn text(&self, name: &str) -> Option<Node> {
        self.get(name).map(Node::text)
    }

    fn is_yes(&self, name: &str) -> Option<Node> {
        self.get(name).map(|said| Node::Raw((said == "yes").to_string()))
    }
}

/// Fills a figure in: it is proposed no longer, and whoever and whatever it names stands in the file's lists, or in `shared`. An
/// entry of the context becomes a figure. What the form does not show, translations among it, stays.
///
/// # Errors
/// Where the file is no JSON, the words of the amount are no amount, or something is said of an entry of `shared` that stands there
/// otherwise.
pub fn take(source: &Source, shared: &Entries, id: &str, filled: &Filled) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    let kind = filled.get("kind").and_then(|id| Kind::ALL.into_iter().find(|kind| kind.id() == id));
    let number = filled.get("amount").map(|words| amount(words, kind)).transpose();
    let number = number.map_err(|why| Unfit { field: "amount", why: Why::NoAmount(why) })?;
    if !file.has("figures", id) {
        file.cut("context", "id", id);
        file.add("figures", Node::object(vec![("id", Node::text(id))]));
    }
    let topic = listed(&mut file, shared, "topics", filled.get("topic"));
    let measure = listed(&mut file, shared, "measures", filled.get("measure"));
    if let Some(id) = &measure {
        keep(&mut file, shared, "measures", id, &["kind"], filled.text("kind"))?;
        keep(&mut file, shared, "measures", id, &["unit"], filled.text("unit"))?;
        keep(&mut file, shared, "measures", id, &["topic"], topic.as_deref().map(Node::text))?;
        match kind {
            Some(Kind::Rate) => keep(&mut file, shared, "measures", id, &["per"], filled.text("per"))?,
            Some(_) => file.set("measures", id, &["per"], None),
            None => {}
        }
    }
    let place = listed(&mut file, shared, "places", filled.get("place"));
    if let Some(id) = &place {
        keep(&mut file, shared, "places", id, &["level"], filled.text("level"))?;
        match filled.get("level") {
            // Whoever names a building says whether naming it could harm somebody.
            Some("site") => keep(&mut file, shared, "places", id, &["sensitive"], filled.is_yes("sensitive"))?,
            Some(_) => file.set("places", id, &["sensitive"], None),
            None => {}
        }
    }
    let population = listed(&mut file, shared, "populations", filled.get("population"));
    let claimant = speaker(&mut file, shared, filled)?;
    file.set("figures", id, &["proposed"], None);
    for (field, value) in [("measure", measure), ("place", place), ("population", population), ("claimant", claimant)] {
        file.set("figures", id, &[field], value.as_deref().map(Node::text));
    }
    file.set("figures", id, &["amount"], number.as_ref().map(amount_node));
    file.set("figures", id, &["support"], filled.text("support"));
    words(&mut file, id, "label", filled.text("label"));
    words(&mut file, id, "verified", filled.text("verified").filter(|_| filled.get("support") == Some("verified")));
    period(&mut file, id, filled);
    doubt(&mut file, id, filled);
    caveat(&mut file, id, filled);
    file.set("figures", id, &["evidence"], evidence(filled));
    match (filled.get("card") == Some("yes"), file.holds("cards", "figure", id)) {
        (true, false) => file.add("cards", Node::object(vec![("figure", Node::text(id))])),
        (false, true) => file.cut("cards", "figure", id),
        // A card keeps its place, and what is written inside it.
        (true, true) | (false, false) => {}
    }
    Ok(file.text())
}

/// Makes an entry of the context of what was proposed.
///
/// # Errors
/// Where the file is no JSON, or something is said of who speaks that stands in `shared` otherwise.
pub fn to_context(source: &Source, shared: &Entries, id: &str, filled: &Filled) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    for (list, field) in [("figures", "id"), ("cards", "figure")] {
        file.cut(list, field, id);
    }
    if !file.has("context", id) {
        file.add("context", Node::object(vec![("id", Node::text(id))]));
    }
    let claimant = speaker(&mut file, shared, filled)?;
    file.set("context", id, &["proposed"], None);
    file.set("context", id, &["what", BASE_LANGUAGE], filled.text("amount").or(filled.text("words")));
    file.set("context", id, &["label", BASE_LANGUAGE], filled.text("label"));
    file.set("context", id, &["claimant"], claimant.as_deref().map(Node::text));
    file.set("context", id, &["evidence"], evidence(filled));
    Ok(file.text())
}

/// Takes an entry out, a figure with its card.
///
/// # Errors
/// Where the file is no JSON.
pub fn set_aside(source: &Source, id: &str) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    for (list, field) in [("figures", "id"), ("context", "id"), ("cards", "figure")] {
        file.cut(list, field, id);
    }
    Ok(file.text())
}

/// Says what the report is: its title, who printed it, when and in what language.
///
/// # Errors
/// Where the file is no JSON.
pub fn describe(source: &Source, filled: &Filled) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    if let Some(id) = filled.get("id") {
        file.set_top(&["id"], Some(Node::text(id)));
    }
    file.set_top(&["title", BASE_LANGUAGE], filled.text("title"));
    for field in ["headline", "publisher", "dateline", "language", "url"] {
        file.set_top(&["report", field], filled.text(field));
    }
    for field in ["day", "known"] {
        file.set_top(&["report", "date", field], filled.text(field));
    }
    match filled.text("reasoning").filter(|_| filled.get("known") != Some("stated")) {
        Some(reasoning) => file.set_top(&["report", "date", "reasoning", BASE_LANGUAGE], Some(reasoning)),
        None => file.set_top(&["report", "date", "reasoning"], None),
    }
    Ok(file.text())
}

fn entries(source: &Source) -> Result<Entries, Unfit> {
    Entries::of(&source.text).map_err(|error| no_json(&error))
}

/// Of a file that cannot be read, to say where.
pub(super) fn no_json(error: &serde_json::Error) -> Unfit {
    Unfit { field: "file", why: Why::NoJson { line: error.line(), column: error.column() } }
}

/// The id of the entry of that name, which is made where neither the file nor the shared registers have one.
fn listed(file: &mut Entries, shared: &Entries, list: &'static str, name: Option<&str>) -> Option<String> {
    let name = name?;
    if let Some(known) = file.named(list, name).or_else(|| shared.named(list, name)) {
        return Some(known);
    }
    let id = file.free_id(list, name, shared);
    file.add(list, Node::object(vec![("id", Node::text(&id)), ("name", Node::words(name))]));
    Some(id)
}

/// What several figures share stays as it was where a form leaves it empty. What several reports share is not changed from one of
/// them.
fn keep(
    file: &mut Entries,
    shared: &Entries,
    list: &str,
    id: &str,
    path: &[&'static str],
    value: Option<Node>,
) -> Result<(), Unfit> {
    let (Some(value), [field, ..]) = (value, path) else { return Ok(()) };
    if file.has(list, id) {
        file.set(list, id, path, Some(value));
        return Ok(());
    }
    let entry = shared.entry(list, id);
    let there = path.iter().try_fold(entry.as_ref(), |below, field| Some(below?.get(field))).flatten();
    match there == Some(&value) {
        true => Ok(()),
        false => Err(Unfit { field, why: Why::Registered(there.map(Node::said).unwrap_or_default()) }),
    }
}

/// Who says so, and what is told of them. In headings they are called as everywhere else, until somebody says otherwise.
fn speaker(file: &mut Entries, shared: &Entries, filled: &Filled) -> Result<Option<String>, Unfit> {
    let Some(id) = listed(file, shared, "claimants", filled.get("claimant")) else { return Ok(None) };
    if file.entry("claimants", &id).is_some_and(|entry| entry.get("short").is_none()) {
        file.set("claimants", &id, &["short"], filled.get("claimant").map(Node::words));
    }
    keep(file, shared, "claimants", &id, &["category"], filled.text("category"))?;
    keep(file, shared, "claimants", &id, &["named"], filled.is_yes("named"))?;
    keep(file, shared, "claimants", &id, &["standing", BASE_LANGUAGE], filled.text("standing"))?;
    Ok(Some(id))
}

/// A text of a figure, in the language that every text has; all of it goes where that is empty.
fn words(file: &mut Entries, id: &str, field: &'static str, text: Option<Node>) {
    match text {
        Some(text) => file.set("figures", id, &[field, BASE_LANGUAGE], Some(text)),
        None => file.set("figures", id, &[field], None),
    }
}

fn amount_node(amount: &Amount) -> Node {
    let number = |value: f64| Node::Raw(value.to_string());
    let (low, high) = (number(amount.low().value()), number(amount.high().value()));
    let qualifier = ("qualifier", Node::text(amount.qualifier().id()));
    let mut fields = match amount.qualifier() {
        Qualifier::Range => vec![qualifier, ("low", low), ("high", high)],
        _ => vec![qualifier, ("value", low)],
    };
    if amount.qualifier() == Qualifier::Range && amount.is_about() {
        fields.push(("about", Node::Raw("true".to_owned())));
    }
    Node::object(fields)
}

/// "As of" a day, or from one to another. An end that is not stated is left open; days that are known within bounds only, which the
/// form does not show, stay.
fn period(file: &mut Entries, id: &str, filled: &Filled) {
    let Some(when) = filled.get("when") else { return file.set("figures", id, &["period"], None) };
    let entry = file.entry("figures", id);
    let before = entry.as_ref().and_then(|entry| entry.get("period"));
    let moment = |field: &str| before.and_then(|period| period.get(field));
    let known_of = |field: &str| moment(field).and_then(|moment| moment.get("known")).map(Node::said);
    let shown = ["as-of", "start", "end"].into_iter().find_map(known_of);
    let known = filled.get("dated").unwrap_or("stated");
    let day = |field: &str, name: &str| match filled.get(name) {
        Some(day) => {
            // The form shows one word for all days: where nobody changed it, each keeps its own.
            let own = known_of(field).filter(|_| shown.as_deref() == Some(known));
            let known = Node::text(own.as_deref().unwrap_or(known));
            Some(Node::object(vec![("day", Node::text(day)), ("known", known)]))
        }
        None => moment(field).filter(|moment| moment.get("day").is_none()).cloned(),
    };
    let is_one_day = when == "as-of";
    let moments = match is_one_day {
        true => {
            [("as-of", Some(day("as-of", "from").unwrap_or(Node::object(Vec::new())))), ("start", None), ("end", None)]
        }
        false => [("as-of", None), ("start", day("start", "from")), ("end", day("end", "until"))],
    };
    for (field, value) in moments {
        file.set("figures", id, &["period", field], value);
    }
    file.set("figures", id, &["period", "label", BASE_LANGUAGE], filled.text("period"));
}

fn doubt(file: &mut Entries, id: &str, filled: &Filled) {
    let Some(by) = filled.text("doubt") else { return file.set("figures", id, &["doubt"], None) };
    file.set("figures", id, &["doubt", "by"], Some(by));
    file.set("figures", id, &["doubt", "standing", BASE_LANGUAGE], filled.text("doubting"));
}

fn caveat(file: &mut Entries, id: &str, filled: &Filled) {
    let Some(text) = filled.text("caveat") else { return file.set("figures", id, &["caveat"], None) };
    let lines: Vec<Node> = filled
        .get("lines")
        .into_iter()
        .flat_map(|lines| lines.split([',', ' ', '،']))
        .filter_map(|line| line.trim().parse::<u32>().ok())
        .map(|line| Node::Raw(line.to_string()))
        .collect();
    file.set("figures", id, &["caveat", "text", BASE_LANGUAGE], Some(text));
    file.set("figures", id, &["caveat", "lines"], (!lines.is_empty()).then_some(Node::List(lines)));
}

fn evidence(filled: &Filled) -> Option<Node> {
    let number = |name: &str| filled.get(name)?.parse::<u32>().ok().map(|number| Node::Raw(number.to_string()));
    let fields = [("line", number("line")), ("words", filled.text("words")), ("word", number("word"))];
    let fields: Vec<_> = fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    (!fields.is_empty()).then_some(Node::object(fields))
}
