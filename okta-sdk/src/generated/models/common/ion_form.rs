use crate::model as rt;

/// A form in the Ion hypermedia format: a request that can be made next, and the fields that it takes.
///
/// Schema `IonForm`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IonForm {
    /// Media type to send the request in.
    ///
    /// `accepts` in JSON.
    pub accepts: rt::Field<String>,
    /// Address to send the request to.
    ///
    /// `href` in JSON.
    pub href: rt::Field<String>,
    /// HTTP method of the request.
    ///
    /// `method` in JSON.
    pub method: rt::Field<String>,
    /// Name of the form, such as `identify`.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Media type of the answer.
    ///
    /// `produces` in JSON.
    pub produces: rt::Field<String>,
    /// Interval, in milliseconds, at which a form that polls is to be sent again.
    ///
    /// `refresh` in JSON.
    pub refresh: rt::Field<i64>,
    /// Relations of the form to the answer that it is part of.
    ///
    /// `rel` in JSON.
    pub rel: rt::Field<Vec<String>>,
    /// Parts of the answer that the form is about.
    ///
    /// `relatesTo` in JSON.
    pub relates_to: rt::Field<Vec<String>>,
    /// Fields of the form.
    ///
    /// `value` in JSON; read-only.
    pub value: rt::Field<Vec<crate::models::IonField>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IonForm {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `accepts`.
    #[inline]
    #[must_use]
    pub fn accepts(mut self, accepts: impl Into<rt::Field<String>>) -> Self {
        self.accepts = accepts.into();
        self
    }

    /// Sets `href`.
    #[inline]
    #[must_use]
    pub fn href(mut self, href: impl Into<rt::Field<String>>) -> Self {
        self.href = href.into();
        self
    }

    /// Sets `method`.
    #[inline]
    #[must_use]
    pub fn method(mut self, method: impl Into<rt::Field<String>>) -> Self {
        self.method = method.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `produces`.
    #[inline]
    #[must_use]
    pub fn produces(mut self, produces: impl Into<rt::Field<String>>) -> Self {
        self.produces = produces.into();
        self
    }

    /// Sets `refresh`.
    #[inline]
    #[must_use]
    pub fn refresh(mut self, refresh: impl Into<rt::Field<i64>>) -> Self {
        self.refresh = refresh.into();
        self
    }

    /// Sets `rel`.
    #[inline]
    #[must_use]
    pub fn rel(mut self, rel: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.rel = rel.into();
        self
    }

    /// Sets `relatesTo`.
    #[inline]
    #[must_use]
    pub fn relates_to(mut self, relates_to: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.relates_to = relates_to.into();
        self
    }
}

rt::object! {
    IonForm as "IonForm" {
        0: "accepts" => accepts;
        1: "href" => href;
        2: "method" => method;
        3: "name" => name;
        4: "produces" => produces;
        5: "refresh" => refresh;
        6: "rel" => rel;
        7: "relatesTo" => relates_to;
        8: "value" => value, read_only;
    }
    additional: additional;
    fixed {  }
}
