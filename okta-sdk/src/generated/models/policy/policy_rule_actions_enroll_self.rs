use crate::model as rt;

/// Tells when users have to enroll: the first time they are challenged (`CHALLENGE`), when they sign in
/// (`LOGIN`), or never.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `PolicyRuleActionsEnrollSelf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyRuleActionsEnrollSelf {
    /// `CHALLENGE`
    Challenge,
    /// `LOGIN`
    Login,
    /// `NEVER`
    Never,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    PolicyRuleActionsEnrollSelf {
        "CHALLENGE" => Challenge;
        "LOGIN" => Login;
        "NEVER" => Never;
    }
}
