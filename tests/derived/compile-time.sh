#!/usr/bin/env bash
# What it costs to compile okta-sdk, beside the same models with serde's derives, as bare structs and with the constructors and setters that
# okta-sdk's have. CPU seconds (user and system) of the crate alone, its dependencies built before. Give how often to measure; the least
# of each counts.
set -euo pipefail
cd "$(dirname "$0")"

rounds=${1:-3}
sdk=$PWD/../../okta-sdk
export CARGO_INCREMENTAL=0
TIMEFORMAT='%U %S'

measure() { # name, directory, file to touch, cargo arguments...
    local name=$1 directory=$2 file=$3 best="" seconds
    shift 3
    (cd "$directory" && cargo "$@" >/dev/null 2>&1)
    for _ in $(seq "$rounds"); do
        touch "$directory/$file"
        seconds=$({ time (cd "$directory" && cargo "$@" >/dev/null 2>&1); } 2>&1 | awk '{ print $1 + $2 }')
        if [ -z "$best" ] || awk "BEGIN { exit !($seconds < $best) }"; then best=$seconds; fi
    done
    echo "| $name | ${*:1:2} | $best |"
}

echo "| crate | cargo | CPU seconds |"
echo "|---|---|---|"
for command in "check --lib" "build --lib" "build --release --lib"; do
    # shellcheck disable=SC2086
    measure "okta-sdk, default features" "$sdk" src/lib.rs $command --package okta-sdk
    # shellcheck disable=SC2086
    measure "okta-sdk without HTTP client, OAuth and configuration files" "$sdk" src/lib.rs $command --package okta-sdk --no-default-features --features all-apis
    # shellcheck disable=SC2086
    measure "okta-sdk without calls" "$sdk" src/lib.rs $command --package okta-sdk --no-default-features --features config-file,oauth,reqwest,rustls
    # shellcheck disable=SC2086
    measure "derives with constructors and setters" . src/lib.rs $command --features setters
    # shellcheck disable=SC2086
    measure "derives, bare structs" . src/lib.rs $command
done

# A program of its own, without the tests' dependencies.
program=$(mktemp -d)
trap 'rm -r "$program"' EXIT
mkdir "$program/src"
cp "$sdk/examples/quickstart.rs" "$program/src/main.rs"
cp "$sdk/../Cargo.lock" "$program/"
cat >"$program/Cargo.toml" <<EOF
[package]
name = "program"
edition = "2024"

[dependencies]
okta-sdk = { path = "$sdk" }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[workspace]
EOF
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$sdk/../target}
measure "the quickstart, after an edit" "$program" src/main.rs build
measure "the quickstart, after an edit" "$program" src/main.rs build --release
