#if canImport(SwiftUI)
  import Kalkyl
  import Shell
  import SwiftUI
  import UIKit

  /// What SwiftUI looks at: the screen that the model shows.
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
    @ScaledMetric(relativeTo: .body) private var unit = 1.0

    var body: some View {
      let page = Page(screen)
      ZStack {
        plain.background.ignoresSafeArea()
        if let calculator = screen.calculator {
          CalculatorView(calculator: calculator, sheet: page, look: plain, model: model)
        } else if let page {
          PageView(page: page, look: look(page.scale), model: model)
        }
      }
      // Nothing moves: from the side, inside and outside look the same.
      .transaction { $0.animation = nil }
    }

    private var plain: Look { look(1) }

    private func look(_ scale: Double) -> Look {
      Look(dark: scheme == .dark, unit: unit * scale)
    }
  }

  private struct Living: View {
    @ObservedObject var observed: Observed
    let model: Model

    var body: some View {
      ScreenView(screen: observed.screen, model: model)
    }
  }

  /// The one screen of the app, and a keyboard's keys where no field wants them.
  public final class ScreenController: UIHostingController<AnyView> {
    private let model: Model
    private let finger = Finger()

    public init(_ model: Model) {
      self.model = model
      super.init(rootView: AnyView(Living(observed: Observed(model), model: model)))
    }

    @available(*, unavailable)
    @MainActor required dynamic init?(coder: NSCoder) {
      nil
    }

    public override func pressesBegan(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      guard let meaning = meaning(presses) else {
        return super.pressesBegan(presses, with: event)
      }
      finger.pressed(true, meaning)
    }

    public override func pressesEnded(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      guard let meaning = meaning(presses) else {
        return super.pressesEnded(presses, with: event)
      }
      finger.pressed(false, meaning)
      finger.touched(meaning)
    }

    public override func pressesCancelled(_ presses: Set<UIPress>, with event: UIPressesEvent?) {
      finger.ends()
      super.pressesCancelled(presses, with: event)
    }

    private func meaning(_ presses: Set<UIPress>) -> Finger.Meaning? {
      let typed = presses.compactMap(\.key?.characters).first ?? ""
      guard let key = Keyboard.key(typed, on: model.screen) else { return nil }
      return .key({ [model] in model.press(key) }, hold: { [model] in model.hold(key) })
    }
  }

  /// A screen as it stood: what lies over everything while the app is not in use. Nothing on it can be touched.
  public final class StillController: UIHostingController<AnyView> {
    public init(_ model: Model) {
      super.init(
        rootView: AnyView(
          ScreenView(screen: model.screen, model: model).allowsHitTesting(false)))
    }

    @available(*, unavailable)
    @MainActor required dynamic init?(coder: NSCoder) {
      nil
    }
  }
#endif
