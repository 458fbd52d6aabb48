import Foundation
import Kalkyl

/// A chip that keeps keys to itself, and a place for what it has wrapped. Names are those of the core's keys. All calls
/// throw a `Status`; where there is nothing of a name, `itemNotFound`.
public protocol Chip: Sendable {
  /// Makes a key that never leaves the chip. There is none of this name.
  func makeKey(_ name: String) throws
  func deleteKey(_ name: String) throws
  func wrap(_ secret: Data, for name: String) throws -> Data
  func unwrap(_ wrapped: Data, for name: String) throws -> Data

  /// `duplicateItem` where there is one.
  func keep(_ wrapped: Data, _ name: String) throws
  func find(_ name: String) throws -> Data
  func drop(_ name: String) throws
  func names() throws -> [String]

  /// 32 bytes that nobody can guess.
  func chance() throws -> Data
  /// HMAC-SHA-256.
  func hmac(_ input: Data, key: Data) -> Data
}

/// The core's device keys. An iPhone's chip has no HMAC, so each key is a secret of 32 bytes that the chip has wrapped
/// and unwraps for every question: it stands in memory while it is used, and whoever takes it from there once can try
/// codes elsewhere. On phones whose chip computes the HMAC nobody can. The product says so (ios/README.md).
public final class Keys: DeviceKey {
  private let chip: any Chip
  private let pause: TimeInterval
  /// One question at a time, for a key is made and destroyed in steps.
  private let lock = NSLock()

  /// `pause` is how long a failure is waited out before it is asked once more.
  public init(_ chip: any Chip, pause: TimeInterval = 0.1) {
    self.chip = chip
    self.pause = pause
  }

  public func create(alias: String) throws {
    try asked {
      if try at(.other, { try chip.find(alias) }) != nil { return }
      // A key without a secret is left of a making that was cut off.
      _ = try at(.other) { try chip.deleteKey(alias) }
      try needed(at(.other) { try chip.makeKey(alias) })
      var secret = try needed(at(.other) { try chip.chance() })
      defer { secret.wipe() }
      let wrapped = try needed(at(.other) { [secret] in try chip.wrap(secret, for: alias) })
      try needed(at(.other) { try chip.keep(wrapped, alias) })
    }
  }

  public func prf(alias: String, input: Data) throws -> Data {
    try asked {
      guard let wrapped = try at(.other, { try chip.find(alias) }),
        // The secret of a key that was being destroyed.
        var secret = try at(.unwrap, { try chip.unwrap(wrapped, for: alias) })
      else { throw DeviceKeyError.Missing }
      defer { secret.wipe() }
      guard secret.count == Self.length else { throw DeviceKeyError.Invalidated }
      return chip.hmac(input, key: secret)
    }
  }

  /// The key goes first: from then on the secret is only bytes.
  public func forget(alias: String) throws {
    try asked {
      _ = try at(.other) { try chip.deleteKey(alias) }
      _ = try at(.other) { try chip.drop(alias) }
    }
  }

  public func list() throws -> [String] {
    try asked { try at(.other) { try chip.names() } ?? [] }
  }

  private static let length = 32

  /// Nothing where there is nothing of this name.
  private func at<T>(
    _ step: Status.Step, _ work: () throws -> T
  ) throws -> T? {
    do {
      return try work()
    } catch let status as Status {
      if status == .itemNotFound { return nil }
      throw status.told(at: step)
    }
  }

  /// What was made just now is gone again.
  private func needed<T>(_ value: T?) throws -> T {
    guard let value else { throw DeviceKeyError.Transient }
    return value
  }

  /// Asks once more after a failure, for the keychain's service restarts now and then. That a key is no good any more
  /// counts only if it is said twice.
  private func asked<T>(_ question: () throws -> T) throws -> T {
    lock.lock()
    defer { lock.unlock() }
    do {
      return try question()
    } catch {
      let first = Self.told(error)
      if first == .Missing { throw first }
      Thread.sleep(forTimeInterval: pause)
      do {
        return try question()
      } catch {
        let second = Self.told(error)
        let isDoubted = second == .Invalidated && first != .Invalidated
        throw isDoubted ? .Transient : second
      }
    }
  }

  private static func told(_ error: any Error) -> DeviceKeyError {
    error as? DeviceKeyError ?? .Transient
  }
}

extension Data {
  /// Writes zeros over the bytes, if no other copy shares them.
  mutating func wipe() {
    resetBytes(in: startIndex..<endIndex)
  }
}
