//! The invented reports of the gallery.

/// An invented report, said to be so in its title.
#[derive(Clone, Copy, Debug)]
pub struct Fixture {
    /// Its folder in the gallery, and the name of its files.
    pub id: &'static str,
    pub title: &'static str,
    /// What there is to look at.
    pub shows: &'static str,
    /// The report file.
    pub file: &'static str,
    /// The report's text, which is invented too.
    pub text: &'static str,
}

macro_rules! fixtures {
    ($($id:literal: $title:literal, $shows:literal;)*) => {
        /// Every fixture, in the order of the gallery.
        pub const FIXTURES: &[Fixture] = &[$(Fixture {
            id: $id,
            title: $title,
            shows: $shows,
            file: include_str!(concat!($id, ".json")),
            text: include_str!(concat!($id, ".txt")),
        }),*];
    };
}

fixtures! {
    "wholes": "Wholes and their parts",
        "A square for each person; a square for ten, the last one a half; a part that is context; what is left, which is \
         ours; a stock with its inflow, about and exact.";
    "bounds": "Wholes that are ranges",
        "A part that is a range in squares, and what is left of it; a stock that is a range with its inflow, which is one \
         too.";
    "ranges": "Numbers and ranges",
        "Four panels: ranges, exact and about; single numbers with each mark, one of them a bound; hours, a share, and a single \
         bed. Two speakers.";
    "times": "What happened when",
        "A day, days from one to another, vague words with both ends and with one, inferred days; a dispute with dated \
         and undated voices, and one without any date.";
    "series": "One measure over time",
        "A stock of three claimants with ranges, about, and a gap of more than 90 days; a flow as bars; two bars only; \
         in both a corrected number and a withdrawn one. The claimants have long names.";
    "breaks": "Breaks in series",
        "A total that falls, is counted in another way, is restated, pauses and ends in a silence that is explained; another \
         whose silence nobody explains; weeks of which one does not match the change of the total.";
    "standings": "Every standing",
        "Cards and rows with each mark and each qualifier, one of them corrected twice, one withdrawn; a label that runs on, \
         and no chart at all.";
    "refused": "Charts that are refused",
        "What stands in the place of a chart that a rule refuses, with one that is drawn among them.";
}

#[cfg(test)]
mod tests {
    use super::FIXTURES;
    use std::path::Path;

    #[test]
    fn every_file_beside_this_one_is_a_fixture() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/page/gallery");
        let entries = std::fs::read_dir(folder).expect("the folder of this file");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut found: Vec<String> = paths
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .map(|path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned())
            .collect();
        let mut known: Vec<_> = FIXTURES.iter().map(|fixture| fixture.id).collect();
        found.sort();
        known.sort_unstable();
        assert_eq!(found, known);
    }
}
