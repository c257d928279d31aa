//! What the page asks of its worker, and what it hears: plain objects, of which a browser copies the contents.

use humanitarian_figures::page::{Opened, Step};
use humanitarian_figures::words::{Digits, Tongue, UnknownLanguage, Words};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// A file to be shown, in the words of this locale.
pub struct Asked {
    pub file: File,
    pub locale: String,
}

impl Asked {
    pub fn to_js(&self) -> JsValue {
        Array::of2(&self.file, &JsValue::from_str(&self.locale)).into()
    }

    pub fn of_js(value: &JsValue) -> Option<Self> {
        let parts: &Array = value.dyn_ref()?;
        Some(Self { file: parts.get(0).dyn_into().ok()?, locale: parts.get(1).as_string()? })
    }

    /// The sentences of a locale as pages write it: "ar-u-nu-arab".
    ///
    /// # Errors
    /// Where there are none in that language.
    pub fn words(&self) -> Result<Words, UnknownLanguage> {
        let (tag, rest) = self.locale.split_once('-').unwrap_or((&self.locale, ""));
        let tongue = Tongue::of(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))?;
        Words::in_digits(tongue, if rest.ends_with("arab") { Digits::ArabicIndic } else { Digits::Latin })
    }
}

/// What the worker says.
pub enum Heard {
    /// It is there, and may be asked.
    Ready,
    Begun(Step),
    Shown(Opened),
    /// Findings, as HTML.
    Refused(String),
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
        if let Some(body) = get("body") {
            let (body, title) = (body.as_string()?, get("title")?.as_string()?);
            return Some(Self::Shown(Opened { title, body, long_words: get("long")?.as_bool()? }));
        }
        get("ready").map(|_| Self::Ready)
    }
}
