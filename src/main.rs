//! The program: see [`humanitarian_figures::cli`].

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    humanitarian_figures::cli::run()
}

/// What runs on dashboards is what the library exports.
#[cfg(target_arch = "wasm32")]
use humanitarian_figures as _;

#[cfg(target_arch = "wasm32")]
fn main() {}
