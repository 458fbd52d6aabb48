import Dispatch

/// Does work away from the threads that draw.
public protocol Worker: Sendable {
  /// Throws if the work is not to be done any more.
  func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws -> T
}

/// Runs one job after the other on a queue of its own: a job here can block, which the pool that
/// `async` functions share must not.
public final class QueueWorker: Worker {
  private let queue = DispatchQueue(label: "answers", qos: .userInitiated)

  public init() {}

  public func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { done in
      queue.async { done.resume(returning: work()) }
    }
  }
}

/// Runs work later on the main actor, unless it is cancelled.
@MainActor public protocol Timers {
  func after(_ milliseconds: UInt64, _ work: @escaping @MainActor () -> Void) -> any Timer
}

@MainActor public protocol Timer {
  func cancel()
}

/// Timers in real time. They stop while the phone sleeps: the core's own clock tells what is due.
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
