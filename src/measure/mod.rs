//! What may be compared, what may be added, and our own arithmetic: pure values, no pixels.

mod arithmetic;
mod axis;

pub use arithmetic::{difference, share, sum};
pub use axis::{Axis, Incomparable, MOST_RATIO};
