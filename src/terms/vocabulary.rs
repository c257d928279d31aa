//! How a closed list of terms is written down: one name for each, in files, in addresses and in messages alike.

/// Declares an enum whose variants have names: `id()` and `Display` give them, serde reads and writes them, `ALL` lists
/// them in order.
macro_rules! vocabulary {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $id)] $variant,)*
        }

        impl $name {
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// Its name in files and addresses.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($id),*] })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }
    )*};
}
pub(super) use vocabulary;

#[cfg(test)]
mod tests {
    use crate::terms::{Category, ChartType, Kind, Mark, Qualifier};

    #[test]
    fn a_term_is_read_and_written_by_its_name() {
        assert_eq!(Category::PartyToTheConflict.id(), "party-to-the-conflict");
        assert_eq!(serde_json::to_string(&Kind::Stock).expect("JSON"), "\"stock\"");
        assert_eq!(serde_json::from_str::<Qualifier>("\"at-least\"").expect("a term"), Qualifier::AtLeast);
        assert_eq!(format!("{}", ChartType::PartsOfWhole), "parts-of-whole");
        assert!(Mark::ALL.iter().all(|mark| !mark.id().is_empty()));
    }
}
