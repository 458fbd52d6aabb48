import Foundation
import Kalkyl
import Testing

@testable import Shell

extension Block {
  static func made(
    _ id: UInt64, _ kind: BlockKind = .text, main: Bool = false, keys: [KeyFace] = []
  ) -> Block {
    Block(
      id: id, kind: kind, texts: [], active: false, chosen: false, main: main, large: false,
      hold: nil,
      value: "", limit: 0, input: .text, keypad: nil, keys: keys)
  }
}

extension Text {
  static func made(_ words: String, _ language: String = "sv", spoken: String? = nil) -> Text {
    Text(
      words: words, language: language, direction: .leftToRight, icon: nil,
      spoken: spoken ?? words, role: .label)
  }
}

extension KeyFace {
  static func made(_ key: Key) -> KeyFace { KeyFace(key: key, face: .made(""), action: nil) }
}

extension Screen {
  static func made(
    _ blocks: [Block] = [], keys: [KeyFace]? = nil, direction: Direction = .leftToRight,
    exit: Text? = nil, back: Text? = nil, page: UInt64 = 1, size: UInt32 = 100,
    result: String? = nil, inside: Bool = false
  ) -> Screen {
    Screen(
      turn: 1, page: page, inside: inside,
      calculator: keys.map {
        Calculator(
          expression: .made("1 +"), display: .made("1"), memory: nil, history: .made(.history),
          result: result.map {
            CopyableResult(value: $0, action: .made("Kopiera"), done: .made("Kopierat"))
          },
          covered: .made("0"), rows: [KeyRow(keys: $0, thin: false)])
      },
      blocks: blocks, direction: direction, exit: exit, back: back, top: nil, size: size, tick: nil,
      waits: false)
  }
}

struct PageTests {
  private func page(_ blocks: [Block]) throws -> Page {
    try #require(Page(.made(blocks)))
  }

  @Test func theCalculatorAloneHasNoPage() {
    #expect(Page(.made(keys: [])) == nil)
  }

  @Test func aSheetOverTheCalculatorIsAPage() {
    #expect(Page(.made([.made(1)], keys: []))?.blocks.map(\.id) == [1])
  }

  @Test func aPageWithoutBlocksIsAPage() {
    #expect(Page(.made(exit: .made("Ut")))?.exit == .made("Ut"))
  }

  @Test func neighbouringTilesShareARow() throws {
    let tiles: [Block] = [.made(2, .state), .made(3, .state)]
    let last = Block.made(5, .state)
    let page = try page([.made(1)] + tiles + [.made(4), last])
    #expect(page.rows == [.block(.made(1)), .tiles(tiles), .block(.made(4)), .tiles([last])])
  }

  @Test func aRowGoesByItsFirstBlock() throws {
    let page = try page([.made(1), .made(2, .state), .made(3, .state)])
    #expect(page.rows.map(\.id) == [1, 2])
  }

  @Test func theMainButtonStandsUnderTheRest() throws {
    let main = Block.made(2, .button, main: true)
    let page = try page([.made(1), main, .made(3)])
    #expect(page.main == main)
    #expect(page.rows.map(\.id) == [1, 3])
    #expect(page.blocks.map(\.id) == [1, 3, 2])
  }

  @Test func tilesOnBothSidesOfTheMainButtonShareARow() throws {
    let page = try page([.made(1, .state), .made(2, .button, main: true), .made(3, .state)])
    #expect(page.rows.map { $0.blocks.map(\.id) } == [[1, 3]])
  }

  @Test func aSecondMainButtonIsNotLost() throws {
    let page = try page([.made(1, .button, main: true), .made(2, .button, main: true)])
    #expect(page.blocks.map(\.id) == [2, 1])
  }

  @Test func aPageNeedsNoMainButton() throws {
    #expect(try page([.made(1)]).main == nil)
  }

  @Test func aScreenReaderBeginsAtTheFirstBlock() throws {
    #expect(try page([.made(1), .made(2, .heading)]).first?.id == 1)
    #expect(try page([.made(2, .state), .made(1)]).first?.id == 2)
  }

  @Test func whatIsSaidOfTheWholeScreenIsTakenOver() throws {
    let page = try #require(
      Page(
        .made(
          [.made(1)], direction: .rightToLeft, exit: .made("Ut"), back: .made("Bak"), page: 7,
          size: 130)))
    #expect(page.number == 7)
    #expect(page.exit == .made("Ut"))
    #expect(page.back == .made("Bak"))
    #expect(page.isRightToLeft)
    #expect(page.scale == 1.3)
  }
}

/// Languages of texts, which a voice and fonts need.
struct SpeechTests {
  private struct Run: Equatable {
    let words: String
    let language: String?
  }

