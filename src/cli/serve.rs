//! `serve`: show the site and follow edits.

use std::thread;

use clap::Args;
use tokio::sync::watch as channel;

use super::{Outcome, Stopped};
use crate::site::project::Project;
use crate::site::resident::Resident;
use crate::site::server::{self, Showing};
use crate::site::supervisor::Supervisor;
use crate::site::terminal;
use crate::site::watch;
use crate::site::workshop::ChildWorkshop;

/// Show the site on this machine and follow every edit
#[derive(Args)]
pub struct Serve {
    /// The port to listen on; the next free one if it is taken
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

impl Serve {
    pub fn run(self) -> Outcome {
        let project = Project::find().map_err(Stopped::cannot_run)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        runtime.map_err(Stopped::cannot_run)?.block_on(self.show(project))
    }

    async fn show(self, project: Project) -> Outcome {
        let no_port = |error| Stopped::CannotRun(format!("cannot listen on port {}: {error}", self.port));
        let listener = server::bind(self.port).await.map_err(no_port)?;
        let port = listener.local_addr().map_err(no_port)?.port();
        if port != self.port && self.port != 0 {
            terminal::warning(&format!("port {} is taken; using {port}", self.port));
        }

        // Edits made while the first site is built must not be missed: watch before building.
        let (_watcher, changes) = watch::start(&project)
            .map_err(|error| Stopped::CannotRun(format!("cannot watch {}: {error}", project.root().display())))?;
        let (sender, showing) = channel::channel(Showing::default());
        if project.has_sources() {
            // A port has one server, so its scratch folder has one user.
            let scratch = project.scratch().join(port.to_string());
            let workshop = ChildWorkshop::open(project, scratch).map_err(Stopped::cannot_run)?;
            thread::spawn(move || Supervisor::new(workshop, sender).run(changes));
        } else {
            thread::spawn(move || Supervisor::new(Resident::of(project), sender).run(changes));
        }

        terminal::progress("Serving", &format!("http://127.0.0.1:{port}/ (Ctrl-C stops)"));
        server::serve(listener, showing).await.map_err(Stopped::cannot_run)
    }
}
