import Kalkyl

extension Screen {
  /// Result that a hold of the display copies. Nothing else is ever copied, and nothing from inside.
  public var copyable: CopyableResult? { inside ? nil : calculator?.result }

  /// The screen while another window lies over it: the calculator with one line and no sheet. A
  /// page stays a page, for the core shows the calculator when the app goes away.
  public var covered: Screen {
    guard let calculator else { return self }
    let line = calculator.expression
    let empty = Text(
      words: "", language: line.language, direction: line.direction, icon: nil, spoken: "",
      role: line.role)
    return Screen(
      turn: turn, page: page, inside: inside,
      calculator: Calculator(
        expression: empty, display: calculator.covered, memory: calculator.memory,
        history: calculator.history, result: nil, covered: calculator.covered,
        rows: calculator.rows),
      blocks: [], direction: direction, exit: exit, back: back, top: top, size: size, tick: nil,
      waits: false)
  }
}
