//! The house style: fonts and inks that a newsroom sets in `style/house.css`, and nothing else.
//!
//! Their values take the place of those in `style/1-tokens.css`, so no rule of a house style exists that could hide a
//! claimant, and no ink is taken that cannot be read.

use super::contrast;
use std::fmt;

/// The names that may be set, with what their values must be.
const FONTS: [&str; 3] = ["--serif", "--sans", "--digits"];
const INKS: [&str; 8] = ["--paper", "--panel", "--ink", "--ink-2", "--rule", "--edge", "--trace", "--lit"];

/// Where a token of the pages' style is declared: in the light, and in the dark twice.
const LIGHT: &str = ":root";
const DARK: &str = ":root[data-theme=\"dark\"]";
const DARK_BY_SYSTEM: &str = ":root:not([data-theme=\"light\"])";

/// What is wrong with a house style, and in which line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseFault {
    /// Counted from 1; 0 where it is the whole file.
    pub line: usize,
    pub what: String,
}

impl fmt::Display for HouseFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.what),
            line => write!(f, "line {line}: {}", self.what),
        }
    }
}

impl std::error::Error for HouseFault {}

/// A declaration of a house style.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Set {
    line: usize,
    dark: bool,
    name: String,
    value: String,
}

/// The pages' minified stylesheet with the fonts and inks of a house style.
///
/// # Errors
/// Where the house style holds anything else, or an ink that cannot be read on its ground.
pub fn furnished(sheet: &str, house: &str) -> Result<String, HouseFault> {
    let set = read(house)?;
    let mut sheet = sheet.to_owned();
    for Set { line, dark, name, value } in &set {
        let selectors: &[&str] = if *dark { &[DARK, DARK_BY_SYSTEM] } else { &[LIGHT] };
        for selector in selectors {
            let missing = || fault(*line, format!("the pages' style no longer has `{name}` in `{selector}`"));
            sheet = with_token(&sheet, selector, name, value).ok_or_else(missing)?;
        }
    }
    readable(&sheet, &set)?;
    Ok(sheet)
}

/// The declarations of a block of the minified sheet, by its selector.
pub fn declarations<'s>(sheet: &'s str, selector: &str) -> Option<&'s str> {
    let head = format!("{selector}{{");
    let start = sheet.match_indices(&head).find(|(at, _)| sheet[..*at].ends_with(['{', '}', ';']) || *at == 0)?.0;
    let inside = &sheet[start + head.len()..];
    inside.find('}').map(|end| &inside[..end])
}

/// The value of a token among declarations.
fn value<'d>(declarations: &'d str, name: &str) -> Option<&'d str> {
    declarations.split(';').find_map(|one| one.strip_prefix(name)?.strip_prefix(':'))
}

fn with_token(sheet: &str, selector: &str, name: &str, new: &str) -> Option<String> {
    let block = declarations(sheet, selector)?;
    let old = value(block, name)?;
    let at = old.as_ptr() as usize - sheet.as_ptr() as usize;
    Some(format!("{}{new}{}", &sheet[..at], &sheet[at + old.len()..]))
}

/// What a house style declares.
fn read(house: &str) -> Result<Vec<Set>, HouseFault> {
    let plain = without_comments(house)?;
    let line_of = |rest: &str| plain[..plain.len() - rest.len()].matches('\n').count() + 1;
    let mut set = Vec::new();
    let mut rest = plain.trim_start();
    while !rest.is_empty() {
        let line = line_of(rest);
        let only = "a house style holds `:root { }` and `:root[data-theme=\"dark\"] { }`, and in them fonts and inks";
        let Some((selector, inside)) = rest.split_once('{') else {
            return Err(fault(line, format!("there is no `{{` behind `{}`: {only}", shown(rest))));
        };
        let dark = match selector.trim() {
            LIGHT => false,
            DARK => true,
            other => return Err(fault(line, format!("`{}` is not for a house style: {only}", shown(other)))),
        };
        let Some((block, after)) = inside.split_once('}') else {
            return Err(fault(line, "its `{` is never closed: put a `}` at its end".into()));
        };
        let mut from = 0;
        for declaration in block.split(';') {
            let trimmed = declaration.trim_start();
            let line = line_of(&inside[from + (declaration.len() - trimmed.len())..]);
            from += declaration.len() + 1;
            if !trimmed.is_empty() {
                set.push(declared(trimmed.trim_end(), line, dark)?);
            }
        }
        rest = after.trim_start();
    }
    Ok(set)
}

fn declared(declaration: &str, line: usize, dark: bool) -> Result<Set, HouseFault> {
    let (name, value) = declaration.split_once(':').unwrap_or((declaration, ""));
    let (name, value) = (name.trim(), value.trim());
    let is_ink = INKS.contains(&name);
    if !is_ink && !FONTS.contains(&name) {
        let known = FONTS.iter().chain(&INKS).copied().collect::<Vec<_>>().join(", ");
        return Err(fault(line, format!("`{}` is not for a house style to set; it may set {known}", shown(name))));
    }
    if is_ink && contrast::Colour::read(value).is_none() {
        return Err(fault(
            line,
            format!("`{name}` is `{}`: write an ink as #rrggbb, without transparency", shown(value)),
        ));
    }
    if !is_ink && dark {
        return Err(fault(line, format!("`{name}` is a font, and fonts are the same in the dark: set it in `:root`")));
    }
    if !is_ink && !is_font_list(value) {
        let how = "write names of fonts, those with spaces in quotes, parted by commas";
        return Err(fault(line, format!("`{name}` is `{}`: {how}", shown(value))));
    }
    Ok(Set { line, dark, name: name.to_owned(), value: value.split_whitespace().collect::<Vec<_>>().join(" ") })
}

