import Foundation
import Kalkyl
import Testing

@testable import Shell

/// What tests/journeys/README.md says a line is, and is not.
struct ParserTests {
  private func problems(_ text: String) -> [Problem] {
    do {
      _ = try parse(text)
      return []
    } catch {
      return error.problems
    }
  }

  private func act(_ line: String) throws -> String {
    let steps = try parse(line)
    #expect(steps.count == 1)
    return "\(steps[0].act)"
  }

  @Test func aMarkAtTheBeginningOfATextIsPartOfTheText() throws {
    for mark in ["\u{200c}", "\u{301}", "\u{64e}"] {
      let steps = try parse("see \"\(mark)a\"")
      guard case .expect(_, .text(let words)) = steps[0].act else { return #expect(Bool(false)) }
      #expect(Array(words.filled([:]).unicodeScalars) == Array("\(mark)a".unicodeScalars))
    }
  }

  @Test func linesEndAtTheLineFeedAlone() throws {
    #expect(try parse("\u{feff}see \"a\u{2028}b\u{85}c\"\r\nback").map(\.line) == [1, 2])
  }

  private static func words(_ text: String) -> Words { Words(pieces: [.literal(text)]) }

  private static let a = words("a")

  static let steps: [(String, Act)] = [
    ("phone locale sv-SE ar", .phone(.locales(["sv-SE", "ar"]))),
    ("phone locale", .phone(.locales([]))),
    ("phone separator ,", .phone(.separator(","))),
    ("phone voices", .phone(.voices([]))),
    ("phone zone -03:30", .phone(.zone(-210))),
    ("phone memory 2048", .phone(.memory(2048))),
    ("phone platform \"iOS\" \"17.6\"", .phone(.platform(name: "iOS", version: "17.6"))),
    ("phone keys busy", .phone(.deviceKeys(.busy))),
    ("press 1 2+3", .press([.on(.one), .on(.two), .on(.add), .on(.three)])),
    ("press M+ back", .press([.on(.memoryAdd), .on(.back)])),
    ("hold =", .holdKey(.equals)),
    ("hold sign", .holdKey(.sign)),
    ("hold \"a\"", .hold(.named(a, nil), down: false)),
    ("hold \"a\" 2", .hold(.named(a, 2), down: false)),
    ("hold \"a\" down", .hold(.named(a, nil), down: true)),
    ("hold \"a\" 2 down", .hold(.named(a, 2), down: true)),
    ("touch \"a\"", .touch(.named(a, nil))),
    ("touch \"a\" 2", .touch(.named(a, 2))),
    ("touch field \"a\"", .touch(.field(a))),
    ("release", .release),
    ("draw", .draw),
    ("write \"a\" \"\"", .write(label: a, text: Words(pieces: []), times: 1)),
    ("write \"a\" \"b\" repeat 9", .write(label: a, text: words("b"), times: 9)),
    ("answer", .answer),
    ("back", .back),
    ("leave", .leave),
    ("background", .background),
    ("foreground", .foreground),
    ("spoken", .spoken),
    ("restart", .restart(phone: false)),
    ("restart phone", .restart(phone: true)),
    ("clock +2min", .pass(120_000)),
    ("clock 1970-01-02 00:01", .setClock(86_460)),
    ("keep b screen", .keep("b", .screen)),
    ("keep b display", .keep("b", .display)),
    ("keep b big", .keep("b", .big(nil))),
    ("keep b big 2", .keep("b", .big(2))),
    ("keep b step 1", .keep("b", .step(1))),
    ("keep b field \"a\"", .keep("b", .field(a))),
    ("keep b value \"a\"", .keep("b", .value(a))),
    ("keep b \"a\"", .keep("b", .after(a))),
    ("see \"a\"", .expect(not: false, .text(a))),
    ("see calculator", .expect(not: false, .calculator)),
    ("see sheet", .expect(not: false, .sheet)),
    ("see page", .expect(not: false, .page)),
    ("see inside", .expect(not: false, .inside)),
    ("see outside", .expect(not: false, .outside)),
    ("see display \"a\"", .expect(not: false, .display(a))),
    ("see expression \"a\"", .expect(not: false, .expression(a))),
    ("see heading \"a\"", .expect(not: false, .block(.heading, a))),
    ("see chosen \"a\"", .expect(not: false, .block(.chosen, a))),
    ("see active \"a\"", .expect(not: false, .block(.active, a))),
    ("see main \"a\"", .expect(not: false, .block(.main, a))),
    ("not see held \"a\"", .expect(not: true, .block(.held, a))),
    ("see value \"a\" \"b\"", .expect(not: false, .value(label: a, state: words("b")))),
    ("see field \"a\" \"b\"", .expect(not: false, .field(label: a, text: words("b")))),
    ("see language sv \"a\"", .expect(not: false, .language("sv", a))),
    ("see direction rtl", .expect(not: false, .way(.rightToLeft, nil))),
    ("see direction ltr \"a\"", .expect(not: false, .way(.leftToRight, a))),
    ("see spoken \"a\"", .expect(not: false, .spoken(a))),
    ("see key \"a\"", .expect(not: false, .onKey(a))),
    ("see count \"a\" 0", .expect(not: false, .count(a, 0))),
    ("see size 130", .expect(not: false, .size(130))),
    ("dialled", .expect(not: false, .dialled(nil))),
    ("not dialled \"a\"", .expect(not: true, .dialled(a))),
    ("said \"a\"", .expect(not: false, .said(a))),
    ("not said", .expect(not: true, .said(nil))),
    ("not cleared", .expect(not: true, .cleared)),
  ]

  @Test(arguments: steps) func aLineThatIsAStepIsReadAsWhatItSays(
    _ line: String, _ expected: Act
  ) throws {
    #expect(try act(line) == "\(expected)")
  }

  @Test(arguments: [
    "touch \"a\" 0", "touch \"a\" -1", "touch \"a\" \"b\"", "touch a", "touch field",
    "press", "press \"1\"", "press $1", "press 1 Q", "press sign=",
    "hold 12", "hold down", "hold", "hold \"a\" down 2",
    "release 1", "draw \"a\"", "answer 1", "back back", "leave now", "spoken \"a\"",
    "clock 2min", "clock +2", "clock 2026-02-29 1:00", "clock 2026-02-28", "clock +1s +1s",
    "keep 1 big", "keep a", "keep a step", "keep a step 0", "keep \"a\" big", "keep a-b big",
    "keep a screen 2", "keep a Field \"b\"",
    "not", "not back", "not not cleared",
    "write \"a\"", "write \"a\" b", "write \"a\" \"b\" repeat", "write \"a\" \"b\" 2",
    "write \"a\" \"b\" repeat 10000001",
    "restart now", "see", "see big \"a\"", "see size", "see size -1", "see calculator now",
    "see count \"a\"", "see count \"a\" -1", "see count 1 \"a\"", "see direction up",
    "see language \"a\"", "see value \"a\"", "see \"a\" \"b\"", "see heading a",
    "same NAME", "same as", "same as \"a\"", "cleared now",
    "phone", "phone zone 1:00", "phone memory 4294967296", "phone memory +1",
    "phone platform \"a\" \"$b\"", "phone platform \"a\"", "phone locale \"sv\"",
    "phone keys bad", "phone separator", "phone size 2",
  ])
  func aMalformedStepIsToldHowItIsWritten(_ line: String) throws {
    let verb = try #require(line.split(separator: " ").first)
    let told = problems(line)
    #expect(told.count == 1)
    #expect(told.first?.what.hasPrefix("`\(verb)` is written: \(verb)") == true, "\(told)")
  }

  @Test(arguments: [
    ("jump", "unknown step `jump`; there are: phone press hold"),
    ("See \"a\"", "unknown step `See`"),
    ("\"a\"", "a step begins with a verb"),
    ("see \"open", "a quotation mark is never closed"),
    ("see \"open\\\"", "a quotation mark is never closed"),
    ("see a\"b\"", "a quotation mark needs a space before it"),
    ("see \"a\"b", "a closing quotation mark needs a space after it"),
    ("see \"a\"#b", "a closing quotation mark needs a space after it"),
    ("see \"\\x\"", "after \\ comes one of"),
    ("see \"a\\", "after \\ comes one of"),
    ("see \"\\u{zz}\"", "\\u is written like"),
    ("see \"\\u{}\"", "\\u is written like"),
    ("see \"\\u{20\"", "\\u is written like"),
    ("see \"\\u20\"", "\\u is written like"),
    ("see \"\\u{d800}\"", "\\u is written like"),
    ("see \"\\u{110000}\"", "\\u is written like"),
    ("see \"\\u{fffffffff}\"", "\\u is written like"),
    ("see \"5 $\"", "$ needs a name after it"),
    ("see \"$1\"", "$ needs a name after it"),
    ("see \"$å\"", "$ needs a name after it"),
  ])
  func aLineThatIsNoStepIsRefusedWithTheReason(_ line: String, _ reason: String) {
    let told = problems(line)
    #expect(told.count == 1)
    #expect(told.first?.what.hasPrefix(reason) == true, "\(told)")
  }

  @Test(arguments: [
    "press $a", "touch \"$a\"", "touch field \"$a\"", "hold \"$a\"", "hold \"$a\" down",
    "write \"$a\" \"b\"", "write \"b\" \"$a\"", "keep b \"$a\"", "keep b field \"$a\"",
    "keep b value \"$a\"", "see \"x $a y\"", "see display \"$a\"", "see expression \"$a\"",
    "see heading \"$a\"", "see value \"b\" \"$a\"", "see value \"$a\" \"b\"",
    "see field \"b\" \"$a\"", "see language sv \"$a\"", "not see direction rtl \"$a\"",
    "see spoken \"$a\"", "see key \"$a\"", "see count \"$a\" 1", "dialled \"$a\"",
    "not said \"$a\"",
  ])
  func aTextIsKeptBeforeItIsUsed(_ line: String) {
    let told = "no text is kept as $a before this line"
    #expect(problems("\(line)\nkeep a big") == [Problem(line: 1, what: told)])
    #expect(problems("keep a big\n\(line)") == [])
  }

  @Test func aScreenIsKeptBeforeItIsCompared() {
    let told = "no screen is kept as a before this line"
    #expect(problems("not same as a\nkeep a screen") == [Problem(line: 1, what: told)])
    #expect(problems("keep a screen\nnot same as a") == [])
  }

  @Test func aTextIsNoScreenAndAScreenIsNoText() {
    #expect(problems("keep a big\nsame as a").map(\.line) == [2])
    #expect(problems("keep a screen\nsee \"$a\"").map(\.line) == [2])
  }

  @Test func aNameThatIsKeptAgainIsWhatItWasKeptAsLast() {
    #expect(problems("keep a screen\nkeep a big\nsee \"$a\"") == [])
    #expect(problems("keep a screen\nkeep a big\nsame as a").map(\.line) == [3])
  }

  @Test func aLineThatCannotBeReadKeepsNothing() {
    #expect(problems("keep a big 0\nsee \"$a\"").map(\.line) == [1, 2])
  }

  @Test func everyWrongLineIsTold() {
    let told = problems("see calculator\n\njump\n# fine\npress 1 Q\nback\nsee \"open\n")
    #expect(told.map(\.line) == [3, 5, 7])
  }

  @Test func linesAreCountedAlsoWhereTheyEndAsOnWindows() {
    #expect(problems("back\r\n\r\njump\r\n").map(\.line) == [3])
  }

  @Test func aStepKnowsItsLine() throws {
    let steps = try parse("# first\n\n  back\n\tleave # rest\n")
    #expect(steps.map(\.line) == [3, 4])
    #expect(steps.map(\.text) == ["back", "leave # rest"])
  }

  @Test func everyKeyOfTheCalculatorCanBePressed() throws {
    let all = try parse("press 0123456789.+-*/%=C back sign MC MR M+ M-")
    guard case .press(let taps) = all[0].act else { throw Unmet("keys") }
    let keys = taps.compactMap { if case .on(let key) = $0 { key } else { nil } }
    #expect(Set(keys).count == 24)
  }

  @Test func operatorsCanBeWrittenAsTheyAreDrawn() throws {
    #expect(try act("press ,−×÷") == (try act("press .-*/")))
  }

  @Test func aKeptTextIsPressedKeyByKey() throws {
    let steps = try parse("keep code big\npress C $code =")
    #expect("\(steps[1].act)" == "\(Act.press([.on(.clear), .kept("code"), .on(.equals)]))")
  }

  @Test(arguments: ["", "  ", "# only this", "\t# \"open", "#"])
  func aLineWithoutWordsIsNoStep(_ line: String) throws {
    #expect(try parse(line).isEmpty)
  }

  @Test func aCommentEndsTheLineButNotInsideATextOrAWord() throws {
    let see = Act.expect(not: false, .text(Self.words("a # b")))
    #expect(try act("see \"a # b\" # \"rest") == "\(see)")
    var tokens = Tokens("C#  b # c")
    #expect(try tokens.split() == [.bare("C#"), .bare("b")])
  }

  @Test(arguments: [
    ("\\\"", "\""), ("\\\\", "\\"), ("\\$", "$"), ("\\n", "\n"), ("\\t", "\t"),
    ("\\u{202e}", "\u{202e}"), ("\\u{1F600}", "😀"), ("\\u{0041}", "A"), ("\\\\n", "\\n"),
    ("\\$a", "$a"),
  ])
  func anEscapeStandsForOneSign(_ written: String, _ meant: String) throws {
    var tokens = Tokens("\"<\(written)>\"")
    #expect(try tokens.split() == [.quoted(Self.words("<\(meant)>"))])
  }

  @Test func aTextMayBeEmpty() throws {
    var tokens = Tokens("\"\" a")
    #expect(try tokens.split() == [.quoted(Words(pieces: [])), .bare("a")])
  }

  @Test func keptTextsAreFilledIn() throws {
    var tokens = Tokens("\"a $code b$code2\"")
    let words = Words(pieces: [
      .literal("a "), .kept("code"), .literal(" b"), .kept("code2"),
    ])
    #expect(try tokens.split() == [.quoted(words)])
    #expect(words.filled(["code": "7", "code2": "$code"]) == "a 7 b$code")
  }
}

/// What tests/journeys/README.md says of times.
struct MomentsTests {
  @Test(
    arguments: [
      ("+0ms", 0), ("+500ms", 500), ("+30s", 30_000), ("+2min", 120_000), ("+3h", 10_800_000),
      ("+1d", 86_400_000), ("+18446744073709551615ms", .max),
    ] as [(String, UInt64)])
  func aDurationIsCountedInMilliseconds(_ word: String, _ expected: UInt64) {
    #expect(Moments.duration(word) == expected)
  }

