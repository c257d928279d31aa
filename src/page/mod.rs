//! Whole pages and their URLs.

/// Where the hashed assets of a site stand, as paths below its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetPaths {
    pub style: String,
    pub script: String,
    pub wasm: String,
}
