import Foundation
import Kalkyl

@testable import Shell

/// A phone on which the app is installed, and the process of the app, which can end and begin again.
@MainActor final class TestPhone {
  let host = TestHost()
  let chip = TestChip()
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private(set) var timers = TestTimers()
  private(set) var worker = TestWorker()
  private var running: Model?
  private var pasteboard: String?

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  var isRunning: Bool { running != nil }

  var model: Model {
    guard let running else { preconditionFailure("the app is not running") }
    return running
  }

  var screen: Screen { model.screen }

  func start() throws {
    let keys = Keys(chip, pause: 0)
    running = Model(
      core: try Core(folder: folder.path, keys: keys, host: host, worker: worker), timers: timers)
    running?.copy = { [weak self] in self?.pasteboard = $0.value }
  }

  /// Holds the display; returns the copied text, or nil.
  func copied() -> String? {
    pasteboard = nil
    model.holdDisplay()
    return pasteboard
  }

  /// Ends the process as the system does: without any callback.
  func end() async {
    weak var app = running?.core.app
    while isRunning, model.isAnswering {
      worker.forget()
      await Task.yield()
    }
    running = nil
    timers.forget()
    worker = TestWorker()
    // A thread that has done its work still has to release the app.
    for _ in 0..<1_000_000 where app != nil { await Task.yield() }
  }

  /// Runs waiting work until no answer is awaited.
  func settle() async {
    while model.isAnswering {
      _ = await worker.work()
      await Task.yield()
    }
  }

  func pass(_ milliseconds: UInt64) async {
    var left = milliseconds
    while let wait = timers.next(within: left) {
      host.pass(wait)
      timers.pass(wait)
      left -= wait
      await settle()
    }
    host.pass(left)
    timers.pass(left)
  }
}
