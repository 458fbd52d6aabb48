// What phones get, built by Android Studio and F-Droid from the same sources as pom.xml, with no dependency but JNA and
// Kotlin's own library, which its plugin adds. Not run where it was written, for Google's plugin and an NDK are not to
// be had there; what it needs is in README.md. resources.sh, F-Droid and .github/workflows/android.yml read the package
// and the versions from this file, so each of them stays a line of its own.
import com.android.build.api.variant.HostTestBuilder
import org.jetbrains.kotlin.gradle.dsl.JvmTarget
import javax.inject.Inject

plugins {
    // The first whose R8 reads what Kotlin 2.3 writes.
    id("com.android.application") version "8.13.2"
    id("org.jetbrains.kotlin.android") version "2.3.21"
}

val phones = listOf("arm64-v8a", "armeabi-v7a", "x86_64")

android {
    namespace = "app.kalkyl"
    compileSdk = 36
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = "app.kalkyl"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
        // JNA brings others, for which there is no core.
        ndk { abiFilters += phones }
        // Uses the framework's classes alone, so the tests on a phone need no library.
        testInstrumentationRunner = "app.kalkyl.JourneyInstrumentation"
    }

    // A key of one's own, from the environment. Without it the release is unsigned. F-Droid cuts out this block and the
    // line that uses it before it builds.
    signingConfigs {
        System.getenv("KALKYL_KEYSTORE")?.let { keystore ->
            create("own") {
                storeFile = file(keystore)
                storePassword = System.getenv("KALKYL_KEYSTORE_PASSWORD")
                keyAlias = System.getenv("KALKYL_KEY_ALIAS")
                // keytool's stores have one password for both.
                keyPassword = storePassword
            }
        }
    }

    buildTypes {
        debug {
            // An app beside the real one. With the same ID, but another key, it could be installed only after the real
            // one has been deleted, with everything in it.
            applicationIdSuffix = ".debug"
        }
        release {
            signingConfig = signingConfigs.findByName("own")
            isMinifyEnabled = true
            isShrinkResources = false
            proguardFiles("keep.pro")
            // From here on: whoever builds the same commit gets the same file.
            vcsInfo.include = false
        }
    }

    // Encrypted for Google, and different every time.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    packaging {
        jniLibs {
            useLegacyPackaging = false
            // As cargo and JNA made them: stripped already, and the same with any NDK.
            keepDebugSymbols += "**/*.so"
        }
        resources.excludes +=
            setOf("META-INF/**", "kotlin/**", "**/*.kotlin_builtins", "kotlin-tooling-metadata.json")
    }

    buildFeatures {
        buildConfig = false
    }

    // What the instrumented tests share with Maven's. Kotlin's plugin compiles Java's folders, too.
    sourceSets.getByName("androidTest").java.srcDir("src/sharedTest/kotlin")

    // No toolchain: any JDK from 17 on will do, as F-Droid has a later one.
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    lint {
        checkReleaseBuilds = false
    }
}

kotlin {
    compilerOptions {
        jvmTarget.set(JvmTarget.JVM_17)
    }
}

dependencies {
    implementation("net.java.dev.jna:jna:5.18.1@aar")
}

/** Runs cargo, which itself knows what is up to date. */
abstract class Cargo : Exec() {
    @get:OutputDirectory
    abstract val folder: DirectoryProperty

    init {
        outputs.upToDateWhen { false }
    }
}

/** Writes the steps of the journeys into the folder journeys/ of [folder]. */
abstract class Journeys : Cargo() {
    @get:Inject
    abstract val files: FileSystemOperations

    /** The folder that steps.sh writes to. */
    @get:Internal
    abstract val steps: DirectoryProperty

    init {
        doLast {
            files.sync {
                from(steps)
                into(folder.dir("journeys"))
            }
        }
    }
}

val bindings =
    tasks.register<Cargo>("bindings") {
        description = "The core's Kotlin bindings"
        commandLine("bash", file("bindings.sh").path)
        argumentProviders.add(CommandLineArgumentProvider { listOf(folder.get().asFile.path) })
    }

val libraries =
    tasks.register<Cargo>("libraries") {
        description = "The core's library for phones"
        val ndk = androidComponents.sdkComponents.ndkDirectory
        val platform = android.defaultConfig.minSdk.toString()
        val release = projectDir.resolve("../core/release.sh").path
        doFirst { environment("ANDROID_NDK_HOME", ndk.get().asFile.path) }
        // Pages of 16 KB are the NDK's default from r28 on; for older ones cargo-ndk passes
        // -z max-page-size=16384 to the linker itself, past the flags.
        commandLine("bash", release, "ndk")
        argumentProviders.add(
            CommandLineArgumentProvider {
                phones.flatMap { listOf("-t", it) } +
                    listOf("--platform", platform, "-o", folder.get().asFile.path) +
                    listOf("build", "--package", "kalkyl", "--lib")
            },
        )
    }

val journeys =
    tasks.register<Journeys>("journeys") {
        description = "The journeys' steps, among the assets of the instrumented tests"
        commandLine("bash", file("../tests/journeys/steps.sh").path)
        steps.set(file("..").resolve(System.getenv("CARGO_TARGET_DIR") ?: "target").resolve("journeys"))
    }

androidComponents {
    beforeVariants { variant ->
        // Unit tests are Maven's: they run on any computer. Instrumented ones are for the debug build.
        variant.hostTests[HostTestBuilder.UNIT_TEST_TYPE]?.enable = false
        variant.androidTest.enable = variant.buildType == "debug"
    }
    onVariants { variant ->
        // Both variants share a task: its folder is named after it. Kotlin's plugin compiles what is registered as
        // Java, by the old variant API; it does not look at `sources.kotlin` before Google's plugin 9.0.
        variant.sources.java?.addGeneratedSourceDirectory(bindings, Cargo::folder)
        variant.sources.jniLibs?.addGeneratedSourceDirectory(libraries, Cargo::folder)
        val assets = variant.androidTest?.sources?.assets
        assets?.addGeneratedSourceDirectory(journeys, Journeys::folder)
    }
}

tasks.wrapper {
    // F-Droid reads this line: the repository has no wrapper, which would be a binary.
    gradleVersion = "8.14.2"
}
