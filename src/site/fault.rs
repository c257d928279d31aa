//! Faults of this room: what could not be done to which file.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::render::Broken;
use super::terminal;
use crate::markup::escape;

/// A file or folder that could not be read or written.
#[derive(Debug)]
pub struct FileError {
    doing: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl FileError {
    /// `doing` completes "cannot ...", such as `"read"`.
    pub fn new(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self { doing, path: path.to_owned(), source }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.doing, self.path.display(), self.source)
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Names the path in an I/O error, which the standard library leaves out.
pub trait AtPath<T> {
    /// `doing` completes "cannot ...", such as `"read"`.
    fn at(self, doing: &'static str, path: &Path) -> Result<T, FileError>;
}

impl<T> AtPath<T> for io::Result<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, FileError> {
        self.map_err(|source| FileError::new(doing, path, source))
    }
}

impl From<FileError> for Broken {
    fn from(error: FileError) -> Self {
        Broken::from_message("The site could not be built", &error.to_string())
    }
}

impl Broken {
    /// A fault that has only a text, which may carry terminal colours.
    pub fn from_message(title: &str, message: &str) -> Self {
        let plain = terminal::strip_colours(message);
        Self {
            terminal: format!("\x1b[1;31merror\x1b[0m: {}\n{}\n", title, message.trim_end()),
            html: format!("<h2>{}</h2><pre>{}</pre>", escape(title), escape(plain.trim_end())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_file() {
        let error = Err::<(), _>(io::Error::from(io::ErrorKind::NotFound)).at("read", Path::new("seeds/a.json"));
        let text = error.expect_err("made as an error").to_string();
        assert!(text.starts_with("cannot read seeds/a.json: "), "{text}");
    }

    #[test]
    fn a_message_reaches_the_page_without_markup_or_colours() {
        let broken = Broken::from_message("Bad <type>", "\x1b[31mexpected `Vec<u8>` & more\x1b[0m\n");
        assert_eq!(broken.html, "<h2>Bad &lt;type&gt;</h2><pre>expected `Vec&lt;u8&gt;` &amp; more</pre>");
        assert!(broken.terminal.contains("\x1b[31mexpected"));
    }
}
