use crate::model as rt;

/// A field of a form in the Ion hypermedia format.
///
/// Schema `IonField`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IonField {
    /// The form.
    ///
    /// `form` in JSON.
    pub form: rt::Field<crate::models::IonForm>,
    /// Name of the field as people see it.
    ///
    /// `label` in JSON.
    pub label: rt::Field<String>,
    /// Whether the value may be changed; if not, it has to be sent back as it is.
    ///
    /// `mutable` in JSON.
    pub mutable: rt::Field<bool>,
    /// Name of the field in the request.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether the request must have the field.
    ///
    /// `required` in JSON.
    pub required: rt::Field<bool>,
    /// Whether what is typed should be hidden.
    ///
    /// `secret` in JSON.
    pub secret: rt::Field<bool>,
    /// Type of the value, such as `string` or `object`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Value that the field has from the start.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Json>,
    /// Whether the field should be shown at all.
    ///
    /// `visible` in JSON.
    pub visible: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IonField {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `form`.
    #[inline]
    #[must_use]
    pub fn form(mut self, form: impl Into<rt::Field<crate::models::IonForm>>) -> Self {
        self.form = form.into();
        self
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, label: impl Into<rt::Field<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets `mutable`.
    #[inline]
    #[must_use]
    pub fn mutable(mut self, mutable: impl Into<rt::Field<bool>>) -> Self {
        self.mutable = mutable.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn required(mut self, required: impl Into<rt::Field<bool>>) -> Self {
        self.required = required.into();
        self
    }

    /// Sets `secret`.
    #[inline]
    #[must_use]
    pub fn secret(mut self, secret: impl Into<rt::Field<bool>>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<rt::Json>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `visible`.
    #[inline]
    #[must_use]
    pub fn visible(mut self, visible: impl Into<rt::Field<bool>>) -> Self {
        self.visible = visible.into();
        self
    }
}

rt::object! {
    IonField as "IonField" {
        0: "form" => form;
        1: "label" => label;
        2: "mutable" => mutable;
        3: "name" => name;
        4: "required" => required;
        5: "secret" => secret;
        6: "type" => r#type;
        7: "value" => value;
        8: "visible" => visible;
    }
    additional: additional;
    fixed {  }
}
