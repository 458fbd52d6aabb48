#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// One key. Holding has a name where the core gives it one.
  struct KeyView: View {
    let face: KeyFace
    var thin = false
    let look: Look
    let model: Model

    var body: some View {
      Touch(ground: ground, look: look, meaning: meaning) {
        SwiftUI.Text(verbatim: face.face.words)
          .font(look.font(thin ? Size.row : 28, bold: face.key == .equals))
          .lineLimit(1)
          .minimumScaleFactor(0.2)
          .frame(maxWidth: .infinity, maxHeight: .infinity)
      }
      .accessibilityLabel(SwiftUI.Text(spoken([face.face])))
      .modifier(Held(face: face, hold: { model.hold(face.key) }))
    }

    private var meaning: Finger.Meaning {
      .key({ model.press(face.key) }, hold: { model.hold(face.key) })
    }

    private var ground: Ground {
      var ground: Ground =
        face.key == .equals ? .accent(look) : thin ? .plain(look) : .surface(look)
      ground.corner = Size.keyCorner
      return ground
    }
  }

  private struct Held: ViewModifier {
    let face: KeyFace
    let hold: () -> Void

    @ViewBuilder func body(content: Content) -> some View {
      if let action = face.action {
        content.accessibilityAction(named: SwiftUI.Text(spoken([action])), hold)
      } else {
        content
      }
    }
  }

  /// Keys in the room that they are given; from left to right in every language.
  struct KeyGrid: View {
    let faces: [KeyFace]
    let columns: Int
    var thin = false
    let room: CGSize
    let look: Look
    let model: Model

    var body: some View {
      VStack(spacing: Places.gap(room.height, rows)) {
        ForEach(0..<rows, id: \.self) { row in
          HStack(spacing: Places.gap(room.width, columns)) {
            ForEach(row * columns..<min((row + 1) * columns, faces.count), id: \.self) { index in
              KeyView(face: faces[index], thin: thin, look: look, model: model)
            }
          }
        }
      }
      .environment(\.layoutDirection, .leftToRight)
    }

    private var rows: Int { (faces.count + columns - 1) / columns }
  }
#endif
