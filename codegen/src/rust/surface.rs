//! The public Rust API of the generated code as data: what callers can name and call. Comparing two of them shows what breaks callers.
//!
//! Signatures come from the functions that emit the code, so that they cannot disagree with it. Type aliases are replaced by their types,
//! because Rust does not distinguish them.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::TokenStream;

use super::calls::{CallShape, Scope, body_arguments, is_argument, part_sent, sent};
use super::context::{Context, ident};
use super::{choices, methods, objects, unions};
use crate::api::{Api, BodyKind, Operation, SchemaId, SchemaKind, Type, ValueSource};
use crate::document::ParameterIn;
use crate::names::Names;

/// The public API of the generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surface {
    /// By [`OperationId`](crate::api::OperationId).
    pub operations: Vec<Function>,
    /// By [`SchemaId`].
    pub models: Vec<Model>,
}

/// The function of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The arguments in order: path parameters, the body, other required parameters.
    pub arguments: Vec<Input>,
    /// The required booleans in the order in which they are set.
    pub stages: Vec<Input>,
    /// The methods of the builder.
    pub setters: Vec<Input>,
    /// `Call<User>` or `List<User>`.
    pub call: String,
}

/// A value that a caller passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// What it is in the spec.
    pub of: InputOf,
    /// The name in Rust. It matters to callers only if it is a method.
    pub name: String,
    /// The type that is accepted: `impl AsRef<str>`.
    pub taken: String,
}

/// What a value is in the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputOf {
    /// A parameter, by its index in [`Operation::parameters`].
    Parameter(usize),
    /// The body.
    Body,
    /// A part of a multipart body.
    Part(String),
}

/// The type of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The Cargo features of which one must be enabled; empty if the type is always there.
    pub features: BTreeSet<String>,
    /// The type with its items.
    pub kind: ModelKind,
    /// The methods that call operations.
    pub methods: Vec<Method>,
}

/// The kind of a model, with what callers can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelKind {
    /// A struct.
    Object {
        /// The fields.
        fields: Vec<Field>,
        /// The fields that `new` takes, in order.
        new: Vec<String>,
        /// The name of the field for additional properties.
        additional: String,
    },
    /// An enum of strings: the values and their variants.
    Enum(Vec<(String, String)>),
    /// An enum of objects.
    Union {
        /// The variants with the accessor's name (`saml` of `as_saml`), without the last one.
        variants: Vec<(SchemaId, String, String)>,
        /// The fields that every variant has: name in JSON, name in Rust, type.
        accessors: Vec<(String, String, String)>,
        /// Whether it has a `new`.
        new: bool,
    },
    /// An enum of types without a discriminator.
    Choice {
        /// The type, the variant, and its name in methods, without the last one.
        variants: Vec<(String, String, String)>,
        /// The fields that every alternative has: name in JSON, name in Rust, type.
        accessors: Vec<(String, String, String)>,
    },
    /// A type alias: the type.
    Alias(String),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in JSON.
    pub json: String,
    /// The name in Rust.
    pub name: String,
    /// The type in the `Field`.
    pub ty: String,
    /// Whether there is a setter.
    pub setter: bool,
    /// The value that `new` sets.
    pub initial: Option<String>,
}

/// A method of a model that calls an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// The index of its entry in [`Api::methods`].
    pub entry: usize,
    /// The name.
    pub name: String,
    /// Whether it takes `self`.
    pub receiver: bool,
    /// The source of each argument of the operation's function.
    pub sources: Vec<(InputOf, ValueSource)>,
}

impl Surface {
    /// The public API of the code that is generated for an `Api`.
    pub fn new(api: &Api, names: &Names) -> Self {
        let context = Context::new(api, names);
        let reader = Reader { context: &context, aliases: HashMap::new() };
        let aliases = api.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Alias(ty) => {
                let resolved = resolved(api, ty, api.schemas.len());
                Some((names.schema(schema.id).type_name.clone(), reader.shown(&context.value_type(&resolved))))
            }
            _ => None,
        });
        let reader = Reader { aliases: aliases.collect(), ..reader };
        let operations: Vec<Function> = api.operations.iter().map(|operation| reader.function(operation)).collect();
        let models = api.schemas.iter().map(|schema| reader.model(schema.id, &operations)).collect();
        Self { operations, models }
    }
}