/// Names of fonts, quoted or of plain letters: no function, no size, nothing that ends the declaration.
fn is_font_list(value: &str) -> bool {
    let name = |name: &str| {
        let bare = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(name);
        !bare.trim().is_empty() && bare.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '-')
    };
    value.split(',').all(|one| name(one.trim()))
}

/// Comments become spaces, so that every line keeps its number.
fn without_comments(house: &str) -> Result<String, HouseFault> {
    let mut out = String::with_capacity(house.len());
    let mut rest = house;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        let Some((comment, after)) = comment.split_once("*/") else {
            let line = out.matches('\n').count() + 1;
            return Err(fault(line, "a comment is never closed: put `*/` at its end".into()));
        };
        out.extend(comment.chars().filter(|c| *c == '\n'));
        out.push(' ');
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Text must be read on its ground, in the light and in the dark.
fn readable(sheet: &str, set: &[Set]) -> Result<(), HouseFault> {
    for (dark, selector) in [(false, LIGHT), (true, DARK)] {
        let block = declarations(sheet, selector).unwrap_or_default();
        let ink = |name: &str| value(block, name).and_then(contrast::Colour::read);
        for (front, ground, least) in contrast::NEEDED {
            let (Some(a), Some(b)) = (ink(front), ink(ground)) else { continue };
            let ratio = a.against(b);
            if ratio < least {
                let own = |one: &&Set| one.dark == dark && (one.name == front || one.name == ground);
                let line = set.iter().rfind(own).map_or(0, |one| one.line);
                let theme = if dark { "dark" } else { "light" };
                return Err(fault(
                    line,
                    format!("in the {theme}, `{front}` on `{ground}` has a contrast of {ratio:.1}, and needs {least}"),
                ));
            }
        }
    }
    Ok(())
}

fn fault(line: usize, what: String) -> HouseFault {
    HouseFault { line, what }
}

/// The beginning of a text, on one line.
fn shown(text: &str) -> String {
    text.trim().chars().take(40).map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "@layer tokens{:root{--paper:#f5f4f1;--ink:#1b1c1e;--ink-2:#52545a;--trace:#2a3e86;\
        --serif:Charter,serif;--t1:1rem}@media (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){\
        --paper:#16181b;--ink:#ebe8e0}}:root[data-theme=\"dark\"]{--paper:#16181b;--ink:#ebe8e0}}.card{top:0}";

    fn refused(house: &str) -> String {
        furnished(SHEET, house).expect_err(house).to_string()
    }

    #[test]
    fn fonts_and_inks_take_the_place_of_ours() {
        let house = "/* ours */\n:root { --serif: \"House  Serif\", serif; --ink: #000000 }\n\
            :root[data-theme=\"dark\"] { --paper: #000000; }";
        let sheet = furnished(SHEET, house).expect("a house style");
        let expected = SHEET
            .replace("Charter,serif", "\"House Serif\", serif")
            .replace("#1b1c1e", "#000000")
            .replace("#16181b", "#000000");
        assert_eq!(sheet, expected);
        assert_eq!(furnished(SHEET, "/* nothing */").as_deref(), Ok(SHEET));
    }

    #[test]
    fn no_rule_can_hide_who_said_it() {
        let hidden = refused(":root { --ink: #000000; }\n\n.card__by { display: none !important; }");
        assert!(hidden.starts_with("line 3: `.card__by` is not for a house style"), "{hidden}");
        for house in [
            ".card__doubt { font-size: 0 }",
            ":root .card__standing { visibility: hidden }",
            ":root, .card__by { --ink: #000000 }",
            "@media screen { :root { --ink: #000000 } }",
            "@import \"other.css\";",
            "*{}",
        ] {
            assert!(refused(house).starts_with("line 1: "), "{house}");
        }
    }

    #[test]
    fn nothing_but_fonts_and_inks_can_be_set() {
        for declaration in ["display: none", "--t4: 0", "--n2: 1px", "color: red", "--serif", "all: unset"] {
            let told = refused(&format!(":root {{\n  {declaration};\n}}"));
            assert!(told.starts_with("line 2: "), "{told}");
        }
        assert!(refused(":root { --serif: url(https://example.org/a) }").contains("write names of fonts"));
        assert!(refused(":root { --ink: transparent }").contains("#rrggbb"));
        assert!(refused(":root { --ink: #00000000 }").contains("#rrggbb"));
        assert!(refused(":root[data-theme=\"dark\"] { --serif: a }").contains("set it in `:root`"));
    }

    #[test]
    fn an_ink_that_cannot_be_read_is_refused_in_either_theme() {
        let told = refused(":root {\n  --ink: #f5f4f1;\n}");
        assert!(told.starts_with("line 2: in the light, `--ink` on `--paper` has a contrast of 1.0"), "{told}");
        let told = refused(":root[data-theme=\"dark\"] { --ink: #16181b }");
        assert!(told.contains("in the dark"), "{told}");
    }

    #[test]
    fn what_is_cut_off_is_named_with_its_line() {
        assert!(refused("\n:root { --ink: #000000;").starts_with("line 2: its `{` is never closed"));
        assert!(refused("\n\n/* open").starts_with("line 3: a comment"));
        assert!(refused("nonsense").starts_with("line 1: there is no `{`"));
    }
}
