//! The schemas of all models, read from the spec rather than from generated code.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use codegen::api::{Api, Member, Object, Schema, SchemaId, SchemaKind, Union};
use codegen::names::Names;
use codegen::reader::Files;
use okta_sdk::registry::{Codec, models};

/// The API, and the codec of every model.
pub(crate) struct Schemas {
    pub(crate) api: Api,
    pub(crate) names: Names,
    codecs: BTreeMap<usize, Codec>,
}

/// The schemas, read once.
pub(crate) fn schemas() -> &'static Schemas {
    static SCHEMAS: OnceLock<Schemas> = OnceLock::new();
    SCHEMAS.get_or_init(read)
}

fn read() -> Schemas {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Files::in_folder(&spec).and_then(|files| files.read(|path| path.display().to_string())).unwrap();
    let (api, _) = sources.api().unwrap();
    let names = sources.names(&api).unwrap().names;
    let codecs = codecs(&api, &names);
    Schemas { api, names, codecs }
}

fn codecs(api: &Api, names: &Names) -> BTreeMap<usize, Codec> {
    let by_name: BTreeMap<_, _> = models().iter().map(|model| (model.name, model.codec)).collect();
    let with_model = api.schemas.iter().filter(|schema| !matches!(schema.kind, SchemaKind::Alias(_)));
    let codecs: BTreeMap<_, _> = with_model
        .map(|schema| {
            let name = names.schema(schema.id).type_name.as_str();
            let codec = by_name.get(name).unwrap_or_else(|| panic!("the registry has no `{name}`"));
            (schema.id.0, *codec)
        })
        .collect();
    assert_eq!(codecs.len(), models().len());
    codecs
}

impl Schemas {
    /// Every model with its codec.
    pub(crate) fn models(&self) -> impl Iterator<Item = (&Schema, Codec)> {
        self.codecs.iter().map(|(id, codec)| (&self.api.schemas[*id], *codec))
    }

    /// The codec of a model.
    pub(crate) fn codec(&self, id: SchemaId) -> Codec {
        self.codecs[&id.0]
    }

    /// The unions, with their schemas.
    pub(crate) fn unions(&self) -> impl Iterator<Item = (&Schema, &Union)> {
        self.api.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Union(union) => Some((schema, union)),
            _ => None,
        })
    }

    /// The fields of a schema: those of the base for a union.
    pub(crate) fn object(&self, id: SchemaId) -> &Object {
        match &self.api.schema(id).kind {
            SchemaKind::Object(object) => object,
            SchemaKind::Union(union) => self.object(union.base),
            other => panic!("{other:?} has no fields"),
        }
    }

    /// The fields of every object, with their schemas.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&Schema, &Member)> {
        self.api.schemas.iter().flat_map(|schema| {
            let members: &[Member] = match &schema.kind {
                SchemaKind::Object(object) => &object.members,
                _ => &[],
            };
            members.iter().map(move |member| (schema, member))
        })
    }
}
