//! How a picture looks: the light theme's inks, the sizes of its texts, and one small stylesheet of both.
//!
//! Sizes are in the picture's units, which are the page's px: a picture shows the chart as the page does in a column
//! [`COLUMN`] px wide, enlarged to [`WIDTH`] px, so that it can still be read when a page shows it half as wide.

use super::family::Family;
use std::fmt::Write;

/// Width of a picture in px, as it is meant to be shown.
pub const WIDTH: u32 = 800;
/// Width of a picture in its own units.
pub const COLUMN: f32 = 560.0;
/// Between the edge and what stands inside.
pub const MARGIN: f32 = 28.0;
/// Between the margins.
pub const INSIDE_WIDTH: f32 = COLUMN - 2.0 * MARGIN;
/// Between texts side by side.
pub const GUTTER: f32 = 26.0;
/// Lanes take so much of the width, and the words beside them the rest.
pub const LANE_WIDTH: f32 = 216.0;

// The page's tokens of the same names, light: a picture is seen on grounds that nobody foresees.
const PAPER: &str = "#f5f4f1";
const PANEL: &str = "#e9e8e3";
const INK: &str = "#1b1c1e";
const INK_2: &str = "#52545a";
const RULE: &str = "#cdccc6";
const EDGE: &str = "#73726d";
const TRACE: &str = "#2a3e86";

/// What a text is, and so how it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    Title,
    Number,
    /// "about", "a day": beside a number, never without it.
    Unit,
    Words,
    /// A number and its words where they stand beside a lane.
    LaneNumber,
    LaneWords,
    Standing,
    When,
    Caveat,
    /// The name of a side.
    Side,
    Note,
    Source,
    Where,
    Product,
    Edition,
    /// A number on a card for shares, as large as it fits, and the words beside it.
    CardNumber,
    CardNumberMiddle,
    CardNumberSmall,
    CardUnit,
    CardWords,
    CardTitle,
}

impl Style {
    /// Those of a card for shares that a chart's picture does not have.
    pub const OF_CARDS: [Self; 6] = [
        Self::CardNumber,
        Self::CardNumberMiddle,
        Self::CardNumberSmall,
        Self::CardUnit,
        Self::CardWords,
        Self::CardTitle,
    ];
    pub const OF_CHARTS: [Self; 15] = [
        Self::Title,
        Self::Number,
        Self::Unit,
        Self::Words,
        Self::LaneNumber,
        Self::LaneWords,
        Self::Standing,
        Self::When,
        Self::Caveat,
        Self::Side,
        Self::Note,
        Self::Source,
        Self::Where,
        Self::Product,
        Self::Edition,
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        Self::OF_CHARTS.into_iter().chain(Self::OF_CARDS)
    }

    pub fn class(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Number => "number",
            Self::Unit => "unit",
            Self::Words => "words",
            Self::LaneNumber => "lane-number",
            Self::LaneWords => "lane-words",
            Self::Standing => "stands",
            Self::When => "when",
            Self::Caveat => "caveat",
            Self::Side => "side",
            Self::Note => "note",
            Self::Source => "source",
            Self::Where => "where",
            Self::Product => "product",
            Self::Edition => "edition",
            Self::CardNumber => "card-number",
            Self::CardNumberMiddle => "card-number-middle",
            Self::CardNumberSmall => "card-number-small",
            Self::CardUnit => "card-unit",
            Self::CardWords => "card-words",
            Self::CardTitle => "card-title",
        }
    }

    pub fn size(self) -> f32 {
        match self {
            Self::CardNumber => 96.0,
            Self::CardNumberMiddle => 66.0,
            Self::CardNumberSmall => 44.0,
            Self::CardUnit => 30.0,
            Self::CardWords => 23.0,
            Self::CardTitle => 38.0,
            Self::Title => 27.0,
            Self::Number => 34.0,
            Self::Unit => 21.0,
            Self::Words => 18.0,
            Self::Note => 18.0,
            Self::LaneNumber => 25.0,
            Self::LaneWords => 16.5,
            Self::Side => 18.0,
            Self::Caveat => 16.0,
            Self::Standing => 15.5,
            Self::When | Self::Source | Self::Where | Self::Product | Self::Edition => 15.0,
        }
    }

    /// From one line to the next.
    pub fn leading(self) -> f32 {
        let spread = match self {
            Self::Number | Self::LaneNumber => 1.0,
            Self::CardNumber | Self::CardNumberMiddle | Self::CardNumberSmall => 0.92,
            Self::CardTitle => 1.1,
            _ => 1.24,
        };
        (self.size() * spread).round()
    }

    fn bold(self) -> bool {
        matches!(self, Self::Standing | Self::Product)
    }

    /// How wide a text is set follows from these alone: the same as [`sheet`] says of its class.
    pub fn attributes(self, family: Family) -> String {
        let weight = if self.bold() { " font-weight=\"700\"" } else { "" };
        format!("font-family=\"{}\" font-size=\"{}\"{weight}", family.name(), self.size())
    }

    fn ink(self) -> &'static str {
        match self {
            Self::When | Self::Source | Self::Edition => INK_2,
            Self::Where => TRACE,
            _ => INK,
        }
    }
}

