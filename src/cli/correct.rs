//! `correct`: another amount for a figure that was published, with day and reason, and nothing of the old one lost.

use super::report::{DRY_RUN, ReportFile, account, mentions};
use super::{Outcome, Stopped, check::report_text, day, today};
use crate::check::{ReportText, places_of, recounted};
use crate::draft::{Evidence, Source, got};
use crate::edit::{self, Cited, Correction, Refusal, amount};
use crate::fingerprint;
use crate::model::Report;
use crate::site::terminal;
use crate::terms::Amount;
use crate::unseen::visible;
use crate::words::Words;
use chrono::NaiveDate;
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Correct a figure that was published: the old amount is kept with day and reason
///
/// Writes into the report file where it stands: the new amount, an entry in `corrections` with the old one, and the next
/// `revision`. Every other byte stays. It is written only if the file then passes every check.
///
/// A correction is for a number that this site got wrong, or that the publisher of the report corrected in the report. Where we
/// misread the report, the cited words often change with the number: give them with --words. Where the publisher printed the
/// report anew, put its new paragraphs into the file first (`fingerprint` prints them), then give --words, and --report to
/// look for them. Where the claimant said another number later, elsewhere, nothing here is wrong: that is a figure of a
/// report of its own, and this one stays as it was said.
///
/// Ends with 0 where it was written, with 1 where the file would not pass `check`, and with 2 where it could not be done.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct CorrectArgs {
    /// The report: its id, or the path of its file
    #[arg(value_name = "REPORT")]
    id: String,
    /// The id of the figure
    figure: String,
    /// What it is: "42", "about 43,500", "at least 30", "30-40", "30 to 40, about", "2.5 million"; a share as "12 %"
    #[arg(long, value_name = "AMOUNT")]
    to: String,
    /// Why: the words behind "because", such as "we had misread a digit"
    #[arg(long, value_name = "TEXT")]
    because: String,
    /// The day of the correction, such as 2012-08-03; without it today, in UTC
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Option<NaiveDate>,
    /// Another figure that is corrected with it, in the same revision and for the same reason, and the words that hold its
    /// number if they change; may be given again
    #[arg(long, value_name = "FIGURE=AMOUNT[=WORDS]")]
    also: Vec<String>,
    /// Work out our own arithmetic anew where it counts what is corrected, each as a correction of its own
    #[arg(long)]
    with_derived: bool,
    /// The few words of the report that hold the new number, if not the ones cited until now
    #[arg(long, value_name = "WORDS")]
    words: Option<String>,
    /// The line of the report's text on which --words stand; without it where the old ones stood
    #[arg(long, value_name = "N", requires = "words")]
    line: Option<u32>,
    /// The first of --words, counted from 1 in its paragraph; without it where the old ones stood
    #[arg(long, value_name = "N", requires = "words")]
    word: Option<u32>,
    /// The report's own text: --words are looked for in it, and every citation of the file. It stays on this machine
    #[arg(long = "report", value_name = "TEXT")]
    text: Option<PathBuf>,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// What readers are told of our own arithmetic that is worked out anew.
const COUNTED_ANEW: &str = "a number it is worked out from was corrected";

impl CorrectArgs {
    pub fn run(self) -> Outcome {
        let file = ReportFile::open(&self.id)?;
        let text = self.text.as_deref().map(report_text).transpose().map_err(Stopped::CannotRun)?;
        let corrections = self.corrections(&file, text.as_ref())?;
        let on = self.on.map_or_else(today, Ok)?;
        let corrected = edit::correct(&file.source, &corrections, on).map_err(Stopped::cannot_run)?;
        let edited = file.with(corrected.text);
        let report = file.edited(&edited, text.as_ref(), hint)?;
        let ids: Vec<&str> = corrections.iter().map(|correction| correction.figure.as_str()).collect();
        terminal::tell(&account(&file.source, &edited, corrected.revisions, &notices(&report, &ids)?));
        terminal::tell(&to_look_at(&edited, &ids, &corrected.were));
        if self.dry_run {
            terminal::tell(DRY_RUN);
            return Ok(());
        }
        file.write(&edited.text)?;
        terminal::tell(&format!("\nWritten. Next: look at {}, build, publish.\n", visible(&edited.name)));
        Ok(())
    }

    /// Everything that is corrected in this revision.
    fn corrections(&self, file: &ReportFile, text: Option<&ReportText>) -> Result<Vec<Correction>, Stopped> {
        let own = (self.line, self.word);
        let mut found = vec![self.correction(file, text, (&self.figure, &self.to, self.words.as_deref()), own)?];
        for also in &self.also {
            let mut parts = also.splitn(3, '=');
            let (Some(figure), Some(to), words) = (parts.next(), parts.next(), parts.next()) else {
                let told = format!("--also takes FIGURE=AMOUNT, such as killed=42, and not \"{}\"", visible(also));
                return Err(Stopped::CannotRun(told));
            };
            found.push(self.correction(file, text, (figure, to, words), (None, None))?);
        }
        if self.with_derived {
            let changed: BTreeMap<String, Amount> = found.iter().map(|one| (one.figure.clone(), one.to)).collect();
            found.extend(recounted(&file.source, &changed).into_iter().map(|(figure, to)| Correction {
                figure,
                to,
                because: COUNTED_ANEW.to_owned(),
                cited: None,
            }));
        }
        Ok(found)
    }

