#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// One text in its own language and direction, as high as it needs.
  struct Line: View {
    let text: Kalkyl.Text
    let size: Double
    var bold = false
    let color: Color
    var centred = false
    /// True if the text is shrunk to fit one line.
    var fits = false
    let look: Look

    var body: some View {
      SwiftUI.Text(drawn(text))
        .font(look.font(size, bold: bold))
        .foregroundColor(color)
        .lineSpacing(size * look.unit * (Size.lineHeight(text.language) - 1.2))
        .lineLimit(fits ? 1 : nil)
        .minimumScaleFactor(fits ? 0.2 : 1)
        .multilineTextAlignment(centred ? .center : .leading)
        .fixedSize(horizontal: false, vertical: !fits)
        .frame(maxWidth: .infinity, alignment: centred ? .center : .leading)
        // The language of the text decides at which side it begins.
        .environment(
          \.layoutDirection, text.direction == .rightToLeft ? .rightToLeft : .leftToRight)
    }
  }

  /// A column of texts: all but the label are quieter, except a notice of an error.
  struct Lines: View {
    let texts: [Kalkyl.Text]
    var size = Size.row
    var bold = false
    let ground: Ground
    var centred = false
    var fits = false
    let look: Look

    var body: some View {
      VStack(alignment: .leading, spacing: 4) {
        ForEach(Array(texts.enumerated()), id: \.offset) { _, text in
          line(text)
        }
      }
    }

    @ViewBuilder private func line(_ text: Kalkyl.Text) -> some View {
      switch text.role {
      case .label:
        Line(
          text: text, size: size, bold: bold, color: ground.text, centred: centred, fits: fits,
          look: look)
      case .notice:
        Line(
          text: text, size: Size.second, bold: true, color: ground.text, centred: centred,
          look: look)
      case .second, .value, .hint:
        HStack(alignment: .firstTextBaseline, spacing: Size.gap) {
          if let icon = text.icon { IconView(icon: icon, look: look, color: ground.quiet) }
          Line(
            text: text, size: text.role == .hint ? Size.hint : Size.second, color: ground.quiet,
            centred: centred, look: look)
        }
      }
    }
  }
#endif
