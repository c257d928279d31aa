//! What an author wrote: the report file as it stands, every field optional, every value with its place in the file.
//!
//! Reading a draft fails only where the file is no JSON at all. Whatever else is wrong, a value of the wrong type,
//! a field nobody knows, a name given twice, is kept as it was found, so that every fault can be shown at once.

mod given;
mod path;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod shape;
mod shapes;
mod source;
mod strings;

pub use given::{Field, Given, Misread};
pub use path::{PathWalker, string_end};
pub use shape::{Misfit, Shape, Stray};
pub use shapes::*;
pub use source::{Malformed, Source};
pub use strings::strings;

/// The version of the report file's form that this program reads.
pub const SCHEMA: u32 = 1;
