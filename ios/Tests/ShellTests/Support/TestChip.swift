import Foundation

@testable import Shell

/// A chip in memory that behaves like Apple's, with faults at any call. It computes an HMAC of its
/// own, so that data that the core seals with it can be opened again.
final class TestChip: Chip, @unchecked Sendable {
  private let lock = NSLock()
  private var keys: [String: Data] = [:]
  private var kept: [String: Data] = [:]
  private var calls = 0
  private var points: [Data] = []
  private var finds = 0
  private var missing = 0
  private var fault: ((Int) -> Status?)?

  /// Sets the fault of each call, by its number from 1; nil for no failure.
  func fail(_ fault: ((Int) -> Status?)?) {
    lock.withLock {
      calls = 0
      points = []
      finds = 0
      self.fault = fault
    }
  }

  /// Calls since the last `fail`.
  var count: Int { lock.withLock { calls } }

  /// The points of the exchanges that succeeded since the last `fail`, and how often a key was found.
  var exchanged: (points: [Data], finds: Int) { lock.withLock { (points, finds) } }

  /// Makes every exchange shorter by some bytes.
  func shorten(by bytes: Int) { lock.withLock { missing = bytes } }

  func loseAll() {
    lock.withLock {
      keys = [:]
      kept = [:]
    }
  }

  func loseKey(_ name: String) { lock.withLock { keys[name] = nil } }

  func spoil(_ name: String) { lock.withLock { kept[name] = Data([1, 2, 3]) } }

  var there: (keys: [String], kept: [String]) {
    lock.withLock { (keys.keys.sorted(), kept.keys.sorted()) }
  }

  private func called<T>(_ work: () throws -> T) throws -> T {
    lock.lock()
    defer { lock.unlock() }
    calls += 1
    if let status = fault?(calls) { throw status }
    return try work()
  }

  func makeKey(_ name: String) throws -> any ChipKey {
    try called {
      if keys[name] != nil { throw Status.duplicateItem }
      keys[name] = Data((0..<32).map { _ in UInt8.random(in: 0...255) })
    }
    return Key(chip: self, name: name)
  }

  func findKey(_ name: String) throws -> any ChipKey {
    try called {
      finds += 1
      if keys[name] == nil { throw Status.itemNotFound }
    }
    return Key(chip: self, name: name)
  }

  func deleteKey(_ name: String) throws {
    try called {
      if keys.removeValue(forKey: name) == nil { throw Status.itemNotFound }
    }
  }

  private struct Key: ChipKey {
    let chip: TestChip
    let name: String

    func wrap(_ secret: Data) throws -> Data {
      try chip.called { try chip.mixed(secret, name) + chip.sum(secret) }
    }

    func unwrap(_ wrapped: Data) throws -> Data {
      try chip.called {
        let secret = try chip.mixed(Data(wrapped.dropLast()), name)
        // The status by which ECIES says that its tag does not fit.
        guard wrapped.count > 1, chip.sum(secret) == Data(wrapped.suffix(1)) else {
          throw Status.param
        }
        return secret
      }
    }

    /// Stands in for x of the key times the point: a value that depends on every byte of both.
    func exchange(_ point: Data) throws -> Data {
      try chip.called {
        guard let key = chip.keys[name] else { throw Status.itemNotFound }
        guard point.count == 65, point.first == 4 else { throw Status.param }
        chip.points.append(point)
        return chip.hmac(point, key: key).dropLast(chip.missing)
      }
    }
  }

  private func mixed(_ data: Data, _ name: String) throws -> Data {
    guard let key = keys[name] else { throw Status.itemNotFound }
    return Data(zip(data, key).map { $0 ^ $1 })
  }

  private func sum(_ data: Data) -> Data { Data([data.reduce(7) { $0 &* 31 &+ $1 }]) }

  func keep(_ wrapped: Data, _ name: String) throws {
    try called {
      if kept[name] != nil { throw Status.duplicateItem }
      kept[name] = wrapped
    }
  }

  func find(_ name: String) throws -> Data {
    try called {
      guard let wrapped = kept[name] else { throw Status.itemNotFound }
      return wrapped
    }
  }

  func drop(_ name: String) throws {
    try called {
      if kept.removeValue(forKey: name) == nil { throw Status.itemNotFound }
    }
  }

  func names() throws -> [String] {
    try called {
      // The answer of SecItemCopyMatching if there is none.
      if kept.isEmpty { throw Status.itemNotFound }
      return kept.keys.sorted()
    }
  }

  func chance() throws -> Data {
    try called { Data((0..<32).map { _ in UInt8.random(in: 0...255) }) }
  }

  /// Stands in for Apple's HMAC: a value that depends on every byte of both.
  func hmac(_ input: Data, key: Data) -> Data {
    var state: [UInt8] = Array(key) + Array(repeating: 0, count: max(0, 32 - key.count))
    for round in 0..<4 {
      for (index, byte) in input.enumerated() {
        let next = (index + round) % 32
        state[next] = (state[next] ^ byte) &* 167 &+ state[(next + 7) % 32] &+ 13
      }
    }
    return Data(state.prefix(32))
  }
}
