//! What the terminal is shown, with colours only where they are wanted.

use std::env;
use std::io::{self, IsTerminal, Write};

/// Whether messages on standard error may be coloured.
///
/// `NO_COLOR` and `CLICOLOR_FORCE` are the customary switches; the second is also how a child process, whose standard
/// error is a pipe, learns that its words end up on a terminal.
pub fn colours_wanted() -> bool {
    wanted(io::stderr().is_terminal())
}

fn wanted(on_terminal: bool) -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    !set("NO_COLOR") && (set("CLICOLOR_FORCE") || on_terminal)
}

/// Writes a text that may carry ANSI colours to standard error: what happens meanwhile.
pub fn show(coloured: &str) {
    write(&mut io::stderr().lock(), coloured, colours_wanted());
}

/// Writes a text that may carry ANSI colours to standard output: what was asked for.
pub fn tell(coloured: &str) {
    let stdout = io::stdout();
    write(&mut stdout.lock(), coloured, wanted(stdout.is_terminal()));
}

fn write(out: &mut impl Write, coloured: &str, colours: bool) {
    let plain;
    let text = if colours {
        coloured
    } else {
        plain = strip_colours(coloured);
        &plain
    };
    // A closed terminal or pipe is no fault: whoever closed it has read enough.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// One line of progress: a verb set off as cargo does it, and what it is about.
pub fn progress(verb: &str, about: &str) {
    show(&format!("\x1b[1;32m{verb:>12}\x1b[0m {about}\n"));
}

/// A warning, on a line of its own.
pub fn warning(about: &str) {
    show(&format!("\x1b[1;33mwarning\x1b[0m: {about}\n"));
}

/// An error, on a line of its own.
pub fn error(about: &str) {
    show(&format!("\x1b[1;31merror\x1b[0m: {about}\n"));
}

/// Removes ANSI control sequences (colours, hyperlinks), leaving the words.
pub fn strip_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('\x1b') {
        plain.push_str(&rest[..start]);
        rest = after_sequence(&rest[start + 1..]);
    }
    plain.push_str(rest);
    plain
}

/// What follows the control sequence whose escape character was just read.
fn after_sequence(text: &str) -> &str {
    if let Some(control) = text.strip_prefix('[') {
        // Parameters, then one final byte in @ to ~.
        return match control.find(|c: char| ('@'..='~').contains(&c)) {
            Some(end) => &control[end + 1..],
            None => "",
        };
    }
    if let Some(command) = text.strip_prefix(']') {
        // An operating system command (a hyperlink) ends with BEL or ESC \.
        let bell = command.find('\x07').map(|at| at + 1);
        let terminator = command.find("\x1b\\").map(|at| at + 2);
        return match bell.into_iter().chain(terminator).min() {
            Some(end) => &command[end..],
            None => "",
        };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_links_are_removed_and_words_kept() {
        assert_eq!(strip_colours("\x1b[1;31merror\x1b[0m: größer"), "error: größer");
        assert_eq!(strip_colours("\x1b]8;;https://e.org\x1b\\E0308\x1b]8;;\x1b\\!"), "E0308!");
        assert_eq!(strip_colours("\x1b]0;title\x07x"), "x");
        assert_eq!(strip_colours("cut \x1b[1"), "cut ");
        assert_eq!(strip_colours("end \x1b"), "end ");
    }
}
