#if canImport(UIKit)
  import Foundation

  /// The folder of the core: readable while the phone is unlocked, in no backup.
  public enum Folder {
    public static func made() throws -> String {
      let files = FileManager.default
      let support = try files.url(
        for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
      var folder = support.appendingPathComponent("Calculator", isDirectory: true)
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true,
        attributes: [.protectionKey: FileProtectionType.complete])
      // Also for a folder that already existed; files made in it inherit both.
      try files.setAttributes(
        [.protectionKey: FileProtectionType.complete], ofItemAtPath: folder.path)
      var kept = URLResourceValues()
      kept.isExcludedFromBackup = true
      try folder.setResourceValues(kept)
      return folder.path
    }
  }
#endif
