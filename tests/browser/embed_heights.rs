//! The heights that snippets promise, against those that a browser needs.

use humanitarian_figures::page::frame::height;

use crate::embeds::{all_frames, needed};
use crate::support::document::quote;
use crate::support::{Document as _, PageOptions, browser};

const WIDTHS: [u32; 5] = [280, 300, 420, 640, 900];
/// The fonts of this machine, and some of the widest that a reader may have instead.
const FONTS: [Option<[&str; 2]>; 2] =
    [None, Some(["'DejaVu Serif', 'Bookman Old Style', Verdana", "'DejaVu Sans', Verdana"])];

#[test]
fn no_frame_is_higher_than_its_snippet_says_nor_much_lower() {
    let page = browser().page(PageOptions::default());
    let mut unlike = Vec::new();
    for (address, content) in all_frames() {
        page.goto(&address);
        for fonts in FONTS {
            if let Some([serif, sans]) = fonts {
                let set = |name: &str, value: &str| {
                    format!("document.documentElement.style.setProperty('{name}', {})", quote(value))
                };
                page.eval::<()>(&format!("{};{}", set("--serif", serif), set("--sans", sans)));
            }
            for width in WIDTHS {
                page.viewport(width, 800);
                let (real, said) = (needed(&page), f64::from(height(&content, width, false)));
                if said < real || said > 1.45 * real {
                    let name = content.place.name();
                    unlike.push(format!("{name}, {width} px, {fonts:?}: {real} px, said {said} ({:.2})", said / real));
                }
            }
        }
    }
    assert!(unlike.is_empty(), "{} frames:\n{}", unlike.len(), unlike.join("\n"));
}
