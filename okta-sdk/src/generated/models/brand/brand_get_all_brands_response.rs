/// The brands that an org has.
///
/// Schema `BrandGetAllBrandsResponse`.
pub type BrandGetAllBrandsResponse = Vec<crate::models::Brand>;
