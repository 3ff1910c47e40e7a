use crate::model as rt;

/// Tells whether a type of notification is received or not.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `SubscriptionStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `subscribed`
    Subscribed,
    /// `unsubscribed`
    Unsubscribed,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    SubscriptionStatus {
        "subscribed" => Subscribed;
        "unsubscribed" => Unsubscribed;
    }
}
