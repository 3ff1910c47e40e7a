use crate::model as rt;

/// An entry on a user's dashboard that opens an application.
///
/// Schema `AppLink`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppLink {
    /// Id of the assignment that gives the user the application.
    ///
    /// `appAssignmentId` in JSON; read-only.
    pub app_assignment_id: rt::Field<String>,
    /// Id of the application.
    ///
    /// `appInstanceId` in JSON; read-only.
    pub app_instance_id: rt::Field<String>,
    /// Key of the application in the catalog, such as `google`.
    ///
    /// `appName` in JSON; read-only.
    pub app_name: rt::Field<String>,
    /// Whether the user still has to enter credentials for the application.
    ///
    /// `credentialsSetup` in JSON; read-only.
    pub credentials_setup: rt::Field<bool>,
    /// Whether the entry is kept off the dashboard.
    ///
    /// `hidden` in JSON; read-only.
    pub hidden: rt::Field<bool>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Name of the entry as the user sees it.
    ///
    /// `label` in JSON; read-only.
    pub label: rt::Field<String>,
    /// Address that opens the application and signs the user in.
    ///
    /// `linkUrl` in JSON; read-only.
    pub link_url: rt::Field<String>,
    /// Address of the image that stands for the application.
    ///
    /// `logoUrl` in JSON; read-only.
    pub logo_url: rt::Field<String>,
    /// Position of the entry on the dashboard.
    ///
    /// `sortOrder` in JSON; read-only.
    pub sort_order: rt::Field<i64>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppLink {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    AppLink as "AppLink" {
        0: "appAssignmentId" => app_assignment_id, read_only;
        1: "appInstanceId" => app_instance_id, read_only;
        2: "appName" => app_name, read_only;
        3: "credentialsSetup" => credentials_setup, read_only;
        4: "hidden" => hidden, read_only;
        5: "id" => id, read_only;
        6: "label" => label, read_only;
        7: "linkUrl" => link_url, read_only;
        8: "logoUrl" => logo_url, read_only;
        9: "sortOrder" => sort_order, read_only;
    }
    additional: additional;
    fixed {  }
}