  @Test(arguments: [
    "", "+", "2min", "-2s", "+2", "+min", "+2m", "+2 s", "+2S", "+2.5s", "+-2s", "++2s", "+2smin",
    "+18446744073709551616ms", "+18446744073709552s", "+99999999999999999999d", "+٢s",
  ])
  func whatIsNoDurationIsRefused(_ word: String) {
    #expect(Moments.duration(word) == nil)
  }

  @Test(
    arguments: [
      ("1970-01-01", "00:00", 0), ("1970-1-2", "0:1", 86_460), ("2000-02-29", "12:30", 951_827_400),
      ("2024-03-01", "00:00", 1_709_251_200), ("2026-11-22", "18:00", 1_795_370_400),
      ("2100-03-01", "00:00", 4_107_542_400), ("2200-12-31", "23:59", 7_289_654_340),
    ] as [(String, String, Int64)])
  func aMomentIsCountedFrom1970(_ date: String, _ time: String, _ expected: Int64) {
    #expect(Moments.moment(date, time) == expected)
  }

  @Test(arguments: [
    ("2026-02-29", "1:00"), ("2100-02-29", "1:00"), ("2024-02-30", "1:00"), ("2026-04-31", "1:00"),
    ("2026-01-32", "1:00"), ("2026-13-01", "1:00"), ("2026-0-1", "1:00"), ("2026-1-0", "1:00"),
    ("1969-12-31", "1:00"), ("2201-01-01", "1:00"), ("2026-1", "1:00"), ("2026-1-1-1", "1:00"),
    ("2026--1", "1:00"), ("-2026-1-1", "1:00"), ("x", "1:00"), ("٢٠٢٦-1-1", "1:00"),
    ("2026-1-1", "24:00"), ("2026-1-1", "1:60"), ("2026-1-1", "1"), ("2026-1-1", "1:00:00"),
    ("2026-1-1", "-1:00"), ("2026-1-1", ":00"), ("2026-1-1", "y"),
  ])
  func whatIsNoMomentIsRefused(_ date: String, _ time: String) {
    #expect(Moments.moment(date, time) == nil)
  }

  @Test func everyFourthYearHas29DaysInFebruaryButForMostCenturies() {
    let leap = [1972, 1996, 2000, 2024, 2096, 2104]
    let common = [1970, 1999, 2026, 2100, 2200]
    #expect(leap.filter { Moments.moment("\($0)-02-29", "0:00") == nil } == [])
    #expect(common.filter { Moments.moment("\($0)-02-29", "0:00") != nil } == [])
  }

  @Test(
    arguments: [
      ("+00:00", 0), ("+01:00", 60), ("-3:30", -210), ("+05:45", 345), ("+14:00", 840),
      ("-14:00", -840),
    ] as [(String, Int32)])
  func aZoneIsCountedInMinutesEast(_ word: String, _ expected: Int32) {
    #expect(Moments.zone(word) == expected)
  }

  @Test(arguments: ["", "+", "1:00", "+1", "+a:00", "+:00", "+14:01", "-14:01", "+1:0:0", "UTC"])
  func whatIsNoZoneIsRefused(_ word: String) {
    #expect(Moments.zone(word) == nil)
  }
}
