import Kalkyl

@testable import Shell

/// One line that cannot be played.
struct Problem: Equatable {
  let line: Int
  let what: String
}

/// All lines of a journey that cannot be played, in their order.
struct WrongJourney: Error {
  let problems: [Problem]
}

/// Reads a journey, as tests/journeys/README.md has it. Nothing is played before every line can be.
func parse(_ text: String) throws(WrongJourney) -> [Step] {
  var steps: [Step] = []
  var problems: [Problem] = []
  // The names so far, and whether each is a screen's.
  var kept: [String: Bool] = [:]
  let scalars = text.unicodeScalars.drop { $0 == "\u{feff}" }
  let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
  for (index, line) in lines.enumerated() {
    do throws(Unreadable) {
      var tokens = Tokens(line)
      let split = try tokens.split()
      guard !split.isEmpty else { continue }
      var phrase = Phrase(split)
      let act = try phrase.act()
      try checkNames(act, kept)
      if case .keep(let name, let what) = act { kept[name] = what.isScreen }
      let trimmed = line.drop { $0.isWhitespace }
      steps.append(Step(line: index + 1, text: String(trimmed), act: act))
    } catch {
      problems.append(Problem(line: index + 1, what: error.why))
    }
  }
  if !problems.isEmpty { throw WrongJourney(problems: problems) }
  return steps
}

private func checkNames(_ act: Act, _ kept: [String: Bool]) throws(Unreadable) {
  for name in act.names where kept[name] != false {
    throw Unreadable("no text is kept as $\(name) before this line")
  }
  if case .expect(_, .same(let name)) = act, kept[name] != true {
    throw Unreadable("no screen is kept as \(name) before this line")
  }
}

/// Every step, as it is written. `[...]` may be left out, `|` is a choice.
private let forms: [(String, String)] = [
  (
    "phone",
    "phone locale TAG... | separator SIGN | voices TAG... | zone +01:00 | memory MIB | platform \"NAME\" \"VERSION\" | keys well|busy|lost"
  ),
  ("press", "press KEY...   (0-9 . + - * / % = C back sign MC MR M+ M-, or $NAME)"),
  ("hold", "hold KEY   or   hold \"Text\" [N] [down]"),
  ("touch", "touch \"Text\" [N]   or   touch field \"Label\""),
  ("release", "release"),
  ("draw", "draw"),
  ("write", "write \"Label\" \"text\" [repeat N]"),
  ("answer", "answer"),
  ("back", "back"),
  ("leave", "leave"),
  ("background", "background"),
  ("foreground", "foreground"),
  ("spoken", "spoken"),
  ("restart", "restart [phone]"),
  ("clock", "clock +2min   (ms s min h d)   or   clock 2026-11-22 18:00"),
  (
    "keep",
    "keep NAME screen | display | big [N] | step N | field \"Label\" | value \"Label\" | \"beginning\""
  ),
  (
    "see",
    "see \"text\" | calculator | sheet | page | inside | outside | display \"0\" | expression \"1+2\" | heading \"Text\" | chosen \"Text\" | active \"Text\" | main \"Text\" | held \"Text\" | value \"Label\" \"State\" | field \"Label\" \"content\" | language TAG \"Text\" | direction ltr|rtl [\"Text\"] | spoken \"text\" | key \",\" | count \"Text\" N | size PERCENT"
  ),
  ("same", "same as NAME"),
  ("dialled", "dialled [\"number\"]"),
  ("said", "said [\"text\"]"),
  ("cleared", "cleared"),
  ("not", "not, and then one of: see same dialled said cleared"),
]

/// The tokens of a line, read from left to right. What does not belong there is no step.
private struct Phrase {
  private struct NoStep: Error {}

  private var rest: ArraySlice<Token>

  init(_ tokens: [Token]) {
    rest = tokens[...]
  }

  mutating func act() throws(Unreadable) -> Act {
    guard let verb = nextWord() else { throw Unreadable("a step begins with a verb") }
    guard let form = forms.first(where: { $0.0 == verb })?.1 else {
      let verbs = forms.map(\.0).joined(separator: " ")
      throw Unreadable("unknown step `\(verb)`; there are: \(verbs)")
    }
    do throws(NoStep) {
      let act = try read(verb)
      if !rest.isEmpty { throw NoStep() }
      return act
    } catch {
      throw Unreadable("`\(verb)` is written: \(form)")
    }
  }

  private mutating func read(_ verb: String) throws(NoStep) -> Act {
    switch verb {
    case "phone": return .phone(try setting())
    case "press":
      let taps = try taps()
      if taps.isEmpty { throw NoStep() }
      return .press(taps)
    case "hold":
      return nextIsText ? .hold(try named(), down: maybe("down")) : .holdKey(try key(try word()))
    case "touch": return .touch(maybe("field") ? .field(try text()) : try named())
    case "release": return .release
    case "draw": return .draw
    case "write":
      let (label, content) = (try text(), try text())
      return .write(label: label, text: content, times: maybe("repeat") ? try copies() : 1)
    case "answer": return .answer
    case "back": return .back
    case "leave": return .leave
    case "background": return .background
    case "foreground": return .foreground
    case "spoken": return .spoken
    case "restart": return .restart(phone: maybe("phone"))
    case "clock": return try clock(try word())
    case "keep": return .keep(try name(), try source())
    case "not": return .expect(not: true, try sight(try word()))
    default: return .expect(not: false, try sight(verb))
    }
  }

