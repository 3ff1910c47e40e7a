use crate::model as rt;

/// Classifies groups by who manages them: Okta administrators, the application they were imported from, or Okta
/// itself. Only `OKTA_GROUP` groups can be changed freely.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `GroupType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// `OKTA_GROUP`
    OktaGroup,
    /// `APP_GROUP`
    AppGroup,
    /// `BUILT_IN`
    BuiltIn,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    GroupType {
        "OKTA_GROUP" => OktaGroup;
        "APP_GROUP" => AppGroup;
        "BUILT_IN" => BuiltIn;
    }
}
