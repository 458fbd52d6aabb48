//! Exports of the library, one per line: core/SURFACE.md. They come from the metadata in the built library, so no
//! exported call can be missing.

use std::path::Path;

use camino::Utf8Path;
use uniffi_bindgen::interface::{Argument, AsType, Enum, Field, Function, Object, Record, Type};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

const HEAD: &str = "\
# What the library exports

Every call, record, enumeration and error that another language sees, a line each. Made from the library itself;
`KALKYL_WRITE=1 cargo test -p tests --test bindings` writes it again. What they mean stands beside them in
`src/app.rs`, `src/screen.rs`, `src/host.rs` and `src/error.rs`.
";

/// The settings of the bindings: what Kotlin leaves out is in iOS's library alone.
const SETTINGS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/uniffi.toml"));

/// The page for a built library with symbols. Items are sorted by name; members of a trait, a record or an enumeration
/// are in source order.
pub(crate) fn describe(library: &Path) -> String {
    let library = Utf8Path::from_path(library).expect("a path in UTF-8");
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let interfaces = loader.load_metadata(library).and_then(|metadata| loader.load_cis(metadata));
    let interfaces = interfaces.unwrap_or_else(|why| panic!("{library} has no metadata to read: {why:#}"));
    let [interface] = interfaces.as_slice() else {
        panic!("{library} exports {} crates where one is known", interfaces.len());
    };
    page(interface)
}

fn page(interface: &ComponentInterface) -> String {
    let (foreign, own): (Vec<&Object>, Vec<&Object>) =
        interface.object_definitions().iter().partition(|object| object.has_callback_interface());
    let (errors, enums): (Vec<&Enum>, Vec<&Enum>) =
        interface.enum_definitions().iter().partition(|each| interface.is_name_used_as_error(each.name()));
    assert!(interface.callback_interface_definitions().is_empty(), "traits are exported `with_foreign`");

    let settings: toml::Table = SETTINGS.parse().expect("core/uniffi.toml");
    let excluded = settings["bindings"]["kotlin"]["exclude"].as_array().expect("a list");
    let (elsewhere, everywhere): (Vec<&Function>, Vec<&Function>) = interface
        .function_definitions()
        .iter()
        .partition(|each| excluded.iter().any(|name| name.as_str() == Some(each.name())));
    let sections = [
        ("Functions", by_name(everywhere, Function::name, function)),
        ("Functions of iOS's library alone (`src/points.rs`)", by_name(elsewhere, Function::name, function)),
        ("Objects, called by a shell", by_name(own, Object::name, object)),
        ("Traits, called by the library and written by a shell", by_name(foreign, Object::name, object)),
        ("Records", by_name(interface.record_definitions(), Record::name, record)),
        ("Enumerations", by_name(enums, Enum::name, cases)),
        ("Errors", by_name(errors, Enum::name, cases)),
    ];
    let mut text = HEAD.to_owned();
    for (heading, lines) in sections {
        if !lines.is_empty() {
            let lines: String = lines.iter().map(|line: &String| format!("- `{line}`\n")).collect();
            text.push_str(&format!("\n## {heading}\n\n{lines}"));
        }
    }
    text
}

fn by_name<'a, T: 'a>(
    things: impl IntoIterator<Item = &'a T>,
    name: fn(&T) -> &str,
    lines: fn(&T) -> Vec<String>,
) -> Vec<String> {
    let mut things: Vec<&T> = things.into_iter().collect();
    things.sort_by_key(|thing| name(thing));
    things.into_iter().flat_map(lines).collect()
}

fn function(each: &Function) -> Vec<String> {
    vec![call(each.name(), &each.arguments(), each.return_type(), each.throws_type())]
}

fn object(object: &Object) -> Vec<String> {
    let name = object.name();
    let constructors = object.constructors().into_iter().map(|each| {
        let whole = format!("{name}.{}", each.name());
        call(&whole, &each.arguments(), Some(&object_type(object)), each.throws_type())
    });
    let methods = object.methods().into_iter().map(|each| {
        let whole = format!("{name}.{}", each.name());
        call(&whole, &each.arguments(), each.return_type(), each.throws_type())
    });
    constructors.chain(methods).collect()
}

fn object_type(object: &Object) -> Type {
    Type::Object { module_path: String::new(), name: object.name().to_owned(), imp: *object.imp() }
}

fn call(name: &str, arguments: &[&Argument], returned: Option<&Type>, thrown: Option<&Type>) -> String {
    let arguments: Vec<String> =
        arguments.iter().map(|each| format!("{}: {}", each.name(), named(&each.as_type()))).collect();
    let returned = returned.map_or(String::new(), |each| format!(" -> {}", named(each)));
    let thrown = thrown.map_or(String::new(), |each| format!(" throws {}", named(each)));
    format!("{name}({}){returned}{thrown}", arguments.join(", "))
}

fn field(field: &Field) -> String {
    format!("{}: {}", field.name(), named(&field.as_type()))
}

fn record(record: &Record) -> Vec<String> {
    let fields: Vec<String> = record.fields().iter().map(field).collect();
    let mut lines = vec![format!("{} {{ {} }}", record.name(), fields.join(", "))];
    // Each language has its own name for this method.
    if record.uniffi_trait_methods().display_fmt.is_some() {
        lines.push(format!("{}.to_string() -> String", record.name()));
    }
    lines
}

fn cases(each: &Enum) -> Vec<String> {
    let variants = each.variants().iter().map(|variant| {
        let fields: Vec<String> = variant.fields().iter().map(field).collect();
        if fields.is_empty() {
            variant.name().to_owned()
        } else {
            format!("{} {{ {} }}", variant.name(), fields.join(", "))
        }
    });
    vec![format!("{}: {}", each.name(), variants.collect::<Vec<String>>().join(" | "))]
}

/// A type in Rust notation.
fn named(each: &Type) -> String {
    match each {
        Type::UInt8 => "u8".to_owned(),
        Type::Int8 => "i8".to_owned(),
        Type::UInt16 => "u16".to_owned(),
        Type::Int16 => "i16".to_owned(),
        Type::UInt32 => "u32".to_owned(),
        Type::Int32 => "i32".to_owned(),
        Type::UInt64 => "u64".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::Float32 => "f32".to_owned(),
        Type::Float64 => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::String => "String".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Duration => "duration".to_owned(),
        Type::Object { name, .. }
        | Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::CallbackInterface { name, .. }
        | Type::Custom { name, .. } => name.clone(),
        Type::Box { inner_type } => named(inner_type),
        Type::Optional { inner_type } => format!("Option<{}>", named(inner_type)),
        Type::Sequence { inner_type } => format!("Vec<{}>", named(inner_type)),
        Type::Set { inner_type } => format!("Set<{}>", named(inner_type)),
        Type::Map { key_type, value_type } => format!("Map<{}, {}>", named(key_type), named(value_type)),
    }
}
