//! What an editor filled in of a figure, as entries of the report file. What was left empty is left out, so that the rules name
//! it: nothing here guesses.

use super::entries::Entries;
use super::said::amount;
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
    pub why: String,
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

    fn text(&self, name: &str) -> Option<Node> {
        self.get(name).map(Node::text)
    }
}

/// Fills a figure in: it is proposed no longer, and whoever and whatever it names stands in the file's lists. An entry of the
/// context becomes a figure. What the form does not show, translations among it, stays.
///
/// # Errors
/// Where the file is no JSON, or the words of the amount are no amount.
pub fn take(source: &Source, id: &str, filled: &Filled) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    let kind = filled.get("kind").and_then(|id| Kind::ALL.into_iter().find(|kind| kind.id() == id));
    let number = filled.get("amount").map(|words| amount(words, kind)).transpose();
    let number = number.map_err(|why| Unfit { field: "amount", why: why.to_string() })?;
    if !file.has("figures", id) {
        file.cut("context", "id", id);
        file.add("figures", Node::object(vec![("id", Node::text(id))]));
    }
    let is_yes = |name: &str| filled.get(name).map(|said| Node::Raw((said == "yes").to_string()));
    let topic = listed(&mut file, "topics", filled.get("topic"));
    let measure = listed(&mut file, "measures", filled.get("measure"));
    if let Some(id) = &measure {
        keep(&mut file, "measures", id, &["kind"], filled.text("kind"));
        keep(&mut file, "measures", id, &["unit"], filled.text("unit"));
        keep(&mut file, "measures", id, &["topic"], topic.as_deref().map(Node::text));
        match kind {
            Some(Kind::Rate) => keep(&mut file, "measures", id, &["per"], filled.text("per")),
            Some(_) => file.set("measures", id, &["per"], None),
            None => {}
        }
    }
    let place = listed(&mut file, "places", filled.get("place"));
    if let Some(id) = &place {
        keep(&mut file, "places", id, &["level"], filled.text("level"));
        match filled.get("level") {
            // Whoever names a building says whether naming it could harm somebody.
            Some("site") => keep(&mut file, "places", id, &["sensitive"], is_yes("sensitive")),
            Some(_) => file.set("places", id, &["sensitive"], None),
            None => {}
        }
    }
    let population = listed(&mut file, "populations", filled.get("population"));
    let claimant = speaker(&mut file, filled);
    if let Some(id) = &claimant {
        keep(&mut file, "claimants", id, &["category"], filled.text("category"));
        keep(&mut file, "claimants", id, &["named"], is_yes("named"));
        keep(&mut file, "claimants", id, &["standing", BASE_LANGUAGE], filled.text("standing"));
    }
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
    file.cut("cards", "figure", id);
    if filled.get("card") == Some("yes") {
        file.add("cards", Node::object(vec![("figure", Node::text(id))]));
    }
    Ok(file.text())
}

/// Makes an entry of the context of what was proposed.
///
/// # Errors
/// Where the file is no JSON.
pub fn to_context(source: &Source, id: &str, filled: &Filled) -> Result<String, Unfit> {
    let mut file = entries(source)?;
    for (list, field) in [("figures", "id"), ("cards", "figure")] {
        file.cut(list, field, id);
    }
    if !file.has("context", id) {
        file.add("context", Node::object(vec![("id", Node::text(id))]));
    }
    let claimant = speaker(&mut file, filled);
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
    Entries::of(&source.text).map_err(|error| Unfit { field: "file", why: error.to_string() })
}

/// The id of the entry of that name, which is made where there is none.
fn listed(file: &mut Entries, list: &'static str, name: Option<&str>) -> Option<String> {
    let name = name?;
    if let Some(known) = file.named(list, name) {
        return Some(known);
    }
    let id = file.free_id(list, name);
    file.add(list, Node::object(vec![("id", Node::text(&id)), ("name", Node::words(name))]));
    Some(id)
}

/// What several figures share stays as it was where a form leaves it empty.
fn keep(file: &mut Entries, list: &str, id: &str, path: &[&'static str], value: Option<Node>) {
    if value.is_some() {
        file.set(list, id, path, value);
    }
}

/// Who says so. In headings they are called as everywhere else, until somebody says otherwise.
fn speaker(file: &mut Entries, filled: &Filled) -> Option<String> {
    let name = filled.get("claimant")?;
    let is_new = file.named("claimants", name).is_none();
    let id = listed(file, "claimants", Some(name))?;
    if is_new {
        file.set("claimants", &id, &["short"], Some(Node::words(name)));
    }
    Some(id)
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

/// "As of" a day, or from one to another. An end that is not stated is left open.
fn period(file: &mut Entries, id: &str, filled: &Filled) {
    let known = filled.get("dated").unwrap_or("stated");
    let day = |name: &str| {
        filled.get(name).map(|day| Node::object(vec![("day", Node::text(day)), ("known", Node::text(known))]))
    };
    let Some(when) = filled.get("when") else { return file.set("figures", id, &["period"], None) };
    let is_one_day = when == "as-of";
    let of = |is: bool, name: &str| if is { day(name) } else { None };
    let as_of = is_one_day.then(|| day("from").unwrap_or(Node::object(Vec::new())));
    for (field, value) in [("as-of", as_of), ("start", of(!is_one_day, "from")), ("end", of(!is_one_day, "until"))] {
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
