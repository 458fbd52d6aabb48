#if canImport(UIKit)
  import Kalkyl
  import Shell
  import SwiftUI

  /// Names our Size, for Darwin has one, too.
  typealias Size = Shell.Size

  /// Colours and text sizes, for the system's settings and the text size that a screen wants.
  struct Look {
    let palette: Palette
    /// Points on the screen for each point of SCREENS.md.
    let unit: Double

    init(dark: Bool, unit: Double) {
      palette = dark ? .dark : .light
      self.unit = unit
    }

    func font(_ size: Double, bold: Bool = false) -> Font {
      .system(size: size * unit, weight: bold ? .bold : .regular)
    }

    var background: Color { color(palette.background) }
    var text: Color { color(palette.text) }
    var quiet: Color { color(palette.quiet) }
    var surface: Color { color(palette.surface) }
    var chosen: Color { color(palette.chosen) }
    var onChosen: Color { color(palette.onChosen) }
    var accent: Color { color(palette.accent) }
    var onAccent: Color { color(palette.onAccent) }

    private func color(_ rgb: UInt32) -> Color {
      let part = { (shift: UInt32) in Double((rgb >> shift) & 0xff) / 255 }
      return Color(red: part(16), green: part(8), blue: part(0))
    }
  }

  /// Ground of a view, and the colours of the text on it.
  struct Ground {
    let fill: Color
    let text: Color
    let quiet: Color
    var border: Color?
    var corner = Size.corner

    static func plain(_ look: Look) -> Ground {
      Ground(fill: look.background, text: look.text, quiet: look.quiet)
    }

    static func surface(_ look: Look) -> Ground {
      Ground(fill: look.surface, text: look.text, quiet: look.quiet)
    }

    /// Filled, and with a border: the choice must not show by colour alone.
    static func chosen(_ look: Look) -> Ground {
      Ground(
        fill: look.chosen, text: look.onChosen, quiet: look.onChosen, border: look.onChosen)
    }

    /// Ground of an operator among digits.
    static func tinted(_ look: Look) -> Ground {
      Ground(fill: look.chosen, text: look.onChosen, quiet: look.onChosen)
    }

    static func accent(_ look: Look) -> Ground {
      Ground(fill: look.accent, text: look.onAccent, quiet: look.onAccent)
    }
  }

  extension View {
    func on(_ ground: Ground) -> some View {
      background(RoundedRectangle(cornerRadius: ground.corner).fill(ground.fill))
        .overlay(
          RoundedRectangle(cornerRadius: ground.corner)
            .stroke(ground.border ?? ground.fill, lineWidth: ground.border == nil ? 0 : 2))
    }

    func placed(_ place: CGRect) -> some View {
      frame(width: place.width, height: place.height).position(x: place.midX, y: place.midY)
    }
  }
#endif
