/// The events of the System Log that match a query.
///
/// Schema `LogGetListEventsResponse`.
pub type LogGetListEventsResponse = Vec<crate::models::LogEvent>;
