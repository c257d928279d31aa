//! What may be compared, what may be added, what is impossible over time, and our own arithmetic: pure values, no pixels.

mod arithmetic;
mod axis;
mod bounds;
mod heard;
mod rhythm;

pub use arithmetic::{difference, share, sum};
pub use axis::{Axis, Incomparable, MOST_RATIO};
pub use bounds::{Bounds, ROUNDING};
pub use heard::{Heard, around};
pub use rhythm::{SILENT_AFTER, is_silence, usual_interval};
