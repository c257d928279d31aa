//! Objects of the file: structs whose fields may all be absent, and which keep what does not fit.

use super::Given;
use serde_json::value::RawValue;

/// A field that its object does not have, or has already.
#[derive(Clone, Debug)]
pub struct Stray<'a> {
    pub name: String,
    /// The value's text; the name may hold escapes and then has no slice of its own.
    pub text: &'a str,
    pub repeated: bool,
    /// The fields its object may have.
    pub known: &'static [&'static str],
}

/// Something that does not fit the shape of the file, and where.
#[derive(Clone, Debug)]
pub enum Misfit<'a> {
    Unknown { text: &'a str, field: String, known: &'static [&'static str] },
    Repeated { text: &'a str, field: String },
    WrongType { text: &'a str, field: String, why: String },
}

/// Walks a shape for what did not fit. `field` is the name of the field that holds it.
pub trait Shape {
    fn each_misfit<'s>(&'s self, field: &str, found: &mut Vec<Misfit<'s>>);
}

impl<T: Shape> Shape for Given<'_, T> {
    fn each_misfit<'s>(&'s self, field: &str, found: &mut Vec<Misfit<'s>>) {
        match &self.value {
            Ok(value) => value.each_misfit(field, found),
            Err(why) => found.push(Misfit::WrongType { text: self.text, field: field.into(), why: why.0.clone() }),
        }
    }
}

impl<T: Shape> Shape for Option<T> {
    fn each_misfit<'s>(&'s self, field: &str, found: &mut Vec<Misfit<'s>>) {
        if let Some(value) = self {
            value.each_misfit(field, found);
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn each_misfit<'s>(&'s self, field: &str, found: &mut Vec<Misfit<'s>>) {
        for value in self {
            value.each_misfit(field, found);
        }
    }
}

/// Values without an inside of their own.
macro_rules! leaf {
    ($($leaf:ty),* $(,)?) => {$(
        impl $crate::draft::Shape for $leaf {
            fn each_misfit<'s>(&'s self, _: &str, _: &mut Vec<$crate::draft::Misfit<'s>>) {}
        }
    )*};
}
pub(super) use leaf;

/// A name of a field: borrowed from the file where it holds no escape.
pub(super) struct Name(pub String);

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// The text of a value nobody will read.
pub(super) fn stray<'de, M: serde::de::MapAccess<'de>>(
    map: &mut M,
    name: String,
    known: &'static [&'static str],
) -> Result<Stray<'de>, M::Error> {
    let text = map.next_value::<&'de RawValue>()?.get();
    Ok(Stray { repeated: known.contains(&name.as_str()), name, text, known })
}

/// Declares a struct of optional fields together with its reading, which never fails over a field.
///
/// serde's derive would stop at the first fault, and its `flatten` loses positions; hence this.
macro_rules! shape {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident $(as $key:literal)? : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub struct $name<'a> {
            $($(#[$field_doc])* pub $field: $crate::draft::Field<'a, $type>,)*
            /// What the object holds besides.
            pub strays: Vec<$crate::draft::Stray<'a>>,
        }

        impl $name<'_> {
            /// The fields this object may have.
            pub const FIELDS: &'static [&'static str] = &[$($crate::draft::shape::key!($field $($key)?)),*];
        }

        impl<'de: 'a, 'a> serde::Deserialize<'de> for $name<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader<'a>(std::marker::PhantomData<&'a ()>);
                impl<'de: 'a, 'a> serde::de::Visitor<'de> for Reader<'a> {
                    type Value = $name<'a>;
                    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                        f.write_str("an object { ")?;
                        f.write_str(&<$name>::FIELDS.join(", "))?;
                        f.write_str(" }")
                    }
                    fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                        let mut read = $name::default();
                        while let Some($crate::draft::shape::Name(name)) = map.next_key()? {
                            match name.as_str() {
                                $($crate::draft::shape::key!($field $($key)?) if read.$field.is_none() =>
                                    read.$field = Some(map.next_value()?),)*
                                _ => read.strays.push($crate::draft::shape::stray(&mut map, name, <$name>::FIELDS)?),
                            }
                        }
                        Ok(read)
                    }
                }
                deserializer.deserialize_map(Reader(std::marker::PhantomData))
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl<'a> schemars::JsonSchema for $name<'a> {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::draft::schema::object([$(
                    ($crate::draft::shape::key!($field $($key)?), generator.subschema_for::<$type>())
                ),*])
            }
        }

        impl $crate::draft::Shape for $name<'_> {
            fn each_misfit<'s>(&'s self, _: &str, found: &mut Vec<$crate::draft::Misfit<'s>>) {
                for stray in &self.strays {
                    let (text, field) = (stray.text, stray.name.clone());
                    found.push(match stray.repeated {
                        true => $crate::draft::Misfit::Repeated { text, field },
                        false => $crate::draft::Misfit::Unknown { text, field, known: stray.known },
                    });
                }
                $(self.$field.each_misfit($crate::draft::shape::key!($field $($key)?), found);)*
            }
        }
    )*};
}
pub(super) use shape;

/// A field's name in the file: its name here, unless another is given (`as_of as "as-of"`).
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}
pub(super) use key;
