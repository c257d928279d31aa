//! Brotli: done once, read by everyone.

use std::io;

use brotli::enc::BrotliEncoderParams;

use super::file::SiteFile;
use super::media_type;
use super::parallel;
use super::render::Broken;
use crate::page::COPY;
use crate::picture::Form;

/// How much time is taken for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As small as it gets.
    Best,
    /// A fortieth of the time, and a tenth more bytes.
    Quick,
}

impl Effort {
    fn quality(self) -> i32 {
        match self {
            Self::Best => 11,
            Self::Quick => 5,
        }
    }
}

/// A `.br` beside every file that gets smaller by it, as static hosts expect it. Uses all cores.
///
/// # Errors
/// When the compressor fails.
pub fn compressed(files: &[SiteFile], effort: Effort) -> Result<Vec<SiteFile>, Broken> {
    let worth: Vec<&SiteFile> = files.iter().filter(|file| media_type::is_compressible(&file.path)).collect();
    let smaller = |file: &&SiteFile| {
        let effort = if is_taken_along(&file.path) { Effort::Quick } else { effort };
        let small = brotli(&file.bytes, effort)?;
        Ok((small.len() < file.bytes.len()).then(|| SiteFile::new(format!("{}.br", file.path), small)))
    };
    let small: io::Result<Vec<_>> = parallel::each(&worth, smaller)?.into_iter().collect();
    let small = small.map_err(|error| Broken::from_message("The files cannot be compressed", &error.to_string()))?;
    let mut small: Vec<SiteFile> = small.into_iter().flatten().collect();
    small.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(small)
}

/// Pictures with their letters as outlines, and dashboards in one file: seldom asked for, never waited for by a page, and by
/// far the largest of a site.
fn is_taken_along(path: &str) -> bool {
    let is_outlines = Form::of(path).is_some_and(|(_, form)| form == Form::Outlines);
    is_outlines || path.rsplit('/').next() == Some(COPY)
}

fn brotli(bytes: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let settings =
        BrotliEncoderParams { quality: effort.quality(), lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &settings)?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_compressed_can_be_read_again() {
        let page = "<p>Forty were killed, the monitor said.</p>".repeat(50);
        let files = [SiteFile::new("b/index.html", page.clone()), SiteFile::new("a.css", "a{top:0}".repeat(20))];
        let small = compressed(&files, Effort::Best).expect("compressible");
        assert_eq!(small.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["a.css.br", "b/index.html.br"]);

        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &small[1].bytes[..], &mut read).expect("valid brotli");
        assert_eq!(read, page.as_bytes());
        assert!(small[1].bytes.len() < page.len() / 4);
    }

    #[test]
    fn pictures_and_files_that_would_grow_have_no_second_form() {
        let files = [SiteFile::new("card.png", vec![0; 1000]), SiteFile::new("a.txt", "a"), SiteFile::new("b.txt", "")];
        assert_eq!(compressed(&files, Effort::Best).expect("compressible"), []);
    }
}
