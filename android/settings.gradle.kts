// One project, and it is the application itself. Not run where it was written; see build.gradle.kts.
pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
    repositories {
        // For the plugin's own tools; the app itself has nothing from there.
        google()
        mavenCentral()
    }
}

rootProject.name = "kalkyl"
