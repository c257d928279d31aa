//! A chart's picture as SVG with live text.

use super::faces::Faces;
use super::fault::PictureError;
use super::rows::{Row, rows};
use super::setting::{Span, printable, set, set_balanced};
use super::sheet::{BESIDE_MARK, Edge, Place, Sheet};
use super::style::{self, COLUMN, MARGIN, Style, WIDTH};
use crate::draw;
use crate::markup::escape;
use crate::page::ChartFile;

/// All that stands between the margins.
const INSIDE: Place = Place { x: MARGIN, width: COLUMN - 2.0 * MARGIN };
/// Between texts side by side.
const GUTTER: f32 = 26.0;
/// Between one row and the next.
const BETWEEN: f32 = 12.0;
/// Words at the end of a drawing take so much of its width: ragged lines are easier to read where they are short.
const AT_END: f32 = 0.75;
const RULER: f32 = 12.0;

/// The picture of a chart: an SVG of its own, [`WIDTH`] px wide and as high as it must be.
///
/// # Errors
/// Where a text cannot be measured.
pub fn svg(file: &ChartFile, faces: &Faces) -> Result<String, PictureError> {
    let mut setter = Setter { file, faces, sheet: Sheet::default() };
    setter.sheet.space(MARGIN - 4.0);
    setter.title()?;
    for row in rows(&file.chart.plan, file.chart.parts.len()) {
        setter.row(&row)?;
    }
    setter.foot()?;
    setter.sheet.space(MARGIN - 6.0);
    let scale = WIDTH as f32 / COLUMN;
    let height = (setter.sheet.y * scale).ceil();
    let (id, title, description) =
        (&file.chart.plan.id, escape(&file.chart.plan.title), escape(&file.chart.plan.description));
    let symbols: String = draw::symbols()
        .map(|(id, shape)| format!("<symbol id=\"{id}\" viewBox=\"{}\">{shape}</symbol>", draw::VIEW_BOX))
        .collect();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {COLUMN} {}\" role=\"img\" lang=\"{}\" aria-labelledby=\"{id}-title {id}-description\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>\
         <style>{}</style><defs>{symbols}</defs><rect class=\"paper\" width=\"100%\" height=\"100%\"/>{}</svg>\n",
        height / scale,
        escape(&file.language),
        style::sheet(),
        setter.sheet.finish()
    );
    Ok(printable(&svg))
}

struct Setter<'f> {
    file: &'f ChartFile,
    faces: &'f Faces,
    sheet: Sheet,
}

