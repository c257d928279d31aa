//! A reader's text, from a file or what was dropped.

use crate::verify::{Encoding, Kind, LONGEST, Sentences, Told, is_html, kind};
use js_sys::{ArrayBuffer, JsString, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomParser, Element, SupportedType, TextDecoder};

/// A text, and what is to be said of how it was read.
pub struct Given {
    pub text: String,
    pub note: String,
}

/// The text of a file, or why there is none, in words.
pub async fn of_file(file: &Blob, told: &Told) -> Result<Given, String> {
    let sentences = &told.sentences;
    // In UTF-16 a letter is two bytes or more.
    if file.size() > 2.0 * LONGEST as f64 {
        return Err(too_large(file, sentences).await);
    }
    let bytes = bytes(file).await.ok_or_else(|| sentences.unreadable.clone())?;
    let (encoding, is_assumed) = match kind(&bytes) {
        Kind::Text(Encoding::Utf8) => ("utf-8", false),
        Kind::Text(Encoding::Utf16Le) => ("utf-16le", false),
        Kind::Text(Encoding::Utf16Be) => ("utf-16be", false),
        Kind::Text(Encoding::Older) => (told.encoding.as_str(), true),
        other => return Err(refusal(other, sentences)),
    };
    let decoder = TextDecoder::new_with_label(encoding).map_err(|_| sentences.unreadable.clone())?;
    let text = decoder.decode_with_u8_array(&bytes).map_err(|_| sentences.unreadable.clone())?;
    if text.len() > LONGEST {
        return Err(sentences.too_long.clone());
    }
    let note = if is_assumed { sentences.encoding.replace("{encoding}", encoding) } else { String::new() };
    let text = if is_html(&text) { of_html(&text).unwrap_or(text) } else { text };
    Ok(Given { text, note })
}

/// What is wrong with a file that no text is as large as: that it is none, where its beginning shows it.
async fn too_large(file: &Blob, sentences: &Sentences) -> String {
    let head = match file.slice_with_i32_and_i32(0, 4096) {
        Ok(head) => bytes(&head).await,
        Err(_) => None,
    };
    match head.map(|head| kind(&head)) {
        Some(other @ (Kind::Pdf | Kind::Picture)) => refusal(other, sentences),
        _ => sentences.too_long.clone(),
    }
}

fn refusal(kind: Kind, sentences: &Sentences) -> String {
    match kind {
        Kind::Pdf => sentences.pdf.clone(),
        Kind::Picture => sentences.picture.clone(),
        Kind::Packed | Kind::Text(_) => sentences.packed.clone(),
    }
}

async fn bytes(file: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?.dyn_into::<ArrayBuffer>().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The text of a web page's source. It is read into a document of its own, which runs nothing and loads nothing.
pub fn of_html(source: &str) -> Option<String> {
    let page = DomParser::new().ok()?.parse_from_string(source, SupportedType::TextHtml).ok()?;
    let all = |selector: &str| page.query_selector_all(selector).ok();
    let each = |selector: &str, act: &dyn Fn(&Element)| {
        if let Some(found) = all(selector) {
            (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).for_each(|element| act(&element));
        }
    };
    each("script, style, template, noscript, head", &|element| element.remove());
    // Words of two paragraphs would stand together without.
    each(
        "p, div, li, br, tr, td, th, h1, h2, h3, h4, h5, h6, section, article, header, footer, blockquote, pre",
        &|element| {
            let _ = element.after_with_str_1("\n\n");
        },
    );
    page.body()?.text_content()
}

/// The same text with its letters and their marks in one, as most write them; none where nothing changes.
pub fn composed(text: &str) -> Option<String> {
    let composed = String::from(JsString::from(text).normalize("NFC"));
    (composed != text).then_some(composed)
}

/// What was dropped: a file, or a piece of text.
pub enum Dropped {
    File(Blob),
    Text(String),
}

/// Takes what was dropped.
pub fn dropped(event: &web_sys::DragEvent) -> Option<Dropped> {
    let data = event.data_transfer()?;
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Dropped::File(file.into()));
    }
    let text = |format: &str| data.get_data(format).ok().filter(|text| !text.is_empty());
    let text = text("text/plain").or_else(|| of_html(&text("text/html")?))?;
    Some(Dropped::Text(text))
}
