//! The program: see [`humanitarian_figures::cli`].

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    humanitarian_figures::cli::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
