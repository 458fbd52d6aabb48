#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// The calculator, from left to right in every language. A sheet covers all keys but the lowest
  /// row.
  struct CalculatorView: View {
    let calculator: Calculator
    let sheet: Page?
    let look: Look
    let model: Model

    var body: some View {
      GeometryReader { room in
        parts(Places(room.size))
      }
      .environment(\.layoutDirection, .leftToRight)
      // An on-screen keyboard, even of another app, must not move the keys.
      .ignoresSafeArea(.keyboard)
    }

    private func parts(_ places: Places) -> some View {
      ZStack {
        if let memory = calculator.memory {
          number(memory, 20, look.quiet, .leading).placed(places.memory)
        }
        number(calculator.expression, 20, look.quiet, .bottomTrailing).placed(places.expression)
        display(places.display.size).placed(places.display)
        Group {
          KeyGrid(
            rows: places.isFlat ? thin.flatMap { $0 }.map { [$0] } : thin, isThin: true,
            room: places.thinKeys.size, look: look, meaning: meaning
          )
          .placed(places.thinKeys)
          KeyGrid(rows: high, room: places.keys.size, look: look, meaning: meaning)
            .placed(places.keys)
        }
        // Neither the covered keys nor the bare row are read out or reached.
        .accessibilityHidden(sheet != nil)
        .allowsHitTesting(sheet == nil)
        if let sheet {
          PageView(page: sheet, look: look, model: model)
            .id(sheet.number)
            .background(look.background)
            .placed(places.sheet)
        }
        HistoryView(face: calculator.history, look: look, meaning: meaning(calculator.history.key))
          .placed(places.history)
      }
    }

    private var thin: [[KeyFace]] { calculator.rows.filter(\.thin).map(\.keys) }

    private var high: [[KeyFace]] { calculator.rows.filter { !$0.thin }.map(\.keys) }

    private func meaning(_ key: Key) -> Finger.Meaning { .key(key, of: model) }

    /// The display. Holding it copies a result.
    private func display(_ room: CGSize) -> some View {
      let text = calculator.display
      // Leaves room for two lines of the least size, too.
      let largest = min(Size.largest * look.unit, room.height / 1.2)
      let size = Places.displaySize(for: text.words.count, in: room.width, largest: largest)
      return number(
        text, size.points / look.unit, look.text, .bottomTrailing, lines: size.lines
      )
      .contentShape(Rectangle())
      .onLongPressGesture { model.holdDisplay() }
      .modifier(Copied(result: calculator.result, copy: { model.holdDisplay() }))
    }

    /// A number that is read when it is touched, never by itself: a screen reader would say the
    /// code aloud.
    private func number(
      _ text: Kalkyl.Text, _ size: Double, _ color: Color, _ alignment: Alignment, lines: Int = 2
    ) -> some View {
      SwiftUI.Text(verbatim: text.words)
        .font(look.font(size))
        .foregroundColor(color)
        // A very long number wraps rather than running out of sight.
        .lineLimit(lines)
        .minimumScaleFactor(0.2)
        .multilineTextAlignment(.trailing)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: alignment)
        .accessibilityLabel(SwiftUI.Text(spoken([text])))
    }
  }

  /// Names the screen reader's action that equals holding the display.
  private struct Copied: ViewModifier {
    let result: CopyableResult?
    let copy: () -> Void

    @ViewBuilder func body(content: Content) -> some View {
      if let result {
        content.accessibilityAction(named: SwiftUI.Text(spoken([result.action])), copy)
      } else {
        content
      }
    }
  }

  /// The key at the display, drawn as an icon.
  private struct HistoryView: View {
    let face: KeyFace
    let look: Look
    let meaning: Finger.Meaning

    var body: some View {
      Touch(ground: ground, look: look, meaning: meaning) {
        icon.frame(maxWidth: .infinity, maxHeight: .infinity)
      }
      .accessibilityLabel(SwiftUI.Text(spoken([face.face])))
    }

    @ViewBuilder private var icon: some View {
      if let icon = face.face.icon { IconView(icon: icon, look: look, color: look.quiet) }
    }

    private var ground: Ground {
      var ground = Ground.plain(look)
      ground.corner = Size.keyCorner
      return ground
    }
  }
#endif
