//! What a rule over several files finds in files that break it: for `explain`, and for the tests.

use super::{Extent, Filed, Found, together};
use crate::check::example::edited;
use crate::check::{Checked, Clean, check};
use crate::draft::Source;

/// Several files, each given as changes of the clean one in `check/base.json`, as [`Given::Edits`](crate::check::Given)
/// has them. The nth is `report-n.json` and has that id.
pub struct TogetherFixture {
    /// What is wrong with them, in a few words.
    pub name: &'static str,
    pub files: &'static [&'static [(&'static str, &'static str)]],
    /// The number of the file that the finding stands in, from 0, and the path to it.
    pub at: (usize, &'static str),
}

/// The files of a fixture, and everything found in them together.
///
/// # Errors
/// Where a fixture changes what is not in the clean file, or one of its files is not clean by itself.
pub fn example(fixture: &TogetherFixture) -> Result<(Vec<Source>, Vec<Found>), String> {
    held(fixture.files)
}

/// The same of files that are given as changes alone.
pub(super) fn held<'e>(files: &[impl AsRef<[(&'e str, &'e str)]>]) -> Result<(Vec<Source>, Vec<Found>), String> {
    let mut sources = Vec::new();
    for (n, edits) in (1..).zip(files) {
        let id = format!("\"report-{n}\"");
        let edits: Vec<_> = std::iter::once(("/id", id.as_str())).chain(edits.as_ref().iter().copied()).collect();
        sources.push(Source { name: format!("report-{n}.json"), text: edited(&edits)? });
    }
    let filed: Vec<Filed> = sources.iter().map(filed).collect::<Result<_, _>>()?;
    let files: Vec<&Filed> = filed.iter().collect();
    let found = together(&files, Extent::All);
    Ok((sources, found))
}

fn filed(source: &Source) -> Result<Filed, String> {
    let Checked { findings, clean, .. } = check(source, None);
    let taken = |clean: Clean<'_>| Filed::of(source, &clean);
    clean.map(taken).ok_or_else(|| {
        let faults: Vec<String> = findings.iter().map(|finding| finding.fault()).collect();
        format!("{} is not clean by itself: {}", source.name, faults.join("; "))
    })
}
