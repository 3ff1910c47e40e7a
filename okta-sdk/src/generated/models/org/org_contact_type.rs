use crate::model as rt;

/// Classifies the contacts of an org by what Okta turns to them for.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `OrgContactType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgContactType {
    /// `BILLING`
    Billing,
    /// `TECHNICAL`
    Technical,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OrgContactType {
        "BILLING" => Billing;
        "TECHNICAL" => Technical;
    }
}
