use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands`
pub static GET_ALL_BRANDS: Operation = Operation::new(
        "Brand_getAllBrands",
        "GET",
        "/api/v1/brands",
    )
    .tag("Brand")
    .vendor_id("listBrands")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Lists the brands of the org.
    ///
    /// `GET /api/v1/brands`, operation `Brand_getAllBrands`, which Okta calls `listBrands`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getAllBrands")]
    #[doc(alias = "listBrands")]
    #[inline]
    pub fn get_all_brands(&self) -> Call<Vec<crate::models::Brand>> {
        crate::call::Call::new(Request::new(self.okta, &GET_ALL_BRANDS))
    }
}
