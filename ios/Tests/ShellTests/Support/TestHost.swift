import Dispatch
import Foundation
import Kalkyl

@testable import Shell

/// A phone that a journey configures, with clocks that are moved by hand.
final class TestHost: Kalkyl.Host, @unchecked Sendable {
  private let lock = NSLock()
  private var phoneNow = Phone(
    locales: [], separator: "", platform: .other, version: "", boots: 1, memory: 4096)
  private var tags: [String] = []
  private var monotonic: UInt64 = 3_600_000
  /// Wall clock in milliseconds; begins at 2026-01-12 08:00 UTC.
  private var wall: Int64 = 1_768_204_800_000
  private var zoneNow: Int32 = 0
  private var handed: (dialled: String?, said: String?, cleared: Int) = (nil, nil, 0)

  /// Milliseconds that pass at every look at the clock from a worker, so that a wait there ends.
  private static let step: UInt64 = 50

  private func locked<T>(_ work: () -> T) -> T { lock.withLock(work) }

  func set(_ change: (inout Phone) -> Void) { locked { change(&phoneNow) } }

  func set(voices: [String]) { locked { tags = voices } }

  func set(zone: Int32) { locked { zoneNow = zone } }

  /// Sets the wall clock, in seconds since 1970 of local time.
  func set(wall local: Int64) { locked { wall = (local - Int64(zoneNow) * 60) * 1_000 } }

  func pass(_ milliseconds: UInt64) { locked { move(milliseconds) } }

  private func move(_ milliseconds: UInt64) {
    monotonic += milliseconds
    wall += Int64(milliseconds)
  }

  func startAnew() {
    locked {
      phoneNow = Phone(
        locales: phoneNow.locales, separator: phoneNow.separator, platform: phoneNow.platform,
        version: phoneNow.version, boots: phoneNow.boots + 1, memory: phoneNow.memory)
      wall += 60_000
      monotonic = 20_000
      handed.dialled = nil
      handed.said = nil
    }
  }

  var dialled: String? { locked { handed.dialled } }
  var said: String? { locked { handed.said } }
  var cleared: Int { locked { handed.cleared } }

  func now() -> Now {
    let waits = !Thread.isMainThread
    return locked {
      if waits { move(Self.step) }
      let seconds = Int64((Double(wall) / 1_000).rounded(.down))
      return Now(monotonic: monotonic, wall: seconds, zone: zoneNow)
    }
  }

  func phone() -> Phone { locked { phoneNow } }

  func dial(number: String) { locked { handed.dialled = number } }

  func speak(words: String, language: String) {
    locked { handed.said = words.isEmpty ? nil : words }
  }

  func voices() -> [String] { locked { tags } }

  func clear() {
    locked { handed = (nil, nil, handed.cleared + 1) }
  }
}

/// Runs work only when it is told to, away from the main thread.
final class TestWorker: Worker, @unchecked Sendable {
  private struct Job {
    let work: () -> Void
    let forget: () -> Void
  }

  private let queue = DispatchQueue(label: "work")
  private let lock = NSLock()
  private var waiting: [Job] = []

  private func take() -> [Job] {
    lock.withLock {
      defer { waiting = [] }
      return waiting
    }
  }

  func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws -> T {
    try await withCheckedThrowingContinuation { done in
      let job = Job(
        work: { done.resume(returning: work()) },
        forget: { done.resume(throwing: CancellationError()) })
      lock.withLock { waiting.append(job) }
    }
  }

  /// Runs the waiting work; true if there was any.
  func work() async -> Bool {
    let jobs = take()
    for job in jobs {
      nonisolated(unsafe) let work = job.work
      await withCheckedContinuation { done in
        queue.async {
          work()
          done.resume()
        }
      }
    }
    return !jobs.isEmpty
  }

  /// Cancels the waiting work: it ends with the process.
  func forget() {
    for job in take() { job.forget() }
  }
}

/// Timers that come due when time is let pass.
@MainActor final class TestTimers: Timers {
  private final class Entry: Shell.Timer {
    let due: UInt64
    let work: @MainActor () -> Void
    var isCancelled = false

    init(due: UInt64, work: @escaping @MainActor () -> Void) {
      self.due = due
      self.work = work
    }

    func cancel() { isCancelled = true }
  }

  private(set) var now: UInt64 = 0
  private var entries: [Entry] = []

  nonisolated init() {}

  func after(_ milliseconds: UInt64, _ work: @escaping @MainActor () -> Void) -> any Shell.Timer {
    let entry = Entry(due: now + milliseconds, work: work)
    entries.append(entry)
    return entry
  }

  /// Milliseconds until the next timer is due, if one is due within `limit`.
  func next(within limit: UInt64) -> UInt64? {
    entries.removeAll { $0.isCancelled }
    return entries.map(\.due).min().map { $0 - now }.flatMap { $0 <= limit ? $0 : nil }
  }

  /// Lets time pass, without skipping anything that comes due in between.
  func pass(_ milliseconds: UInt64) {
    let end = now + milliseconds
    while let wait = next(within: end - now) {
      now += wait
      let due = entries.filter { $0.due <= now }
      entries.removeAll { $0.due <= now }
      for entry in due where !entry.isCancelled { entry.work() }
    }
    now = end
  }

  func forget() { entries = [] }

  var isEmpty: Bool { next(within: .max - now) == nil }
}
