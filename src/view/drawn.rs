//! A drawing as it stands among words.

use crate::draw;
use crate::words::Direction;

/// Read from where lines begin.
pub fn drawn(svg: String, direction: Direction) -> String {
    match direction {
        Direction::LeftToRight => svg,
        Direction::RightToLeft => draw::mirrored(&svg),
    }
}