  private func runs(_ text: AttributedString) -> [Run] {
    text.runs.map {
      Run(words: String(text[$0.range].characters), language: $0.languageIdentifier)
    }
  }

  @Test func everyTextIsSpokenInItsOwnLanguage() {
    #expect(
      runs(spoken([.made("Pass", "sv"), .made("جواز", "ar")])) == [
        Run(words: "Pass", language: "sv"), Run(words: ". ", language: nil),
        Run(words: "جواز", language: "ar"),
      ])
  }

  @Test func whatIsSpokenMayDifferFromWhatIsDrawn() {
    #expect(
      runs(spoken([.made("112", spoken: "ett ett två")])) == [
        Run(words: "ett ett två", language: "sv")
      ])
  }

  @Test func textsThatAreNotSpokenLeaveNoPauses() {
    let silent = Text.made("·", spoken: "")
    let texts = [silent, .made("A"), silent, silent, .made("B"), silent]
    #expect(String(spoken(texts).characters) == "A. B")
  }

  @Test(arguments: [[], [Text.made("·", spoken: "")]])
  func whereThereIsNothingToSayNothingIsSaid(_ texts: [Text]) {
    #expect(spoken(texts).characters.isEmpty)
  }

  @Test func aTextIsDrawnInItsOwnLanguage() {
    #expect(
      runs(drawn(.made("Väska", "sv-SE", spoken: "x"))) == [
        Run(words: "Väska", language: "sv-SE")
      ])
  }

  @Test func aTextWithoutWordsIsDrawnAsNothing() {
    #expect(drawn(.made("")).characters.isEmpty)
  }
}

/// Sizes and colours of SCREENS.md.
struct LookTests {
  /// Relative luminance by WCAG 2.
  private func luminance(_ colour: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((colour >> UInt32(shift)) & 0xff) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (one, other) = (luminance(one), luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test func contrastIsMeasuredAsWCAGDoes() {
    #expect(abs(contrast(0x000000, 0xffffff) - 21) < 0.001)
    #expect(abs(contrast(0x777777, 0xffffff) - 4.478) < 0.001)
  }

  @Test(arguments: [Palette.light, .dark]) func whatIsWrittenCanBeRead(_ palette: Palette) {
    let weak = palette.pairs.filter { contrast($0.0, $0.1) < 7 }
    #expect(weak.isEmpty)
  }

  @Test(arguments: [
    ("ti", 1.5), ("am", 1.5), ("ar-SA", 1.5), ("ckb-IQ", 1.5), ("sv", 1.35), ("sv-SE", 1.35),
    ("tig", 1.35), ("", 1.35),
  ])
  func tallLettersGetHigherLines(_ language: String, _ expected: Double) {
    #expect(Size.lineHeight(language) == expected)
  }
}

/// Keys of a physical keyboard.
struct KeyboardTests {
  private let all: [KeyFace] = [
    .zero, .seven, .point, .add, .subtract, .multiply, .divide, .percent, .equals, .clear, .back,
    .parenthesis,
  ].map(KeyFace.made)

  @Test(
    arguments: [
      ("0", .zero), ("7", .seven), (".", .point), (",", .point), ("+", .add), ("-", .subtract),
      ("−", .subtract), ("*", .multiply), ("×", .multiply), ("/", .divide), ("÷", .divide),
      ("%", .percent), ("=", .equals), ("\r", .equals), ("\n", .equals), ("\u{3}", .equals),
      ("c", .clear), ("C", .clear), ("\u{8}", .back), ("\u{7f}", .back),
      ("(", .parenthesis), (")", .parenthesis),
    ] as [(String, Key)])
  func whatIsTypedIsAKey(_ typed: String, _ key: Key) {
    #expect(Keyboard.key(typed, on: .made(keys: all)) == key)
  }

  @Test(arguments: ["", "x", "77", "M", " ", "٧", "\u{1b}"])
  func whatIsOnNoKeyIsNone(_ typed: String) {
    #expect(Keyboard.key(typed, on: .made(keys: all)) == nil)
  }

  @Test func aKeyThatIsNotOnTheScreenCannotBeTyped() {
    #expect(Keyboard.key("8", on: .made(keys: all)) == nil)
    #expect(Keyboard.key("7", on: .made([.made(1)])) == nil)
  }

  @Test func aKeyUnderASheetCanBeTyped() {
    #expect(Keyboard.key("7", on: .made([.made(1)], keys: all)) == .seven)
  }

  @Test func aKeyOfAKeypadCanBeTyped() {
    #expect(Keyboard.key("7", on: .made([.made(1, .keypad, keys: all)])) == .seven)
  }
}
