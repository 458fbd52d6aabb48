import Foundation

/// Calls to the system that making a folder takes.
public protocol Files {
  /// The place for what an app keeps, if the system can name it.
  func support() throws -> URL
  func create(_ folder: URL) throws
  /// Makes a folder readable only while the phone is unlocked; files made in it inherit that.
  func protect(_ folder: URL) throws
  /// Keeps a folder out of backups.
  func exclude(_ folder: URL) throws
}

/// The folder of the core: readable while the phone is unlocked, in no backup.
public enum Folder {
  /// The path of the folder. Whatever the system refuses, there is one: the core goes on without
  /// what it keeps, and a window that stays black would be looked into.
  public static func path(_ files: some Files) -> String {
    let support = (try? files.support()) ?? fallback
    let folder = support.appendingPathComponent("Calculator", isDirectory: true)
    try? files.create(folder)
    // Also for a folder that already existed.
    try? files.protect(folder)
    try? files.exclude(folder)
    return folder.path
  }

  private static var fallback: URL {
    URL(fileURLWithPath: NSHomeDirectory(), isDirectory: true)
      .appendingPathComponent("Library/Application Support", isDirectory: true)
  }
}
