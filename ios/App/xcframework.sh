#!/usr/bin/env bash
# The core for phones, simulators and this Mac, and its Swift bindings: what Package.swift takes where there is an
# Xcode. About 10 minutes the first time.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
out=ios/Core
export IPHONEOS_DEPLOYMENT_TARGET=16.0 MACOSX_DEPLOYMENT_TARGET=13.0

targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
# For the toolchain of this repository, whichever is the default.
rustup target add "${targets[@]}"
host=$(rustc -vV | sed -n 's/^host: //p')
for each in "${targets[@]}" "$host"; do
    bash core/release.sh rustc --quiet --package kalkyl --lib --crate-type staticlib --features points --target "$each"
done
bash ios/bindings.sh

headers=$out/include
rm -rf "$headers" "$out/KalkylFFI.xcframework" "$out/sim"
mkdir -p "$headers" "$out/sim"
cp "$out/KalkylFFI/KalkylFFI.h" "$headers/"
# The library comes with the framework here, and is not looked for.
grep -v 'link "kalkyl"' "$out/KalkylFFI/module.modulemap" > "$headers/module.modulemap"
lipo -create "$target"/{aarch64-apple-ios-sim,x86_64-apple-ios}/release/libkalkyl.a \
    -output "$out/sim/libkalkyl.a"
xcodebuild -create-xcframework \
    -library "$target/aarch64-apple-ios/release/libkalkyl.a" -headers "$headers" \
    -library "$out/sim/libkalkyl.a" -headers "$headers" \
    -library "$target/$host/release/libkalkyl.a" -headers "$headers" \
    -output "$out/KalkylFFI.xcframework"
