//! The page for an address that holds nothing. It stands alone, since it is served at any depth.

use super::BaseUrl;
use super::policy::hash;
use crate::markup::escape;
use crate::words::Words;

const STYLE: &str = ":root{color-scheme:light dark}\
    body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1rem}";

/// A page that loads nothing. Where the site's address is known it leads home.
pub fn not_found(words: &Words, base: Option<&BaseUrl>) -> String {
    let (title, text, home) = (words.say("broken-title"), words.say("broken-text"), words.say("broken-home"));
    let home = base.map(|base| format!("<p><a href=\"{}\">{}</a></p>", escape(base.as_str()), escape(&home)));
    let policy = format!("default-src 'none'; style-src {}; base-uri 'none'; form-action 'none'", hash(STYLE));
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\
         <title>{title}</title><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1><p>{text}</p>{}</main></body></html>\n",
        words.language(),
        home.unwrap_or_default(),
        title = escape(&title),
        text = escape(&text),
    )
}
