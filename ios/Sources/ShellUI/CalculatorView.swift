#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// The calculator, from left to right in every language. A sheet covers the keys.
  struct CalculatorView: View {
    let calculator: Calculator
    let sheet: Page?
    let look: Look
    let model: Model

    private static let columns = 4

    var body: some View {
      GeometryReader { room in
        parts(Places(room.size))
      }
      .environment(\.layoutDirection, .leftToRight)
      // A keyboard on the screen, of another app too, moves no key.
      .ignoresSafeArea(.keyboard)
    }

    private func parts(_ places: Places) -> some View {
      ZStack {
        if let memory = calculator.memory {
          number(memory, 20, look.quiet, .leading).placed(places.memory)
        }
        number(calculator.expression, 20, look.quiet, .bottomTrailing).placed(places.expression)
        number(calculator.display, Size.largest, look.text, .bottomTrailing)
          .placed(places.display)
        Group {
          KeyGrid(
            faces: Array(calculator.keys.prefix(Self.columns)),
            columns: places.isFlat ? 1 : Self.columns, thin: true, room: places.memoryKeys.size,
            look: look, model: model
          )
          .placed(places.memoryKeys)
          KeyGrid(
            faces: Array(calculator.keys.dropFirst(Self.columns)), columns: Self.columns,
            room: places.keys.size, look: look, model: model
          )
          .placed(places.keys)
        }
        // What is covered is neither read out nor reached.
        .accessibilityHidden(sheet != nil)
        .allowsHitTesting(sheet == nil)
        if let sheet {
          PageView(page: sheet, look: look, model: model)
            .id(sheet.number)
            .background(look.background)
            .placed(places.sheet)
        }
      }
    }

    /// Read when it is touched, never by itself: a screen reader would say the code aloud.
    private func number(
      _ text: Kalkyl.Text, _ size: Double, _ color: Color, _ alignment: Alignment
    ) -> some View {
      SwiftUI.Text(verbatim: text.words)
        .font(look.font(size))
        .foregroundColor(color)
        // A very long number goes on below rather than out of sight.
        .lineLimit(2)
        .minimumScaleFactor(0.2)
        .multilineTextAlignment(.trailing)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: alignment)
        .accessibilityLabel(SwiftUI.Text(spoken([text])))
    }
  }
#endif
