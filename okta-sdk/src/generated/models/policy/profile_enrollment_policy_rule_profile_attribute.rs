use crate::model as rt;

/// A profile attribute that the registration form asks for.
///
/// Schema `ProfileEnrollmentPolicyRuleProfileAttribute`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileEnrollmentPolicyRuleProfileAttribute {
    /// Text that the form shows for the attribute.
    ///
    /// `label` in JSON.
    pub label: rt::Field<String>,
    /// Name of the attribute, such as `email`.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Whether the attribute has to be filled in.
    ///
    /// `required` in JSON.
    pub required: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ProfileEnrollmentPolicyRuleProfileAttribute {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, label: impl Into<rt::Field<String>>) -> Self {
        self.label = label.into();
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
}

rt::object! {
    ProfileEnrollmentPolicyRuleProfileAttribute as "ProfileEnrollmentPolicyRuleProfileAttribute" {
        0: "label" => label;
        1: "name" => name;
        2: "required" => required;
    }
    additional: additional;
    fixed {  }
}
