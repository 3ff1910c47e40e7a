/// The groups that are assigned to an application.
///
/// Schema `ApplicationListGroupsAssignedResponse`.
pub type ApplicationListGroupsAssignedResponse = Vec<
    crate::models::ApplicationGroupAssignment,
>;