impl Setter<'_> {
    /// The takeaway, which names its claimant.
    fn title(&mut self) -> Result<(), PictureError> {
        let title = [Span::new(Style::Title, &self.file.chart.plan.title)];
        self.sheet.lines(&set_balanced(self.faces, &title, INSIDE.width)?, INSIDE, Edge::Left);
        self.sheet.space(12.0);
        Ok(())
    }

    fn row(&mut self, row: &Row) -> Result<(), PictureError> {
        match row {
            Row::Words { part } => self.part(*part, INSIDE, Edge::Left)?,
            Row::AtEnd { part } => {
                let width = INSIDE.width * AT_END;
                self.part(*part, Place { x: INSIDE.x + INSIDE.width - width, width }, Edge::Right)?;
            }
            Row::Rule => self.sheet.rule("rule", INSIDE),
            Row::Drawing { drawing, enlarged_from } => self.sheet.drawing(drawing, *enlarged_from, INSIDE),
            Row::Abreast { parts } if parts.len() == 1 => self.part(parts[0], INSIDE, Edge::Left)?,
            Row::Abreast { parts } => {
                let width = (INSIDE.width - GUTTER) / 2.0;
                for pair in parts.chunks(2) {
                    let top = self.sheet.y;
                    let mut foot = top;
                    for (part, x) in pair.iter().zip([INSIDE.x, INSIDE.x + width + GUTTER]) {
                        self.sheet.y = top;
                        self.part(*part, Place { x, width }, Edge::Left)?;
                        foot = foot.max(self.sheet.y);
                    }
                    self.sheet.y = foot;
                    self.sheet.space(BETWEEN);
                }
                return Ok(());
            }
        }
        self.sheet.space(BETWEEN);
        Ok(())
    }

    /// A part's number and words, when it was, who stands behind it, and its limit.
    fn part(&mut self, part: usize, place: Place, edge: Edge) -> Result<(), PictureError> {
        let Some(words) = self.file.chart.parts.get(part) else { return Ok(()) };
        let number = &words.number;
        let spans = [
            (Style::Unit, &number.before),
            (Style::Number, &number.digits),
            (Style::Unit, &number.after),
            (Style::Words, &words.what),
        ];
        let spans: Vec<Span> = spans
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(style, text)| Span::new(style, text))
            .collect();
        self.lines(&spans, place, edge)?;
        self.sheet.space(2.0);
        if let Some(when) = &words.when {
            self.lines(&[Span::new(Style::When, when)], place, edge)?;
        }
        let standing = [Span::new(Style::Standing, &words.standing.words)];
        let standing = set_balanced(self.faces, &standing, place.width - BESIDE_MARK)?;
        self.sheet.standing(words.standing.mark, &standing, place, edge);
        if let Some(Some(caveat)) = self.file.caveats.get(part) {
            self.lines(&[Span::new(Style::Caveat, caveat)], place, edge)?;
        }
        Ok(())
    }

    /// Texts as one paragraph. Where they end at the right their lines are of about the same length.
    fn lines(&mut self, spans: &[Span], place: Place, edge: Edge) -> Result<(), PictureError> {
        let set = if edge == Edge::Right { set_balanced } else { set };
        self.sheet.lines(&set(self.faces, spans, place.width)?, place, edge);
        Ok(())
    }

    /// What limits the whole chart, its source, where in the report it stands, and what made the picture.
    fn foot(&mut self) -> Result<(), PictureError> {
        let file = self.file;
        for (style, text) in [(Style::Note, &file.chart.note), (Style::Source, &file.chart.source)] {
            if !text.is_empty() {
                self.sheet.space(10.0);
                self.lines(&[Span::new(style, text)], INSIDE, Edge::Left)?;
            }
        }
        self.ruler()?;
        self.sheet.space(10.0);
        self.sheet.rule("thin", INSIDE);
        self.sheet.space(7.0);
        let product = set(self.faces, &[Span::new(Style::Product, &file.product)], INSIDE.width)?;
        let left = product.iter().map(|line| line.width).fold(0.0, f32::max) + GUTTER;
        let top = self.sheet.y;
        self.sheet.lines(&product, INSIDE, Edge::Left);
        self.sheet.y = top;
        let edition = Place { x: INSIDE.x + left, width: INSIDE.width - left };
        self.lines(&[Span::new(Style::Edition, &file.edition)], edition, Edge::Right)
    }

    /// A tick for each of the report's paragraphs, lit where what is drawn stands.
    fn ruler(&mut self) -> Result<(), PictureError> {
        let (ticks, width) = draw::ruler_path(self.file.paragraphs);
        let wide = (width as f32).min(160.0);
        let beside = Place { x: INSIDE.x + wide + 10.0, width: INSIDE.width - wide - 10.0 };
        let words = [Span::new(Style::Where, &self.file.location.words)];
        let lines = set(self.faces, &words, beside.width)?;
        let lit: String = self.file.location.ticks.iter().map(|tick| format!("M{tick} 0v12")).collect();
        self.sheet.space(8.0);
        let y = self.sheet.y + 4.0;
        self.sheet.raw(format_args!(
            "<svg x=\"{}\" y=\"{y}\" width=\"{wide}\" height=\"{RULER}\" viewBox=\"0 0 {width} 12\" \
             preserveAspectRatio=\"none\"><path class=\"ticks\" d=\"{ticks}\"/><path class=\"lit\" d=\"{lit}\"/></svg>",
            INSIDE.x
        ));
        self.sheet.lines(&lines, beside, Edge::Left);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{Bar, ChartPlan, Drawing, Part, Units};
    use crate::terms::{Mark, Number};
    use crate::view::content::{Chart, ChartPart, Standing, Where};
    use proptest::prelude::*;
    use resvg::usvg::{Group, Node};

    fn file(words: &str, drawing: Drawing) -> ChartFile {
        let part = |id: &str| ChartPart {
            id: id.into(),
            link: String::new(),
            number: Number { before: words.into(), digits: "43,500".into(), after: words.into() },
            what: words.into(),
            when: Some(words.into()),
            standing: Standing { mark: Mark::Doubt, words: words.into() },
            facts: None,
        };
        let plan = ChartPlan { id: "chart-a".into(), title: words.into(), description: words.into(), drawing };
        ChartFile {
            id: "a".into(),
            language: "en".into(),
            chart: Chart {
                plan,
                parts: ["whole", "one", "two"].map(part).to_vec(),
                note: words.into(),
                source: words.into(),
            },
            caveats: vec![Some(words.into()); 3],
            location: Where { words: words.into(), ticks: vec![2, 38] },
            paragraphs: 10,
            product: "Figures & Receipts".into(),
            edition: words.into(),
            records: Vec::new(),
        }
    }

    fn drawings() -> [Drawing; 2] {
        let part = |figure: &str, amount, ours| Part { figure: figure.into(), amount, ours };
        let parts = vec![part("one", 30.0, false), part("two", 10.0, true)];
        [
            Drawing::Units(Units { each: 1.0, parts: parts.clone() }),
            Drawing::Bar(Bar { figure: "whole".into(), amount: 43_500.0, about: true, parts }),
        ]
    }

    /// Where every text of a picture begins and ends, in px.
    fn texts(group: &Group, found: &mut Vec<(f32, f32, f32, f32)>) {
        for node in group.children() {
            match node {
                Node::Group(group) => texts(group, found),
                Node::Text(text) => {
                    let at = text.abs_bounding_box();
                    found.push((at.left(), at.top(), at.right(), at.bottom()));
                }
                _ => {}
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn no_text_leaves_the_frame_or_runs_into_another(words in "([A-Za-zÄß0-9,.–]{1,12} ){0,12}[WMÄa-z0-9]{0,90}") {
            let faces = Faces::new().expect("faces");
            for drawing in drawings() {
                let tree = faces.read(&svg(&file(&words, drawing), &faces).expect("a picture")).expect("readable");
                let (width, height) = (tree.size().width(), tree.size().height());
                let (mut found, margin) = (Vec::new(), MARGIN * width / COLUMN);
                texts(tree.root(), &mut found);
                prop_assert!(!found.is_empty());
                for &(left, top, right, bottom) in &found {
                    prop_assert!(left >= margin - 1.0 && right <= width - margin + 1.0, "{left}..{right} of {width}");
                    prop_assert!(top >= 0.0 && bottom <= height, "{top}..{bottom} of {height}");
                }
                // Lines of the same column lie below each other; a letter's box is a little higher than its line.
                for (i, a) in found.iter().enumerate() {
                    for b in &found[i + 1..] {
                        let (across, down) = (a.2.min(b.2) - a.0.max(b.0), a.3.min(b.3) - a.1.max(b.1));
                        prop_assert!(across < 1.0 || down < 24.0, "{a:?} and {b:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_no_xml_may_hold_is_left_out() {
        let faces = Faces::new().expect("faces");
        let [units, _] = drawings();
        let drawn = svg(&file("a \u{7} & <b> \u{ffff}", units), &faces).expect("a picture");
        faces.read(&drawn).expect("it can be read");
        assert!(drawn.contains("&amp; &lt;b&gt;") && !drawn.contains(['\u{7}', '\u{ffff}']));
    }
}
