//! The table of promises names tests that exist.

use std::path::Path;

#[test]
fn every_test_that_the_table_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(root.join("../docs/runtime.md")).unwrap();
    let rows: Vec<_> = table.lines().filter(|line| line.starts_with("| ") && line.contains('`')).collect();
    let mut named = 0;
    for row in rows {
        let Some((_, tests)) = row.trim_end_matches('|').rsplit_once(" | ") else { continue };
        for name in tests.split('`').skip(1).step_by(2) {
            let Some((file, test)) = name.split_once("::") else { continue };
            let text =
                std::fs::read_to_string(root.join(format!("tests/{file}.rs"))).unwrap_or_else(|_| panic!("no tests/{file}.rs: {row}"));
            // `*` is all of a file, and `…` the rest of a long name.
            let start = test.trim_end_matches(['*', '…']);
            assert!(text.contains(&format!("fn {start}")), "{name}: {row}");
            named += 1;
        }
    }
    assert!(named > 60, "{named}");
}
