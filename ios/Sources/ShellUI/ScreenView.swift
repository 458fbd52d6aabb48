#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI
  import UIKit

  /// The model's screen, for SwiftUI to observe.
  @MainActor final class Observed: ObservableObject {
    @Published private(set) var screen: Screen

    init(_ model: Model) {
      screen = model.screen
      model.face = { [weak self] in self?.screen = $0 }
    }
  }

  /// Draws a screen: the calculator, the calculator with a sheet, or a page.
  struct ScreenView: View {
    let screen: Screen
    let model: Model

    @Environment(\.colorScheme) private var scheme
    @Environment(\.dynamicTypeSize) private var textSize

    var body: some View {
      let page = Page(screen)
      ZStack {
        plain.background.ignoresSafeArea()
        if let calculator = screen.calculator {
          CalculatorView(calculator: calculator, sheet: page, look: plain, model: model)
        } else if let page {
          PageView(page: page, look: look(page.scale), model: model).id(page.number)
        }
      }
      // No animations: to an onlooker, inside and outside look the same.
      .transaction { $0.animation = nil }
    }

    private var plain: Look { look(1) }

    private func look(_ scale: Double) -> Look {
      let setting = DynamicTypeSize.allCases.firstIndex(of: textSize)
      return Look(dark: scheme == .dark, unit: Size.unit(setting ?? 0) * scale)
    }
  }

  private struct Living: View {
    @ObservedObject var observed: Observed
    let model: Model

    var body: some View {
      ScreenView(screen: observed.screen, model: model)
    }
  }

  /// The one screen of the app. Takes the keys of a physical keyboard, unless a field takes them.
  public final class ScreenController: UIHostingController<AnyView> {
    private let model: Model
    private let finger = Finger()
    /// The key that is down, and its meaning when it went down.
    private var pressed: (code: UIKeyboardHIDUsage, meaning: Finger.Meaning)?

    public init(_ model: Model) {
      self.model = model
      model.copy = putOnPasteboard
      model.announce = say
      super.init(rootView: AnyView(Living(observed: Observed(model), model: model)))
    }

    @available(*, unavailable)
    @MainActor required dynamic init?(coder: NSCoder) {
      nil
    }

    public override func pressesBegan(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      guard let press = presses.first, let key = press.key, let meaning = meaning(press, key)
      else { return super.pressesBegan(presses, with: event) }
      letGo()
      pressed = (key.keyCode, meaning)
      finger.pressed(true, meaning)
    }

    public override func pressesEnded(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      guard let pressed, presses.contains(where: { $0.key?.keyCode == pressed.code }) else {
        return super.pressesEnded(presses, with: event)
      }
      letGo()
    }

    public override func pressesCancelled(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      pressed = nil
      finger.ends()
      super.pressesCancelled(presses, with: event)
    }

    /// Goes back by the screen reader's escape gesture.
    public override func accessibilityPerformEscape() -> Bool {
      guard model.screen.back != nil else { return false }
      model.back()
      return true
    }

    /// Leaves by the screen reader's gesture of two fingers, from wherever it is.
    public override func accessibilityPerformMagicTap() -> Bool {
      guard model.screen.exit != nil else { return false }
      model.leave()
      return true
    }

    private func letGo() {
      guard let (_, meaning) = pressed else { return }
      pressed = nil
      finger.pressed(false, meaning)
      finger.touched(meaning)
    }

    /// Meaning of a key; nil if a field takes it, or if it is pressed with a command key.
    private func meaning(_ press: UIPress, _ key: UIKey) -> Finger.Meaning? {
      guard !(press.responder is UITextView),
        key.modifierFlags.isDisjoint(with: [.command, .control, .alternate]),
        let sign = Keyboard.key(key.characters, on: model.screen)
      else { return nil }
      return .key(sign, of: model)
    }
  }

  /// The plain ground, while there is no calculator yet.
  public final class GroundController: UIHostingController<AnyView> {
    public init() {
      super.init(rootView: AnyView(Ground()))
    }

    @available(*, unavailable)
    @MainActor required dynamic init?(coder: NSCoder) {
      nil
    }

    private struct Ground: View {
      @Environment(\.colorScheme) private var scheme

      var body: some View {
        Look(dark: scheme == .dark, unit: 1).background.ignoresSafeArea()
      }
    }
  }

  /// The calculator as it may be seen while the app is not in use. It lies over everything, and
  /// nothing on it can be touched.
  public final class StillController: UIHostingController<AnyView> {
    public init(_ model: Model) {
      super.init(
        rootView: AnyView(
          ScreenView(screen: model.screen.covered, model: model).allowsHitTesting(false)))
    }

    @available(*, unavailable)
    @MainActor required dynamic init?(coder: NSCoder) {
      nil
    }
  }
#endif
