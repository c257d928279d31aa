//! The commands, each a thin file: what it takes, what it calls, how it ends.

mod beside;
mod build;
mod check;
mod dev;
mod explain;
mod fingerprint;
mod host;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::site::render::Broken;
use crate::site::terminal;

/// Figures of a report, each with its receipt: check them, show them, build the site.
#[derive(Parser)]
#[command(name = "humanitarian-figures", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Without a command: serve.
    #[command(flatten)]
    serve: serve::Serve,
}

#[derive(Subcommand)]
enum Command {
    Serve(serve::Serve),
    Build(build::Build),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Fingerprint(fingerprint::FingerprintArgs),
    Host(host::HostArgs),
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

/// Runs the program. Ends with 0, with 1 on findings, with 2 when it cannot run.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        None => arguments.serve.run(),
        Some(Command::Serve(serve)) => serve.run(),
        Some(Command::Build(build)) => build.run(),
        // These two speak for themselves: their findings are their output.
        Some(Command::Check(check)) => return check::run(check),
        Some(Command::Explain(explain)) => return explain::run(explain),
        Some(Command::Fingerprint(fingerprint)) => fingerprint.run(),
        Some(Command::Host(host)) => host.run(),
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
