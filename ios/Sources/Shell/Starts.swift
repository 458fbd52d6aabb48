import Foundation

/// Starts of the phone, which iOS names and does not count.
public enum Starts {
  /// Number of the start with this name, a UUID; 0 if it has none. Never 0 otherwise.
  public static func number(_ name: String?) -> UInt32 {
    guard let name, let uuid = UUID(uuidString: name)?.uuid else { return 0 }
    let first = [uuid.0, uuid.1, uuid.2, uuid.3].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return max(first, 1)
  }
}
