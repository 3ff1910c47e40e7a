use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `GET /api/v1/logs`
pub static GET_LIST_EVENTS: Operation = Operation::new(
        "Log_getListEvents",
        "GET",
        "/api/v1/logs",
    )
    .tag("Log")
    .vendor_id("getLogs")
    .paged()
    .success(&[200]);

impl super::LogApi<'_> {
    /// Lists the events of the System Log in a span of time, optionally narrowed by a filter or by keywords.
    ///
    /// Without `until` the list has no end: every page, even an empty one, has a `next` link, which yields later
    /// events when it is followed later. Give both `since` and `until` for a list that ends.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/logs`, operation `Log_getListEvents`, which Okta calls `getLogs`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Log_getListEvents")]
    #[doc(alias = "getLogs")]
    #[inline]
    pub fn get_list_events(&self) -> GetListEvents {
        GetListEvents::from_request(Request::new(self.okta, &GET_LIST_EVENTS))
    }
}

/// The call of [`get_list_events`](super::LogApi::get_list_events), with its optional parameters.
///
/// `GET /api/v1/logs`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetListEvents {
    call: Call<Vec<crate::models::LogEvent>>,
}
impl GetListEvents {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Earliest time of publication; 7 days before `until` when omitted. Events are kept for 90 days.
    ///
    /// `since` in the query.
    #[inline]
    pub fn since(mut self, since: impl Into<rt::DateTime>) -> Self {
        let request = self.call.request_mut();
        request.query("since", since.into());
        self
    }

    /// Latest time of publication; now when omitted.
    ///
    /// `until` in the query.
    #[inline]
    pub fn until(mut self, until: impl Into<rt::DateTime>) -> Self {
        let request = self.call.request_mut();
        request.query("until", until.into());
        self
    }

    /// Filter expression over any property of an event, such as `eventType eq "user.session.start" and outcome.result
    /// eq "FAILURE"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// Up to 10 words, parted by blanks, all of which the event must contain in whatever property.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Number of events per page; 100 when omitted, 1000 at most.
    ///
    /// `limit` in the query; Okta assumes `100` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Order by time of publication: `ASCENDING`, which polling needs, or `DESCENDING`.
    ///
    /// `sortOrder` in the query; Okta assumes `ASCENDING` without it.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("sortOrder", sort_order.as_ref());
        self
    }

    /// Opaque cursor of the next page of events, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }
}

crate::call::builder!(GetListEvents, Vec<crate::models::LogEvent>);
