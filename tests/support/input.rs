//! Real key presses, as the browser would get them from a keyboard.

use serde_json::{Value, json};

const ALT: u32 = 1;
const CONTROL: u32 = 2;
const META: u32 = 4;
const SHIFT: u32 = 8;

/// The two events of pressing and letting go of `chord`: a key by its DOM name (`Enter`, `ArrowLeft`, `Space`, `a`),
/// after any of `Shift+`, `Control+`, `Alt+`, `Meta+`. `None` for an unknown name.
pub fn press(chord: &str) -> Option<[Value; 2]> {
    let mut modifiers = 0;
    let mut name = chord;
    while let Some((modifier, rest)) = name.split_once('+').filter(|(_, rest)| !rest.is_empty()) {
        modifiers |= match modifier {
            "Shift" => SHIFT,
            "Control" => CONTROL,
            "Alt" => ALT,
            "Meta" => META,
            _ => return None,
        };
        name = rest;
    }
    let (key, code, number, text) = key(name)?;
    // With Control, Alt or Meta a key commands and types nothing.
    let text = if modifiers & !SHIFT == 0 { text } else { String::new() };
    let event = |kind: &str| {
        json!({
            "type": kind, "modifiers": modifiers, "key": key, "code": code, "text": text,
            "windowsVirtualKeyCode": number, "nativeVirtualKeyCode": number,
        })
    };
    let mut up = event("keyUp");
    up["text"] = json!("");
    Some([event(if text.is_empty() { "rawKeyDown" } else { "keyDown" }), up])
}

/// Key, code, number and typed text of a key.
fn key(name: &str) -> Option<(String, String, u32, String)> {
    let named = |number: u32, text: &str| Some((name.to_owned(), name.to_owned(), number, text.to_owned()));
    match name {
        "Space" => Some((" ".to_owned(), name.to_owned(), 32, " ".to_owned())),
        "Enter" => named(13, "\r"),
        "Backspace" => named(8, ""),
        "Tab" => named(9, ""),
        "Escape" => named(27, ""),
        "PageUp" => named(33, ""),
        "PageDown" => named(34, ""),
        "End" => named(35, ""),
        "Home" => named(36, ""),
        "ArrowLeft" => named(37, ""),
        "ArrowUp" => named(38, ""),
        "ArrowRight" => named(39, ""),
        "ArrowDown" => named(40, ""),
        "Delete" => named(46, ""),
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().filter(|_| letters.next().is_none())?;
            let upper = letter.to_ascii_uppercase();
            let code = match upper {
                'A'..='Z' => format!("Key{upper}"),
                '0'..='9' => format!("Digit{upper}"),
                _ => String::new(),
            };
            let number = if code.is_empty() { 0 } else { u32::from(upper) };
            Some((name.to_owned(), code, number, name.to_owned()))
        }
    }
}
