//! IDs, secrets and keys: random, in Okta's formats, and the same for the same seed.

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The suffix of every ID. IDs of one Okta cell share a suffix; no known cell uses this one, so IDs of real orgs and of the emulator differ.
const CELL: &str = "9k9";

/// Whether an ID has the form of Okta's: 20 letters and digits, at least one of them a digit.
pub(crate) fn is_well_formed(id: &str) -> bool {
    id.len() == 20 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) && id.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether an ID looks like one that a real org has issued: it is well-formed, ends with the suffix of an Okta cell (such as `1d7`,
/// `4x6` or `697`), and is random in between, with lowercase letters and with uppercase letters or several digits.
pub(crate) fn is_issued_by_okta(id: &str) -> bool {
    let Some((random, cell)) = id.get(3..).and_then(|rest| rest.split_at_checked(14)) else { return false };
    let is_cell = matches!(cell.as_bytes(), [b'0'..=b'6', b'a'..=b'z' | b'0'..=b'9', b'3'..=b'8']);
    let count = |kind: fn(&u8) -> bool| random.bytes().filter(kind).count();
    is_well_formed(id)
        && is_cell
        && cell != CELL
        && count(u8::is_ascii_lowercase) >= 3
        && (count(u8::is_ascii_uppercase) > 0 || count(u8::is_ascii_digit) >= 2)
}

/// Generates random values from a seed (SplitMix64). They are predictable, which an emulator allows.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    state: u64,
}

impl Ids {
    /// Starts with a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The state, from which to continue later.
    pub(crate) fn state(&self) -> u64 {
        self.state
    }

    /// The next random number.
    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Random letters and digits.
    pub(crate) fn text(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(ALPHABET[(self.next() % 62) as usize])).collect()
    }

    /// Random digits.
    pub(crate) fn digits(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(b'0' + (self.next() % 10) as u8)).collect()
    }

    /// An ID of 20 characters with a prefix, `00u1a2B3c4D5e6F7G9k9`.
    pub(crate) fn id(&mut self, prefix: &str) -> String {
        let random = self.text(17_usize.saturating_sub(prefix.len()));
        format!("{prefix}{random}{CELL}")
    }

    /// Random bytes.
    pub(crate) fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| (self.next() >> 32) as u8).collect()
    }

    /// A random value in base64url, as key IDs and thumbprints are: 32 bytes are 43 characters.
    pub(crate) fn base64url(&mut self, bytes: usize) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes(bytes))
    }

    /// Random bytes in base64.
    pub(crate) fn base64(&mut self, bytes: usize) -> String {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.encode(self.bytes(bytes))
    }

    /// A random UUID.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        let part = |value: u64, bits: u32, mask: u64| (value >> bits) & mask;
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            part(high, 32, 0xffff_ffff),
            part(high, 16, 0xffff),
            part(high, 0, 0xfff),
            part(low, 48, 0x3fff) | 0x8000,
            part(low, 0, 0xffff_ffff_ffff)
        )
    }
}

/// The ID of the assignment of a standard role, which is the role type in base32.
pub(crate) fn role_id(role: &str) -> String {
    const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bits, mut count, mut out) = (0_u32, 0, String::new());
    for byte in role.bytes() {
        bits = (bits << 8) | u32::from(byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            out.push(char::from(BASE32[((bits >> count) & 31) as usize]));
        }
    }
    if count > 0 {
        out.push(char::from(BASE32[((bits << (5 - count)) & 31) as usize]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Ids, is_issued_by_okta, role_id};

    #[test]
    fn ids_of_real_orgs_are_recognized() {
        for id in ["0oarblaf7hWdLawNg1d7", "nzotivlj3iItmtmnC697", "00usfex7wP9lvobJ84x6", "thek7gf50wxieho5p1d7"] {
            assert!(is_issued_by_okta(id), "{id}");
        }
        let own = Ids::new(7).id("00u");
        for id in [
            own.as_str(),
            "00u1",
            "unknown",
            "00ub0oNGTSWTBKOLGLNR",
            "00u00000000000000000",
            "00uunknownunknown1d7",
            "00u1a2b3c4d5e6f7g8h9",
        ] {
            assert!(!is_issued_by_okta(id), "{id}");
        }
    }

    #[test]
    fn ids_have_the_prefix_the_length_and_the_seed() {
        let id = Ids::new(7).id("00u");
        assert!(id.starts_with("00u") && id.len() == 20, "{id}");
        assert_eq!(id, Ids::new(7).id("00u"));
        assert_ne!(id, Ids::new(8).id("00u"));
        assert_eq!(Ids::new(7).uuid().len(), 36);
    }

    #[test]
    fn role_assignments_are_named_after_the_role() {
        assert_eq!(role_id("USER_ADMIN"), "KVJUKUS7IFCE2SKO");
        assert_eq!(role_id("APP_ADMIN"), "IFIFAX2BIRGUSTQ");
    }
}
