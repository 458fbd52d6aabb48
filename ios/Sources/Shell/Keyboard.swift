import Kalkyl

/// A keyboard with keys, where no field wants them: those of the calculator and of keypads.
public enum Keyboard {
  /// The keys that signs are on; the operators as they are typed and as they are drawn.
  static let signs: [Character: Key] = [
    "0": .zero, "1": .one, "2": .two, "3": .three, "4": .four, "5": .five, "6": .six,
    "7": .seven, "8": .eight, "9": .nine, ".": .point, ",": .point, "+": .add, "-": .subtract,
    "−": .subtract, "*": .multiply, "×": .multiply, "/": .divide, "÷": .divide, "%": .percent,
    "=": .equals, "C": .clear, "(": .parenthesis, ")": .parenthesis,
  ]

  /// Return, and the key that takes back.
  private static let others: [Character: Key] = [
    "\r": .equals, "\n": .equals, "\u{3}": .equals, "c": .clear, "\u{8}": .back, "\u{7f}": .back,
  ]

  /// The key that is meant, if it is on the screen, also under a sheet.
  public static func key(_ typed: String, on screen: Screen) -> Key? {
    guard typed.count == 1, let sign = typed.first, let key = signs[sign] ?? others[sign] else {
      return nil
    }
    return screen.faces.contains { $0.key == key } ? key : nil
  }
}

extension Screen {
  /// All keys that stand on it.
  var faces: [KeyFace] { (calculator?.faces ?? []) + blocks.flatMap(\.keys) }
}

extension Calculator {
  /// All its keys, the one at the display first.
  var faces: [KeyFace] { [history] + rows.flatMap(\.keys) }
}
