import Foundation
import Kalkyl
import Testing

@testable import Shell

/// Answers of the device's keys: exchanges of the chip's half with 32 points, then the HMAC by the
/// half that the chip unwraps. KeysTests.swift has the faults at each of these calls.
struct AnswerTests {
  private let chip = TestChip()
  private let input = Data(0..<32)

  private func keys(_ points: @escaping Keys.Points) -> Keys {
    Keys(chip, pause: 0, points: points)
  }

  private func made() throws -> Keys {
    let keys = Keys(chip, pause: 0)
    try keys.create(alias: "a")
    chip.fail(nil)
    return keys
  }

  @Test func anAnswerTakes32ExchangesAndFindsTheKeyOnce() throws {
    _ = try made().prf(alias: "a", input: input)
    #expect(chip.exchanged.points.count == 32)
    #expect(chip.exchanged.finds == 1)
  }

  @Test func theChipIsAskedForThePointsThatTheCoreHashesFromTheInput() throws {
    _ = try made().prf(alias: "a", input: input)
    #expect(chip.exchanged.points == split(input))
    #expect(chip.exchanged.points.first?.hex == PointsTests.first)
    #expect(chip.exchanged.points.last?.hex == PointsTests.last)
  }

  @Test func anAnswerIsTheHMACOfAllExchangesAndTheInputByTheSecret() throws {
    let answer = try made().prf(alias: "a", input: input)
    let key = try chip.findKey("a1")
    let secret = try key.unwrap(chip.find("a1"))
    let exchanges = try split(input).map { try key.exchange($0) }
    #expect(exchanges.allSatisfy { $0.count == 32 })
    #expect(answer == chip.hmac(Data(exchanges.joined()) + input, key: secret))
  }

  @Test(arguments: 0..<32) func anAnswerDependsOnEveryPoint(_ changed: Int) throws {
    let answer = try made().prf(alias: "a", input: input)
    let other = try keys { question, _ in
      var all = split(question)
      all[changed] = points(question: Data("other".utf8), count: 1)
      return Data(all.joined())
    }.prf(alias: "a", input: input)
    #expect(other != answer)
  }

  @Test func anAnswerDependsOnTheOrderOfThePoints() throws {
    let answer = try made().prf(alias: "a", input: input)
    let other = try keys { question, _ in Data(split(question).reversed().joined()) }
      .prf(alias: "a", input: input)
    #expect(other != answer)
  }

  @Test func anAnswerDependsOnTheInputBesideThePoints() throws {
    _ = try made()
    let fixed = points(question: input, count: 32)
    let keys = keys { _, _ in fixed }
    #expect(
      try keys.prf(alias: "a", input: input) != keys.prf(alias: "a", input: Data("other".utf8)))
  }

  /// Else the answer would be an HMAC of nothing that the chip has said, or of less.
  @Test(arguments: [0, 1, 64, 65, 31 * 65, 32 * 65 - 1, 32 * 65 + 1, 33 * 65])
  func anotherNumberOfPointsIsNoAnswerAndTheSecretStaysWrapped(_ bytes: Int) throws {
    _ = try made()
    let keys = keys { question, _ in points(question: question, count: 40).prefix(bytes) }
    #expect(throws: DeviceKeyError.Transient) { try keys.prf(alias: "a", input: input) }
    // Twice the finding of both halves, and nothing else.
    #expect(chip.count == 4)
  }

  @Test(arguments: [1, 31, 32])
  func anExchangeOfAnotherLengthIsNoAnswer(_ missing: Int) throws {
    let keys = try made()
    chip.shorten(by: missing)
    #expect(throws: DeviceKeyError.Transient) { try keys.prf(alias: "a", input: input) }
    #expect(chip.exchanged.points.count == 2)
  }

  @Test func aPointThatTheChipRefusesIsNoAnswer() throws {
    _ = try made()
    let keys = keys { question, count in
      points(question: question, count: count - 1) + Data(count: 65)
    }
    #expect(throws: DeviceKeyError.Transient) { try keys.prf(alias: "a", input: input) }
  }

  @Test func aLockedPhoneAnswersNothing() throws {
    let keys = try made()
    for call in 1...35 {
      chip.fail { $0 >= call ? .interactionNotAllowed : nil }
      #expect(throws: DeviceKeyError.Locked) { try keys.prf(alias: "a", input: input) }
    }
  }

  // MARK: versions

  @Test func theChipHasANameWithTheVersionAndTheCoreItsOwn() throws {
    let keys = try made()
    #expect(chip.there.keys == ["a1"] && chip.there.kept == ["a1"])
    #expect(try keys.list() == ["a"])
  }

  @Test(arguments: ["a", "a2"]) func aKeyOfAnotherVersionIsNoneOfOurs(_ name: String) throws {
    let key = try chip.makeKey(name)
    try chip.keep(key.wrap(Data(repeating: 1, count: 32)), name)
    let keys = Keys(chip, pause: 0)
    #expect(try keys.list() == [])
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
    try keys.create(alias: "a")
    try keys.forget(alias: "a")
    #expect(chip.there.keys == [name] && chip.there.kept == [name])
  }
}
