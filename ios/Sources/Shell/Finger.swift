/// Tells a touch from a hold. The platform reports when a view is pressed and when it was touched,
/// and allows for a finger that shakes; a keyboard, a switch and a screen reader only touch.
@MainActor public final class Finger {
  /// A touch and a hold of one thing, and when they act.
  public struct Meaning {
    fileprivate enum Hold {
      /// Acts as soon as the finger is down.
      case atOnce
      /// Acts under the finger, after so many milliseconds.
      case after(UInt64)
      /// Acts when a finger that was down for the system's hold time is lifted in place; a finger
      /// that rests does nothing.
      case lifted
    }

    fileprivate let acts: Hold
    /// True if its hold has an announced time, which nothing may cut short while the finger stays.
    fileprivate var isAnnounced = false
    fileprivate let touch: () -> Void
    /// Action of a hold, and of a screen reader's action that equals holding.
    public let hold: () -> Void
    fileprivate let release: () -> Void
    /// Asked when a touch begins; false swallows all of it.
    fileprivate let counts: () -> Bool

    /// Meaning of a press that was swallowed.
    @MainActor fileprivate static let nothing = Meaning(
      acts: .atOnce, touch: {}, hold: {}, release: {}, counts: { true })

    /// Holds at the system's time.
    public static func key(
      _ touch: @escaping () -> Void, hold: @escaping () -> Void,
      release: @escaping () -> Void = {}, counts: @escaping () -> Bool = { true }
    ) -> Meaning {
      Meaning(
        acts: .after(systemHold), touch: touch, hold: hold, release: release, counts: counts)
    }

    /// Holds at the announced time, where 0 is the system's; without one, when it is lifted.
    public static func block(
      announced: UInt32?, touch: @escaping () -> Void, hold: @escaping () -> Void,
      release: @escaping () -> Void, counts: @escaping () -> Bool = { true }
    ) -> Meaning {
      let time = announced.map { $0 == 0 ? systemHold : UInt64($0) }
      var meaning = Meaning(
        acts: time.map(Hold.after) ?? .lifted, touch: touch, hold: hold, release: release,
        counts: counts)
      meaning.isAnnounced = (announced ?? 0) > 0
      return meaning
    }

    /// Acts once, when the finger is down.
    public static func atOnce(_ act: @escaping () -> Void) -> Meaning {
      Meaning(acts: .atOnce, touch: act, hold: act, release: {}, counts: { true })
    }
  }

  /// UILongPressGestureRecognizer's own time.
  public nonisolated static let systemHold: UInt64 = 500

  private enum State {
    case up
    /// Down, and nothing has acted yet.
    case down(any Timer)
    /// Down for the system's hold time, where a hold acts when it is lifted.
    case rested
    /// Down, and the hold has acted.
    case held(Meaning)
    /// Just lifted, before anything has acted: if in place, the touch is still to be reported.
    case lifted(any Timer, rested: Bool)
    /// Just lifted, after the hold has acted: a touch reported now is the same finger's.
    case letGo(any Timer)
  }

  /// Called when an announced hold begins, and when it ends: a page must not scroll meanwhile.
  public var holding: ((Bool) -> Void)?

  private let timers: any Timers
  private var isHolding = false {
    didSet { if isHolding != oldValue { holding?(isHolding) } }
  }
  private var state = State.up

  public init(timers: any Timers = TaskTimers()) {
    self.timers = timers
  }

  public func pressed(_ isPressed: Bool, _ meaning: Meaning) {
    if isPressed { begins(meaning) } else { ends() }
  }

  /// Called when a finger is lifted in place, or for a touch without a finger.
  public func touched(_ meaning: Meaning) {
    isHolding = false
    switch state {
    case .up:
      if meaning.counts() { meaning.touch() }
    case .down(let timer):
      timer.cancel()
      acts(meaning, rested: false)
    case .rested: acts(meaning, rested: true)
    // The platform may never report the lift.
    case .held: ends()
    case .lifted(let timer, let rested):
      timer.cancel()
      acts(meaning, rested: rested)
    case .letGo: break
    }
  }

  private func acts(_ meaning: Meaning, rested: Bool) {
    state = .up
    guard rested else { return meaning.touch() }
    meaning.hold()
    meaning.release()
  }

  /// Called when the finger is lifted, or when the pressed view is no longer there.
  public func ends() {
    isHolding = false
    switch state {
    case .down(let timer):
      timer.cancel()
      state = .lifted(afterwards(), rested: false)
    case .rested: state = .lifted(afterwards(), rested: true)
    case .held(let meaning):
      state = .letGo(afterwards())
      meaning.release()
    case .up, .lifted, .letGo: break
    }
  }

  private static let afterwards: UInt64 = 50

  private func afterwards() -> any Timer {
    timers.after(Self.afterwards) { [weak self] in self?.state = .up }
  }

  /// Begins a press, which also ends the last one.
  private func begins(_ meaning: Meaning) {
    switch state {
    case .down: return
    case .held(let last):
      state = .up
      last.release()
    case .lifted(let timer, _), .letGo(let timer): timer.cancel()
    case .up, .rested: break
    }
    guard meaning.counts() else {
      state = .held(.nothing)
      return
    }
    isHolding = meaning.isAnnounced
    switch meaning.acts {
    case .atOnce: holds(meaning)
    case .after(let time): waits(time) { $0.holds(meaning) }
    case .lifted: waits(Self.systemHold) { $0.state = .rested }
    }
  }

  private func holds(_ meaning: Meaning) {
    state = .held(meaning)
    meaning.hold()
  }

  private func waits(_ time: UInt64, _ next: @escaping @MainActor (Finger) -> Void) {
    state = .down(
      timers.after(time) { [weak self] in
        guard let self, case .down = state else { return }
        next(self)
      })
  }
}
