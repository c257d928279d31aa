//! Makes sites in this very program, for folders without sources: nothing is built, so nothing grows stale.

use super::bundle::Profile;
use super::carried;
use super::project::Project;
use super::render::Broken;
use super::served::{Found, Site};
use super::showroom::Showroom;
use super::supervisor::Workshop;
use super::terminal;
use std::sync::Arc;

/// A workshop that is a showroom of its own.
pub struct Resident {
    project: Project,
    showroom: Option<Arc<Showroom>>,
}

impl Resident {
    /// One that has made nothing yet.
    pub fn of(project: Project) -> Self {
        Self { project, showroom: None }
    }
}

impl Workshop for Resident {
    fn build(&mut self) -> Result<(), Broken> {
        if self.showroom.is_none() {
            let bundle = carried::bundle(&self.project, Profile::Release)?;
            self.showroom = Some(Arc::new(Showroom::new(self.project.clone(), bundle)));
        }
        Ok(())
    }

    fn render(&mut self) -> Result<Arc<dyn Site>, Broken> {
        self.build()?;
        let Some(showroom) = self.showroom.clone() else {
            return Err(Broken::from_message("The site cannot be shown", "it has no showroom"));
        };
        let stamp = showroom.read_and_tell()?;
        Ok(Arc::new(Shown { stamp, showroom }))
    }
}

struct Shown {
    stamp: String,
    showroom: Arc<Showroom>,
}

impl Site for Shown {
    fn stamp(&self) -> &str {
        &self.stamp
    }

    fn find(&self, url_path: &str) -> Found {
        let found = self.showroom.find(url_path);
        if let Found::Fault(broken) = &found {
            terminal::show(&broken.terminal);
        }
        found
    }
}
