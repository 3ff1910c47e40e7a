use crate::model as rt;

/// Either all applications of one kind or one particular application.
///
/// Schema `AppAndInstanceConditionEvaluatorAppOrInstance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppAndInstanceConditionEvaluatorAppOrInstance {
    /// Id of the application; for `APP`.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// Name of the kind of application, such as `google`; for `APP_TYPE`.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether a kind of application (`APP_TYPE`) or a single one (`APP`) is meant.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<
        crate::models::AppAndInstanceConditionEvaluatorAppOrInstanceType,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppAndInstanceConditionEvaluatorAppOrInstance {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<
            rt::Field<crate::models::AppAndInstanceConditionEvaluatorAppOrInstanceType>,
        >,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    AppAndInstanceConditionEvaluatorAppOrInstance as "AppAndInstanceConditionEvaluatorAppOrInstance" {
        0: "id" => id;
        1: "name" => name;
        2: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}

/// Whether a kind of application (`APP_TYPE`) or a single one (`APP`) is meant.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/AppAndInstanceConditionEvaluatorAppOrInstance/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppAndInstanceConditionEvaluatorAppOrInstanceType {
    /// `APP_TYPE`
    AppType,
    /// `APP`
    App,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    AppAndInstanceConditionEvaluatorAppOrInstanceType {
        "APP_TYPE" => AppType;
        "APP" => App;
    }
}
