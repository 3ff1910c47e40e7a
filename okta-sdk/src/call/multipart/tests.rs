//! Multipart bodies.

use super::{FilePart, encode, free_boundary};

#[test]
fn names_cannot_break_out_of_their_header() {
    let part = FilePart::new(&b"x"[..]).file_name("a\"\r\nX-Evil: 1\r\n\r\n.png").content_type("image/png\r\nX-Evil: 2");
    let (_, body) = encode(&[("fi\"le".to_owned(), part)]);
    let text = std::str::from_utf8(&body).unwrap();
    let head = text.split("\r\n\r\n").next().unwrap();
    assert_eq!(head.lines().count(), 3, "{head}");
    assert!(head.contains(r#"name="fi%22le"; filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A.png""#), "{head}");
}

#[test]
fn the_type_that_an_operation_expects_is_for_files_of_unknown_type() {
    let sent = |part: FilePart| {
        let mut part = part;
        part.expect_content_type("text/csv");
        part.effective_content_type().to_owned()
    };
    assert_eq!(sent(FilePart::new("a,b")), "text/csv");
    assert_eq!(sent(FilePart::new("a,b").content_type("text/tab-separated-values")), "text/tab-separated-values");
    assert_eq!(sent(FilePart::new(&b"GIF89a"[..])), "image/gif");
    assert_eq!(sent(FilePart::field(Some("application/json"), "{}")), "text/csv");
}

#[test]
fn the_same_parts_give_the_same_bytes_and_a_boundary_that_is_not_in_them() {
    let parts = |bytes: &'static [u8]| vec![("file".to_owned(), FilePart::new(bytes).file_name("logo.PNG"))];
    let (content_type, body) = encode(&parts(b"\x00\xff--okta-sdk-"));
    assert_eq!((content_type.clone(), body.clone()), encode(&parts(b"\x00\xff--okta-sdk-")));
    assert_ne!(content_type, encode(&parts(b"other")).0);
    let boundary = content_type.split_once("boundary=").unwrap().1;
    let expected = [
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.PNG\"\r\n").into_bytes(),
        b"Content-Type: image/png\r\n\r\n\x00\xff--okta-sdk-\r\n".to_vec(),
        format!("--{boundary}--\r\n").into_bytes(),
    ];
    assert_eq!(body, expected.concat());
}

#[test]
fn a_file_from_bytes_has_the_media_type_of_its_first_bytes() {
    for (bytes, media_type, name) in [
        (&b"\x89PNG\r\n\x1a\nrest"[..], "image/png", "file.png"),
        (b"\xff\xd8\xff\xe0rest", "image/jpeg", "file.jpg"),
        (b"GIF89a", "image/gif", "file.gif"),
        (b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- logo -->\n<svg xmlns=\"...\">", "image/svg+xml", "file.svg"),
        (b"-----BEGIN CERTIFICATE-----", "application/x-pem-file", "file.pem"),
        (b"\x30\x82\x03\x01", "application/pkix-cert", "file.der"),
        (b"<html><body>", "application/octet-stream", "file"),
        (b"", "application/octet-stream", "file"),
        (b"\x89", "application/octet-stream", "file"),
    ] {
        let (_, body) = encode(&[("file".to_owned(), FilePart::new(bytes))]);
        let head = String::from_utf8_lossy(&body).into_owned();
        assert!(head.contains(&format!("filename=\"{name}\"\r\nContent-Type: {media_type}\r\n")), "{head}");
    }
}

#[test]
fn a_file_from_a_path_has_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("brand.jpeg");
    std::fs::write(&path, b"not a picture").unwrap();
    let (_, body) = encode(&[("file".to_owned(), FilePart::from_path(&path).unwrap())]);
    let head = String::from_utf8_lossy(&body).into_owned();
    assert!(head.contains("filename=\"brand.jpeg\"\r\nContent-Type: image/jpeg\r\n"), "{head}");
    let error = FilePart::from_path(folder.path().join("missing.png")).unwrap_err().to_string();
    assert!(error.contains("missing.png") && error.contains("`file`"), "{error}");
}

#[test]
fn a_boundary_that_occurs_in_a_part_is_not_used() {
    let part = |bytes: &'static [u8]| ("file".to_owned(), FilePart::new(bytes));
    let parts = [part(b"x first y"), part(b"--second")];
    let mut candidates = ["first", "second", "third"].into_iter().map(str::to_owned);
    assert_eq!(free_boundary(&parts, || candidates.next().unwrap()), "third");
}
