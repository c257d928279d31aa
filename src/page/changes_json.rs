//! `changes.json`: what is new, for programs. Contract: docs/contracts/changes-json.md.

use super::Composer;
use crate::model::{Changed, Statement};
use crate::terms::{Amount, Qualifier};
use chrono::NaiveDate;
use serde::Serialize;

/// The version of this file's form.
const SCHEMA: u32 = 1;

/// An archive has tens of thousands of changes; whoever follows a site needs the newest.
pub const MOST_CHANGES: usize = 500;

#[derive(Serialize)]
struct File {
    schema: u32,
    /// How many there are in all.
    total: usize,
    /// The newest first.
    changes: Vec<Change>,
}

#[derive(Serialize)]
struct Change {
    day: NaiveDate,
    what: &'static str,
    report: String,
    revision: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<String>,
    /// Of the report, or what the figure counts; never with a number.
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    claimant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<String>,
    /// That nothing of it happened, and what for it was made up.
    #[serde(skip_serializing_if = "Option::is_none")]
    invented: Option<String>,
    /// The notice as pages say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// Of the page, relative to the folder that this file stands in.
    path: String,
}

/// An amount in words and as a value.
#[derive(Serialize)]
struct Said {
    words: String,
    qualifier: Qualifier,
    low: f64,
    high: f64,
    about: bool,
}

/// Corrections, withdrawals and new reports of a site, the newest first, [`MOST_CHANGES`] at most.
///
/// # Errors
/// Where they cannot be written as JSON.
pub fn changes_json(reports: &[Composer<'_>]) -> serde_json::Result<String> {
    let mut changes: Vec<Change> = reports.iter().flat_map(of_report).collect();
    let key = |change: &Change| (change.day, change.report.clone(), change.revision, change.figure.clone());
    changes.sort_by_key(|change| std::cmp::Reverse(key(change)));
    let total = changes.len();
    changes.truncate(MOST_CHANGES);
    let mut text = serde_json::to_string_pretty(&File { schema: SCHEMA, total, changes })?;
    text.push('\n');
    Ok(text)
}

fn of_report(composer: &Composer<'_>) -> Vec<Change> {
    let report = composer.report;
    let published = Change {
        day: report.publication.date.day,
        what: "published",
        report: report.id.clone(),
        revision: 1,
        figure: None,
        title: composer.report_title(),
        claimant: None,
        was: None,
        now: None,
        because: None,
        invented: composer.invented(),
        notice: None,
        path: composer.home(),
    };
    std::iter::once(published).chain(report.changes().map(|changed| of_figure(composer, changed))).collect()
}

fn of_figure(composer: &Composer<'_>, changed: Changed<'_>) -> Change {
    let (words, change, statement) = (composer.words, changed.change(), changed.statement());
    let said = |amount: Amount| match statement {
        Statement::InForce(figure) => Some(Said {
            words: words.amount_as(figure, amount).line(),
            qualifier: amount.qualifier(),
            low: amount.low().value(),
            high: amount.high().value(),
            about: amount.is_about(),
        }),
        Statement::Withdrawn(_) => None,
    };
    let (what, was, now) = match changed {
        Changed::Corrected { was, now, .. } => ("corrected", said(was), said(now)),
        Changed::Withdrawn(_) => ("withdrawn", None, None),
    };
    Change {
        day: change.on,
        what,
        report: composer.report.id.clone(),
        revision: change.revision,
        figure: Some(statement.id().clone()),
        title: composer.marked(words.counts(statement)),
        claimant: Some(words.text(&statement.receipt().claimant.name)),
        was,
        now,
        because: Some(words.text(&change.because)),
        invented: composer.invented(),
        notice: Some(words.changed(changed)),
        path: composer.figure_path(statement.id()),
    }
}
