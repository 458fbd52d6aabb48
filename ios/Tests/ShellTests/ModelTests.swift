import Dispatch
import Foundation
import Kalkyl
import Testing

@testable import Shell

extension TestPhone {
  static let code = "73914628"

  /// Journey from the first start to an open plan.
  static let setUp = """
    phone locale sv-SE
    press C % = % =
    hold =
    touch "Svenska"
    press \(code)
    touch "Nästa"
    press \(code)
    touch "Nästa"
    hold "Klar"
    see inside
    """

  /// Plays a journey; returns the expectation that was not met, or nil.
  func unmet(_ journey: String) async throws -> String? {
    var player = Player(on: self)
    return try await player.play("journey", try Step.of(journey))
  }

  func play(_ journey: String, _ place: SourceLocation = #_sourceLocation) async throws {
    let unmet = try await unmet(journey)
    try #require(unmet == nil, sourceLocation: place)
  }

  func setUp(_ place: SourceLocation = #_sourceLocation) async throws {
    try await play(Self.setUp, place)
  }

  /// Types the code into the calculator, up to the answer.
  func attempt() {
    model.press(.clear)
    for sign in Self.code { Keyboard.signs[sign].map(model.press) }
    model.hold(.equals)
  }

  func enter() async throws {
    attempt()
    await settle()
  }

  var isInside: Bool { screen.inside }

  /// True if the calculator is shown, and nothing over it.
  var isCalculator: Bool { !isInside && screen.calculator != nil && screen.blocks.isEmpty }
}

/// A worker that works answers out, but returns them only once they are let go.
private actor HoldingWorker: Worker {
  private let queue = DispatchQueue(label: "holding")
  private var held: [CheckedContinuation<Void, Never>] = []
  private var looking: CheckedContinuation<Void, Never>?
  private var isFree = false

  func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws -> T {
    let answer = await withCheckedContinuation { done in
      queue.async { done.resume(returning: work()) }
    }
    if isFree { return answer }
    await withCheckedContinuation { go in
      held.append(go)
      looking?.resume()
      looking = nil
    }
    return answer
  }

  /// Returns when an answer is held.
  func holds() async {
    if held.isEmpty { await withCheckedContinuation { looking = $0 } }
  }

  func letGo() {
    isFree = true
    for go in held { go.resume() }
    held = []
  }
}

@MainActor struct ModelTests {
  /// Screens that were drawn, in order.
  private final class Drawn {
    var screens: [Screen] = []
  }

  private func watch(_ model: Model) -> Drawn {
    let drawn = Drawn()
    model.face = { drawn.screens.append($0) }
    return drawn
  }

  private func planned() async throws -> TestPhone {
    let phone = try TestPhone()
    try await phone.setUp()
    return phone
  }

  // MARK: which screen is shown

  @Test func whatAPersonDoesIsDrawnBeforeItReturns() throws {
    let phone = try TestPhone()
    try phone.start()
    let drawn = watch(phone.model)
    phone.model.press(.seven)
    #expect(drawn.screens.map { $0.calculator?.display.words } == ["7"])
  }

