/// Tells touches that begin too early to be meant: on a page that has just come, and right after a
/// held key was let go, when the finger is still over the page that the hold has opened. The exit
/// and the calculator's own keys do not ask.
@MainActor public final class EarlyTouches {
  /// Milliseconds in which nobody can have seen a new page yet.
  static let ofPage: UInt64 = 250
  /// Milliseconds in which a hand that lets go may touch again.
  static let ofHold: UInt64 = 300

  private let timers: any Timers
  private var page: (any Timer)?
  private var hold: (any Timer)?

  init(timers: any Timers) {
    self.timers = timers
  }

  /// True while a touch that begins is to be ignored.
  var areIgnored: Bool { page != nil || hold != nil }

  func pageCame() {
    page?.cancel()
    page = timers.after(Self.ofPage) { [weak self] in self?.page = nil }
  }

  func keyLetGo() {
    hold?.cancel()
    hold = timers.after(Self.ofHold) { [weak self] in self?.hold = nil }
  }
}
