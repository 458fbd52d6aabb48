#if canImport(UIKit)
  import Foundation
  import Shell

  /// The files of the phone.
  public struct PhoneFiles: Files {
    public init() {}

    public func support() throws -> URL {
      try FileManager.default.url(
        for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    }

    public func create(_ folder: URL) throws {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true,
        attributes: [.protectionKey: FileProtectionType.complete])
    }

    public func protect(_ folder: URL) throws {
      try FileManager.default.setAttributes(
        [.protectionKey: FileProtectionType.complete], ofItemAtPath: folder.path)
    }

    public func exclude(_ folder: URL) throws {
      var folder = folder
      var kept = URLResourceValues()
      kept.isExcludedFromBackup = true
      try folder.setResourceValues(kept)
    }
  }
#endif