/// The looks of what drawings emit, and of the picture's own lines. The page's stylesheet says the same of the same
/// classes; a later line outweighs an earlier one.
const MARKS: [(&str, &[(&str, &str)]); 22] = [
    (".said", &[("fill", INK)]),
    (".body", &[("fill", PANEL)]),
    (".outline", &[("fill", "none"), ("stroke", INK), ("stroke-width", "1")]),
    (".axis", &[("fill", "none"), ("stroke", EDGE), ("stroke-width", "1")]),
    (".hair", &[("fill", "none"), ("stroke", RULE), ("stroke-width", "1")]),
    (".break", &[("fill", "none"), ("stroke", INK_2), ("stroke-width", "1"), ("stroke-dasharray", "2 3")]),
    (".ours", &[("fill", "none"), ("stroke", INK), ("stroke-width", "1.5"), ("stroke-dasharray", "2.5 2.5")]),
    (".hatch", &[("fill", INK)]),
    (".halo", &[("fill", PAPER)]),
    (".band", &[("fill", PANEL), ("stroke", EDGE), ("stroke-width", "1")]),
    (".standing", &[("fill", INK)]),
    // A line is drawn over its ground, so that no other runs through the letters.
    (
        "text.name",
        &[("fill", INK), ("font-weight", "700"), ("stroke", PAPER), ("stroke-width", "4"), ("paint-order", "stroke")],
    ),
    // The lines of a series, and its bars.
    ("path.said", &[("fill", "none"), ("stroke", INK), ("stroke-width", "2")]),
    ("line.said", &[("stroke", INK), ("stroke-width", "2")]),
    ("path.said--2", &[("stroke-dasharray", "7 4")]),
    ("line.said--2", &[("stroke-dasharray", "7 4")]),
    ("path.said--3", &[("stroke-width", "3"), ("stroke-linecap", "round"), ("stroke-dasharray", "0 6")]),
    ("line.said--3", &[("stroke-width", "3"), ("stroke-linecap", "round"), ("stroke-dasharray", "0 6")]),
    ("rect.said--2", &[("fill", PANEL), ("stroke", INK), ("stroke-width", "1.5")]),
    ("rect.said--3", &[("fill", EDGE)]),
    (".ticks", &[("stroke", TRACE), ("stroke-width", "1"), ("opacity", ".55")]),
    (".lit", &[("stroke", TRACE), ("stroke-width", "3")]),
];

/// The whole stylesheet, for texts of some styles in a family. Every rule begins with the picture's own class, so that it stays with it where the SVG is put
/// into somebody's page.
pub fn sheet(styles: impl IntoIterator<Item = Style>, family: Family) -> String {
    let mut sheet = format!(
        ".picture{{color:{INK}}}.picture text{{font-family:{};font-size:14px;fill:{INK_2}}}\
         .picture .paper{{fill:{PAPER}}}",
        family.looks()
    );
    for style in styles {
        let (class, size, ink) = (style.class(), style.size(), style.ink());
        // Writing to a text does not fail.
        let _ = write!(sheet, ".picture .{class}{{font-size:{size}px;fill:{ink}");
        if style.bold() {
            sheet.push_str(";font-weight:700");
        }
        sheet.push('}');
    }
    for (selector, looks) in MARKS {
        let looks: Vec<String> = looks.iter().map(|(property, value)| format!("{property}:{value}")).collect();
        let _ = write!(sheet, ".picture {selector}{{{}}}", looks.join(";"));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inks_are_those_of_the_page_in_the_light() {
        let page = include_str!("../../style/1-tokens.css");
        let (_, light) = page.split_once(":root {").expect("the tokens");
        let light = light.split_once('}').expect("their end").0;
        for (name, ink) in [
            ("paper", PAPER),
            ("panel", PANEL),
            ("ink", INK),
            ("ink-2", INK_2),
            ("rule", RULE),
            ("edge", EDGE),
            ("trace", TRACE),
        ] {
            assert!(light.contains(&format!("--{name}: {ink};")), "the page's --{name} is not {ink}");
        }
    }

    #[test]
    fn no_two_texts_share_a_class_and_none_that_of_a_mark() {
        let mut classes: Vec<&str> = Style::all().map(Style::class).collect();
        classes.extend(MARKS.iter().filter_map(|(selector, _)| selector.strip_prefix('.')));
        let count = classes.len();
        classes.sort_unstable();
        classes.dedup();
        assert_eq!(classes.len(), count);
    }

    /// What can be read where a page shows the picture at half its width.
    #[test]
    fn every_text_is_ten_px_high_at_half_the_width() {
        for style in Style::all() {
            let shown = style.size() * WIDTH as f32 / COLUMN / 2.0;
            assert!(shown >= 10.0, "{style:?} is {shown} px");
        }
    }
}
