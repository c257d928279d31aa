//! Drafts on the reader's own machine, in the browser's database. Whoever waits for a draft to be kept hears it only once the
//! browser says that it is on the disk.

use humanitarian_figures::page::Table;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransaction};

const DATABASE: &str = "figures-desk";
const DRAFTS: &str = "drafts";

/// A report file under work.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Draft {
    /// When it was begun, in milliseconds: no two are begun at once.
    pub key: f64,
    /// When it was last changed.
    pub changed: f64,
    /// The report's text; empty of a file that was imported.
    pub text: String,
    pub file: String,
    /// The file as it was before each step, the oldest first.
    pub past: Vec<String>,
    /// The entry in the form.
    pub open: Option<String>,
    /// What is filled in of entries that were not taken yet.
    #[serde(default)]
    pub filled: BTreeMap<String, BTreeMap<String, String>>,
    /// A table whose columns are being told; then there is no file yet.
    #[serde(default)]
    pub table: Option<Table>,
}

/// The database, open.
pub struct Kept(IdbDatabase);

impl Kept {
    /// Whether there is one already. Whoever only looks at the page leaves none behind.
    pub async fn is_there() -> bool {
        let all = || {
            let factory = Reflect::get(&js_sys::global(), &"indexedDB".into()).ok()?;
            let list: Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
            list.call0(&factory).ok()?.dyn_into::<Promise>().ok()
        };
        // Where a browser does not say, it is opened to see.
        let Some(all) = all() else { return true };
        let Ok(all) = JsFuture::from(all).await else { return true };
        let name = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
        Array::from(&all).iter().filter_map(name).any(|name| name == DATABASE)
    }

    /// # Errors
    /// Where the browser keeps nothing: in private windows of some, or where it is forbidden.
    pub async fn open() -> Result<Self, JsValue> {
        let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?.dyn_into::<IdbFactory>()?;
        let request = factory.open_with_u32(DATABASE, 1)?;
        let opening = request.clone();
        let upgrade = Closure::once(move || {
            if let Ok(database) = opening.result().and_then(|result| result.dyn_into::<IdbDatabase>()) {
                let _ = database.create_object_store(DRAFTS);
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let opened = answer(&request).await?;
        Ok(Self(opened.dyn_into()?))
    }

    /// Every draft, the one that was changed last first. What another version of this page kept and nobody can read is left
    /// alone.
    ///
    /// # Errors
    /// Where the browser does not give them.
    pub async fn all(&self) -> Result<Vec<Draft>, JsValue> {
        let (_, store) = self.store("readonly")?;
        let all: Array = answer(&store.get_all()?).await?.dyn_into()?;
        let read = |value: JsValue| serde_json::from_str::<Draft>(&value.as_string()?).ok();
        let mut drafts: Vec<Draft> = all.iter().filter_map(read).collect();
        drafts.sort_by(|a, b| b.changed.total_cmp(&a.changed));
        Ok(drafts)
    }

    /// Keeps a draft. It is there once this is over.
    ///
    /// # Errors
    /// Where the disk is full, or the browser keeps no more.
    pub async fn keep(&self, draft: &Draft) -> Result<(), JsValue> {
        let text = serde_json::to_string(draft).map_err(|error| JsValue::from_str(&error.to_string()))?;
        let (transaction, store) = self.store("readwrite")?;
        store.put_with_key(&text.into(), &draft.key.into())?;
        over(&transaction).await
    }

    /// Forgets a draft.
    ///
    /// # Errors
    /// Where the browser does not.
    pub async fn forget(&self, key: f64) -> Result<(), JsValue> {
        let (transaction, store) = self.store("readwrite")?;
        store.delete(&key.into())?;
        over(&transaction).await
    }

    /// With the words that make a browser wait for the disk, which its bindings do not have.
    fn store(&self, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        let transaction: IdbTransaction = begin.call3(&self.0, &DRAFTS.into(), &mode.into(), &options)?.dyn_into()?;
        let store = transaction.object_store(DRAFTS)?;
        Ok((transaction, store))
    }
}

async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    first_of(request, "success", "error").await?;
    request.result()
}

async fn over(transaction: &IdbTransaction) -> Result<(), JsValue> {
    first_of(transaction, "complete", "abort").await
}

/// Waits for one of two events.
async fn first_of(target: &EventTarget, good: &str, bad: &str) -> Result<(), JsValue> {
    let promise = Promise::new(&mut |done, failed| {
        let _ = target.add_event_listener_with_callback(good, &done);
        let _ = target.add_event_listener_with_callback(bad, &failed);
    });
    JsFuture::from(promise).await.map(|_| ())
}
