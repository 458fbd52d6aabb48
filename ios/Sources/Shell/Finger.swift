/// Tells a touch from a hold. The platform says when something is pressed and when it was touched, with its own room
/// for a finger that shakes; a keyboard, a switch and a screen reader only touch.
@MainActor public final class Finger {
  /// What a touch and a hold are here.
  public struct Meaning {
    /// Milliseconds that are announced; none for the system's own hold time.
    let announced: UInt32?
    let touch: () -> Void
    let hold: () -> Void
    let release: () -> Void

    public static func key(_ touch: @escaping () -> Void, hold: @escaping () -> Void) -> Meaning {
      Meaning(announced: nil, touch: touch, hold: hold, release: {})
    }

    public static func block(
      announced: UInt32?, touch: @escaping () -> Void, hold: @escaping () -> Void,
      release: @escaping () -> Void
    ) -> Meaning {
      Meaning(
        announced: announced.flatMap { $0 > 0 ? $0 : nil }, touch: touch, hold: hold,
        release: release)
    }
  }

  /// UILongPressGestureRecognizer's own time.
  static let systemHold: UInt64 = 500

  private enum State {
    case up
    case down(any Timer)
    case held(Meaning)
    /// Just now: the same finger's touch is still to be told, before or after this.
    case letGo(any Timer)
  }

  private let timers: any Timers
  private var state = State.up

  public init(timers: any Timers = TaskTimers()) {
    self.timers = timers
  }

  public func pressed(_ isPressed: Bool, _ meaning: Meaning) {
    if isPressed { begins(meaning) } else { ends() }
  }

  /// A touch that was not a hold.
  public func touched(_ meaning: Meaning) {
    switch state {
    case .held, .letGo: return
    case .down(let due): due.cancel()
    case .up: break
    }
    state = .up
    meaning.touch()
  }

  /// What was pressed is no longer there.
  public func ends() {
    switch state {
    case .down(let due):
      due.cancel()
      state = .up
    case .held(let meaning):
      state = .letGo(
        timers.after(Self.afterwards) { [weak self] in
          if case .letGo = self?.state { self?.state = .up }
        })
      meaning.release()
    case .up, .letGo: break
    }
  }

  private static let afterwards: UInt64 = 50

  private func begins(_ meaning: Meaning) {
    switch state {
    case .up: break
    case .letGo(let afterwards): afterwards.cancel()
    case .down, .held: return
    }
    let time = meaning.announced.map(UInt64.init) ?? Self.systemHold
    state = .down(
      timers.after(time) { [weak self] in
        guard let self, case .down = state else { return }
        state = .held(meaning)
        meaning.hold()
      })
  }
}
