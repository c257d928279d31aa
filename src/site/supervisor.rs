//! Keeps a good site on show while its project is edited.
//!
//! The supervisor is started once and grows stale with the first edit of source, so it renders nothing itself. Program
//! and WebAssembly are built as a pair, and the pair's own program renders: pages of one and WebAssembly of another
//! version do not fit. Whatever fails leaves the last good site on show, with the reason beside it.

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::watch;

use super::render::Broken;
use super::served::Site;
use super::server::Showing;
use super::terminal;
use super::watch::{Change, Changes};

/// Where sites are made.
pub trait Workshop {
    /// Builds the program and the WebAssembly from the sources. On failure the last good pair stays in use.
    ///
    /// # Errors
    /// What the compiler says.
    fn build(&mut self) -> Result<(), Broken>;

    /// Reads seeds, style and skeleton with the last good pair, and gives the site of which they are.
    ///
    /// # Errors
    /// The findings that keep it from being made.
    fn render(&mut self) -> Result<Arc<dyn Site>, Broken>;
}

/// Keeps a good site on show while its project is edited.
pub struct Supervisor<W> {
    workshop: W,
    showing: watch::Sender<Showing>,
    /// What is wrong with the sources; as long as it is, renders come from an older pair, and this is what is shown.
    source_fault: Option<Arc<str>>,
    /// Whether there is a pair to render with.
    has_pair: bool,
}

impl<W: Workshop> Supervisor<W> {
    /// A supervisor that shows nothing yet.
    pub fn new(workshop: W, showing: watch::Sender<Showing>) -> Self {
        Self { workshop, showing, source_fault: None, has_pair: false }
    }

    /// Builds the first site, then follows the project's edits until no more can come.
    pub fn run(mut self, mut changes: Changes) {
        let mut change = Some(Change::Source);
        while let Some(wanted) = change {
            if wanted == Change::Source {
                self.build();
            }
            // The pair that was just built is outdated already, and may even be half of each: do not show it.
            if !changes.source_is_pending() {
                self.render();
            }
            change = changes.wait();
        }
    }

    fn build(&mut self) {
        match self.workshop.build() {
            Ok(()) => {
                self.source_fault = None;
                self.has_pair = true;
            }
            Err(broken) => {
                let fault = self.tell(broken);
                self.source_fault = Some(fault);
            }
        }
    }

    fn render(&mut self) {
        if !self.has_pair {
            self.showing.send_modify(|showing| showing.broken.clone_from(&self.source_fault));
            return;
        }
        let start = Instant::now();
        match self.workshop.render() {
            Ok(site) => {
                let shown = self.showing.borrow().stamp() == site.stamp();
                // Of a site that shows no report the terminal was told why.
                if !shown && site.fault().is_none() {
                    let took = start.elapsed().as_secs_f32();
                    terminal::progress("Showing", &format!("the site, read in {took:.2} s"));
                }
                let broken = self.source_fault.clone().or_else(|| site.fault().map(Arc::from));
                self.showing.send_replace(Showing { site: Some(site), broken });
            }
            Err(broken) => {
                let fault = self.tell(broken);
                let broken = self.source_fault.clone().or(Some(fault));
                self.showing.send_modify(|showing| showing.broken = broken);
            }
        }
    }

    /// Shows a fault in the terminal and returns what is to be shown on the page.
    fn tell(&self, broken: Broken) -> Arc<str> {
        terminal::show(&broken.terminal);
        if self.showing.borrow().site.is_some() {
            terminal::warning("the last good site stays on show until this is mended");
        }
        broken.html.into()
    }
}
