//! Where pictures are drawn that a site only names.

use super::render::Broken;
use crate::picture::Form;

/// Draws pictures of the site on show, when somebody asks for one.
pub trait Studio: Send + Sync + 'static {
    /// A form of the picture whose source has this stem (see [`super::dev_page::picture_source`]).
    ///
    /// # Errors
    /// Why it cannot be drawn.
    fn draw(&self, stem: &str, form: Form) -> Result<Vec<u8>, Broken>;
}
