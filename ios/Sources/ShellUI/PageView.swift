#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// A column of blocks, with the main button and the exit always visible below. A block's view
  /// stays as long as the block does, so that scroll, cursor and the screen reader's focus survive
  /// a touch.
  struct PageView: View {
    let page: Page
    let look: Look
    let model: Model

    @AccessibilityFocusState private var isAtFirst: Bool
    @State private var isHeld = false

    var body: some View {
      GeometryReader { room in
        parts(width: max(0, min(room.size.width, Size.widest) - 2 * Size.side))
          .frame(maxWidth: .infinity)
      }
      .environment(\.layoutDirection, page.isRightToLeft ? .rightToLeft : .leftToRight)
      // A new page is a new view: the screen reader, too, begins at its first block, once that
      // exists.
      .task {
        try? await Task.sleep(nanoseconds: 150_000_000)
        isAtFirst = true
      }
    }

    private func parts(width: Double) -> some View {
      VStack(spacing: Size.gap) {
        ScrollView(.vertical) {
          VStack(alignment: .leading, spacing: Size.gap) {
            if let back = page.back { BackView(text: back, look: look, model: model) }
            ForEach(page.rows) { row in
              RowOfBlocks(row: row, width: width, look: look, model: model)
                .accessibilityFocused($isAtFirst, when: row.id == page.first?.id)
            }
            if !isMainBelow { main }
          }
          .padding(.bottom, Size.beforeHeading)
        }
        // A finger that shakes must not begin to scroll while it holds.
        .scrollDisabled(isHeld)
        .environment(\.holding) { isHeld = $0 }
        .simultaneousGesture(DragGesture(minimumDistance: 8).onChanged { _ in model.scrolled() })
        if isMainBelow { main.environment(\.holding) { isHeld = $0 } }
        foot
      }
      .frame(width: width)
    }

    /// The exit in the middle, with the button to the page that is needed first beside it, or above
    /// if text is large.
    @ViewBuilder private var foot: some View {
      if isMainBelow {
        ZStack {
          exit
          top.frame(maxWidth: .infinity, alignment: .bottomTrailing)
            .environment(\.layoutDirection, .leftToRight)
        }
      } else {
        top
        exit
      }
    }

    @ViewBuilder private var exit: some View {
      if let exit = page.exit { ExitView(text: exit, look: look, meaning: .exit(of: model)) }
    }

    @ViewBuilder private var top: some View {
      if let top = page.top {
        ExitView(text: top, look: look, width: Size.target, meaning: .top(of: model))
      }
    }

    /// False if text is so large that too little of the page would be left.
    private var isMainBelow: Bool { look.unit < 1.7 }

    @ViewBuilder private var main: some View {
      if let main = page.main { BlockView(block: main, look: look, model: model) }
    }
  }

  extension View {
    @ViewBuilder fileprivate func accessibilityFocused(
      _ binding: AccessibilityFocusState<Bool>.Binding, when isMeant: Bool
    ) -> some View {
      if isMeant { accessibilityFocused(binding) } else { self }
    }
  }

  /// A block, or tiles that share rows.
  private struct RowOfBlocks: View {
    let row: Page.Row
    let width: Double
    let look: Look
    let model: Model

    var body: some View {
      switch row {
      case .block(let block): BlockView(block: block, width: width, look: look, model: model)
      case .tiles(let blocks): tiles(blocks)
      }
    }

    private func tiles(_ blocks: [Block]) -> some View {
      let words = blocks.flatMap { $0.texts.map(\.words) }
      let columns = min(blocks.count, Tiles.columns(words, width: width, unit: look.unit))
      let lines = (blocks.count + columns - 1) / columns
      return VStack(spacing: Size.gap) {
        ForEach(0..<lines, id: \.self) { line in
          HStack(spacing: Size.gap) {
            ForEach(blocks[line * columns..<min((line + 1) * columns, blocks.count)], id: \.id) {
              BlockView(block: $0, width: width, look: look, model: model)
            }
          }
          .fixedSize(horizontal: false, vertical: true)
        }
      }
    }
  }

  /// One page back, however long it is touched. The screen reader's own gesture for it does the same.
  private struct BackView: View {
    let text: Kalkyl.Text
    let look: Look
    let model: Model

    var body: some View {
      Touch(ground: .plain(look), look: look, meaning: .back(of: model)) {
        HStack(spacing: Size.gap) {
          if let icon = text.icon { IconView(icon: icon, look: look, color: look.text) }
          Line(text: text, size: Size.row, color: look.text, look: look)
        }
        .frame(minHeight: Size.target)
      }
      .accessibilityLabel(SwiftUI.Text(spoken([text])))
    }
  }

  /// Button back to the calculator at once, or to the page that is needed first: at the same place
  /// on every page, in every language.
  private struct ExitView: View {
    let text: Kalkyl.Text
    let look: Look
    var width = 160.0
    let meaning: Finger.Meaning

    var body: some View {
      Touch(ground: .plain(look), look: look, meaning: meaning) {
        HStack(spacing: Size.gap) {
          if let icon = text.icon { IconView(icon: icon, look: look, color: look.text) }
          SwiftUI.Text(drawn(text))
            .font(look.font(Size.row))
            .foregroundColor(look.text)
            .lineLimit(1)
            .minimumScaleFactor(0.3)
        }
        .frame(minWidth: width, minHeight: Size.exit)
      }
      .environment(\.layoutDirection, .leftToRight)
      .accessibilityLabel(SwiftUI.Text(spoken([text])))
    }
  }
#endif
