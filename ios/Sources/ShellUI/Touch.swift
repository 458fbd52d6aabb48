#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// A button that tells a touch from a hold. The system reports presses: it allows for a finger
  /// that shakes, and reports none while a page scrolls.
  struct Touch<Label: View>: View {
    let ground: Ground
    let look: Look
    let meaning: Finger.Meaning
    @ViewBuilder let label: () -> Label

    @State private var finger = Finger()
    @Environment(\.holding) private var holding

    var body: some View {
      Button(action: { finger.touched(meaning) }, label: label)
        .buttonStyle(
          Pressing(ground: ground, look: look, pressed: { finger.pressed($0, meaning) })
        )
        .onAppear { finger.holding = holding }
        // In a task: a view that is removed while the page is drawn must not change the page.
        .onDisappear { [finger] in Task { finger.ends() } }
    }
  }

  /// Key of the action that is told when a hold with an announced time begins and ends.
  private struct Holding: EnvironmentKey {
    static let defaultValue: @MainActor @Sendable (Bool) -> Void = { _ in }
  }

  extension EnvironmentValues {
    var holding: @MainActor @Sendable (Bool) -> Void {
      get { self[Holding.self] }
      set { self[Holding.self] = newValue }
    }
  }

  private struct Pressing: ButtonStyle {
    let ground: Ground
    let look: Look
    let pressed: (Bool) -> Void

    func makeBody(configuration: Configuration) -> some View {
      let ground = configuration.isPressed ? pressedGround : ground
      return configuration.label
        .foregroundColor(ground.text)
        .on(ground)
        .contentShape(Rectangle())
        .onChange(of: configuration.isPressed) { pressed($0) }
    }

    private var pressedGround: Ground {
      var chosen = Ground.chosen(look)
      chosen.corner = ground.corner
      return chosen
    }
  }
#endif
