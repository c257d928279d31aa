//! Every rule, one file each: its name, words, reason, check and the files that break it stand together.

use super::Rule;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        /// Every rule there is, by code.
        pub static ALL: &[&Rule] = &[$(&$name::RULE),*];
    };
}

rules![
    empty_file,
    file_too_large,
    malformed_json,
    not_utf8,
    part_exceeds_whole,
    repeated_field,
    unknown_field,
    wrong_type,
];

/// The rule of that code.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.code == code)
}

#[cfg(test)]
mod tests;
