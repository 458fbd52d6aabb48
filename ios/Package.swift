// swift-tools-version: 6.0
import PackageDescription

/// With KALKYL_STAND_INS, modules under Stubs/ stand in for Apple's frameworks, so that the code for
/// those can be type-checked on a computer without them: all with 1, those of iOS 16 with 16.
let standsIn = Context.environment["KALKYL_STAND_INS"].map { !$0.isEmpty } ?? false
let isOlder = Context.environment["KALKYL_STAND_INS"] == "16"

#if os(Linux)
  /// Makes warnings in our own code errors, but not with a newer Xcode, nor in generated bindings, nor
  /// where parts are left out.
  let strict: [SwiftSetting] = isOlder ? [] : [.unsafeFlags(["-warnings-as-errors"])]
  /// Headers for cargo's library, whose place swift.sh tells the linker.
  let library: Target = .systemLibrary(name: "KalkylFFI", path: "Core/KalkylFFI")
#else
  let strict: [SwiftSetting] = []
  /// The framework that xcframework.sh has made.
  let library: Target = .binaryTarget(name: "KalkylFFI", path: "Core/KalkylFFI.xcframework")
#endif

let package = Package(
  name: "Kalkyl",
  platforms: [.iOS(.v16), .macOS(.v13)],
  products: [
    .library(name: "Shell", targets: ["Shell"]),
    .library(name: "ShellUI", targets: ["ShellUI"]),
    .library(name: "Apple", targets: ["Apple"]),
  ],
  targets: [
    library,
    .target(name: "Kalkyl", dependencies: ["KalkylFFI"], path: "Core/Kalkyl"),
    .target(name: "Shell", dependencies: ["Kalkyl"], swiftSettings: strict),
    .target(
      name: "ShellUI", dependencies: ["Shell"] + standIns("SwiftUI", "UIKit"),
      swiftSettings: strict),
    .target(
      name: "Apple",
      dependencies: ["Shell"] + standIns("Security", "CryptoKit", "AVFoundation", "UIKit"),
      swiftSettings: strict),
    .testTarget(name: "ShellTests", dependencies: ["Shell"], swiftSettings: strict),
  ] + standInTargets,
  swiftLanguageModes: [.v6]
)

func standIns(_ names: String...) -> [Target.Dependency] {
  standsIn ? names.map { .target(name: $0) } : []
}

var standInTargets: [Target] {
  guard standsIn else { return [] }
  return [
    .target(name: "UIKit", path: "Stubs/UIKit"),
    .target(name: "QuartzCore", path: "Stubs/QuartzCore"),
    .target(name: "SwiftUI", dependencies: ["UIKit"], path: "Stubs/SwiftUI"),
    .target(name: "Security", path: "Stubs/Security"),
    .target(name: "CryptoKit", path: "Stubs/CryptoKit"),
    .target(name: "AVFoundation", path: "Stubs/AVFoundation"),
    .target(
      name: "App",
      dependencies: ["Apple", "Shell", "ShellUI"] + standIns("QuartzCore", "SwiftUI", "UIKit"),
      path: "App",
      exclude: [
        "App.entitlements", "App.xcconfig", "Assets.xcassets", "Info.plist",
        "PrivacyInfo.xcprivacy", "project.yml",
        "xcframework.sh", "ar.lproj", "en.lproj", "sv.lproj",
      ],
      sources: ["AppDelegate.swift", "SceneDelegate.swift"], swiftSettings: strict),
  ]
}
