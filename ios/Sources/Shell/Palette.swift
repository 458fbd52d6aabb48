/// The colours of the look, as 0xRRGGBB: those of SCREENS.md, every pair at least 7:1.
public struct Palette: Equatable, Sendable {
  public let background: UInt32
  public let text: UInt32
  public let quiet: UInt32
  public let surface: UInt32
  public let chosen: UInt32
  public let onChosen: UInt32
  public let accent: UInt32
  public let onAccent: UInt32

  public static let light = Palette(
    background: 0xFAFAFA, text: 0x1B1B1B, quiet: 0x474747, surface: 0xEFEFEF, chosen: 0xDCEBF2,
    onChosen: 0x0E3F55, accent: 0x0F4C66, onAccent: 0xFFFFFF)

  public static let dark = Palette(
    background: 0x121212, text: 0xEDEDED, quiet: 0xBDBDBD, surface: 0x242424, chosen: 0x16323F,
    onChosen: 0xCFE8F4, accent: 0x95CCE6, onAccent: 0x0A2533)

  /// Pairs of colours of text and ground that are used together.
  var pairs: [(UInt32, UInt32)] {
    [
      (text, background), (quiet, background), (text, surface), (quiet, surface),
      (onChosen, chosen), (onAccent, accent),
    ]
  }
}

/// Sizes of SCREENS.md, in points.
public enum Size {
  public static let side = 16.0
  public static let gap = 8.0
  public static let beforeHeading = 24.0
  public static let target = 56.0
  public static let exit = 64.0
  public static let icon = 24.0
  public static let corner = 12.0
  public static let keyCorner = 16.0
  /// Lines longer than this are hard to read.
  public static let widest = 640.0

  /// Sizes of the system's running text, from its smallest setting to its largest.
  static let body: [Double] = [14, 15, 16, 17, 19, 21, 23, 28, 33, 40, 47, 53]
  /// Setting at which nothing is enlarged.
  static let usual = 3

  /// Points on the screen for each point here, at a setting of the system's, counted from the
  /// smallest.
  public static func unit(_ setting: Int) -> Double {
    body[min(max(setting, 0), body.count - 1)] / body[usual]
  }

  public static let heading = 24.0
  public static let row = 18.0
  public static let second = 16.0
  public static let hint = 15.0
  public static let step = 22.0
  /// Text size for reading at arm's length.
  public static let held = 36.0
  public static let largest = 48.0

  /// Languages whose letters want more room above and below.
  static let tall: Set<String> = ["ar", "fa", "ckb", "ps", "ur", "ti", "am"]

  /// Line height, in parts of the size.
  public static func lineHeight(_ language: String) -> Double {
    tall.contains(String(language.prefix { $0 != "-" })) ? 1.5 : 1.35
  }
}
