import Kalkyl

/// Holds the screen that is shown, and passes events on to the core. It decides nothing and keeps
/// nothing else.
@MainActor public final class Model {
  public private(set) var screen: Screen

  /// Draws a screen, at once.
  public var face: ((Screen) -> Void)?

  /// Puts a result on the pasteboard, and says so.
  public var copy: ((CopyableResult) -> Void)?

  /// Says what a screen reader would not find by itself.
  public var announce: (([Text]) -> Void)?

  let early: EarlyTouches

  /// Milliseconds between two reports of scrolling.
  private static let scrollPause: UInt64 = 1_000

  let core: Core
  private let timers: any Timers
  private var tick: (any Timer)?
  private var isDrawing = false
  private var isAway = false
  private var isScrolling = false
  private var scrolling: (any Timer)?
  private var answering: Task<Void, Never>?

  public init(core: Core, timers: any Timers = TaskTimers()) {
    self.core = core
    self.timers = timers
    early = EarlyTouches(timers: timers)
    screen = core.screen()
    show(screen)
  }

  /// Shows a screen, unless a later one is shown already, and starts the tick and the answer that
  /// it asks for.
  private func show(_ next: Screen) {
    guard next.turn >= screen.turn else { return }
    if next.page != screen.page { early.pageCame() }
    let news = next.news(since: screen)
    screen = next
    tick?.cancel()
    tick = next.tick.map { due in
      timers.after(UInt64(due)) { [weak self] in
        guard let self else { return }
        show(core.tick())
      }
    }
    draw()
    if !news.isEmpty { announce?(news) }
    answer()
  }

  /// Not reentrant: a view that is removed may release its finger, which calls this again; that
  /// screen comes next.
  private func draw() {
    guard !isDrawing else { return }
    isDrawing = true
    defer { isDrawing = false }
    var drawn: UInt64
    repeat {
      drawn = screen.turn
      face?(screen)
    } while screen.turn != drawn
  }

  private func answer() {
    guard screen.waits, answering == nil else { return }
    answering = Task {
      // A touch meanwhile may have shown a later screen, which waits for something else.
      while screen.waits, let answered = try? await core.answer() {
        show(answered)
      }
      answering = nil
    }
  }

  var isAnswering: Bool { answering != nil }

  /// Returns when no answer is awaited any more: all changes are then on the disk.
  public func rests() async {
    while let answering {
      await answering.value
    }
  }

  // MARK: actions of a person

  public func press(_ key: Key) { show(core.press(key)) }

  public func hold(_ key: Key) { show(core.hold(key)) }

  public func touch(_ id: UInt64) { show(core.touch(id)) }

  public func holdTouch(_ id: UInt64) { show(core.holdTouch(id)) }

  public func release(_ id: UInt64) { show(core.release(id)) }

  public func write(_ id: UInt64, _ text: String) { show(core.write(id, text)) }

  public func back() { show(core.back()) }

  public func leave() { show(core.leave()) }

  /// Opens the page that is needed first.
  public func top() { show(core.top()) }

  /// Called when the display was held: copies the result that it shows, if it shows one.
  public func holdDisplay() {
    if let result = screen.copyable { copy?(result) }
  }

  /// Tells the core that a page was scrolled, at most once a second: somebody who reads is not
  /// absent.
  public func scrolled() {
    guard !isScrolling else { return }
    isScrolling = true
    scrolling = timers.after(Self.scrollPause) { [weak self] in self?.isScrolling = false }
    show(core.scroll())
  }

  // MARK: events of the phone

  /// Tells the core that the voice has come to the end of a text.
  public func spoken() { show(core.spoken()) }

  /// Called when the app is no longer in use: a call, the list of apps, the screen lock. The
  /// calculator is handed to the face before this returns; a face that draws later must be covered.
  public func goesAway() {
    guard !isAway else { return }
    isAway = true
    show(core.background())
  }

  /// Called when the app is in use again.
  public func comesBack() {
    guard isAway else { return }
    isAway = false
    show(core.foreground())
  }

  /// Tells the core that the system has taken a picture of the screen.
  public func pictured() { show(core.pictured()) }

  /// Tells the core if the screen is recorded or shown elsewhere.
  public func isMirrored(_ on: Bool) { show(core.mirror(on)) }
}
