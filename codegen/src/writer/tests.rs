use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{HEADER, Owner, WriteError, plan};

fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_folder_becomes_what_it_should_be() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("generated");
    let first = files(&[("mod.rs", "mod user;\n"), ("user/models.rs", "a\n"), ("old/deep/models.rs", "b\n")]);
    plan(&folder, &first, Owner::Generator).unwrap().apply().unwrap();
    assert_eq!(fs::read_to_string(folder.join("user/models.rs")).unwrap(), format!("{HEADER}\na\n"));

    let second = files(&[("mod.rs", "mod user;\n"), ("user/models.rs", "c\n"), ("user/calls.rs", "d\n")]);
    let todo = plan(&folder, &second, Owner::Generator).unwrap();
    let changes: Vec<_> = todo.changes().iter().map(|it| (&*it.path, it.before.is_some(), it.after.is_some())).collect();
    assert_eq!(changes, [("old/deep/models.rs", true, false), ("user/calls.rs", false, true), ("user/models.rs", true, true)]);
    assert_eq!(todo.unchanged, 1);
    assert!(!folder.join("user/calls.rs").exists(), "a plan changes nothing");

    todo.apply().unwrap();
    assert!(!folder.join("old").exists(), "empty folders go");
    assert!(plan(&folder, &second, Owner::Generator).unwrap().changes().is_empty());
}

#[test]
fn unchanged_files_are_not_touched() {
    let temp = tempfile::tempdir().unwrap();
    let wanted = files(&[("mod.rs", "x\n")]);
    plan(temp.path(), &wanted, Owner::Generator).unwrap().apply().unwrap();
    let path = temp.path().join("mod.rs");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    plan(temp.path(), &wanted, Owner::Generator).unwrap().apply().unwrap();
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), modified);
}

#[test]
fn files_of_others_are_left_alone() {
    let temp = tempfile::tempdir().unwrap();
    put(temp.path(), "notes.txt", "mine");
    put(temp.path(), "stale.rs", &format!("{HEADER}\nx\n"));
    let todo = plan(temp.path(), &files(&[("mod.rs", "x\n")]), Owner::Somebody).unwrap();
    assert_eq!(todo.foreign, ["notes.txt"]);
    todo.apply().unwrap();
    assert_eq!(fs::read_to_string(temp.path().join("notes.txt")).unwrap(), "mine");
    assert!(!temp.path().join("stale.rs").exists());
}

#[test]
fn files_of_others_are_not_overwritten() {
    let temp = tempfile::tempdir().unwrap();
    put(temp.path(), "mod.rs", "mine");
    let error = plan(temp.path(), &files(&[("mod.rs", "x\n"), ("a.rs", "y\n")]), Owner::Somebody).unwrap_err();
    assert!(matches!(&error, WriteError::InTheWay { files, .. } if *files == ["mod.rs"]), "{error}");
    assert_eq!(fs::read_to_string(temp.path().join("mod.rs")).unwrap(), "mine");
    assert!(!temp.path().join("a.rs").exists());
}

#[test]
fn a_name_cannot_lead_out_of_the_folder() {
    let temp = tempfile::tempdir().unwrap();
    for path in ["../x.rs", "/x.rs", "a/../../x.rs", ""] {
        let error = plan(temp.path(), &files(&[(path, "x")]), Owner::Generator).unwrap_err();
        assert!(matches!(error, WriteError::Path { .. }), "{path}: {error}");
    }
}
