#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// One key. Names its hold for the screen reader if the core has a name for it.
  struct KeyView: View {
    let face: KeyFace
    let isThin: Bool
    let look: Look
    let meaning: Finger.Meaning

    var body: some View {
      Touch(ground: ground, look: look, meaning: meaning) {
        SwiftUI.Text(verbatim: face.face.words)
          .font(look.font(isThin ? Size.row : 28, bold: face.key == .equals))
          .lineLimit(1)
          .minimumScaleFactor(0.2)
          .frame(maxWidth: .infinity, maxHeight: .infinity)
      }
      .accessibilityLabel(SwiftUI.Text(spoken([face.face])))
      .modifier(Held(face: face, meaning: meaning))
    }

    private var ground: Ground {
      var ground: Ground
      switch face.key {
      case .equals: ground = .accent(look)
      case .divide, .multiply, .subtract, .add: ground = .tinted(look)
      default: ground = isThin ? .plain(look) : .surface(look)
      }
      ground.corner = Size.keyCorner
      return ground
    }
  }

  private struct Held: ViewModifier {
    let face: KeyFace
    let meaning: Finger.Meaning

    @ViewBuilder func body(content: Content) -> some View {
      if let action = face.action {
        content.accessibilityAction(named: SwiftUI.Text(spoken([action])), meaning.hold)
      } else {
        content
      }
    }
  }

  /// Keys that fill the given size; from left to right in every language.
  struct KeyGrid: View {
    let rows: [[KeyFace]]
    var isThin = false
    let room: CGSize
    let look: Look
    let meaning: (Key) -> Finger.Meaning

    var body: some View {
      let cells = Places.cells(rows.map(\.count), in: room)
      ZStack {
        ForEach(0..<rows.count, id: \.self) { row in
          ForEach(0..<rows[row].count, id: \.self) { column in
            let face = rows[row][column]
            KeyView(face: face, isThin: isThin, look: look, meaning: meaning(face.key))
              .placed(cells[row][column])
          }
        }
      }
      .frame(width: room.width, height: room.height)
      .environment(\.layoutDirection, .leftToRight)
    }
  }
#endif
