import Foundation
import Kalkyl

/// The core's `App`. Events go to it at once, from any thread; answers are worked out on a worker,
/// one at a time.
public actor Core {
  nonisolated let app: App
  private nonisolated let worker: any Worker

  /// Opens the folder, which must exist. Throws `AppError.InUse` if another process has it open.
  public init(
    folder: String, keys: any DeviceKey, host: any Kalkyl.Host, worker: any Worker = QueueWorker()
  ) throws {
    app = try App(folder: folder, deviceKey: keys, host: host)
    self.worker = worker
  }

  /// Blocks only the worker until there is an answer.
  func answer() async throws -> Screen {
    try await worker.run { [app] in app.answer() }
  }

  nonisolated func screen() -> Screen { app.screen() }

  nonisolated func press(_ key: Key) -> Screen { app.press(key: key) }

  nonisolated func hold(_ key: Key) -> Screen { app.hold(key: key) }

  nonisolated func touch(_ id: UInt64) -> Screen { app.touch(id: id) }

  nonisolated func holdTouch(_ id: UInt64) -> Screen { app.holdTouch(id: id) }

  nonisolated func release(_ id: UInt64) -> Screen { app.release(id: id) }

  nonisolated func write(_ id: UInt64, _ text: String) -> Screen { app.write(id: id, text: text) }

  nonisolated func back() -> Screen { app.back() }

  nonisolated func leave() -> Screen { app.leave() }

  nonisolated func top() -> Screen { app.top() }

  nonisolated func scroll() -> Screen { app.scroll() }

  nonisolated func background() -> Screen { app.background() }

  nonisolated func foreground() -> Screen { app.foreground() }

  nonisolated func mirror(_ on: Bool) -> Screen { app.mirror(on: on) }

  nonisolated func pictured() -> Screen { app.pictured() }

  nonisolated func tick() -> Screen { app.tick() }

  nonisolated func spoken() -> Screen { app.spoken() }
}
