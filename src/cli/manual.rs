//! `completions` and `man`: the commands as a shell and `man` know them.

use super::{Outcome, Stopped};
use clap::{Args, Command};
use clap_complete::Shell;
use clap_mangen::Man as Page;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

/// Print what makes a shell complete commands and options
///
/// For bash: `mkdir -p ~/.local/share/bash-completion/completions`, then
/// `humanitarian-figures completions bash > ~/.local/share/bash-completion/completions/humanitarian-figures`. For zsh, save it as _humanitarian-figures in a folder of $fpath; for fish, in ~/.config/fish/completions.
#[derive(Args)]
pub struct Completions {
    shell: Shell,
}

impl Completions {
    pub fn run(self, mut commands: Command) -> Outcome {
        let name = commands.get_name().to_owned();
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut commands, name, &mut script);
        told(&script)
    }
}

/// Print the manual page, or write those of all commands into a folder
#[derive(Args)]
pub struct Man {
    /// The folder, such as ~/.local/share/man/man1
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub fn run(self, commands: Command) -> Outcome {
        match self.out {
            Some(folder) => fs::create_dir_all(&folder)
                .and_then(|()| clap_mangen::generate_to(commands, &folder))
                .map_err(|error| Stopped::CannotRun(format!("cannot write {}: {error}", folder.display()))),
            None => {
                let mut page = Vec::new();
                Page::new(commands).render(&mut page).map_err(Stopped::cannot_run)?;
                told(&page)
            }
        }
    }
}

/// A reader that has seen enough, as `head` has, is no fault.
fn told(bytes: &[u8]) -> Outcome {
    match io::stdout().write_all(bytes) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stopped::cannot_run(error)),
        _ => Ok(()),
    }
}
