//! Files of the site.

use gloo_utils::{document, window};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file does not come.
#[derive(Clone, Copy, Debug)]
pub enum Missing {
    /// There is no line.
    Line,
    /// There is no such file: the site was updated meanwhile.
    File,
}

/// A file on its way.
pub struct Coming(Promise);

impl Coming {
    /// Asks for a file; it comes whether or not somebody waits for it.
    pub fn of(address: &str) -> Self {
        Self(window().fetch_with_str(address))
    }

    /// The list of the index's parts, which the page asks for before this program is there.
    pub fn manifest() -> Option<Self> {
        let script = document().get_element_by_id("app")?;
        Some(Self(Reflect::get(&script, &"index".into()).ok()?.dyn_into().ok()?))
    }

    pub async fn bytes(self) -> Result<Vec<u8>, Missing> {
        let body = self.answer().await?.array_buffer().map_err(|_| Missing::Line)?;
        let body = JsFuture::from(body).await.map_err(|_| Missing::Line)?;
        Ok(Uint8Array::new(&body).to_vec())
    }

    pub async fn text(self) -> Result<String, Missing> {
        let body = self.answer().await?.text().map_err(|_| Missing::Line)?;
        JsFuture::from(body).await.ok().and_then(|body| body.as_string()).ok_or(Missing::Line)
    }

    async fn answer(self) -> Result<Response, Missing> {
        let answer = JsFuture::from(self.0).await.map_err(|_| Missing::Line)?;
        answer.dyn_into::<Response>().ok().filter(Response::ok).ok_or(Missing::File)
    }
}
