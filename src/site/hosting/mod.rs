//! What a host must know to serve a site, described once ([`rules`]) and told to each host in its own language.
//!
//! Pages name in a `meta` element what they may load and run. What a `meta` cannot say must be said by the host: how
//! long a file may be kept, who may frame a page, who may read the data. Each host here is one function from a
//! [`Place`] to the text of its configuration; none of them touches a file or the network.

mod address;
pub mod caddy;
pub mod github_pages;
pub mod headers;
pub mod nginx;
mod place;
pub mod rules;

pub use address::Address;
pub use headers::headers_file;
pub use place::{NoPlace, Place};