/// A type without aliases. `limit` bounds aliases of each other, which are errors elsewhere.
fn resolved(api: &Api, ty: &Type, limit: usize) -> Type {
    match api.resolve(ty) {
        Type::List(item) if limit > 0 => Type::List(Box::new(resolved(api, item, limit - 1))),
        Type::Map(value) if limit > 0 => Type::Map(Box::new(resolved(api, value, limit - 1))),
        other => other.clone(),
    }
}

struct Reader<'a> {
    context: &'a Context<'a>,
    /// The type behind each alias.
    aliases: HashMap<String, String>,
}

impl Reader<'_> {
    fn function(&self, operation: &Operation) -> Function {
        let context = self.context;
        let shape = CallShape::new(context, operation.id, Scope::Own);
        let names = context.names.operation(operation.id);
        let input = |index: usize, taken: &TokenStream| Input {
            of: InputOf::Parameter(index),
            name: names.parameters.get(index).cloned().unwrap_or_default(),
            taken: self.shown(taken),
        };
        let parameters = || operation.parameters.iter().enumerate();
        let is_stage = |index: usize| {
            let parameter = &operation.parameters[index];
            context.api.required_booleans(operation).any(|other| std::ptr::eq(other, parameter))
        };
        let path: Vec<usize> =
            parameters().filter(|(_, parameter)| parameter.location == ParameterIn::Path).map(|(index, _)| index).collect();
        let others =
            parameters().filter(|(index, parameter)| parameter.location != ParameterIn::Path && parameter.required && !is_stage(*index));
        let others: Vec<usize> = others.map(|(index, _)| index).collect();
        let in_body = shape.arguments.len().saturating_sub(path.len() + others.len());
        let of_body: Vec<InputOf> = match operation.body.as_ref().map(|body| &body.kind) {
            Some(BodyKind::Multipart(parts)) => {
                parts.iter().filter(|part| part.required).map(|part| InputOf::Part(part.name.clone())).collect()
            }
            _ => vec![InputOf::Body; in_body],
        };
        let origins =
            path.iter().map(|index| InputOf::Parameter(*index)).chain(of_body).chain(others.iter().map(|index| InputOf::Parameter(*index)));
        let arguments = shape.arguments.iter().zip(origins).map(|(argument, of)| {
            let declaration = self.shown(&argument.declaration);
            let (name, taken) = declaration.split_once(':').unwrap_or((&declaration, ""));
            Input { of, name: name.trim().to_owned(), taken: taken.trim().to_owned() }
        });
        let arguments = arguments.collect();
        let stages = parameters().filter(|(index, _)| is_stage(*index));
        let stages = stages.map(|(index, parameter)| input(index, &sent(context, parameter, &ident("value")).0)).collect();
        let setters = parameters().filter(|(_, parameter)| !is_argument(parameter));
        let mut setters: Vec<Input> =
            setters.map(|(index, parameter)| input(index, &sent(context, parameter, &ident("value")).0)).collect();
        if let Some(body) = &operation.body {
            match &body.kind {
                BodyKind::Multipart(parts) => {
                    let optional = parts.iter().zip(&names.parts).filter(|(part, _)| !part.required);
                    setters.extend(optional.map(|(part, name)| Input {
                        of: InputOf::Part(part.name.clone()),
                        name: name.clone(),
                        taken: self.shown(&part_sent(context, part, &ident("value")).0),
                    }));
                }
                BodyKind::AnyParts => {}
                _ if body.required => {}
                _ => {
                    let arguments = body_arguments(context, body, &ident("value"), &names.parts);
                    setters.extend(arguments.iter().map(|argument| {
                        let declaration = self.shown(&argument.declaration);
                        let taken = declaration.split_once(':').map_or("", |(_, taken)| taken.trim());
                        Input { of: InputOf::Body, name: names.body.clone().unwrap_or_else(|| "body".to_owned()), taken: taken.to_owned() }
                    }));
                }
            }
        }
        Function { arguments, stages, setters, call: self.shown(&shape.call_type) }
    }

    fn model(&self, id: SchemaId, functions: &[Function]) -> Model {
        let context = self.context;
        let names = context.names.schema(id);
        let kind = match &context.schema(id).kind {
            SchemaKind::Object(object) => {
                let fixed = |member: &str| object.fixed.iter().find(|fixed| fixed.member == member);
                let fields = object.members.iter().enumerate().zip(&names.members).map(|((index, member), name)| Field {
                    json: member.name.clone(),
                    name: name.clone(),
                    ty: self.shown(&context.member_type(id, index, member)),
                    setter: !member.read_only && fixed(&member.name).is_none_or(|fixed| fixed.settable),
                    initial: fixed(&member.name).map(|fixed| fixed.value.clone()),
                });
                let fields: Vec<Field> = fields.collect();
                let new = objects::constructor_arguments(context, id, object).1;
                let json = |name: String| fields.iter().find(|field| field.name == name).map(|field| field.json.clone());
                let new = new.into_iter().filter_map(|name| json(name.to_string())).collect();
                ModelKind::Object { fields, new, additional: names.additional.clone() }
            }
            SchemaKind::Enum(values) => ModelKind::Enum(values.values.iter().cloned().zip(names.variants.iter().cloned()).collect()),
            SchemaKind::Union(union) => {
                let variants = union.variants.iter().zip(names.variants.iter().zip(&names.variant_methods));
                let variants = variants.map(|(variant, (name, method))| (variant.schema, name.clone(), method.clone())).collect();
                let common = unions::common_members(context, id).into_iter();
                let accessors = common.filter_map(|member| {
                    let name = unions::member_name(context, id, member.name)?.to_owned();
                    let held = self.shown(&context.value_type(member.ty));
                    Some((member.name.to_owned(), name, if member.boxed { format!("Box<{held}>") } else { held }))
                });
                ModelKind::Union { variants, accessors: accessors.collect(), new: union.parent.is_some() }
            }
            SchemaKind::Choice(choice) => {
                let variants = choice.alternatives.iter().zip(names.variants.iter().zip(&names.variant_methods));
                let variants = variants.map(|(alternative, (name, method))| {
                    (self.shown(&context.value_type(context.unaliased(&alternative.ty))), name.clone(), method.clone())
                });
                let accessors = choices::accessor_members(context, id, choice).into_iter();
                let accessors = accessors.map(|(member, name)| (member.name.to_owned(), name, self.shown(&context.value_type(member.ty))));
                ModelKind::Choice { variants: variants.collect(), accessors: accessors.collect() }
            }
            SchemaKind::Alias(_) => ModelKind::Alias(self.aliases.get(&names.type_name).cloned().unwrap_or_default()),
        };
        let gate = context.gates.of_schemas([id], &context.names.tags.iter().map(|tag| tag.feature.clone()).collect::<Vec<_>>());
        let methods = methods::of_model(context, id).into_iter().map(|method| {
            let function = functions.get(method.operation.0);
            let mut path = method.entry.path_sources.iter();
            let operation = context.api.operation(method.operation);
            let is_json = operation.body.as_ref().is_some_and(|body| matches!(body.kind, BodyKind::Json(_)));
            let sources = function.into_iter().flat_map(|function| &function.arguments).map(|argument| {
                let source = match &argument.of {
                    InputOf::Parameter(index) if operation.parameters[*index].location == ParameterIn::Path => {
                        // The caller passes parameters that are written in another style.
                        path.next().filter(|_| operation.parameters[*index].style.is_none()).cloned()
                    }
                    InputOf::Body if is_json => method.entry.body_source.clone(),
                    _ => None,
                };
                (argument.of.clone(), source.unwrap_or(ValueSource::Argument))
            });
            let sources: Vec<(InputOf, ValueSource)> = sources.collect();
            let receiver = sources.iter().any(|(_, source)| *source != ValueSource::Argument);
            Method { entry: method.index, name: context.names.methods[method.index].clone(), receiver, sources }
        });
        Model { features: gate.features(), kind, methods: methods.collect() }
    }

    /// A type as callers write it, without paths and aliases.
    fn shown(&self, tokens: &TokenStream) -> String {
        const MODELS: &str = "crate::models::";
        let mut text = tokens.to_string();
        for (spaced, plain) in
            [(" :: ", "::"), (":: ", "::"), (" <", "<"), ("< ", "<"), (" >", ">"), ("& ", "&"), (" ,", ","), ("( ", "("), (" )", ")")]
        {
            text = text.replace(spaced, plain);
        }
        let mut out = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(MODELS) {
            out.push_str(before);
            let end = after.find(|character: char| !character.is_alphanumeric() && character != '_').unwrap_or(after.len());
            let (name, after) = after.split_at(end);
            out.push_str(self.aliases.get(name).map_or(name, String::as_str));
            rest = after;
        }
        out.push_str(rest);
        for path in [
            "::std::string::",
            "::std::vec::",
            "::std::boxed::",
            "::std::option::",
            "::std::convert::",
            "::std::iter::",
            "crate::call::",
            "crate::",
            "rt::",
        ] {
            out = out.replace(path, "");
        }
        out
    }
}
