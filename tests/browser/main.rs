//! What a reader notices, in a real browser: the page with script, without it, and while the script is on its way.
//!
//! The sites are built once, as `build` builds them, and served by a plain static host below a path.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/poison.rs"]
mod poison;

mod access;
mod access_tree;
mod address;
mod charts;
mod charts_everywhere;
mod cheap_phones;
mod desk;
mod desk_forms;
mod desk_kept;
mod desk_long;
mod document;
mod embed_frames;
mod embed_heights;
mod embed_hosts;
mod embed_script;
mod embed_snippet;
mod embeds;
mod every_page;
mod filter;
mod gallery;
mod hostile;
mod lists;
mod on_paper;
mod one_file;
mod open;
mod private;
mod questions;
mod revision;
mod search;
mod seed;
mod single_pages;
mod sites;
mod tables;
mod taking_over;
mod theme;
mod verify;
mod view;
mod without_script;
