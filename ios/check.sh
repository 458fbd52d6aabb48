#!/usr/bin/env bash
# All that can be shown of the iOS shell without an iPhone: style, Shell with the real library and every journey, and
# where Apple's frameworks are not to be had the types of the rest against stand-ins. Ends with 69 where there is no
# Swift 6.
set -euo pipefail
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$(dirname "$PWD")/target}

# Says so first, before anything is built.
./swift.sh format lint --strict --recursive Package.swift Sources Tests UITests App
# Apple's names are Apple's.
./swift.sh format lint --strict --recursive --configuration Stubs/.swift-format Stubs

CARGO_TARGET_DIR=$target ../tests/journeys/steps.sh
if [ "$(uname)" = Darwin ]; then
    App/xcframework.sh
    exec ./swift.sh test --scratch-path "$target/swift"
fi
./bindings.sh
./swift.sh test --scratch-path "$target/swift"
KALKYL_STAND_INS=1 ./swift.sh build --scratch-path "$target/swift-stand-ins"
# Once more without what is newer than iOS 16: a name used outside its `if #available` is not found then.
python3 Stubs/older.py "$target/ios-16"
(cd "$target/ios-16" && KALKYL_STAND_INS=16 ./swift.sh build --scratch-path "$target/swift-ios-16")
