//! The reader that a page is opened for: window, preferences, line and processor.

/// What a page is opened with.
#[derive(Debug, Clone)]
pub struct PageOptions {
    /// Of the viewport, in CSS pixels.
    pub width: u32,
    /// Of the viewport, in CSS pixels.
    pub height: u32,
    /// `prefers-color-scheme: dark`.
    pub dark: bool,
    /// Whether the page's own scripts run. Tests can evaluate scripts either way.
    pub javascript: bool,
    /// URL patterns (with `*`) that cannot be loaded.
    pub block: Vec<String>,
    pub throttle: Option<Throttle>,
    /// `forced-colors: active`, as in the high-contrast themes of Windows.
    pub forced_colors: bool,
    /// `prefers-reduced-motion: reduce`.
    pub reduced_motion: bool,
    /// `prefers-contrast: more`.
    pub more_contrast: bool,
    /// The `print` medium in place of the screen.
    pub print: bool,
}

impl Default for PageOptions {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 800,
            dark: false,
            javascript: true,
            block: Vec::new(),
            throttle: None,
            forced_colors: false,
            reduced_motion: false,
            more_contrast: false,
            print: false,
        }
    }
}

/// A line and a processor slower than this machine's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Throttle {
    pub download_kbps: f64,
    pub upload_kbps: f64,
    /// Added to every request.
    pub latency_ms: f64,
    /// How many times slower the processor is; 1 leaves it as it is.
    pub cpu_slowdown: f64,
}

impl Throttle {
    /// A cheap phone on slow 4G, with the numbers that page-speed tools agree on.
    pub const SLOW_PHONE: Self =
        Self { download_kbps: 1600.0, upload_kbps: 750.0, latency_ms: 150.0, cpu_slowdown: 4.0 };
}
