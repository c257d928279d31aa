//! The whole dashboard in one file: what a page of the site loads stands in the document itself, so that it opens from a
//! disk or out of a mail. What needs the site is left out, or leads to the live one where its address is known.

use super::dashboard::{Around, body};
use super::policy::script_hashes;
use super::{COPY_SCRIPT, Composer, InlineStyle, Site, Standpoint};
use crate::markup::escape;
use crate::view::content::{Download, MastheadContent};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// The longest address that every browser takes.
const LONGEST_ADDRESS: usize = 2_000_000;

/// What a page would load, as texts that can stand in it.
///
/// Of the script of every page it has the theme's button alone: the rest serves what can be done with the site only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inlined {
    style: InlineStyle,
    script: String,
    /// As base64.
    wasm: String,
}

/// A script that exports no function to start its WebAssembly with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NothingToStart;

impl fmt::Display for NothingToStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the JavaScript that wasm-bindgen generates has no default export to start the WebAssembly with; does the \
             version in Cargo.toml still write `export { NAME as default }`?",
        )
    }
}

impl std::error::Error for NothingToStart {}

impl Inlined {
    /// `script` is an ES module whose default export, given the bytes of `wasm`, starts it.
    ///
    /// # Errors
    /// Where the module has no such export.
    pub fn new(style: &InlineStyle, script: &str, wasm: &[u8]) -> Result<Self, NothingToStart> {
        let init = default_export(script).ok_or(NothingToStart)?;
        // Nothing can import a module that stands in the page, so its start stands in it, too. Browsers of before 2025
        // know no `fromBase64`.
        let start = format!(
            "{{const text=document.getElementById(\"wasm\").textContent;\
             {init}({{module_or_path:Uint8Array.fromBase64?.(text)??\
             Uint8Array.from(atob(text),letter=>letter.charCodeAt(0))}}).then(()=>take_over())}}"
        );
        Ok(Self {
            style: style.clone(),
            // In code these can stand in texts and patterns only, where the sign may be written by its number.
            script: format!("{script}{start}").replace("</script", "\\x3c/script").replace("<!--", "\\x3c!--"),
            wasm: STANDARD.encode(wasm),
        })
    }
}

/// The name that a module gives its default export: `export { a, NAME as default };`
pub fn default_export(script: &str) -> Option<&str> {
    let (before, _) = script.split_once(" as default")?;
    let name = before.rsplit([' ', ',', '{']).next()?;
    (before.contains("export") && !name.is_empty()).then_some(name)
}

/// The whole page. `data` is the report's file, which a reader of the page can take out of it.
pub fn one_file(composer: &Composer<'_>, site: &Site, inlined: &Inlined, data: &str) -> String {
    let base = site.base.as_ref();
    let stands = Standpoint::Copy(base);
    let mut footer = composer.footer(&data_address(data), site.responsible.as_ref());
    for file in &mut footer.downloads {
        file.kept_as = Some(format!("{}.json", composer.report.id));
    }
    footer.downloads.retain(|Download { address, .. }| address.len() <= LONGEST_ADDRESS);
    footer.answers.insert(0, composer.copy_line(base));
    let body = body(
        composer,
        stands,
        Around {
            copy: Some(composer.copy_line(base)),
            revision: None,
            // The top of the page is all of the product that is here.
            product: stands.way("").unwrap_or_else(|| "#".to_owned()),
            verify: stands.way(&composer.verify_path()),
            others: Vec::new(),
            across: None,
            languages: None,
            masthead: MastheadContent { actions: None, ..composer.masthead(stands) },
            footer,
            embed: None,
        },
    );
    let canonical =
        base.map(|base| format!("<link rel=\"canonical\" href=\"{}\">", escape(&base.join(&composer.home()))));
    let head = format!(
        "<title>{}</title><meta name=\"description\" content=\"{}\"><meta name=\"robots\" content=\"noindex\">{}\
         {}",
        escape(&composer.page_title()),
        escape(&composer.page_description()),
        canonical.unwrap_or_default(),
        inlined.style.element(),
    );
    // Last, so that the page is read before it is passed over.
    let scripts = format!(
        "<script>{COPY_SCRIPT}</script><script type=\"application/wasm\" id=\"wasm\">{}</script><script type=\"module\">{}</script>",
        inlined.wasm, inlined.script,
    );
    let page = site.skeleton.pour(composer.words.language(), &head, &body, &scripts);
    let policy = policy(&page, &inlined.style);
    Site::with_policy(&page, &policy)
}

/// What the page may load and run: what stands in it, and nothing else. Its forms load the page itself again, which no
/// word of a policy names where that is a file.
fn policy(page: &str, style: &InlineStyle) -> String {
    format!(
        "default-src 'none'; script-src{} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'",
        script_hashes(page),
        style.source(),
    )
}

/// The text of a JSON file as an address.
fn data_address(json: &str) -> String {
    let mut address = String::from("data:application/json;charset=utf-8,");
    for letter in json.chars() {
        match letter {
            // What would end the address, or be taken for something else in it. Browsers see to other letters.
            '%' | '#' | '"' | '<' | '>' | '&' | ' ' | '\u{0}'..='\u{1f}' => {
                address.push_str(&format!("%{:02X}", u32::from(letter)));
            }
            _ => address.push(letter),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "export function take_over() {}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn a_module_is_started_by_the_name_of_its_default_export() {
        let inlined = Inlined::new(&InlineStyle::new(""), GLUE, b"\0asm").expect("a default export");
        assert!(inlined.script.contains("__wbg_init({module_or_path:"), "{}", inlined.script);
        assert_eq!(inlined.wasm, "AGFzbQ==");
        assert_eq!(Inlined::new(&InlineStyle::new(""), "export function take_over() {}", b""), Err(NothingToStart));
        assert_eq!(default_export("export{a as default}"), Some("a"));
    }

    #[test]
    fn no_text_ends_the_element_it_stands_in() {
        let glue = format!("let a = \"</script><!--\";{GLUE}");
        let inlined = Inlined::new(&InlineStyle::new(""), &glue, b"").expect("it starts");
        assert!(inlined.script.starts_with("let a = \"\\x3c/script>\\x3c!--\";"), "{}", inlined.script);
    }

    #[test]
    fn a_data_address_keeps_every_letter() {
        assert_eq!(
            data_address("{\"a\": \"50 % & #1 <é>\"}\n"),
            "data:application/json;charset=utf-8,{%22a%22:%20%2250%20%25%20%26%20%231%20%3Cé%3E%22}%0A"
        );
    }
}
