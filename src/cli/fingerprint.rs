//! `fingerprint`: the paragraphs of a report's text, as a report file holds them.

use super::{Outcome, Stopped};
use crate::fingerprint::Fingerprint;
use crate::site::terminal;
use std::fs;
use std::path::PathBuf;

/// Print a text's paragraphs as fingerprints, ready for a report file. Take out subheads and credits by hand
#[derive(clap::Args)]
pub struct FingerprintArgs {
    /// The report's text, a paragraph a line. It stays on this machine
    text: PathBuf,
}

impl FingerprintArgs {
    pub fn run(self) -> Outcome {
        let name = self.text.display();
        let text = fs::read_to_string(&self.text).map_err(|error| Stopped::cannot_run(format!("{name}: {error}")))?;
        let lines: Vec<String> = (1..)
            .zip(text.lines())
            .filter(|(_, paragraph)| !paragraph.trim().is_empty())
            .map(|(line, paragraph): (u32, _)| {
                let Fingerprint { words, sha256 } = Fingerprint::of(paragraph);
                format!("    {{ \"line\": {line}, \"words\": {words}, \"sha256\": \"{sha256}\" }}")
            })
            .collect();
        terminal::tell(&format!("  \"paragraphs\": [\n{}\n  ],\n", lines.join(",\n")));
        Ok(())
    }
}
