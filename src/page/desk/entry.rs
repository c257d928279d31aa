//! Charts, disputes, notes, what a figure has besides its own form, and corrections: entries that are open in the form, named as
//! addresses are: `charts/by-day`, `charts/+series` of one that is not there yet, `more/fled`, `correct/fled`.

use super::entry_form::{fields, values_of};
use super::lists::{Lists, english};
use super::terms::chart_words;
use super::values::amount_of;
use crate::draft::{Field, Source, got, items};
use crate::edit::{
    CORRECTION, Cited, Correction, DISPUTE, Entries, Filled, MORE, Part, SOURCE_NOTE, Unfit, Why, amount, chart_parts,
    correct, drop_entry, keep_entry, shown,
};
use crate::terms::{ChartType, Text};
use crate::view::content::{EntriesContent, FormContent};
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// An entry that is open in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    is: Is,
    /// Its id, or that of its figure; empty of one that is not there yet.
    id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Is {
    Chart(ChartType),
    Dispute,
    Note,
    More,
    Correction,
}

impl Entry {
    /// What a name is of; nothing where it is of a figure, or of what the file does not have.
    pub fn of(name: &str, lists: &Lists<'_>) -> Option<Self> {
        let (list, id) = name.split_once('/')?;
        let draft = lists.own();
        let is_id = |own: &Field<'_, String>| got(own).is_some_and(|own| own == id);
        let (is, id) = match (list, id.strip_prefix('+')) {
            ("charts", Some(of)) => (Is::Chart(ChartType::ALL.into_iter().find(|kind| kind.id() == of)?), ""),
            ("charts", None) => {
                let chart = items(&draft.charts).map(|(_, chart)| chart).find(|chart| is_id(&chart.id))?;
                (Is::Chart(*got(&chart.r#type)?), id)
            }
            ("disputes", Some(_)) => (Is::Dispute, ""),
            ("disputes", None) if items(&draft.disputes).any(|(_, one)| is_id(&one.id)) => (Is::Dispute, id),
            ("notes", Some(_)) => (Is::Note, ""),
            ("notes", None) if items(&draft.notes).any(|(_, one)| is_id(&one.id)) => (Is::Note, id),
            ("more", None) if items(&draft.figures).any(|(_, one)| is_id(&one.id)) => (Is::More, id),
            ("correct", None) if items(&draft.figures).any(|(_, one)| is_id(&one.id)) => (Is::Correction, id),
            _ => return None,
        };
        Some(Self { is, id: id.to_owned() })
    }

    /// The figure that it belongs to.
    pub fn figure(&self) -> Option<&str> {
        matches!(self.is, Is::More | Is::Correction).then_some(&self.id)
    }

    fn list(&self) -> &'static str {
        match self.is {
            Is::Chart(_) => "charts",
            Is::Dispute => "disputes",
            Is::Note => "notes",
            Is::More | Is::Correction => "figures",
        }
    }

    fn parts(&self) -> &'static [Part] {
        match self.is {
            Is::Chart(of) => chart_parts(of),
            Is::Dispute => DISPUTE,
            Is::Note => SOURCE_NOTE,
            Is::More => MORE,
            Is::Correction => CORRECTION,
        }
    }

    fn words(&self) -> &'static str {
        match self.is {
            Is::Chart(of) => chart_words(of),
            Is::Dispute => "desk-dispute",
            Is::Note => "desk-source-note",
            Is::More => "desk-more",
            Is::Correction => "desk-correct",
        }
    }

    /// Writes what its form says. Gives the file, and what is open then.
    ///
    /// # Errors
    /// Where it cannot be written so.
    pub fn keep(&self, source: &Source, lists: &Lists<'_>, filled: &Filled) -> Result<(String, String), Unfit> {
        if self.is == Is::Correction {
            return Ok((self.corrected(source, lists, filled)?, self.id.clone()));
        }
        let (list, is_new) = (self.list(), self.id.is_empty());
        let id = match is_new {
            true => {
                let file = Entries::of(&source.text).unwrap_or_default();
                let named = ["id", "takeaway", "question", "title"].into_iter().find_map(|field| filled.get(field));
                file.free_id(list, named.unwrap_or_default(), &Entries::default())
            }
            false => self.id.clone(),
        };
        let of = match self.is {
            Is::Chart(of) => vec![("type", of.id())],
            _ => Vec::new(),
        };
        let text = keep_entry(source, (list, &id), &of, self.parts(), filled)?;
        let open = if self.is == Is::More { format!("more/{id}") } else { format!("{list}/{id}") };
        Ok((text, open))
    }

