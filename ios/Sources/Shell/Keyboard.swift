import Kalkyl

/// Maps the keys of a physical keyboard, unless a field takes them, to the calculator's and
/// keypads'.
public enum Keyboard {
  /// Keys by sign; the operators both as they are typed and as they are drawn.
  static let signs: [Character: Key] = [
    "0": .zero, "1": .one, "2": .two, "3": .three, "4": .four, "5": .five, "6": .six,
    "7": .seven, "8": .eight, "9": .nine, ".": .point, ",": .point, "+": .add, "-": .subtract,
    "−": .subtract, "*": .multiply, "×": .multiply, "/": .divide, "÷": .divide, "%": .percent,
    "=": .equals, "C": .clear, "(": .parenthesis, ")": .parenthesis,
  ]

  /// Keys without a sign of their own, such as Return and Backspace, and the small c.
  private static let others: [Character: Key] = [
    "\r": .equals, "\n": .equals, "\u{3}": .equals, "c": .clear, "\u{8}": .back, "\u{7f}": .back,
  ]

  /// The key for a typed sign, if it is on the screen, also under a sheet.
  public static func key(_ typed: String, on screen: Screen) -> Key? {
    guard typed.count == 1, let sign = typed.first, let key = signs[sign] ?? others[sign] else {
      return nil
    }
    return screen.faces.contains { $0.key == key } ? key : nil
  }
}

extension Screen {
  /// All keys on the screen.
  var faces: [KeyFace] { (calculator?.faces ?? []) + blocks.flatMap(\.keys) }
}

extension Calculator {
  /// All keys of the calculator, the one at the display first.
  var faces: [KeyFace] { [history] + rows.flatMap(\.keys) }
}
