#!/usr/bin/env bash
# What it costs to compile the models: okta-sdk, calls, methods and runtime included, beside the same models with serde's derives, as bare
# structs and with the constructors and setters that okta-sdk's have. CPU seconds of the crate alone, its dependencies built before. Give how
# often to measure; the least of each counts.
set -euo pipefail
cd "$(dirname "$0")"

rounds=${1:-3}
export CARGO_INCREMENTAL=0
TIMEFORMAT='%U'

measure() { # name, directory, file to touch, cargo arguments...
    local name=$1 directory=$2 file=$3 best="" seconds
    shift 3
    (cd "$directory" && cargo "$@" >/dev/null 2>&1)
    for _ in $(seq "$rounds"); do
        touch "$directory/$file"
        seconds=$({ time (cd "$directory" && cargo "$@" >/dev/null 2>&1); } 2>&1)
        if [ -z "$best" ] || awk "BEGIN { exit !($seconds < $best) }"; then best=$seconds; fi
    done
    echo "| $name | $* | $best |"
}

echo "| crate | cargo | CPU seconds |"
echo "|---|---|---|"
for command in "check" "build" "build --release"; do
    # shellcheck disable=SC2086
    measure "okta-sdk" ../../okta-sdk src/lib.rs $command --package okta-sdk --lib --no-default-features --features all-apis
    # shellcheck disable=SC2086
    measure "derives, bare" . src/lib.rs $command --lib
    # shellcheck disable=SC2086
    measure "derives" . src/lib.rs $command --lib --features setters
done
