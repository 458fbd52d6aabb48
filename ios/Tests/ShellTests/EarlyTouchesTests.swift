import Kalkyl
import Testing

@testable import Shell

/// Touches that begin before anybody can have meant them.
@MainActor struct EarlyTouchesTests {
  private let phone: TestPhone
  private let finger: Finger

  init() throws {
    phone = try TestPhone()
    try phone.start()
    finger = Finger(timers: phone.timers)
  }

  private func touch(_ meaning: Finger.Meaning) {
    finger.pressed(true, meaning)
    finger.pressed(false, meaning)
    finger.touched(meaning)
  }

  private func hold(_ key: Key, for time: UInt64) {
    let meaning = Finger.Meaning.key(key, of: phone.model)
    finger.pressed(true, meaning)
    phone.timers.pass(time)
    finger.pressed(false, meaning)
    finger.touched(meaning)
  }

  private var isSheet: Bool { Page(phone.screen) != nil }

  /// The first active block on the sheet, which closes it.
  private func close() throws -> Finger.Meaning {
    let block = try #require(Page(phone.screen)?.blocks.first { $0.active })
    return .block(block, of: phone.model)
  }

  @Test func aTouchOnAPageThatHasJustComeIsIgnored() throws {
    phone.model.press(.history)
    phone.timers.pass(249)
    touch(try close())
    #expect(isSheet)
  }

  @Test func aTouchCountsAfterThat() throws {
    phone.model.press(.history)
    phone.timers.pass(250)
    touch(try close())
    #expect(!isSheet)
  }

  @Test func aTouchThatBeginsTooEarlyIsIgnoredHoweverLateItEnds() throws {
    phone.model.press(.history)
    let close = try close()
    finger.pressed(true, close)
    phone.timers.pass(2_000)
    finger.pressed(false, close)
    finger.touched(close)
    #expect(isSheet)
    phone.timers.pass(50)
    touch(close)
    #expect(!isSheet)
  }

  @Test func aTouchWithoutAFingerIsIgnoredToo() throws {
    phone.model.press(.history)
    finger.touched(try close())
    #expect(isSheet)
  }

  @Test(arguments: [(299, true), (300, false)] as [(UInt64, Bool)])
  func afterAHoldIsLetGoTheSheetTakesNoTouch(_ time: UInt64, _ stays: Bool) throws {
    // So long that the page itself is not fresh any more.
    hold(.equals, for: 5_000)
    phone.timers.pass(time)
    let other = Finger(timers: phone.timers)
    other.touched(try close())
    #expect(isSheet == stays)
  }

  @Test func theKeysOfTheCalculatorDoNotWait() {
    hold(.equals, for: 600)
    touch(.key(.seven, of: phone.model))
    #expect(!isSheet)
    touch(.key(.eight, of: phone.model))
    #expect(phone.screen.calculator?.display.words == "78")
  }

  @Test func theExitDoesNotWait() async throws {
    try await phone.setUp()
    #expect(phone.isInside)
    phone.timers.pass(1_000)
    phone.model.early.pageCame()
    phone.model.early.keyLetGo()
    finger.pressed(true, .exit(of: phone.model))
    #expect(!phone.isInside)
  }

  @Test func backWaits() async throws {
    try await phone.play("press C % = % =\nhold =")
    phone.timers.pass(1_000)
    let page = phone.screen.page
    phone.model.early.pageCame()
    touch(.back(of: phone.model))
    #expect(phone.screen.page == page)
    phone.timers.pass(250)
    touch(.back(of: phone.model))
    #expect(phone.screen.page != page)
  }

  @Test func aPageThatStaysIsNotFreshAgain() throws {
    phone.model.press(.history)
    phone.timers.pass(250)
    phone.model.scrolled()
    #expect(!phone.model.early.areIgnored)
  }
}