  @Test func anOlderScreenIsNeverShownOverALaterOne() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let worker = HoldingWorker()
    let model = Model(
      core: try Core(
        folder: folder.path, keys: Keys(TestChip(), pause: 0), host: TestHost(), worker: worker),
      timers: TestTimers())
    for sign in TestPhone.code { Keyboard.signs[sign].map(model.press) }
    let drawn = watch(model)
    model.hold(.equals)
    await worker.holds()
    model.press(.seven)
    let later = model.screen.turn
    await worker.letGo()
    await model.rests()
    #expect(model.screen.turn == later)
    #expect(drawn.screens.map(\.turn) == drawn.screens.map(\.turn).sorted())
  }

  @Test func aFaceThatCallsBackWhileItDrawsIsNotEnteredTwice() async throws {
    let phone = try await planned()
    let model = phone.model
    var (depth, deepest, drawn) = (0, 0, [UInt64]())
    model.face = { screen in
      depth += 1
      deepest = max(deepest, depth)
      drawn.append(screen.turn)
      // Like a view that is removed and releases its finger, and then its sheet that releases
      // another.
      if drawn.count <= 2 { model.release(1) }
      depth -= 1
    }
    model.goesAway()
    #expect(deepest == 1)
    #expect(drawn.count > 1)
    #expect(drawn.last == model.screen.turn)
  }

  @Test func whatAFaceDoesWhileItDrawsIsDrawnAfterwards() throws {
    let phone = try TestPhone()
    try phone.start()
    let model = phone.model
    var drawn: [String?] = []
    model.face = { screen in
      drawn.append(screen.calculator?.display.words)
      if drawn.count == 1 { model.press(.eight) }
    }
    model.press(.seven)
    #expect(drawn == ["7", "78"])
  }

  // MARK: going away

  @Test func goingAwayDrawsTheCalculatorBeforeItReturns() async throws {
    let phone = try await planned()
    let drawn = watch(phone.model)
    phone.model.goesAway()
    let last = try #require(drawn.screens.last)
    #expect(last.calculator != nil && last.blocks.isEmpty && !last.inside)
  }

  @Test func goingAwayIsToldOnceUntilItComesBack() async throws {
    let phone = try await planned()
    phone.model.goesAway()
    let drawn = watch(phone.model)
    phone.model.goesAway()
    phone.model.goesAway()
    #expect(drawn.screens.isEmpty)
  }

  @Test func comingBackIsToldOnce() async throws {
    let phone = try await planned()
    phone.model.goesAway()
    phone.model.comesBack()
    let drawn = watch(phone.model)
    phone.model.comesBack()
    #expect(drawn.screens.isEmpty)
  }

  @Test func comingBackIsNotToldWhereNothingWentAway() throws {
    let phone = try TestPhone()
    try phone.start()
    let drawn = watch(phone.model)
    phone.model.comesBack()
    #expect(drawn.screens.isEmpty)
  }

  @Test func goingAwayOnceMoreClosesWhatWasOpenedBetween() async throws {
    let phone = try await planned()
    phone.model.goesAway()
    phone.model.comesBack()
    try await phone.enter()
    #expect(phone.isInside)
    phone.model.goesAway()
    #expect(phone.isCalculator)
  }

  // MARK: while an answer is worked out

  @Test func theRightCodeOpensWhenNothingIsDoneMeanwhile() async throws {
    let phone = try await planned()
    phone.model.leave()
    try await phone.enter()
    #expect(phone.isInside)
  }

  @Test func aTouchWhileAnAnswerIsWorkedOutGoesToTheCoreAtOnce() async throws {
    let phone = try await planned()
    phone.model.leave()
    phone.attempt()
    #expect(phone.screen.waits)
    phone.model.press(.seven)
    #expect(phone.screen.calculator?.display.words == "7")
  }

  enum Meanwhile: CaseIterable {
    case touches, leaves, goesAwayAndComesBack, isMirrored
  }

  @Test(arguments: Meanwhile.allCases)
  func whatIsDoneWhileAnAnswerIsWorkedOutWithholdsIt(_ what: Meanwhile) async throws {
    let phone = try await planned()
    phone.model.leave()
    phone.attempt()
    switch what {
    case .touches: phone.model.press(.seven)
    case .leaves: phone.model.leave()
    case .goesAwayAndComesBack:
      phone.model.goesAway()
      phone.model.comesBack()
    case .isMirrored:
      phone.model.isMirrored(true)
      phone.model.isMirrored(false)
    }
    await phone.settle()
    #expect(!phone.isInside)
  }

  @Test func restsReturnsOnlyWhenNothingWaits() async throws {
    let phone = try await planned()
    phone.model.leave()
    phone.attempt()
    let work = Task { await phone.settle() }
    await phone.model.rests()
    #expect(!phone.screen.waits && !phone.model.isAnswering)
    await work.value
  }

  @Test func restsReturnsAtOnceWhereNothingWaits() async throws {
    let phone = try TestPhone()
    try phone.start()
    await phone.settle()
    await phone.model.rests()
    #expect(!phone.model.isAnswering)
  }

  @Test func anAnswerIsDrawnOnce() async throws {
    let phone = try await planned()
    phone.model.leave()
    phone.attempt()
    let drawn = watch(phone.model)
    await phone.settle()
    #expect(drawn.screens.filter(\.inside).count == 1)
  }

  // MARK: events of the phone

  @Test func aMirroredScreenClosesWhatIsOpen() async throws {
    let phone = try await planned()
    let drawn = watch(phone.model)
    phone.model.isMirrored(true)
    #expect(phone.isCalculator)
    #expect(drawn.screens.last == phone.screen)
  }

  @Test func nothingOpensWhileTheScreenIsMirrored() async throws {
    let phone = try await planned()
    phone.model.isMirrored(true)
    try await phone.enter()
    #expect(!phone.isInside)
  }

  @Test func itOpensAgainWhenTheScreenIsNoLongerMirrored() async throws {
    let phone = try await planned()
    phone.model.isMirrored(true)
    phone.model.isMirrored(false)
    try await phone.enter()
    #expect(phone.isInside)
  }

  @Test func whatIsOpenStaysForAlmostTwoMinutes() async throws {
    let phone = try await planned()
    await phone.pass(119_000)
    #expect(phone.isInside)
  }

  @Test func whatIsOpenIsClosedAfterTwoMinutes() async throws {
    let phone = try await planned()
    let drawn = watch(phone.model)
    await phone.pass(120_000)
    #expect(!phone.isInside)
    #expect(drawn.screens.last == phone.screen)
  }

  @Test func aTouchMakesItStayTwoMinutesMore() async throws {
    let phone = try await planned()
    await phone.pass(119_000)
    try await phone.play("touch \"Fortsätt utan att öva\"")
    await phone.pass(119_000)
    #expect(phone.isInside)
  }

  @Test func aModelThatEndsIsKeptByNothing() async throws {
    let phone = try await planned()
    weak var gone = phone.model
    await phone.end()
    #expect(gone == nil)
  }

  /// Texts that were announced, in order.
  private final class Said {
    var texts: [String] = []
  }

  @Test func aNoticeOnTheSamePageIsAnnouncedOnceAndTheCalculatorAnnouncesNothing() async throws {
    let phone = try await planned()
    let said = Said()
    phone.model.announce = { said.texts += $0.map(\.words) }
    try await phone.play(
      """
      touch "Fortsätt utan att öva"
      touch "Väskan"
      touch "För mig"
      touch "Lägg till en sak"
      touch "Lägg till"
      """)
    #expect(said.texts == ["Skriv något först."])
    phone.model.spoken()
    #expect(said.texts == ["Skriv något först."])
    phone.model.leave()
    try await phone.play("press 7391")
    #expect(said.texts == ["Skriv något först."])
  }

  @Test func aPictureInsideIsToldAndOneOfTheCalculatorIsNot() async throws {
    let phone = try await planned()
    phone.model.pictured()
    try await phone.play("see heading \"En bild av sidan togs\"\nleave")
    let page = phone.screen.page
    phone.model.pictured()
    #expect(phone.isCalculator && phone.screen.page == page)
  }
}
