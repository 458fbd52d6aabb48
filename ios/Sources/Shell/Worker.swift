import Dispatch

/// Does work away from the threads that draw.
public protocol Worker: Sendable {
  /// Throws where the work is not to be done any more.
  func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws -> T
}

/// One thing after the other on a queue of its own: work here waits for moments, and the pool that `async` functions
/// share must not.
public final class QueueWorker: Worker {
  private let queue = DispatchQueue(label: "answers", qos: .userInitiated)

  public init() {}

  public func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { done in
      queue.async { done.resume(returning: work()) }
    }
  }
}

/// Does something later on the main actor, unless it is taken back.
@MainActor public protocol Timers {
  func after(_ milliseconds: UInt64, _ work: @escaping @MainActor () -> Void) -> any Timer
}

@MainActor public protocol Timer {
  func cancel()
}

/// In real time. It sleeps with the phone: the core knows by its own clock what has come due.
public struct TaskTimers: Timers {
  public nonisolated init() {}

  public func after(_ milliseconds: UInt64, _ work: @escaping @MainActor () -> Void) -> any Timer {
    Sleep(
      task: Task { @MainActor in
        guard (try? await Task.sleep(nanoseconds: milliseconds * 1_000_000)) != nil else { return }
        work()
      })
  }

  private struct Sleep: Timer {
    let task: Task<Void, Never>

    func cancel() {
      task.cancel()
    }
  }
}
