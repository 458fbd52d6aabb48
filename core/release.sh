#!/usr/bin/env bash
# Runs cargo for what ships: the release profile, the locked dependencies, and no path of this machine in the result.
# usage: core/release.sh build --package kalkyl --lib [...]   or   core/release.sh ndk -t arm64-v8a -o DIR build ...
#
# Panics name the source file that they are in. The workspace's own files are relative; those of other crates lie in
# cargo's folder, which would tell where, and by whom, the library was built. The flags go into the environment, where
# they take the place of every other source of flags, so that no machine's settings change what ships.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cargo_home=${CARGO_HOME:-$HOME/.cargo}
# Of several that match the last one holds: the more exact come later.
pairs=("$HOME=home" "$top=." "$cargo_home=cargo" "$(readlink -f "$cargo_home")=cargo")
for index in "$cargo_home"/registry/src/*/; do
    [ -d "$index" ] && pairs+=("${index%/}=cargo")
done
flags=() c_flags=()
for pair in "${pairs[@]}"; do
    flags+=("--remap-path-prefix=$pair")
    # For the C of SQLite. The crate cc splits flags at spaces, so a folder with a space in its name cannot be mapped.
    [[ $pair == *[[:space:]]* ]] || c_flags+=("-ffile-prefix-map=$pair")
done
# cc reads these beside CFLAGS and the target's own CFLAGS_..., so a caller's flags hold, too. CFLAGS is left alone:
# cargo-ndk would add the phone's target to it, and the C of build scripts would get that as well.
export HOST_CFLAGS="${HOST_CFLAGS-} ${c_flags[*]-}" TARGET_CFLAGS="${TARGET_CFLAGS-} ${c_flags[*]-}"
unset RUSTFLAGS
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; echo "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
# .cargo/config.toml is looked for from here.
cd "$top"
exec cargo "$@" --release --locked
