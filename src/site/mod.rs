//! From rendered files to a site: assets, writing, and the server that shows edits as they are made.
//!
//! Native only. Two ways lead through this room:
//!
//! - `build`: [`bundle`] -> [`assets`] + [`render`] -> [`mod@write`], once, compressed, into `dist/`;
//! - `serve`: a [`supervisor`] that does the same through a child process of the newest program ([`workshop`])
//!   whenever [`watch`] reports an edit, and a [`server`] that shows the last good site and has pictures drawn
//!   ([`studio`]) when somebody asks for them.
//!
//! What a host must know to serve the folder is in [`hosting`].

pub mod assemble;
pub mod assets;
pub mod bundle;
pub mod cargo;
pub mod chart_table;
pub mod child;
pub mod compress;
pub mod contrast;
pub mod css;
pub mod css_used;
pub mod dev_page;
pub mod fault;
pub mod file;
pub mod frames;
mod gallery;
pub mod glue;
pub mod hosting;
pub mod house;
pub mod media_type;
pub mod painter;
mod pictures;
pub mod project;
pub mod render;
pub mod replace;
pub mod served;
pub mod server;
pub mod studio;
pub mod style;
pub mod supervisor;
pub mod terminal;
pub mod wasm_target;
pub mod watch;
pub mod workshop;
pub mod write;
