//! From rendered files to a site: assets, writing, and the server that shows edits as they are made.
//!
//! Native only. Two ways lead through this room:
//!
//! - `build`: [`bundle`] -> [`assets`] + [`parts`] -> [`mod@build`] -> [`stage`], compressed, into `dist/`, where [`ledger`]
//!   says what stands there already;
//! - `serve`: a [`server`] whose pages are made when somebody asks for them, in a [`showroom`] that is a child process of
//!   the newest program ([`workshop`], [`wire`]); a [`supervisor`] has it read the project again whenever [`watch`]
//!   reports an edit.
//!
//! Both make a site part by part ([`parts`]) from the reports that [`load`] reads.
//!
//! What a host must know to serve the folder is in [`hosting`].

pub mod assemble;
pub mod assets;
pub mod build;
pub mod bundle;
pub mod cargo;
pub mod carried;
pub mod chart_table;
pub mod child;
pub mod compress;
pub mod contrast;
pub mod css;
pub mod css_used;
pub mod dev_page;
pub mod fault;
pub mod file;
mod found;
pub mod frames;
mod gallery;
pub mod glue;
pub mod hosting;
pub mod house;
mod instead;
pub mod ledger;
pub mod load;
pub mod media_type;
pub mod painter;
mod parallel;
pub mod parts;
pub mod pictures;
pub mod project;
mod removed;
pub mod render;
pub mod replace;
pub mod replaceable;
pub mod resident;
pub mod schemas;
mod sealed;
pub mod served;
pub mod server;
pub mod showroom;
pub mod stage;
mod stamps;
pub mod style;
pub mod supervisor;
pub mod terminal;
mod together;
pub mod tools;
pub mod wasm_target;
pub mod watch;
pub mod wire;
pub mod wording;
pub mod workshop;
pub mod write;
