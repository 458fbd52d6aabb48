#!/usr/bin/env bash
# The core's library for this computer, as it ships for iPhones, and its Swift bindings in ios/Core. usage: bindings.sh
#
# In a folder of its own: with the feature it is another library than Android's, and of the same name.
set -euo pipefail
cd "$(dirname "$0")/.."
out=ios/Core
target=${CARGO_TARGET_DIR:-target}

bash core/release.sh build --quiet --package kalkyl --lib --features points --target-dir "$target/ios"
case $(uname) in Darwin) name=libkalkyl.dylib ;; *) name=libkalkyl.so ;; esac
if [ "$out/.made" -nt "$target/ios/release/$name" ]; then exit 0; fi

# Written from a library that still has its symbols; what it exports is the same.
cargo run --quiet --locked --package tests --example bindings -- swift "$out"
mkdir -p "$out/Kalkyl" "$out/KalkylFFI"
mv "$out/Kalkyl.swift" "$out/Kalkyl/"
mv "$out/KalkylFFI.h" "$out/KalkylFFI/"
# Swift looks for a map of this name, and links what it says.
awk '/^}/ { print "    link \"kalkyl\"" } { print }' "$out/KalkylFFI.modulemap" \
    > "$out/KalkylFFI/module.modulemap"
rm "$out/KalkylFFI.modulemap"
touch "$out/.made"
