//! Makes sites in this very program, for folders without sources: nothing is built, so nothing grows stale.

use super::bundle::Profile;
use super::carried;
use super::project::Project;
use super::render::Broken;
use super::served::{Found, Site};
use super::showroom::{OnShow, Showroom};
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
        let on_show = showroom.read_and_tell()?;
        Ok(Arc::new(Shown { on_show, showroom }))
    }
}

struct Shown {
    on_show: OnShow,
    showroom: Arc<Showroom>,
}

impl Site for Shown {
    fn stamp(&self) -> &str {
        &self.on_show.stamp
    }

    fn fault(&self) -> Option<&str> {
        self.on_show.fault.as_deref()
    }

    fn find(&self, url_path: &str) -> Found {
        let found = self.showroom.find(url_path);
        if let Found::Fault(broken) = &found {
            terminal::show(&broken.terminal);
        }
        found
    }
}
