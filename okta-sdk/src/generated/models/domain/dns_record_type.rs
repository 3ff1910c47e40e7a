use crate::model as rt;

/// Names the type of a DNS record.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `DNSRecordType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DNSRecordType {
    /// `TXT`
    Txt,
    /// `CNAME`
    Cname,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DNSRecordType {
        "TXT" => Txt;
        "CNAME" => Cname;
    }
}
