//! The part of DER that RSA keys need: a sequence of integers.

use secrecy::zeroize::Zeroizing;

const INTEGER: u8 = 0x02;
const SEQUENCE: u8 = 0x30;

/// A sequence of non-negative integers, given in big-endian bytes.
pub(super) fn write_integers<'a>(integers: impl IntoIterator<Item = &'a [u8]>) -> Zeroizing<Vec<u8>> {
    // Allocated once: a growing vector would leave copies of a private key in memory.
    let mut content = Zeroizing::new(Vec::with_capacity(16 * 1024));
    for integer in integers {
        let digits = without_zeros(integer);
        // A leading 1 bit would make it negative.
        let pad = digits.first().is_none_or(|byte| *byte >= 0x80);
        content.push(INTEGER);
        write_length(&mut content, digits.len() + usize::from(pad));
        if pad {
            content.push(0);
        }
        content.extend_from_slice(digits);
    }
    let mut sequence = Zeroizing::new(Vec::with_capacity(content.len() + 8));
    sequence.push(SEQUENCE);
    write_length(&mut sequence, content.len());
    sequence.extend_from_slice(&content);
    sequence
}

fn write_length(out: &mut Vec<u8>, length: usize) {
    match u8::try_from(length) {
        Ok(short @ ..0x80) => out.push(short),
        _ => {
            let bytes = length.to_be_bytes();
            let digits = without_zeros(&bytes);
            // At most eight digits.
            out.push(0x80 | u8::try_from(digits.len()).unwrap_or_default());
            out.extend_from_slice(digits);
        }
    }
}

/// The first two integers of a sequence, without leading zeros: of an RSA public key, the modulus and the exponent.
pub(super) fn read_integers(der: &[u8]) -> Option<[&[u8]; 2]> {
    let (sequence, _) = read(der, SEQUENCE)?;
    let (first, rest) = read(sequence, INTEGER)?;
    let (second, _) = read(rest, INTEGER)?;
    Some([without_zeros(first), without_zeros(second)])
}

fn without_zeros(integer: &[u8]) -> &[u8] {
    let zeros = integer.iter().take_while(|byte| **byte == 0).count();
    integer.get(zeros..).unwrap_or_default()
}

/// The content of a value, and what follows it.
fn read(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match *length {
        short @ 0..0x80 => (usize::from(short), rest),
        long => {
            let (digits, rest) = rest.split_at_checked(usize::from(long & 0x7F))?;
            if digits.len() > size_of::<u32>() {
                return None;
            }
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
    };
    (*found == tag).then(|| rest.split_at_checked(length))?
}
