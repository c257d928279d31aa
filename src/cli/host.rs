//! `host`: print the configuration of a host.

use std::str::FromStr;

use clap::{Args, Subcommand};

use super::{Outcome, Stopped};
use crate::page::BaseUrl;
use crate::site::hosting::{Place, caddy, github_pages, headers, nginx};
use crate::site::terminal;

/// Print what a host must be told to serve the site, ready to be saved
#[derive(Args)]
pub struct HostArgs {
    #[command(subcommand)]
    host: Host,
}

#[derive(Subcommand)]
enum Host {
    /// A file for nginx's http block, with the brotli_static module
    Nginx(Server),
    /// A Caddyfile
    Caddy(Server),
    /// The file _headers, which Netlify and Cloudflare Pages read
    Netlify(Address),
    /// A workflow that builds and publishes on GitHub Pages, which can send no headers
    GithubPages(Address),
}

#[derive(Args)]
struct Server {
    #[command(flatten)]
    address: Address,
    /// The folder on the server that holds the built site
    #[arg(long, value_name = "DIR", default_value = "/var/www/figures")]
    root: String,
}

#[derive(Args)]
struct Address {
    /// Where the site will stand, such as <https://example.org/figures/>; as given to `build`
    #[arg(long, value_name = "URL", value_parser = BaseUrl::from_str)]
    base_url: Option<BaseUrl>,
}

impl Server {
    fn place(self) -> Result<Place, Stopped> {
        Place::new(&self.root, self.address.base_url).map_err(Stopped::cannot_run)
    }
}

impl HostArgs {
    pub fn run(self) -> Outcome {
        let text = match self.host {
            Host::Nginx(server) => nginx::config(&server.place()?),
            Host::Caddy(server) => caddy::config(&server.place()?),
            Host::Netlify(address) => headers::config(address.base_url.as_ref().map_or("/", BaseUrl::path)),
            Host::GithubPages(address) => github_pages::workflow(address.base_url.as_ref().map(BaseUrl::as_str)),
        };
        terminal::tell(&text);
        Ok(())
    }
}
