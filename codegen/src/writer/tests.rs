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

#[test]
fn what_a_killed_run_leaves_is_cleaned_up() {
    let temp = tempfile::tempdir().unwrap();
    let wanted = files(&[("mod.rs", "x\n"), ("user/mod.rs", "y\n")]);
    put(temp.path(), "user/mod.rs.generating", "// @gener");
    put(temp.path(), "notes.txt", "mine");
    plan(temp.path(), &wanted, Owner::Somebody).unwrap().apply().unwrap();
    assert!(!temp.path().join("user/mod.rs.generating").exists() && temp.path().join("notes.txt").exists());
    assert!(plan(temp.path(), &wanted, Owner::Somebody).unwrap().changes().is_empty());
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_never_followed() {
    let temp = tempfile::tempdir().unwrap();
    let (outside, folder) = (temp.path().join("outside"), temp.path().join("generated"));
    put(&outside, "precious.rs", "mine");
    fs::create_dir_all(&folder).unwrap();
    let wanted = files(&[("mod.rs", "x\n"), ("user/mod.rs", "y\n")]);
    // A link in the place of a file is replaced, and its target is not changed.
    std::os::unix::fs::symlink(outside.join("precious.rs"), folder.join("mod.rs")).unwrap();
    plan(&folder, &wanted, Owner::Generator).unwrap().apply().unwrap();
    assert_eq!(fs::read_to_string(outside.join("precious.rs")).unwrap(), "mine");
    assert!(!fs::symlink_metadata(folder.join("mod.rs")).unwrap().is_symlink());
    // Nor is a link in the place of the temporary file, which a killed run could have left behind.
    for name in fs::read_dir(&outside).unwrap().map(|entry| entry.unwrap().file_name()) {
        assert_eq!(name, "precious.rs");
    }
    for owner in [Owner::Generator, Owner::Somebody] {
        let beside = folder.join(format!("mod.rs{}", super::TEMPORARY));
        drop(fs::remove_file(&beside));
        std::os::unix::fs::symlink(outside.join("precious.rs"), &beside).unwrap();
        super::write_if_changed(&folder.join("mod.rs"), &format!("{owner:?}")).unwrap();
        assert_eq!(fs::read_to_string(outside.join("precious.rs")).unwrap(), "mine");
        drop(fs::remove_file(&beside));
    }
    // A link in the place of a folder is replaced in the generator's own folder, and an error elsewhere.
    for owner in [Owner::Generator, Owner::Somebody] {
        fs::remove_dir_all(folder.join("user")).unwrap();
        std::os::unix::fs::symlink(&outside, folder.join("user")).unwrap();
        match (plan(&folder, &wanted, owner), owner) {
            (Ok(plan), Owner::Generator) => plan.apply().unwrap(),
            (Err(WriteError::InTheWay { files, .. }), Owner::Somebody) => assert_eq!(files, ["user"]),
            (other, _) => panic!("{other:?}"),
        }
        assert!(!outside.join("mod.rs").exists());
    }
}