  private mutating func setting() throws(NoStep) -> Setting {
    switch try word() {
    case "locale": return .locales(try words())
    case "voices": return .voices(try words())
    case "separator": return .separator(try word())
    case "zone": return .zone(try orNoStep(Moments.zone(try word())))
    case "memory": return .memory(try number())
    case "platform": return .platform(name: try literal(), version: try literal())
    case "keys": return .deviceKeys(try orNoStep(KeyState(rawValue: try word())))
    default: throw NoStep()
    }
  }

  private mutating func taps() throws(NoStep) -> [Tap] {
    var taps: [Tap] = []
    for word in try words() {
      if word.first == "$", Words.isName(word.dropFirst()) {
        taps.append(.kept(String(word.dropFirst())))
      } else {
        taps += try keys(word).map { .on($0) }
      }
    }
    return taps
  }

  private mutating func clock(_ word: String) throws(NoStep) -> Act {
    if rest.isEmpty { return .pass(try orNoStep(Moments.duration(word))) }
    return .setClock(try orNoStep(Moments.moment(word, try self.word())))
  }

  private mutating func named() throws(NoStep) -> Target {
    .named(try text(), nextIsNumber ? try position() : nil)
  }

  private mutating func source() throws(NoStep) -> Source {
    if nextIsText { return .after(try text()) }
    switch try word() {
    case "screen": return .screen
    case "display": return .display
    case "big": return .big(rest.isEmpty ? nil : try position())
    case "step": return .step(try position())
    case "field": return .field(try text())
    case "value": return .value(try text())
    default: throw NoStep()
    }
  }

  private mutating func sight(_ verb: String) throws(NoStep) -> Sight {
    switch verb {
    case "see": return nextIsText ? .text(try text()) : try seen(try word())
    case "same":
      if !maybe("as") { throw NoStep() }
      return .same(try name())
    case "dialled": return .dialled(maybeText())
    case "said": return .said(maybeText())
    case "cleared": return .cleared
    default: throw NoStep()
    }
  }

  private mutating func seen(_ part: String) throws(NoStep) -> Sight {
    if let trait = Sight.Trait(rawValue: part) { return .block(trait, try text()) }
    switch part {
    case "calculator": return .calculator
    case "sheet": return .sheet
    case "page": return .page
    case "inside": return .inside
    case "outside": return .outside
    case "display": return .display(try text())
    case "expression": return .expression(try text())
    case "value": return .value(label: try text(), state: try text())
    case "field": return .field(label: try text(), text: try text())
    case "language": return .language(try word(), try text())
    case "direction": return .way(try direction(try word()), maybeText())
    case "spoken": return .spoken(try text())
    case "key": return .onKey(try text())
    case "count": return .count(try text(), try number())
    case "size": return .size(try number())
    default: throw NoStep()
    }
  }

  private func direction(_ word: String) throws(NoStep) -> Direction {
    switch word {
    case "ltr": return .leftToRight
    case "rtl": return .rightToLeft
    default: throw NoStep()
    }
  }

  private mutating func name() throws(NoStep) -> String {
    let name = try word()
    if !Words.isName(name) { throw NoStep() }
    return name
  }

  private mutating func position() throws(NoStep) -> Int {
    let position: Int = try number()
    if position < 1 { throw NoStep() }
    return position
  }

  /// Longest text that `repeat` makes, in copies.
  private static let mostCopies = 10_000_000

  private mutating func copies() throws(NoStep) -> Int {
    let copies: Int = try number()
    if copies > Self.mostCopies { throw NoStep() }
    return copies
  }

  private mutating func number<T: FixedWidthInteger>() throws(NoStep) -> T {
    let word = try word()
    return try orNoStep(Self.isNumber(word) ? T(word) : nil)
  }

  private mutating func words() throws(NoStep) -> [String] {
    var words: [String] = []
    while !rest.isEmpty { words.append(try word()) }
    return words
  }

  private mutating func word() throws(NoStep) -> String { try orNoStep(nextWord()) }

  private mutating func nextWord() -> String? {
    guard case .bare(let word) = rest.first else { return nil }
    rest.removeFirst()
    return word
  }

  private mutating func maybe(_ word: String) -> Bool {
    guard rest.first == .bare(word) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func text() throws(NoStep) -> Words { try orNoStep(maybeText()) }

  private mutating func maybeText() -> Words? {
    guard case .quoted(let words) = rest.first else { return nil }
    rest.removeFirst()
    return words
  }

  /// A text without kept ones in it.
  private mutating func literal() throws(NoStep) -> String {
    let words = try text()
    if !words.names.isEmpty { throw NoStep() }
    return words.filled([:])
  }

  private var nextIsText: Bool {
    if case .quoted = rest.first { true } else { false }
  }

  private var nextIsNumber: Bool {
    if case .bare(let word) = rest.first { Self.isNumber(word) } else { false }
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { "0"..."9" ~= $0 }
  }

  private func orNoStep<T>(_ value: T?) throws(NoStep) -> T {
    guard let value else { throw NoStep() }
    return value
  }

  private func key(_ word: String) throws(NoStep) -> Key {
    let keys = try keys(word)
    if keys.count != 1 { throw NoStep() }
    return keys[0]
  }

  private static let namedKeys: [String: Key] = [
    "back": .back, "sign": .sign, "MC": .memoryClear, "MR": .memoryRecall, "M+": .memoryAdd,
    "M-": .memorySubtract,
  ]

  /// A word of `press`: the name of a key, or signs that are a key each.
  private func keys(_ word: String) throws(NoStep) -> [Key] {
    if let key = Self.namedKeys[word] { return [key] }
    var keys: [Key] = []
    for sign in word { keys.append(try orNoStep(Keyboard.signs[sign])) }
    return keys
  }
}
