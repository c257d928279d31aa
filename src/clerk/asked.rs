//! What the page asks of its worker, and what it hears: plain objects, of which a browser copies the contents.

use humanitarian_figures::page::{Opened, Step, TableTurned, Turned, Work};
use humanitarian_figures::words::{Digits, Tongue, UnknownLanguage, Words};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// Something to be done, in the words of a locale.
pub enum Asked {
    /// A file to be shown.
    Open { file: File, registers: String, locale: String },
    /// A table to be read, with the number by which the answer is known.
    Table { number: u32, file: File, registers: String, locale: String },
    /// Work at the desk.
    Work { number: u32, work: Box<Work>, locale: String },
}

impl Asked {
    pub fn to_js(&self) -> JsValue {
        match self {
            Self::Open { file, registers, locale } => {
                let (locale, registers) = (JsValue::from_str(locale), JsValue::from_str(registers));
                Array::of4(&locale, file, &JsValue::UNDEFINED, &registers).into()
            }
            Self::Table { number, file, registers, locale } => {
                let (locale, registers) = (JsValue::from_str(locale), JsValue::from_str(registers));
                Array::of4(&locale, file, &(*number).into(), &registers).into()
            }
            Self::Work { number, work, locale } => {
                let work = serde_json::to_string(work).unwrap_or_default();
                Array::of3(&JsValue::from_str(locale), &JsValue::from_str(&work), &(*number).into()).into()
            }
        }
    }

    pub fn of_js(value: &JsValue) -> Option<Self> {
        let parts: &Array = value.dyn_ref()?;
        let locale = parts.get(0).as_string()?;
        let number = parts.get(2).as_f64().map(|number| number as u32);
        match (parts.get(1).dyn_into(), number, parts.get(3).as_string()) {
            (Ok(file), Some(number), Some(registers)) => Some(Self::Table { number, file, registers, locale }),
            (Ok(file), None, Some(registers)) => Some(Self::Open { file, registers, locale }),
            (Err(work), Some(number), _) => {
                Some(Self::Work { number, work: serde_json::from_str(&work.as_string()?).ok()?, locale })
            }
            _ => None,
        }
    }
}

/// The sentences of a locale as pages write it: "ar-u-nu-arab".
///
/// # Errors
/// Where there are none in that language.
pub fn words(locale: &str) -> Result<Words, UnknownLanguage> {
    let (tag, rest) = locale.split_once('-').unwrap_or((locale, ""));
    let tongue = Tongue::of(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))?;
    Words::in_digits(tongue, if rest.ends_with("arab") { Digits::ArabicIndic } else { Digits::Latin })
}

/// What the worker says.
pub enum Heard {
    /// It is there, and may be asked.
    Ready,
    Begun(Step),
    Shown(Opened),
    /// Findings, as HTML.
    Refused(String),
    Turned(u32, Turned),
    Tabled(u32, TableTurned),
}

const STEPS: [Step; 3] = [Step::Reading, Step::Checking, Step::Drawing];

impl Heard {
    pub fn to_js(&self) -> JsValue {
        let object = js_sys::Object::new();
        let set = |name: &str, value: JsValue| {
            let _ = Reflect::set(&object, &name.into(), &value);
        };
        match self {
            Self::Ready => set("ready", true.into()),
            Self::Begun(step) => {
                let step = STEPS.iter().position(|known| known == step).unwrap_or_default();
                set("begun", JsValue::from(step as u32));
            }
            Self::Shown(Opened { title, body, long_words }) => {
                set("body", JsValue::from_str(body));
                set("title", JsValue::from_str(title));
                set("long", (*long_words).into());
            }
            Self::Refused(html) => set("refused", JsValue::from_str(html)),
            Self::Turned(number, turned) => {
                set("turned", JsValue::from_str(&serde_json::to_string(turned).unwrap_or_default()));
                set("number", (*number).into());
            }
            Self::Tabled(number, turned) => {
                set("tabled", JsValue::from_str(&serde_json::to_string(turned).unwrap_or_default()));
                set("number", (*number).into());
            }
        }
        object.into()
    }

    pub fn of_js(value: &JsValue) -> Option<Self> {
        let get = |name: &str| Reflect::get(value, &name.into()).ok().filter(|value| !value.is_undefined());
        if let Some(step) = get("begun") {
            return STEPS.get(step.as_f64()? as usize).copied().map(Self::Begun);
        }
        if let Some(html) = get("refused") {
            return html.as_string().map(Self::Refused);
        }
        if let Some(turned) = get("turned") {
            let turned = serde_json::from_str(&turned.as_string()?).ok()?;
            return Some(Self::Turned(get("number")?.as_f64()? as u32, turned));
        }
        if let Some(turned) = get("tabled") {
            let turned = serde_json::from_str(&turned.as_string()?).ok()?;
            return Some(Self::Tabled(get("number")?.as_f64()? as u32, turned));
        }
        if let Some(body) = get("body") {
            let (body, title) = (body.as_string()?, get("title")?.as_string()?);
            return Some(Self::Shown(Opened { title, body, long_words: get("long")?.as_bool()? }));
        }
        get("ready").map(|_| Self::Ready)
    }
}
