//! What an editor gives: the bytes of a file, and the text of a web page's source.

use humanitarian_figures::check::MOST_BYTES;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomParser, Element, SupportedType};

/// The bytes of a file; none where it is too large or cannot be read.
pub async fn bytes_of(file: &Blob) -> Option<Vec<u8>> {
    if file.size() > MOST_BYTES as f64 {
        return None;
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?.dyn_into::<ArrayBuffer>().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The text of a web page's source, a paragraph a line. It is read into a document of its own, which runs nothing and loads
/// nothing.
pub fn text_of_html(source: &str) -> Option<String> {
    const APART: &str = "p, div, li, br, tr, h1, h2, h3, h4, h5, h6, section, article, header, footer, blockquote, pre";
    let page = DomParser::new().ok()?.parse_from_string(source, SupportedType::TextHtml).ok()?;
    let each = |selector: &str, act: &dyn Fn(&Element)| {
        if let Ok(found) = page.query_selector_all(selector) {
            (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).for_each(|element| act(&element));
        }
    };
    each("script, style, template, noscript, head, nav", &|element| element.remove());
    // A line's end in the source ends no paragraph, and a paragraph's end does.
    const END: &str = "\u{1e}";
    each(APART, &|element| {
        let _ = element.before_with_str_1(END);
        let _ = element.after_with_str_1(END);
    });
    let text = page.body()?.text_content()?;
    let paragraphs = text.split(END).map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    Some(paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n"))
}
