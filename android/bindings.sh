#!/usr/bin/env bash
# The core's library for this computer, as it ships, and its Kotlin bindings. usage: bindings.sh OUT_DIR
set -euo pipefail
cd "$(dirname "$0")/.."
out=$1
target=${CARGO_TARGET_DIR:-target}

bash core/release.sh build --quiet --package kalkyl --lib
case $(uname) in Darwin) name=libkalkyl.dylib ;; *) name=libkalkyl.so ;; esac
if [ "$out/.made" -nt "$target/release/$name" ]; then exit 0; fi

# Written from a library that still has its symbols; what it exports is the same.
cargo run --quiet --locked --package tests --example bindings -- kotlin "$out"
touch "$out/.made"
