use crate::model as rt;

/// Whether a catalog application is in use or not.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `CatalogApplicationStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogApplicationStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    CatalogApplicationStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
