//! `withdraw`: a figure is said no longer, and its number stands nowhere in the file any more.

use super::decided::resting_on;
use super::report::{DRY_RUN, ReportFile, account, mentions};
use super::{Outcome, Stopped, day, today};
use crate::check::counted_on;
use crate::draft::Source;
use crate::edit::{self, Withdrawal};
use crate::model::{Report, Statement};
use crate::site::project::EDITORS_FILE;
use crate::site::render::Broken;
use crate::site::terminal;
use crate::unseen::visible;
use crate::words::Words;
use chrono::NaiveDate;
use clap::Args;
use std::collections::BTreeSet;

/// Withdraw a figure that was published: its number goes, a notice stays
///
/// Writes into the report file where it stands: amount, label, caveat, relations, formula, corrections and the cited words of the
/// figure go; who said it, of what, where and when stays, with the day and the reason. It leaves the cards it was written
/// inside. It is written only if the file then passes every check, and only if no other words of the file tell the number.
///
/// What stands in the way is named: formulas that count it (--with-derived withdraws them too), charts that draw it (take it
/// out of the chart first, or the chart out of the file), and words that tell it (change them first, or say with
/// --others-stay that they tell another number which happens to be the same). Other reports that print the same statement are
/// named, too: a withdrawn number stands nowhere only once it is withdrawn there.
///
/// Ends with 0 where it was written, with 1 where something stands in the way, and with 2 where it could not be done.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct WithdrawArgs {
    /// The report: its id, or the path of its file
    report: String,
    /// The id of the figure
    figure: String,
    /// Why: what follows "Withdrawn on 9 August 2031:", without the number
    #[arg(long, value_name = "TEXT")]
    because: String,
    /// The day of the withdrawal, such as 2012-08-03; without it today, in UTC
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Option<NaiveDate>,
    /// Another figure that is withdrawn with it, in the same revision and for the same reason; may be given again
    #[arg(long, value_name = "FIGURE")]
    also: Vec<String>,
    /// Withdraw our own arithmetic that counts it, too
    #[arg(long)]
    with_derived: bool,
    /// Other words that tell the same number tell another one, and stay
    #[arg(long)]
    others_stay: bool,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// What readers are told of our own arithmetic that goes with a number.
const COUNTED: &str = "a number it was worked out from is withdrawn";

impl WithdrawArgs {
    pub fn run(self) -> Outcome {
        let file = ReportFile::open(&self.report)?;
        let withdrawals = self.withdrawals(&file.source);
        let on = self.on.map_or_else(today, Ok)?;
        let withdrawn = edit::withdraw(&file.source, &withdrawals, on).map_err(Stopped::cannot_run)?;
        let edited = file.with(withdrawn.text);
        let report = file.edited(&edited, None, hint)?;
        let left = mentions(&edited, &withdrawn.were, |_| false).concat();
        if !left.is_empty() && !self.others_stay {
            return Err(Stopped::Findings(still_told(&edited, &left)));
        }
        let elsewhere = file.repeated(&withdrawals.iter().map(|one| one.figure.as_str()).collect())?.concat();
        terminal::tell(&account(&file.source, &edited, withdrawn.revisions, &notices(&report, &withdrawals)?));
        if !left.is_empty() {
            terminal::tell(&format!("\nThese words tell the same number, and stay as another one:\n\n{left}"));
        }
        if !elsewhere.is_empty() {
            terminal::warning(&format!(
                "other reports print the same number of the same claimant, place and days, and readers find it there until it is \
                 withdrawn there, too:\n\n{elsewhere}"
            ));
        }
        let named = withdrawals.iter().filter(|one| edit::is_told_by(&one.figure, &withdrawn.were));
        for Withdrawal { figure, .. } in named {
            terminal::warning(&format!(
                "the id `{figure}` tells the number, and stays: links lead to it, and ids are never changed"
            ));
        }
        let gone = withdrawals.iter().map(|one| format!("{}/{}", report.id, one.figure)).collect();
        for (place, figure) in resting_on(file.path(), &gone) {
            terminal::warning(&format!(
                "{place} of {EDITORS_FILE} works with `{figure}`: no site is built until its editor decides anew"
            ));
        }
        if self.dry_run {
            terminal::tell(DRY_RUN);
            return Ok(());
        }
        file.write(&edited.text)?;
        let name = visible(&edited.name);
        terminal::tell(&format!(
            "\nWritten. Next: build, publish, and purge what keeps copies. Older versions of {name} still hold the number.\n"
        ));
        Ok(())
    }

    fn withdrawals(&self, source: &Source) -> Vec<Withdrawal> {
        let because = self.because.trim().to_owned();
        let named = std::iter::once(&self.figure).chain(&self.also);
        let mut found: Vec<Withdrawal> =
            named.map(|figure| Withdrawal { figure: figure.clone(), because: because.clone() }).collect();
        if self.with_derived {
            let ids: BTreeSet<String> = found.iter().map(|one| one.figure.clone()).collect();
            let counting = counted_on(source, &ids).into_iter();
            found.extend(counting.map(|figure| Withdrawal { figure, because: COUNTED.to_owned() }));
        }
        found
    }
}

fn notices(report: &Report, withdrawals: &[Withdrawal]) -> Result<String, Stopped> {
    let words = Words::new("en").map_err(Stopped::cannot_run)?;
    let statements = withdrawals.iter().filter_map(|one| report.statement(&one.figure));
    let told = |statement: Statement<'_>| {
        Some(format!("  {}\n    {}\n", words.statement(statement), words.notice(statement)?))
    };
    Ok(statements.filter_map(told).collect())
}

fn still_told(edited: &Source, left: &str) -> Broken {
    let name = visible(&edited.name);
    let terminal = format!(
        "The number would still be told in these words of {name} (places are those of the file as it would be):\n\n{left}\n\
         \x1b[1;31merror\x1b[0m: nothing was written. Take the number out of these words first, and run this again. Where all \
         of them tell another number that happens to be the same, add --others-stay.\n{}",
        if left.contains(", disputes[") { OF_A_VOICE } else { "" },
    );
    Broken { terminal, html: String::new() }
}

/// Other words of the report, cited for a voice in the place of its number, would touch those that others cite.
const OF_A_VOICE: &str = "A voice of a dispute that says the number has nothing else to say: take the whole voice out, and its side \
    where it was alone. If fewer than two sides are left, the dispute goes, with `contested` of its figures and its chart.\n";

/// What a finding means for a withdrawal.
fn hint(code: &str) -> Option<&'static str> {
    Some(match code {
        "withdrawn-figure-counted" => {
            "Our own arithmetic counts it, and whoever has a sum and one of its parts has the other: --with-derived withdraws \
             it too."
        }
        "withdrawn-figure-drawn" => {
            "A chart draws it. Take it out of the chart, or the chart out of the file, and run this again; the file is valid in \
             between, so nothing is lost if you stop."
        }
        "withdrawn-number-in-reason" => "The reason is published in the place of the number: say it without it.",
        _ => return None,
    })
}
