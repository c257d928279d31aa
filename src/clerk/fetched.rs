//! A report file from another site, which the address of the page names: only from origins that the site file lists. The page's
//! policy lets it ask no other.

use gloo_utils::window;
use humanitarian_figures::check::MOST_BYTES;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestInit, RequestRedirect,
    Response, Url, UrlSearchParams,
};

/// Why there is no file.
pub enum NotFetched {
    /// It is larger than any report file.
    TooLarge,
    Failed,
}

/// What the page's own address asks for.
pub fn named() -> Option<String> {
    let asked = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&asked).ok()?.get("report").filter(|address| !address.is_empty())
}

/// The address, whole, where it may be asked.
pub fn listed(address: &str, origins: &[String]) -> Option<String> {
    let url = Url::new(address).ok()?;
    let is_plain = url.protocol() == "https:" && url.username().is_empty() && url.password().is_empty();
    (is_plain && origins.contains(&url.origin())).then(|| url.href())
}

/// The last step of an address, for what is said of the file.
pub fn name_of(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    path.rsplit('/').find(|step| !step.is_empty()).unwrap_or(address).to_owned()
}

/// The bytes at an address. It must answer by itself: what leads elsewhere is a fault, and nothing of who reads is sent along.
///
/// # Errors
/// Where it does not answer, or with more than [`MOST_BYTES`]. The rest of that is not waited for.
pub async fn fetched(address: &str, signal: &AbortSignal) -> Result<Vec<u8>, NotFetched> {
    let options = RequestInit::new();
    options.set_redirect(RequestRedirect::Error);
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(signal));
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &options)).await;
    let answer = answer.ok().and_then(|answer| answer.dyn_into::<Response>().ok()).filter(Response::ok);
    let body = answer.and_then(|answer| answer.body()).ok_or(NotFetched::Failed)?;
    let reader: ReadableStreamDefaultReader = body.get_reader().dyn_into().map_err(|_| NotFetched::Failed)?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|_| NotFetched::Failed)?;
        let get = |name: &str| Reflect::get(&piece, &name.into()).unwrap_or_default();
        if get("done").is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(Uint8Array::new(&get("value")).to_vec());
        if bytes.len() as u64 > MOST_BYTES {
            let _ = reader.cancel();
            return Err(NotFetched::TooLarge);
        }
    }
}
