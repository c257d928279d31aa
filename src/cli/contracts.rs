//! What the files of a folder of figures hold, for whoever has the program and no sources.

/// Descriptions by name, as `explain` takes it.
pub const CONTRACTS: [(&str, &str); 5] = [
    ("report-file", include_str!("../../docs/contracts/report-file.md")),
    ("registers-file", include_str!("../../docs/contracts/registers-file.md")),
    ("editors-file", include_str!("../../docs/contracts/editors-file.md")),
    ("site-file", include_str!("../../docs/contracts/site-file.md")),
    ("house-style", include_str!("../../docs/contracts/house-style.md")),
];