    fn correction(
        &self,
        file: &ReportFile,
        text: Option<&ReportText>,
        (figure, to, words): (&str, &str, Option<&str>),
        place: (Option<u32>, Option<u32>),
    ) -> Result<Correction, Stopped> {
        let kind = file.kind(figure)?;
        Ok(Correction {
            figure: figure.to_owned(),
            to: amount(to, kind).map_err(Stopped::cannot_run)?,
            because: self.because.trim().to_owned(),
            cited: words.map(|words| cited(&file.source, text, (figure, words), place)).transpose()?,
        })
    }
}

/// Where new words stand: as it was said, else where the report's text has them, else where the old ones stood.
fn cited(
    source: &Source,
    text: Option<&ReportText>,
    (figure, words): (&str, &str),
    (line, word): (Option<u32>, Option<u32>),
) -> Result<Cited, Stopped> {
    let cited = |line, word| Cited { line, word, words: words.trim().to_owned() };
    let old = edit::place(source, figure, |evidence: &Evidence<'_>| {
        (got(&evidence.line).copied(), got(&evidence.word).copied())
    })
    .map_err(Stopped::cannot_run)?;
    let stood = (line.or(old.0), word.or(old.1));
    if let (Some(line), Some(word)) = (line, word) {
        return Ok(cited(line, word));
    }
    let Some(text) = text else {
        return match stood {
            (Some(line), Some(word)) => Ok(cited(line, word)),
            _ => Err(Stopped::cannot_run(Refusal::Unreadable(format!("the evidence of `{figure}`")))),
        };
    };
    let mut places = places_of(source, text, words);
    places.retain(|place| line.is_none_or(|own| own == place.0) && word.is_none_or(|own| own == place.1));
    let same = places.iter().find(|place| (Some(place.0), Some(place.1)) == stood);
    match (places.as_slice(), same) {
        ([(line, word)], _) | (_, Some((line, word))) => Ok(cited(*line, *word)),
        (found, _) => {
            let refusal = Refusal::WordsNotFound { words: words.to_owned(), places: found.len() };
            let is_there = found.is_empty() && line.is_none() && stands_in(text, words);
            Err(Stopped::CannotRun(if is_there { format!("{refusal}; {CHANGED}") } else { refusal.to_string() }))
        }
    }
}

/// What to do where the text has the words, in a paragraph that the file does not know.
const CHANGED: &str = "but the text does hold them. If the publisher changed the paragraph, put the new one into the file first: \
    `humanitarian-figures fingerprint TEXT` prints all of them, and the one of that line takes the place of the old one in \
    `paragraphs`. Then run this again";

fn stands_in(text: &ReportText, words: &str) -> bool {
    let words = fingerprint::words(words);
    !words.is_empty() && text.words.windows(words.len()).any(|there| there == words)
}

/// What readers will read of each figure.
fn notices(report: &Report, ids: &[&str]) -> Result<String, Stopped> {
    let words = Words::new("en").map_err(Stopped::cannot_run)?;
    let figures = ids.iter().filter_map(|id| report.figure(id));
    Ok(figures
        .filter_map(|figure| Some(format!("  {}\n    {}\n", words.what(figure), words.corrections(figure).pop()?)))
        .collect())
}

/// Where the old number is still told: nothing of it was changed.
fn to_look_at(edited: &Source, ids: &[&str], were: &[f64]) -> String {
    let mut found = mentions(edited, were, |path| path.contains(".corrections["));
    found.extend(
        ids.iter()
            .filter(|id| edit::is_told_by(id, were))
            .map(|id| format!("  the id `{id}` stays as it is: ids are never changed\n")),
    );
    if found.is_empty() {
        return "\nNo other words of the file hold the old number.\n".into();
    }
    format!(
        "\nThe old number is told in these places too. Nothing of them was changed; see whether they still hold:\n\n{}",
        found.concat()
    )
}

/// What a finding means for a correction.
fn hint(code: &str) -> Option<&'static str> {
    Some(match code {
        "wrong-arithmetic" => {
            "Our own arithmetic counts what is corrected: --with-derived works it out anew, as corrections of their own."
        }
        "number-not-in-words" | "qualifier-not-in-words" => {
            "The words that are cited do not say the new amount. If others of the report do, give them with --words (and \
             --line and --word, or --report). If the publisher changed its text, put the new paragraph into the file first: \
             `fingerprint` prints it. If the report does not say it at all, it is no correction of this figure."
        }
        "part-exceeds-whole" | "overlapping-parts" => {
            "A part and its whole no longer fit. If both are corrected, do it in one go: --also FIGURE=AMOUNT."
        }
        _ => return None,
    })
}
