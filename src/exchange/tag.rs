//! HXL tags: what a column holds, said in a row of the sheet itself.

use super::sheet::{Address, Sheet};
use super::what::What;
use std::collections::BTreeMap;
use std::fmt;

/// Tags are looked for in so many rows, as other programs do.
const MOST_ROWS: usize = 25;

/// `#affected+killed`: a hashtag and what narrows it, in any case and order, with or without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// With its sign, in lower case.
    pub name: String,
    /// Without theirs, in lower case, in the order of the sheet.
    pub attributes: Vec<String>,
}

impl Tag {
    /// None where a cell is no tag.
    pub fn parse(cell: &str) -> Option<Self> {
        let mut words = cell.trim().strip_prefix('#')?.split('+').map(str::trim);
        let name = format!("#{}", word(words.next()?)?);
        let attributes = words.map(word).collect::<Option<_>>()?;
        Some(Self { name, attributes })
    }

    pub fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|own| own == attribute)
    }

    /// Whether both say the same, whatever the order of their attributes.
    fn is_like(&self, other: &Self) -> bool {
        let sorted = |tag: &Self| {
            let mut attributes = tag.attributes.clone();
            attributes.sort();
            attributes
        };
        self.name == other.name && sorted(self) == sorted(other)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.name)?;
        self.attributes.iter().try_for_each(|attribute| write!(f, "+{attribute}"))
    }
}

fn word(text: &str) -> Option<String> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let begins = text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    (begins && text.chars().all(fits)).then(|| text.to_ascii_lowercase())
}

/// The tags of a sheet, by column, and the row they stand in, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    pub row: usize,
    pub columns: BTreeMap<usize, Tag>,
}

impl Tags {
    /// The first row of which half or more of what it holds are tags. None where there is no such row.
    pub fn of(sheet: &Sheet) -> Option<Self> {
        sheet.rows.iter().take(MOST_ROWS).enumerate().find_map(|(row, cells)| {
            let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
            let columns: BTreeMap<usize, Tag> =
                cells.iter().enumerate().filter_map(|(column, cell)| Some((column, Tag::parse(cell)?))).collect();
            (!columns.is_empty() && columns.len() * 2 >= filled).then_some(Self { row, columns })
        })
    }

    /// What is odd about the row: cells that are no tags, and tags that stand twice.
    pub fn seen(&self, sheet: &Sheet) -> Vec<(Address, What)> {
        let width = sheet.rows.get(self.row).map_or(0, Vec::len);
        let mut seen = Vec::new();
        for column in 0..width {
            let at = Address { row: self.row, column };
            let cell = sheet.cell(at);
            match self.columns.get(&column) {
                None if !cell.is_empty() => seen.push((at, What::NoTag { text: cell.to_owned() })),
                None => {}
                Some(tag) => {
                    let before = self.columns.range(..column).find(|(_, other)| other.is_like(tag));
                    if let Some((column, _)) = before {
                        let cell = Address { row: self.row, column: *column }.to_string();
                        seen.push((at, What::RepeatedTag { tag: tag.to_string(), cell }));
                    }
                }
            }
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_in_any_case_and_spacing() {
        let tag = Tag::parse(" #Affected + Killed+F ").expect("a tag");
        assert_eq!(tag.to_string(), "#affected+killed+f");
        assert!(tag.has("killed") && tag.is_like(&Tag::parse("#affected+f+killed").expect("a tag")));
        for cell in ["affected", "#", "#1", "# of people", "#affected killed", "#affected+", "#é"] {
            assert_eq!(Tag::parse(cell), None, "{cell}");
        }
    }

    #[test]
    fn the_row_of_tags_is_found_below_headers() {
        let rows = |text: &str| {
            let rows = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
            Sheet { name: None, rows }
        };
        let sheet = rows("Title\n#1 in our list\nPlace,Killed\n#adm1,#affected\nKarsen,4");
        let tags = Tags::of(&sheet).expect("tags");
        assert_eq!((tags.row, tags.columns.len()), (3, 2));
        let fuzzy = rows("#adm1,#affected,country\n");
        let seen = Tags::of(&fuzzy).expect("tags").seen(&fuzzy);
        assert_eq!(seen, [(Address { row: 0, column: 2 }, What::NoTag { text: "country".into() })]);
        assert_eq!(Tags::of(&rows("#adm1,affected,country\n")), None);
    }
}