    fn corrected(&self, source: &Source, lists: &Lists<'_>, filled: &Filled) -> Result<String, Unfit> {
        let need = |field: &'static str| filled.get(field).ok_or(Unfit { field, why: Why::Empty });
        let figure = items(&lists.own().figures).map(|(_, figure)| figure);
        let figure = figure.into_iter().find(|figure| got(&figure.id) == Some(&self.id));
        let kind = figure
            .and_then(|figure| got(&figure.measure))
            .and_then(|id| lists.measure(id))
            .and_then(|measure| got(&measure.kind))
            .copied();
        let to = amount(need("to")?, kind).map_err(|why| Unfit { field: "to", why: Why::NoAmount(why) })?;
        let on: NaiveDate = need("on")?.parse().map_err(|_| Unfit { field: "on", why: Why::NoDay })?;
        let number = |field: &str| filled.get(field)?.parse::<u32>().ok();
        let cited = match (filled.get("words"), number("line"), number("word")) {
            (Some(words), Some(line), Some(word)) => Some(Cited { line, words: words.to_owned(), word }),
            _ => None,
        };
        let because = need("because")?.to_owned();
        let correction = Correction { figure: self.id.clone(), to, because, cited };
        let corrected = correct(source, &[correction], on);
        Ok(corrected.map_err(|why| Unfit { field: "to", why: Why::NotCorrected(why) })?.text)
    }

    /// Takes it out of its list; what belongs to a figure is not taken out so.
    ///
    /// # Errors
    /// Where the file is no JSON.
    pub fn drop(&self, source: &Source) -> Result<String, Unfit> {
        match self.figure() {
            Some(_) => Ok(source.text.clone()),
            None => drop_entry(source, self.list(), &self.id),
        }
    }

    /// What it says so far, by the names of the fields.
    fn values(&self, source: &Source, lists: &Lists<'_>) -> BTreeMap<String, String> {
        if self.is == Is::Correction {
            let figures = items(&lists.own().figures).map(|(_, figure)| figure);
            let figure = figures.into_iter().find(|figure| got(&figure.id) == Some(&self.id));
            return figure.map(|figure| values_of(figure, amount_of(lists, figure))).unwrap_or_default();
        }
        let file = Entries::of(&source.text).unwrap_or_default();
        shown(&file, self.list(), &self.id, self.parts())
    }

    /// Its form.
    pub fn form(&self, source: &Source, lists: &Lists<'_>, words: &Words) -> FormContent {
        let values = self.values(source, lists);
        let mut all = fields(self.parts(), "", &values, lists, words);
        let is_new = self.id.is_empty();
        if is_new {
            all.insert(0, super::entry_form::id_field(words));
        }
        let keep = if self.is == Is::Correction { "desk-write-correction" } else { "desk-keep-entry" };
        let mut acts = vec![("take", words.say(keep), "Control+Enter")];
        match self.figure() {
            Some(_) => acts.push(("back", words.say("desk-back"), "")),
            None if is_new => {}
            None => acts.push(("aside", words.say("desk-drop-entry"), "")),
        }
        let what = words.say(self.words());
        let title = if is_new { what } else { words.labelled(&what, &self.id) };
        FormContent { title, fields: all, acts }
    }
}

/// All that the file has of them, and what can be begun.
pub fn entries(lists: &Lists<'_>, open: Option<&str>, words: &Words) -> EntriesContent {
    let draft = lists.own();
    let mut there = Vec::new();
    let mut add = |list: &str, what: &str, id: &Field<'_, String>, says: &Field<'_, Text>| {
        let Some(id) = got(id) else { return };
        let says = got(says).map(english).unwrap_or_else(|| id.clone());
        let name = format!("{list}/{id}");
        there.push((name.clone(), words.labelled(&words.say(what), &says), open == Some(&name)));
    };
    for (_, chart) in items(&draft.charts) {
        if let Some(of) = got(&chart.r#type) {
            add("charts", chart_words(*of), &chart.id, &chart.takeaway);
        }
    }
    items(&draft.disputes).for_each(|(_, one)| add("disputes", "desk-dispute", &one.id, &one.question));
    items(&draft.notes).for_each(|(_, one)| add("notes", "desk-source-note", &one.id, &one.title));
    let charts = ChartType::ALL.map(|of| (format!("charts/+{of}"), words.say(chart_words(of))));
    let others = [("disputes/+", "desk-dispute"), ("notes/+", "desk-source-note")];
    let others = others.map(|(name, what)| (name.to_owned(), words.say(what)));
    EntriesContent {
        none: words.say("desk-no-entries"),
        there,
        choose: words.say("desk-new-entry"),
        new: charts.into_iter().chain(others).collect(),
        begin: words.say("desk-begin-entry"),
    }
}
