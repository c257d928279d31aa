//! Whether one colour can be read on another, as WCAG 2 measures it.

/// An opaque colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// What is read on what, and the contrast that it needs at least: text 4.5, what was said 7, borders of controls 3.
/// Contract: docs/contracts/house-style.md.
pub const NEEDED: [(&str, &str, f64); 9] = [
    ("--ink", "--paper", 7.0),
    ("--ink", "--panel", 4.5),
    ("--ink", "--lit", 4.5),
    ("--ink-2", "--paper", 4.5),
    ("--ink-2", "--panel", 4.5),
    ("--trace", "--paper", 4.5),
    ("--trace", "--panel", 4.5),
    ("--trace", "--lit", 4.5),
    ("--edge", "--paper", 3.0),
];

impl Colour {
    /// `#rrggbb` or `#rgb`.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let part = |from: usize, length: usize| u8::from_str_radix(digits.get(from..from + length)?, 16).ok();
        match digits.len() {
            3 => Some(Self([part(0, 1)? * 17, part(1, 1)? * 17, part(2, 1)? * 17])),
            6 => Some(Self([part(0, 2)?, part(2, 2)?, part(4, 2)?])),
            _ => None,
        }
    }

    /// The contrast of two colours: from 1, the same, to 21, black and white.
    pub fn against(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            dark if dark <= 0.040_45 => dark / 12.92,
            light => ((light + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_the_most_there_is() {
        let colour = |text| Colour::read(text).expect("a colour");
        assert!((colour("#000").against(colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert_eq!(colour("#2a3e86").against(colour("#2a3e86")), 1.0);
        assert!((colour("#52545a").against(colour("#f5f4f1")) - 6.9).abs() < 0.05, "as the tokens were measured");
    }

    #[test]
    fn only_opaque_colours_are_read() {
        for text in ["red", "#12", "#12345", "#11223344", "#ggg", "rgb(0,0,0)", ""] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }
}
