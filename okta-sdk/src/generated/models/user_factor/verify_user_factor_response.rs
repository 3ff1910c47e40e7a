use crate::model as rt;

/// How the verification of a factor stands.
///
/// Schema `VerifyUserFactorResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyUserFactorResponse {
    /// The challenge to be signed, for security keys.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what can be done next, such as `poll` or `cancel`.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When the challenge runs out.
    ///
    /// `expiresAt` in JSON; read-only.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Tells whether the factor is verified, refused, or still waits for the user.
    ///
    /// `factorResult` in JSON.
    pub factor_result: rt::Field<crate::models::VerifyUserFactorResponseFactorResult>,
    /// Words on the result, if the provider has given any.
    ///
    /// `factorResultMessage` in JSON.
    pub factor_result_message: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl VerifyUserFactorResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `factorResult`.
    #[inline]
    #[must_use]
    pub fn factor_result(
        mut self,
        factor_result: impl Into<
            rt::Field<crate::models::VerifyUserFactorResponseFactorResult>,
        >,
    ) -> Self {
        self.factor_result = factor_result.into();
        self
    }

    /// Sets `factorResultMessage`.
    #[inline]
    #[must_use]
    pub fn factor_result_message(
        mut self,
        factor_result_message: impl Into<rt::Field<String>>,
    ) -> Self {
        self.factor_result_message = factor_result_message.into();
        self
    }
}

rt::object! {
    VerifyUserFactorResponse as "VerifyUserFactorResponse" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "expiresAt" => expires_at, read_only;
        3: "factorResult" => factor_result;
        4: "factorResultMessage" => factor_result_message;
    }
    additional: additional;
    fixed {  }
}

/// Tells whether the factor is verified, refused, or still waits for the user.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/VerifyUserFactorResponse/properties/factorResult`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyUserFactorResponseFactorResult {
    /// `SUCCESS`
    Success,
    /// `EXPIRED`
    Expired,
    /// `CHALLENGE`
    Challenge,
    /// `WAITING`
    Waiting,
    /// `FAILED`
    Failed,
    /// `REJECTED`
    Rejected,
    /// `TIMEOUT`
    Timeout,
    /// `TIME_WINDOW_EXCEEDED`
    TimeWindowExceeded,
    /// `PASSCODE_REPLAYED`
    PasscodeReplayed,
    /// `ERROR`
    Error,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    VerifyUserFactorResponseFactorResult {
        "SUCCESS" => Success;
        "EXPIRED" => Expired;
        "CHALLENGE" => Challenge;
        "WAITING" => Waiting;
        "FAILED" => Failed;
        "REJECTED" => Rejected;
        "TIMEOUT" => Timeout;
        "TIME_WINDOW_EXCEEDED" => TimeWindowExceeded;
        "PASSCODE_REPLAYED" => PasscodeReplayed;
        "ERROR" => Error;
    }
}
