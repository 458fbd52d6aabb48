#!/usr/bin/env bash
# Swift 6, wherever it is. usage: swift.sh build|test|format ...   or   swift.sh install
#
# On macOS, and where there is a Swift 6, the one on the path. Elsewhere on Linux Debian trixie's, in a folder of its
# own (KALKYL_SWIFT, else /var/lib/kalkyl-swift) which `swift.sh install` fills: a minute, 3.4 GB, as root. What is
# mounted in there is mounted for one command alone, so that nothing outlives it and the folder can be deleted.
# Ends with 69 where there is no Swift.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=${KALKYL_SWIFT:-/var/lib/kalkyl-swift}

# Runs a command in the folder, with this checkout and what cargo has built where they are outside.
inside() {
    unshare --mount bash -euc '
        root=$1 top=$2 target=$3
        shift 3
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        for folder in "$top" "$target"; do
            mkdir -p "$root$folder"
            mount --bind "$folder" "$root$folder"
        done
        exec chroot "$root" /usr/bin/env -i --chdir="$PWD" HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 \
            KALKYL_STAND_INS="${KALKYL_STAND_INS-}" CARGO_TARGET_DIR="$target" "$@"
    ' inside "$root" "$(dirname "$here")" "$target" "$@"
}

install() {
    local mirror
    command -v debootstrap > /dev/null || apt-get install -y --no-install-recommends debootstrap
    mirror=$(awk '/^URIs:/{print $2; exit} /^deb /{print $2; exit}' \
        /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2> /dev/null | head -1)
    rm -rf "$root"
    debootstrap --variant=minbase trixie "$root" "${mirror:-http://deb.debian.org/debian}"
    unshare --mount bash -euc '
        mount -t proc proc "$1/proc"
        chroot "$1" apt-get update -qq
        DEBIAN_FRONTEND=noninteractive chroot "$1" apt-get install -y -qq --no-install-recommends \
            swiftlang libc6-dev libstdc++-14-dev gcc binutils ca-certificates git
        rm -rf "$1"/var/cache/apt/archives/*.deb
    ' install "$root"
    touch "$root/.whole"
}

target=${CARGO_TARGET_DIR:-$(dirname "$here")/target}
mkdir -p "$target"
target=$(cd "$target" && pwd)
# The tests look there for what cargo has built.
export CARGO_TARGET_DIR=$target
if [ "${1-}" = install ]; then
    [ -e "$root/.whole" ] || install
    exit
fi

is_new() { swift --version 2> /dev/null | grep -q 'Swift version [6-9]'; }
arguments=("$@")
case ${1-} in
    build | test)
        # Where cargo's library is to be found, by the linker and later by the loader.
        arguments+=(--package-path "$here" -Xlinker "-L$target/ios/release" \
            -Xlinker "-rpath=$target/ios/release")
        ;;
esac
if [ "$(uname)" = Darwin ]; then
    [ "${1-}" = format ] || arguments=("$@" --package-path "$here")
    exec swift "${arguments[@]}"
elif is_new; then
    exec swift "${arguments[@]}"
elif [ -e "$root/.whole" ]; then
    inside swift "${arguments[@]}"
else
    echo "There is no Swift 6; ios/swift.sh install fetches one (as root)." >&2
    exit 69
fi
