//! Brotli, at its best and slowest: done once, read by everyone.

use std::io;
use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

use brotli::enc::BrotliEncoderParams;

use super::file::SiteFile;
use super::media_type;

/// A `.br` beside every file that gets smaller by it, as static hosts expect it. Uses all cores.
///
/// # Errors
/// When the compressor fails.
pub fn compressed(files: &[SiteFile]) -> io::Result<Vec<SiteFile>> {
    let todo = Mutex::new(files.iter().filter(|file| media_type::is_compressible(&file.path)));
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            // The lock is held for the taking of a file only, not for its compression.
            while let Some(file) = todo.lock().ok().and_then(|mut files| files.next()) {
                let small = brotli(&file.bytes)?;
                if small.len() < file.bytes.len() {
                    done.push(SiteFile::new(format!("{}.br", file.path), small));
                }
            }
            io::Result::Ok(done)
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.join().map_err(|_| io::Error::other("the compressor stopped"))??);
        }
        all.sort_by(|a: &SiteFile, b| a.path.cmp(&b.path));
        Ok(all)
    })
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let settings = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
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
        let small = compressed(&files).expect("compressible");
        assert_eq!(small.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["a.css.br", "b/index.html.br"]);

        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &small[1].bytes[..], &mut read).expect("valid brotli");
        assert_eq!(read, page.as_bytes());
        assert!(small[1].bytes.len() < page.len() / 4);
    }

    #[test]
    fn pictures_and_files_that_would_grow_have_no_second_form() {
        let files = [SiteFile::new("card.png", vec![0; 1000]), SiteFile::new("a.txt", "a"), SiteFile::new("b.txt", "")];
        assert_eq!(compressed(&files).expect("compressible"), []);
    }
}
