#!/usr/bin/env bash
# What Gradle would do with manifest and resources, with Debian's aapt2: R.java, the manifest with its package, and
# an APK that holds nothing else. usage: resources.sh ANDROID_JAR OUT_DIR
set -euo pipefail
cd "$(dirname "$0")"
framework=$1 out=$2
command -v aapt2 >/dev/null || { echo "resources.sh: aapt2 is missing (Debian: apt-get install aapt)" >&2; exit 1; }

# Gradle takes the package and the versions from build.gradle.kts.
value() { sed -n "s/^ *$1 = \"\{0,1\}\([^\"]*\)\"\{0,1\}\$/\1/p" build.gradle.kts; }
mkdir -p "$out/r"
sed "s/<manifest /<manifest package=\"$(value applicationId)\" /" src/main/AndroidManifest.xml > "$out/AndroidManifest.xml"
rm -f "$out/resources.zip" "$out/resources.apk"
aapt2 compile --dir src/main/res -o "$out/resources.zip"
# The tool is older than <queries> and than the target, and keeps both all the same.
aapt2 link -I "$framework" --manifest "$out/AndroidManifest.xml" --java "$out/r" \
  --min-sdk-version "$(value minSdk)" --target-sdk-version "$(value targetSdk)" \
  --version-code "$(value versionCode)" --version-name "$(value versionName)" \
  --warn-manifest-validation -o "$out/resources.apk" "$out/resources.zip"
