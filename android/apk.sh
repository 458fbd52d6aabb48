#!/usr/bin/env bash
# A signed APK without Google's tools, from a clean clone: Debian's aapt, zipalign and apksigner, and what Maven
# Central has. The key is thrown away, so nobody can mistake it for a release. Without an Android NDK (ANDROID_NDK_HOME,
# and cargo-ndk) it has no core, starts on no phone, and is for looking into.
# usage: apk.sh [--compiled]   (--compiled: Maven has compiled the classes just now)
set -euo pipefail
cd "$(dirname "$0")"
for tool in aapt2 zipalign apksigner zip unzip mvn java; do
  command -v "$tool" > /dev/null ||
    { echo "apk.sh: $tool is missing (Debian: apt-get install aapt zipalign apksigner zip unzip maven)" >&2; exit 1; }
done
phones="arm64-v8a armeabi-v7a x86_64"
out=target/apk tools=target/tools
rm -rf "$out" && mkdir -p "$out/lib"

[ "${1-}" = --compiled ] || mvn -B -q compile
mvn -B -q -f apk.xml dependency:copy-dependencies

# One file for each part, so that the sizes can be told apart.
kotlin=$(ls "${MAVEN_REPO:-$HOME/.m2/repository}"/org/jetbrains/kotlin/kotlin-stdlib/"$(sed -n 's|.*<kotlin.version>\(.*\)</kotlin.version>.*|\1|p' pom.xml)"/*.jar)
unzip -qo "$tools/jna.aar" classes.jar -d "$out"
jmods=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")/jmods
java -Xmx2g -cp "$tools/*" proguard.ProGuard @keep.pro -dontnote -dontwarn 'kotlin.**,com.sun.jna.**' \
  -injars target/classes -injars "$kotlin(kotlin/**.class)" -injars "$out/classes.jar" -outjars "$out/shrunk.jar" \
  -libraryjars "$jmods/java.base.jmod(!**.jar;!module-info.class)" \
  -libraryjars "$jmods/java.logging.jmod(!**.jar;!module-info.class)" \
  -libraryjars "$tools/android-all.jar(android/**.class)" > "$out/shrink.log" || { cat "$out/shrink.log" >&2; exit 1; }
java -Xmx2g -cp "$tools/dalvik-dx.jar" com.android.dx.command.Main --dex --no-locals --min-sdk-version=26 \
  --output="$out/classes.dex" "$out/shrunk.jar"

for phone in $phones; do
  mkdir -p "$out/lib/$phone"
  unzip -qp "$tools/jna.aar" "jni/$phone/libjnidispatch.so" > "$out/lib/$phone/libjnidispatch.so"
done
if [ -n "${ANDROID_NDK_HOME-}" ] && command -v cargo-ndk > /dev/null; then
  # Pages of 16 KB: the NDK's own default from r28 on; for older ones cargo-ndk asks the linker.
  bash ../core/release.sh ndk $(printf -- '-t %s ' $phones) --platform 26 -o "$PWD/$out/lib" \
    build --package kalkyl --lib
else
  echo "no Android NDK (ANDROID_NDK_HOME) and cargo-ndk: this APK has no core and is for inspection only"
fi

cp target/generated/resources.apk "$out/app.unaligned"
(cd "$out" && zip -q app.unaligned classes.dex && zip -q -0 -r app.unaligned lib)
zipalign -f -p 4 "$out/app.unaligned" "$out/app.aligned"
rm -f "$out/key.jks"
password=$(head -c 24 /dev/urandom | base64)
keytool -genkeypair -keystore "$out/key.jks" -storepass "$password" -alias thrown-away -keyalg RSA -keysize 2048 \
  -validity 36500 -dname CN=thrown-away 2> /dev/null
apksigner sign --ks "$out/key.jks" --ks-pass "pass:$password" --min-sdk-version 26 --out "$out/kalkyl.apk" "$out/app.aligned"
rm -f "$out/key.jks" "$out/app.unaligned" "$out/app.aligned" "$out/kalkyl.apk.idsig"
apksigner verify --min-sdk-version 26 "$out/kalkyl.apk"

echo "android/$out/kalkyl.apk: $(stat -c %s "$out/kalkyl.apk") bytes; its parts, packed and unpacked:"
unzip -lv "$out/kalkyl.apk" | awk '
  /resources.arsc|res\/|AndroidManifest/ { part = "resources" } /classes.dex/ { part = "classes.dex" }
  /libjnidispatch/ { part = "JNA" } /libkalkyl/ { part = "core" } /META-INF/ { part = "signature" }
  NF == 8 && part { packed[part] += $3; whole[part] += $1; part = "" }
  END { for (each in packed) printf "  %-12s %9d %9d\n", each, packed[each], whole[each] }'
