#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// The view of a block on a page.
  struct BlockView: View {
    let block: Block
    var width = 0.0
    let look: Look
    let model: Model

    var body: some View {
      switch block.kind {
      case .field: FieldView(block: block, look: look, model: model)
      case .drawing: DrawingView(block: block, look: look)
      case .keypad: KeypadView(block: block, width: width, look: look, model: model)
      default:
        if block.active {
          Touch(ground: ground, look: look, meaning: meaning) { content }
            .modifier(Said(block: block))
        } else {
          content.on(ground)
            .accessibilityElement(children: .ignore)
            .modifier(Said(block: block))
        }
      }
    }

    private var meaning: Finger.Meaning { .block(block, of: model) }

    private var ground: Ground {
      if block.main { return .accent(look) }
      if block.chosen { return .chosen(look) }
      switch block.kind {
      case .heading, .text, .step: return .plain(look)
      case .row: return block.active ? .surface(look) : .plain(look)
      default: return .surface(look)
      }
    }

    @ViewBuilder private var content: some View {
      switch block.kind {
      case .heading:
        beside(block.texts.first?.icon) { lines(Size.heading, bold: true) }
          .padding(.top, Size.beforeHeading - Size.gap)
      case .text: beside(block.texts.first?.icon) { lines(Size.row) }
      case .card:
        // A card that is held up for somebody else to read is large.
        beside(block.texts.first?.icon) { lines(block.large ? Size.held : Size.row) }
          .padding(Size.side)
      case .row, .choice: row.padding(.horizontal, 14).padding(.vertical, 10).room(Size.target)
      case .state:
        VStack(spacing: 4) {
          if let icon = block.texts.first?.icon {
            IconView(icon: icon, look: look, color: ground.text)
          }
          lines(Size.second, bold: block.chosen, centred: true)
        }
        .padding(Size.gap)
        .frame(maxHeight: .infinity)
        .room(Size.target)
      case .button:
        beside(block.texts.first?.icon) { lines(Size.row, bold: block.main, centred: true) }
          .padding(.horizontal, Size.side).padding(.vertical, 10).room(Size.target)
      case .step:
        HStack(alignment: .firstTextBaseline, spacing: 12) {
          SwiftUI.Text(verbatim: "\(block.value).")
            .font(look.font(Size.step, bold: true))
            .foregroundColor(ground.text)
          lines(Size.step)
        }
        .padding(.vertical, Size.gap)
        .room(block.active ? Size.target : 0)
      case .big:
        lines(Size.largest, bold: true, centred: true, fits: true)
          .padding(.horizontal, Size.side).padding(.vertical, Size.gap).room(72)
      case .field, .keypad, .drawing: EmptyView()
      }
    }

    private func lines(
      _ size: Double, bold: Bool = false, centred: Bool = false, fits: Bool = false
    ) -> some View {
      Lines(
        texts: block.texts, size: size, bold: bold, ground: ground, centred: centred, fits: fits,
        look: look)
    }

    /// An icon beside the first line.
    private func beside(_ icon: Icon?, @ViewBuilder _ content: () -> some View) -> some View {
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        if let icon { IconView(icon: icon, look: look, color: ground.text) }
        content()
      }
    }

    /// A row, with its value at its end, or below if there is no room for it.
    private var row: some View {
      let values = block.texts.filter { $0.role == .value }
      let words = block.texts.filter { $0.role != .value }
      let mark: Icon? =
        block.kind != .choice ? words.first?.icon : block.chosen ? .check : .empty
      let label = Lines(texts: words, bold: block.chosen, ground: ground, look: look)
      let end = Lines(texts: values, ground: ground, look: look)
      return beside(mark) {
        if values.isEmpty {
          label
        } else if look.unit < 1.4 && shortest(values) {
          HStack(spacing: 12) {
            label
            end.fixedSize()
          }
        } else {
          VStack(alignment: .leading, spacing: 4) {
            label
            end
          }
        }
      }
    }

    private func shortest(_ values: [Kalkyl.Text]) -> Bool {
      values.map(\.words.count).max() ?? 0 <= 14
    }
  }

  extension View {
    /// Makes a view as wide as the page, and at least so high.
    fileprivate func room(_ height: Double) -> some View {
      frame(maxWidth: .infinity, minHeight: height)
    }
  }

  /// Makes a block one element for the screen reader: all its texts, each in its own language, and
  /// its traits.
  private struct Said: ViewModifier {
    let block: Block

    func body(content: Content) -> some View {
      content
        .accessibilityLabel(SwiftUI.Text(spoken(block.texts)))
        .accessibilityAddTraits(traits)
    }

    private var traits: AccessibilityTraits {
      var traits: AccessibilityTraits = []
      if block.kind == .heading { _ = traits.insert(.isHeader) }
      if block.active { _ = traits.insert(.isButton) }
      if block.chosen { _ = traits.insert(.isSelected) }
      return traits
    }
  }

  /// Keys on a page.
  private struct KeypadView: View {
    let block: Block
    let width: Double
    let look: Look
    let model: Model

    var body: some View {
      VStack(spacing: Size.gap) {
        if !block.texts.isEmpty {
          Lines(texts: block.texts, ground: .plain(look), look: look)
        }
        KeyGrid(
          rows: rows, room: CGSize(width: width, height: height), look: look,
          meaning: { .keypad($0, of: model) })
      }
    }

    private var columns: Int { block.keypad == .telephone ? 3 : 4 }

    private var rows: [[KeyFace]] {
      stride(from: 0, to: block.keys.count, by: columns).map {
        Array(block.keys[$0..<min($0 + columns, block.keys.count)])
      }
    }

    private var height: Double {
      let count = Double(rows.count)
      return count * Size.target + (count - 1) * Size.gap
    }
  }

  /// A surface to draw on with a finger. The drawing is in this view and nowhere else.
  private struct DrawingView: View {
    let block: Block
    let look: Look

    @State private var strokes: [[CGPoint]] = []

    var body: some View {
      VStack(spacing: Size.gap) {
        if !block.texts.isEmpty {
          Lines(texts: block.texts, ground: .plain(look), look: look)
        }
        Path { path in
          for stroke in strokes {
            path.addLines(stroke)
          }
        }
        .stroke(look.text, style: StrokeStyle(lineWidth: 4, lineCap: .round, lineJoin: .round))
        .frame(maxWidth: .infinity, minHeight: 320)
        .on(.surface(look))
        .contentShape(Rectangle())
        .accessibilityLabel(SwiftUI.Text(spoken(block.texts)))
        .gesture(
          DragGesture(minimumDistance: 0)
            .onChanged { drag in
              // The system need not tell the end of a stroke: another place of beginning is another.
              if strokes.last?.first != drag.startLocation { strokes.append([drag.startLocation]) }
              strokes[strokes.count - 1].append(drag.location)
            }
        )
      }
    }
  }
#endif
