import Testing

@testable import Shell

/// Touches and holds of a finger, a keyboard and a screen reader, as the platform reports them.
@MainActor struct FingerTests {
  private let timers = TestTimers()
  private let told = Told()
  private let finger: Finger

  init() {
    finger = Finger(timers: timers)
  }

  /// Actions that followed, in order.
  private final class Told {
    var said: [String] = []
  }

  private func key(_ name: String = "") -> Finger.Meaning {
    let told = told
    return .key({ told.said.append("touch\(name)") }, hold: { told.said.append("hold\(name)") })
  }

  private func block(_ announced: UInt32?, _ name: String = "") -> Finger.Meaning {
    let told = told
    return .block(
      announced: announced, touch: { told.said.append("touch\(name)") },
      hold: { told.said.append("hold\(name)") }, release: { told.said.append("release\(name)") })
  }

  /// Orders in which the platform reports the end of a touch.
  enum Order: CaseIterable {
    case liftedThenTouched, touchedThenLifted
  }

  private func lifts(_ meaning: Finger.Meaning, _ order: Order = .liftedThenTouched) {
    switch order {
    case .liftedThenTouched:
      finger.pressed(false, meaning)
      finger.touched(meaning)
    case .touchedThenLifted:
      finger.touched(meaning)
      finger.pressed(false, meaning)
    }
  }

  private func presses(_ meaning: Finger.Meaning, for time: UInt64, _ order: Order) {
    finger.pressed(true, meaning)
    timers.pass(time)
    lifts(meaning, order)
  }

  @Test(arguments: Order.allCases) func aShortTouchIsATouch(_ order: Order) {
    presses(key(), for: 20, order)
    #expect(told.said == ["touch"])
  }

  @Test(arguments: Order.allCases) func aShortTouchOfABlockReleasesNothing(_ order: Order) {
    presses(block(3_000), for: 20, order)
    #expect(told.said == ["touch"])
  }

  @Test(arguments: Order.allCases) func aShortTouchHoldsNothingLater(_ order: Order) {
    presses(key(), for: 20, order)
    timers.pass(10_000)
    #expect(told.said == ["touch"])
    #expect(timers.isEmpty)
  }

  @Test(arguments: Order.allCases) func aMomentBeforeTheSystemsTimeItIsATouch(_ order: Order) {
    presses(key(), for: 499, order)
    #expect(told.said == ["touch"])
  }

  @Test func atTheSystemsTimeItIsAHold() {
    finger.pressed(true, key())
    timers.pass(500)
    #expect(told.said == ["hold"])
  }

  @Test func aHoldIsToldOnce() {
    finger.pressed(true, key())
    timers.pass(60_000)
    #expect(told.said == ["hold"])
  }

  @Test(arguments: Order.allCases) func aHoldOfAKeyIsNoTouch(_ order: Order) {
    presses(key(), for: 500, order)
    #expect(told.said == ["hold"])
  }

  @Test(arguments: Order.allCases) func aHoldOfABlockEndsWithARelease(_ order: Order) {
    presses(block(0), for: 500, order)
    #expect(told.said == ["hold", "release"])
  }

  @Test func aFingerThatRestsDoesNothing() {
    finger.pressed(true, block(nil))
    timers.pass(60_000)
    #expect(told.said == [])
  }

  @Test(arguments: Order.allCases) func aFingerThatRestedAndIsLiftedIsAHold(_ order: Order) {
    presses(block(nil), for: 60_000, order)
    #expect(told.said == ["hold", "release"])
  }

  @Test(arguments: Order.allCases) func aMomentBeforeItRestsItIsATouch(_ order: Order) {
    presses(block(nil), for: 499, order)
    #expect(told.said == ["touch"])
  }

  @Test func aFingerThatRestedAndSlidesOffDoesNothing() {
    finger.pressed(true, block(nil))
    timers.pass(60_000)
    finger.pressed(false, block(nil))
    timers.pass(50)
    #expect(told.said == [])
    presses(block(nil), for: 20, .liftedThenTouched)
    #expect(told.said == ["touch"])
  }

  /// The end is not reported if the finger was put on another view while it held, or if the page
  /// went away under it.
  @Test func theEndThatWasNeverToldIsToldByATouch() {
    finger.pressed(true, block(0))
    timers.pass(500)
    finger.touched(block(0))
    #expect(told.said == ["hold", "release"])
    timers.pass(50)
    presses(block(0), for: 20, .liftedThenTouched)
    #expect(told.said == ["hold", "release", "touch"])
  }

  @Test func theEndThatWasNeverToldIsToldByTheNextPress() {
    finger.pressed(true, block(0, "1"))
    timers.pass(500)
    presses(block(0, "2"), for: 500, .liftedThenTouched)
    #expect(told.said == ["hold1", "release1", "hold2", "release2"])
  }

  @Test(arguments: Order.allCases) func theExitActsOnceWhenItIsTouched(_ order: Order) {
    let told = told
    let exit = Finger.Meaning.atOnce { told.said.append("leave") }
    finger.pressed(true, exit)
    #expect(told.said == ["leave"])
    timers.pass(5_000)
    lifts(exit, order)
    #expect(told.said == ["leave"])
  }

  @Test func theExitActsForAScreenReader() {
    let told = told
    finger.touched(.atOnce { told.said.append("leave") })
    #expect(told.said == ["leave"])
  }

  @Test(arguments: Order.allCases) func anAnnouncedHoldTakesItsOwnTime(_ order: Order) {
    finger.pressed(true, block(3_000))
    timers.pass(2_999)
    #expect(told.said == [])
    timers.pass(1)
    #expect(told.said == ["hold"])
    lifts(block(3_000), order)
    #expect(told.said == ["hold", "release"])
  }

