/// A line that cannot be read, and why.
struct Unreadable: Error {
  let why: String

  init(_ why: String) { self.why = why }
}

/// A quoted text, with the names of kept texts that belong into it.
struct Words: Equatable {
  enum Piece: Equatable {
    case literal(String)
    case kept(String)
  }

  let pieces: [Piece]

  var names: [String] {
    pieces.compactMap { if case .kept(let name) = $0 { name } else { nil } }
  }

  /// The text, where every name is a text that was kept.
  func filled(_ kept: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .kept(let name): kept[name] ?? ""
      }
    }.joined()
  }

  /// A letter, then letters and digits.
  static func isName(_ name: some StringProtocol) -> Bool {
    guard let first = name.first else { return false }
    return first.isASCII && first.isLetter && name.allSatisfy(belongsToName)
  }

  static func belongsToName(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber)
  }
}

enum Token: Equatable {
  case bare(String)
  case quoted(Words)
}

/// One line into words and quoted texts. What follows a `#` outside quotes is a comment. Read scalar by scalar: a text
/// may begin with a mark that would otherwise join the quotation mark before it.
struct Tokens {
  private var rest: Substring.UnicodeScalarView

  init(_ line: some StringProtocol) {
    rest = Substring(line).unicodeScalars
  }

  mutating func split() throws(Unreadable) -> [Token] {
    var tokens: [Token] = []
    _ = take(while: \.properties.isWhitespace)
    while let first = rest.first, first != "#" {
      tokens.append(first == "\"" ? .quoted(try quoted()) : .bare(try bare()))
      _ = take(while: \.properties.isWhitespace)
    }
    return tokens
  }

  private mutating func bare() throws(Unreadable) -> String {
    let word = take { !$0.properties.isWhitespace }
    if word.unicodeScalars.contains("\"") {
      throw Unreadable("a quotation mark needs a space before it")
    }
    return word
  }

  private mutating func quoted() throws(Unreadable) -> Words {
    var pieces: [Words.Piece] = []
    var text = String.UnicodeScalarView()
    // Ends what was read so far; none where two pieces meet.
    func literal() {
      if !text.isEmpty { pieces.append(.literal(String(text))) }
      text.removeAll()
    }
    rest.removeFirst()
    reading: while true {
      switch rest.popFirst() {
      case nil: throw Unreadable("a quotation mark is never closed")
      case "\"": break reading
      case "\\": text.append(try escape())
      case "$":
        literal()
        pieces.append(.kept(try name()))
      case let sign?: text.append(sign)
      }
    }
    literal()
    if let next = rest.first, !next.properties.isWhitespace {
      throw Unreadable("a closing quotation mark needs a space after it")
    }
    return Words(pieces: pieces)
  }

  private mutating func name() throws(Unreadable) -> String {
    let name = take { Words.belongsToName(Character($0)) }
    if !Words.isName(name) { throw Unreadable("$ needs a name after it; a dollar sign is \\$") }
    return name
  }

  private mutating func escape() throws(Unreadable) -> Unicode.Scalar {
    switch rest.popFirst() {
    case "n": return "\n"
    case "t": return "\t"
    case "\"": return "\""
    case "\\": return "\\"
    case "$": return "$"
    case "u":
      guard let sign = number() else { throw Unreadable("\\u is written like \\u{202e}") }
      return sign
    default: throw Unreadable("after \\ comes one of n t \" \\ $ u{...}")
    }
  }

  private mutating func number() -> Unicode.Scalar? {
    guard rest.popFirst() == "{" else { return nil }
    let hex = take { Character($0).isASCII && Character($0).isHexDigit }
    // Half of a pair is no character.
    guard rest.popFirst() == "}", let point = UInt32(hex, radix: 16) else { return nil }
    return Unicode.Scalar(point)
  }

  private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest.dropFirst(taken.count)
    return String(Substring(taken))
  }
}
