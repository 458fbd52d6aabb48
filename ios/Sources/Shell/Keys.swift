import Foundation
import Kalkyl

/// A chip that keeps keys to itself, and a store for the secrets it has wrapped. Names are those of
/// the core's keys. All calls throw a `Status`; `itemNotFound` if there is nothing of a name.
public protocol Chip: Sendable {
  /// Makes a key that never leaves the chip. There must be none of this name.
  func makeKey(_ name: String) throws -> any ChipKey
  func findKey(_ name: String) throws -> any ChipKey
  func deleteKey(_ name: String) throws

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

/// A key in the chip. All calls throw a `Status`.
public protocol ChipKey {
  func wrap(_ secret: Data) throws -> Data
  func unwrap(_ wrapped: Data) throws -> Data
  /// 32 bytes: SHA-256 of x and 00000001, where x is that of the key times a point of P-256, which is given as 4, x, y.
  func exchange(_ point: Data) throws -> Data
}

/// The core's device keys. An iPhone's chip has no HMAC, so each key is two: a key that stays in the
/// chip, and a 32-byte secret that the chip unwraps for every call. The answer is
///
///     HMAC-SHA-256(secret, exchange with point 1 | ... | exchange with point 32 | input)
///
/// where the points are hashed from the input. An attacker who reads the secret from memory once
/// still needs this phone for every code that he tries, and its chip's time; one who could do
/// without the exchanges would still need the secret. What the product promises is the weaker of
/// the two until it has been seen on phones (ios/README.md).
public final class Keys: DeviceKey {
  /// Makes points of P-256 from an input, one after the other: as many as it is asked for, or fewer
  /// if it fails.
  public typealias Points = @Sendable (Data, UInt32) -> Data

  private let chip: any Chip
  private let pause: TimeInterval
  private let points: Points
  /// Allows one call at a time, for a key is made and destroyed in steps.
  private let lock = NSLock()

  /// `pause` is the time in seconds between a failure and the second try.
  public init(
    _ chip: any Chip, pause: TimeInterval = 0.1,
    points: @escaping Points = { Kalkyl.points(question: $0, count: $1) }
  ) {
    self.chip = chip
    self.pause = pause
    self.points = points
  }

  public func create(alias: String) throws {
    let name = Self.name(alias)
    try asked {
      if try at(.other, { try chip.find(name) }) != nil { return }
      // A creation that was cut off can leave a key without a secret.
      _ = try at(.other) { try chip.deleteKey(name) }
      let key = try needed(at(.other) { try chip.makeKey(name) })
      var secret = try needed(at(.other) { try chip.chance() })
      defer { secret.wipe() }
      let wrapped = try needed(at(.other) { [secret] in try key.wrap(secret) })
      try needed(at(.other) { try chip.keep(wrapped, name) })
    }
  }

  public func prf(alias: String, input: Data) throws -> Data {
    let name = Self.name(alias)
    return try asked {
      guard let wrapped = try at(.other, { try chip.find(name) }),
        // Nil: a destruction that was cut off has left the secret without its key.
        let key = try at(.other, { try chip.findKey(name) })
      else { throw DeviceKeyError.Missing }
      var message = try exchanges(key, input)
      defer { message.wipe() }
      message.append(input)
      // Last, so that it is in memory for the shortest time.
      var secret = try needed(at(.unwrap) { try key.unwrap(wrapped) })
      defer { secret.wipe() }
      guard secret.count == Self.length else { throw DeviceKeyError.Invalidated }
      return chip.hmac(message, key: secret)
    }
  }

  /// The exchanges with all points of an input, with room for the input behind them.
  private func exchanges(_ key: any ChipKey, _ input: Data) throws -> Data {
    var points = points(input, UInt32(Self.rounds))
    // An answer over fewer exchanges would need the chip less, over none not at all, and another
    // time it would be another answer.
    guard points.count == Self.rounds * Self.point else { throw DeviceKeyError.Transient }
    // Bytes that have to move while they grow would leave a copy.
    var all = Data(capacity: Self.rounds * Self.length + input.count)
    while !points.isEmpty {
      let point = Data(points.prefix(Self.point))
      points.removeFirst(Self.point)
      var result = try needed(at(.other) { try key.exchange(point) })
      defer { result.wipe() }
      guard result.count == Self.length else { throw DeviceKeyError.Transient }
      all.append(result)
    }
    return all
  }

  /// Deletes the key first: without it the wrapped secret is useless.
  public func forget(alias: String) throws {
    let name = Self.name(alias)
    try asked {
      _ = try at(.other) { try chip.deleteKey(name) }
      _ = try at(.other) { try chip.drop(name) }
    }
  }

  public func list() throws -> [String] {
    let names = try asked { try at(.other) { try chip.names() } ?? [] }
    return names.filter { $0.hasSuffix(Self.version) }.map {
      String($0.dropLast(Self.version.count))
    }
  }

  private static let length = 32

  /// Exchanges for an answer, one after the other: on the chips that were measured 5 to 18 ms each.
  static let rounds = 32
  /// Bytes of a point.
  static let point = 65

  /// Version of the way from an input to its answer, at the end of every name in the chip and the
  /// keychain. Another way takes another version, and keys that there are keep theirs: a key that
  /// answers otherwise than before opens nothing any more.
  private static let version = "1"

  private static func name(_ alias: String) -> String { alias + version }

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

  /// Throws *Transient* for nil: an item that was made or found just now is gone again.
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
