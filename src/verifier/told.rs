//! What the page tells, read by the browser's own reader of JSON: a library for it would be a third of this program.

use crate::verify::{Ours, Print, Sentences, Sought, Told};
use gloo_utils::document;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What the page tells; nothing where it tells something else.
pub fn told() -> Option<Told> {
    let told = Value(JSON::parse(&document().get_element_by_id("page-data")?.text_content()?).ok()?);
    Some(Told {
        locale: told.text("locale")?,
        encoding: told.text("encoding")?,
        paragraphs: told.list("paragraphs", |print| Some(Print(print.number("0")?, print.text("1")?)))?,
        sought: told.list("sought", sought)?,
        ours: told.list("ours", |ours| {
            Some(Ours { id: ours.text("id")?, from: ours.list("from", |place| Value::whole(&place.0))? })
        })?,
        verdicts: told.list("verdicts", |verdict| verdict.0.as_string())?,
        sentences: sentences(&told.get("sentences")?)?,
    })
}

fn sought(sought: &Value) -> Option<Sought> {
    Some(Sought {
        id: sought.text("id")?,
        figure: sought.get("figure")?.0.as_bool()?,
        paragraph: sought.number("paragraph")?,
        word: sought.number("word")?,
        words: sought.text("words")?,
    })
}

fn sentences(sentences: &Value) -> Option<Sentences> {
    let say = |name: &str| sentences.text(name);
    Some(Sentences {
        exact: say("exact")?,
        moved: say("moved")?,
        within: say("within")?,
        changed: say("changed")?,
        astray: say("astray")?,
        missing: say("missing")?,
        ours: say("ours")?,
        ours_lost: say("ours_lost")?,
        stranger: say("stranger")?,
        left_out: say("left_out")?,
        checking: say("checking")?,
        empty: say("empty")?,
        too_long: say("too_long")?,
        pdf: say("pdf")?,
        picture: say("picture")?,
        packed: say("packed")?,
        unreadable: say("unreadable")?,
        encoding: say("encoding")?,
    })
}

/// A value as JSON has it.
struct Value(JsValue);

impl Value {
    fn get(&self, name: &str) -> Option<Self> {
        Reflect::get(&self.0, &name.into()).ok().map(Self)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.0.as_string()
    }

    fn number(&self, name: &str) -> Option<usize> {
        Self::whole(&self.get(name)?.0)
    }

    fn whole(value: &JsValue) -> Option<usize> {
        value.as_f64().map(|number| number as usize)
    }

    fn list<T>(&self, name: &str, read: impl Fn(&Self) -> Option<T>) -> Option<Vec<T>> {
        self.get(name)?.0.dyn_into::<Array>().ok()?.iter().map(|value| read(&Self(value))).collect()
    }
}
