//! The commands, each a thin file: what it takes, what it calls, how it ends.

mod again;
mod among;
mod beside;
mod build;
mod check;
mod correct;
mod decided;
mod dev;
mod diff;
mod drafts;
mod explain;
mod export;
mod fingerprint;
mod host;
mod import;
mod init;
mod manual;
mod manual_fields;
mod manual_pages;
mod new;
mod report;
mod revision;
mod schema;
mod serve;
mod withdraw;

use std::process::ExitCode;
use std::time::SystemTime;

use chrono::NaiveDate;
use clap::{CommandFactory, Parser, Subcommand};

use crate::site::render::Broken;
use crate::site::{terminal, wording};

/// Figures of a report, each with its receipt: check them, show them, build the site.
#[derive(Parser)]
#[command(name = "humanitarian-figures", version, args_conflicts_with_subcommands = true, after_help = FIRST_STEPS)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Without a command: serve.
    #[command(flatten)]
    serve: serve::Serve,
}

/// What `--help` ends with.
const FIRST_STEPS: &str = "\
A first report, from its text to a published page:
  humanitarian-figures init figures          a folder with a guide, README.md
  cd figures
  humanitarian-figures new flood-2024-03-05 --text texts/flood.txt --publisher \"The Publisher\"
  humanitarian-figures check drafts/flood-2024-03-05.json
                                             what each proposed figure lacks; `explain CODE` says why
  mv drafts/flood-2024-03-05.json seeds/     once nothing is found
  humanitarian-figures serve                 the page, which follows every edit
  humanitarian-figures build                 the site as files, for any host
`COMMAND --help` says more of each. Report files stand in seeds/, or beside a site.json; those that are
not finished in drafts/, where nothing stops the site.";

#[derive(Subcommand)]
enum Command {
    Init(init::InitArgs),
    Serve(serve::Serve),
    Build(build::Build),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Correct(correct::CorrectArgs),
    Withdraw(withdraw::WithdrawArgs),
    Diff(diff::DiffArgs),
    Revision(revision::RevisionArgs),
    Export(export::ExportArgs),
    Fingerprint(fingerprint::FingerprintArgs),
    New(new::NewArgs),
    Host(host::HostArgs),
    Import(import::ImportArgs),
    Schema(schema::SchemaArgs),
    Completions(manual::Completions),
    Man(manual::Man),
    DevBundle(dev::DevBundle),
    DevShow(dev::DevShow),
}

/// Why a command did not do what it was asked.
enum Stopped {
    /// The author's data or sources have faults.
    Findings(Broken),
    /// The command cannot run here.
    CannotRun(String),
}

type Outcome = Result<(), Stopped>;

impl From<Broken> for Stopped {
    fn from(broken: Broken) -> Self {
        Self::Findings(broken)
    }
}

impl Stopped {
    fn cannot_run(reason: impl ToString) -> Self {
        Self::CannotRun(reason.to_string())
    }
}

/// A day as an argument.
fn day(words: &str) -> Result<NaiveDate, String> {
    words.parse().map_err(|_| "a day is written like 2012-07-30".to_owned())
}

/// The day it is, in UTC.
#[expect(clippy::disallowed_methods, reason = "a command is run on a day, and what it writes holds that day for good")]
fn today() -> Result<NaiveDate, Stopped> {
    let wrong = || Stopped::CannotRun("this machine's clock is wrong; give the day with --on".into());
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(|_| wrong())?;
    let days = i32::try_from(since.as_secs() / 86_400).map_err(|_| wrong())?;
    NaiveDate::from_epoch_days(days).ok_or_else(wrong)
}

/// Runs the program. Ends with 0, with 1 on findings, with 2 when it cannot run.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if let Err(why) = wording::asked_for() {
        terminal::error(&why);
        return ExitCode::from(2);
    }
    let outcome = match arguments.command {
        None => arguments.serve.run(),
        Some(Command::Init(init)) => init.run(),
        Some(Command::Serve(serve)) => serve.run(),
        Some(Command::Build(build)) => build.run(),
        // These two speak for themselves: their findings are their output.
        Some(Command::Check(check)) => return check::run(check),
        Some(Command::Explain(explain)) => return explain::run(explain),
        Some(Command::Correct(correct)) => correct.run(),
        Some(Command::Withdraw(withdraw)) => withdraw.run(),
        Some(Command::Diff(diff)) => diff.run(),
        Some(Command::Revision(revision)) => revision.run(),
        Some(Command::Export(export)) => export.run(),
        Some(Command::Fingerprint(fingerprint)) => fingerprint.run(),
        Some(Command::New(new)) => new.run(),
        Some(Command::Import(import)) => import.run(),
        Some(Command::Host(host)) => host.run(),
        Some(Command::Schema(schema)) => schema.run(),
        Some(Command::Completions(completions)) => completions.run(Arguments::command()),
        Some(Command::Man(man)) => man.run(Arguments::command()),
        Some(Command::DevBundle(bundle)) => bundle.run(),
        Some(Command::DevShow(show)) => show.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped::Findings(broken)) => {
            terminal::show(&broken.terminal);
            ExitCode::from(1)
        }
        Err(Stopped::CannotRun(reason)) => {
            terminal::error(&reason);
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_commands_contradict_nothing() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn no_command_serves_and_takes_its_port() {
        let arguments = Arguments::try_parse_from(["figures", "--port", "9000"]).expect("valid");
        assert!(arguments.command.is_none());
        assert!(Arguments::try_parse_from(["figures", "serve", "--port", "9000"]).is_ok());
    }
}
