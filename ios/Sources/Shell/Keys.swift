import Foundation
import Kalkyl

/// A chip that keeps keys to itself, and a store for the secrets it has wrapped. Names are those of
/// the core's keys. All calls throw a `Status`; `itemNotFound` if there is nothing of a name.
public protocol Chip: Sendable {
  /// Makes a key that never leaves the chip. There must be none of this name.
  func makeKey(_ name: String) throws
  func deleteKey(_ name: String) throws
  func wrap(_ secret: Data, for name: String) throws -> Data
  func unwrap(_ wrapped: Data, for name: String) throws -> Data

  /// Stores a wrapped secret. Throws `duplicateItem` if there is one of this name.
  func keep(_ wrapped: Data, _ name: String) throws
  func find(_ name: String) throws -> Data
  func drop(_ name: String) throws
  func names() throws -> [String]

  /// Makes 32 random bytes that nobody can guess.
  func chance() throws -> Data
  /// HMAC-SHA-256.
  func hmac(_ input: Data, key: Data) -> Data
}

/// The core's device keys. An iPhone's chip has no HMAC: each key is a 32-byte secret that the chip
/// unwraps for every call. An attacker who reads it from memory once can try codes elsewhere, which
/// a chip that computes the HMAC rules out. The product says so (ios/README.md).
public final class Keys: DeviceKey {
  private let chip: any Chip
  private let pause: TimeInterval
  /// Allows one call at a time, for a key is made and destroyed in steps.
  private let lock = NSLock()

  /// `pause` is the time in seconds between a failure and the second try.
  public init(_ chip: any Chip, pause: TimeInterval = 0.1) {
    self.chip = chip
    self.pause = pause
  }

  public func create(alias: String) throws {
    try asked {
      if try at(.other, { try chip.find(alias) }) != nil { return }
      // A creation that was cut off can leave a key without a secret.
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
        // Nil: a destruction that was cut off has left the secret without its key.
        var secret = try at(.unwrap, { try chip.unwrap(wrapped, for: alias) })
      else { throw DeviceKeyError.Missing }
      defer { secret.wipe() }
      guard secret.count == Self.length else { throw DeviceKeyError.Invalidated }
      return chip.hmac(input, key: secret)
    }
  }

  /// Deletes the key first: without it the wrapped secret is useless.
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

  /// Does one step; returns nil if there is nothing of this name.
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

  /// Throws *Transient* for nil: an item that was made just now is gone again.
  private func needed<T>(_ value: T?) throws -> T {
    guard let value else { throw DeviceKeyError.Transient }
    return value
  }

  /// Asks once more after a failure, for the keychain's service restarts now and then.
  /// *Invalidated* counts only if it is said twice.
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
