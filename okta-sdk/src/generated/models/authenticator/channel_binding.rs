use crate::model as rt;

/// How Okta Verify makes sure that a push message is answered by the person who signs in.
///
/// Schema `ChannelBinding`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelBinding {
    /// The required.
    ///
    /// `required` in JSON.
    pub required: rt::Field<crate::models::RequiredEnum>,
    /// Kind of check, such as `NUMBER_CHALLENGE`, where the user picks the number shown at sign-in.
    ///
    /// `style` in JSON.
    pub style: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ChannelBinding {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `required`.
    #[inline]
    #[must_use]
    pub fn required(
        mut self,
        required: impl Into<rt::Field<crate::models::RequiredEnum>>,
    ) -> Self {
        self.required = required.into();
        self
    }

    /// Sets `style`.
    #[inline]
    #[must_use]
    pub fn style(mut self, style: impl Into<rt::Field<String>>) -> Self {
        self.style = style.into();
        self
    }
}

rt::object! {
    ChannelBinding as "ChannelBinding" {
        0: "required" => required;
        1: "style" => style;
    }
    additional: additional;
    fixed {  }
}