  @Test(arguments: Order.allCases) func aMomentBeforeTheAnnouncedTimeItIsATouch(_ order: Order) {
    presses(block(3_000), for: 2_999, order)
    #expect(told.said == ["touch"])
  }

  @Test func anAnnouncedHoldMayBeShorterThanTheSystems() {
    finger.pressed(true, block(200))
    timers.pass(200)
    #expect(told.said == ["hold"])
  }

  @Test func aHoldWithoutATimeOfItsOwnTakesTheSystems() {
    finger.pressed(true, block(0))
    timers.pass(499)
    #expect(told.said == [])
    timers.pass(1)
    #expect(told.said == ["hold"])
  }

  @Test(arguments: Order.allCases, Order.allCases)
  func theNextTouchRightAfterAHoldCounts(_ first: Order, _ second: Order) {
    presses(key("1"), for: 500, first)
    presses(key("2"), for: 0, second)
    #expect(told.said == ["hold1", "touch2"])
  }

  @Test func theNextHoldRightAfterAHoldCounts() {
    presses(block(0, "1"), for: 500, .liftedThenTouched)
    presses(block(0, "2"), for: 500, .liftedThenTouched)
    #expect(told.said == ["hold1", "release1", "hold2", "release2"])
  }

  /// Otherwise the time after the first hold would end the second press.
  @Test func whatIsLeftOfAHoldDoesNotDisturbTheNextPress() {
    presses(key("1"), for: 500, .liftedThenTouched)
    finger.pressed(true, key("2"))
    timers.pass(60)
    lifts(key("2"))
    #expect(told.said == ["hold1", "touch2"])
  }

  @Test func aTouchWithoutAPressCounts() {
    finger.touched(key())
    finger.touched(key())
    #expect(told.said == ["touch", "touch"])
  }

  @Test(arguments: Order.allCases) func aTouchWithoutAPressCountsAfterAHoldIsOver(_ order: Order) {
    presses(key(), for: 500, order)
    timers.pass(50)
    finger.touched(key())
    #expect(told.said == ["hold", "touch"])
  }

  @Test func aHoldThatIsToldNoTouchSwallowsNoneLater() {
    finger.pressed(true, key())
    timers.pass(500)
    finger.pressed(false, key())
    timers.pass(50)
    finger.touched(key())
    #expect(told.said == ["hold", "touch"])
  }

  @Test func whatGoesAwayWhileItIsHeldIsReleasedOnce() {
    finger.pressed(true, block(0))
    timers.pass(500)
    finger.ends()
    finger.ends()
    lifts(block(0))
    #expect(told.said == ["hold", "release"])
  }

  @Test func whatGoesAwayAfterItWasReleasedIsNotReleasedAgain() {
    presses(block(0), for: 500, .liftedThenTouched)
    finger.ends()
    timers.pass(50)
    finger.ends()
    #expect(told.said == ["hold", "release"])
  }

  @Test func whatGoesAwayBecauseItIsHeldIsReleased() {
    let (told, finger) = (told, finger)
    finger.pressed(
      true,
      .block(
        announced: 0, touch: {},
        hold: {
          told.said.append("hold")
          finger.ends()
        }, release: { told.said.append("release") }))
    timers.pass(500)
    #expect(told.said == ["hold", "release"])
  }

  @Test func whatGoesAwayBeforeItIsHeldIsNeitherHeldNorReleased() {
    finger.pressed(true, block(0))
    timers.pass(499)
    finger.ends()
    timers.pass(10_000)
    #expect(told.said == [])
  }

  @Test func aFingerThatSlidesOffDoesNothing() {
    finger.pressed(true, key())
    timers.pass(100)
    finger.pressed(false, key())
    timers.pass(10_000)
    #expect(told.said == [])
  }

  @Test func nothingIsDoneWhereNothingWasPressed() {
    finger.ends()
    finger.pressed(false, block(0))
    #expect(told.said == [])
  }

  @Test func whatWasHeldIsReleasedAlsoIfSomethingElseIsThereByNow() {
    finger.pressed(true, block(0, "1"))
    timers.pass(500)
    lifts(block(0, "2"))
    #expect(told.said == ["hold1", "release1"])
  }

  @Test func aSecondFingerDoesNotBeginAnew() {
    finger.pressed(true, key("1"))
    timers.pass(300)
    finger.pressed(true, key("2"))
    timers.pass(200)
    #expect(told.said == ["hold1"])
  }

  @Test func whatIsGoneForGoodHoldsNothing() {
    var gone: Finger? = Finger(timers: timers)
    gone?.pressed(true, key())
    gone = nil
    timers.pass(500)
    #expect(told.said == [])
  }

  @Test func aPageStandsStillFromThePressToTheEndOfAnAnnouncedHold() {
    let told = told
    finger.holding = { told.said.append("holding \($0)") }
    finger.pressed(true, block(3_000))
    #expect(told.said == ["holding true"])
    timers.pass(3_000)
    finger.pressed(false, block(3_000))
    #expect(told.said == ["holding true", "hold", "holding false", "release"])
    told.said = []
    for other in [block(nil), block(0), key()] {
      finger.pressed(true, other)
      finger.ends()
      timers.pass(100)
    }
    #expect(told.said == [])
    finger.pressed(true, block(3_000))
    finger.touched(block(3_000))
    #expect(told.said == ["holding true", "holding false", "touch"])
  }
}
