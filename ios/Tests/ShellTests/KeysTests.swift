import Foundation
import Kalkyl
import Testing

@testable import Shell

extension Status: CustomTestStringConvertible {
  public var testDescription: String { "\(code)" }
}

/// The device's keys, over a chip that fails at any call that a test chooses.
struct KeysTests {
  private let chip = TestChip()
  private let keys: Keys
  private let input = Data("input".utf8)
  /// The name in the chip of the core's key `a`.
  private let name = "a1"

  init() {
    keys = Keys(chip, pause: 0)
  }

  /// Operations of `Keys`, each with the number of its calls to the chip.
  enum Operation: String, CaseIterable {
    case create, prf, forget, list

    var calls: Int {
      switch self {
      case .create: 6
      case .prf: Self.unwrap
      case .forget: 2
      case .list: 1
      }
    }

    /// The calls of prf: both halves are found, then an exchange for each point, then the secret.
    static let exchanges = 3...34
    static let unwrap = 35

    static var all: [(Operation, Int)] {
      allCases.flatMap { operation in (1...operation.calls).map { (operation, $0) } }
    }
  }

  /// Makes the key `a` for the operation, except for its creation.
  private func prepare(_ operation: Operation) throws {
    if operation != .create { try keys.create(alias: "a") }
  }

  private func run(_ operation: Operation) throws {
    switch operation {
    case .create: try keys.create(alias: "a")
    case .prf: _ = try keys.prf(alias: "a", input: input)
    case .forget: try keys.forget(alias: "a")
    case .list: _ = try keys.list()
    }
  }

  private func works(_ alias: String = "a") throws -> Bool {
    try keys.prf(alias: alias, input: input).count == 32
  }

  private func isEmpty() -> Bool { chip.there.keys.isEmpty && chip.there.kept.isEmpty }

  /// Error of a call, or nil if it answers.
  private func said(_ question: () throws -> Void) -> DeviceKeyError? {
    do {
      try question()
      return nil
    } catch {
      return error as? DeviceKeyError
    }
  }

  // MARK: a chip that is well

  @Test func aKeyAnswersWith32Bytes() throws {
    try keys.create(alias: "a")
    #expect(try keys.prf(alias: "a", input: input).count == 32)
    #expect(try keys.prf(alias: "a", input: Data()).count == 32)
  }

  @Test func aKeyAnswersTheSameToTheSame() throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    #expect(try keys.prf(alias: "a", input: input) == answer)
    #expect(try Keys(chip, pause: 0).prf(alias: "a", input: input) == answer)
  }

  @Test func aKeyAnswersDifferentlyToSomethingElse() throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    #expect(try keys.prf(alias: "a", input: Data("inpus".utf8)) != answer)
  }

  @Test func anotherKeyAnswersDifferently() throws {
    try keys.create(alias: "a")
    try keys.create(alias: "b")
    #expect(try keys.prf(alias: "a", input: input) != keys.prf(alias: "b", input: input))
  }

  @Test func aKeyThatIsMadeAnewAnswersDifferently() throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    try keys.forget(alias: "a")
    try keys.create(alias: "a")
    #expect(try keys.prf(alias: "a", input: input) != answer)
  }

  @Test func createLeavesAKeyThatIsThereAsItIs() throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    try keys.create(alias: "a")
    try Keys(chip, pause: 0).create(alias: "a")
    #expect(try keys.prf(alias: "a", input: input) == answer)
  }

  @Test func theSecretIsNotKeptAsItIs() throws {
    try keys.create(alias: "a")
    let wrapped = try chip.find(name)
    #expect(try chip.findKey(name).unwrap(wrapped) != wrapped)
  }

  @Test func aNameThatNeverWasIsMissing() throws {
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
    try keys.create(alias: "b")
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
  }

  @Test func aNameThatNeverWasIsNotAskedForTwice() {
    chip.fail(nil)
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
    #expect(chip.count == 1)
  }

  @Test func aKeyThatIsForgottenIsMissing() throws {
    try keys.create(alias: "a")
    try keys.forget(alias: "a")
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
  }

  @Test func forgettingLeavesNothingAndMayBeRepeated() throws {
    try keys.create(alias: "a")
    try keys.forget(alias: "a")
    try keys.forget(alias: "a")
    #expect(isEmpty())
  }

  @Test func forgettingWhatNeverWasIsNoError() throws {
    try keys.forget(alias: "a")
    #expect(isEmpty())
  }

  @Test func forgettingOneKeyLosesNoOther() throws {
    try keys.create(alias: "a")
    try keys.create(alias: "b")
    let answer = try keys.prf(alias: "b", input: input)
    try keys.forget(alias: "a")
    #expect(try keys.prf(alias: "b", input: input) == answer)
    #expect(try keys.list() == ["b"])
  }

  @Test func aFreshChipHasNoNames() throws {
    #expect(try keys.list() == [])
  }

  @Test func theNamesAreThoseThatWereGiven() throws {
    try keys.create(alias: "a")
    try keys.create(alias: "b")
    #expect(try Set(keys.list()) == ["a", "b"])
  }

  @Test(arguments: Operation.allCases)
  func anOperationAsksTheChipAsOftenAsTheseTestsBelieve(_ operation: Operation) throws {
    try prepare(operation)
    chip.fail(nil)
    try run(operation)
    #expect(chip.count == operation.calls)
  }

  // MARK: cut off

  @Test(arguments: 1...Operation.create.calls)
  func aCreationThatWasCutOffIsCompletedByTheNext(_ first: Int) throws {
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.create(alias: "a") }
    chip.fail(nil)
    try keys.create(alias: "a")
    #expect(try works())
    #expect(chip.there.keys == [name] && chip.there.kept == [name])
  }

  @Test(arguments: 1...Operation.create.calls)
  func aCreationThatWasCutOffIsForgottenWhole(_ first: Int) throws {
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.create(alias: "a") }
    chip.fail(nil)
    try keys.forget(alias: "a")
    #expect(isEmpty())
  }

  @Test(arguments: 1...Operation.create.calls)
  func aCreationThatWasCutOffIsNoKey(_ first: Int) throws {
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.create(alias: "a") }
    chip.fail(nil)
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
    #expect(try keys.list() == [])
  }

  @Test(arguments: 1...Operation.create.calls)
  func aCreationThatIsCutOffLosesNoKeyThatIsThere(_ first: Int) throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    chip.fail { $0 >= first ? .internalError : nil }
    try? keys.create(alias: "a")
    chip.fail(nil)
    #expect(try keys.prf(alias: "a", input: input) == answer)
  }

  @Test(arguments: 1...Operation.forget.calls)
  func aDestructionThatWasCutOffIsFinishedByTheNext(_ first: Int) throws {
    try keys.create(alias: "a")
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.forget(alias: "a") }
    chip.fail(nil)
    try keys.forget(alias: "a")
    #expect(isEmpty())
  }

  @Test(arguments: 1...Operation.forget.calls)
  func aKeyWhoseDestructionWasCutOffIsThereOrMissing(_ first: Int) throws {
    try keys.create(alias: "a")
    let answer = try keys.prf(alias: "a", input: input)
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.forget(alias: "a") }
    chip.fail(nil)
    var found: Data?
    let told = said { found = try keys.prf(alias: "a", input: input) }
    #expect(found == answer || told == .Missing)
  }

  /// It must be listed to be destroyed again, if the process ended in between.
  @Test(arguments: 1...Operation.forget.calls)
  func aKeyWhoseDestructionWasCutOffIsStillListed(_ first: Int) throws {
    try keys.create(alias: "a")
    chip.fail { $0 >= first ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try keys.forget(alias: "a") }
    chip.fail(nil)
    #expect(try keys.list() == ["a"])
  }

  // MARK: faults that pass

  static let passing: [Status] = [
    .internalError, .interactionNotAllowed, .decode, .param, .duplicateItem,
  ]

  @Test(arguments: Operation.all, passing)
  func aFailureThatPassesIsWaitedOut(_ which: (Operation, Int), _ status: Status) throws {
    try prepare(which.0)
    chip.fail { $0 == which.1 ? status : nil }
    #expect(throws: Never.self) { try run(which.0) }
  }

  @Test func aCreationThatIsWaitedOutIsWhole() throws {
    for call in 1...Operation.create.calls {
      chip.fail { $0 == call ? .internalError : nil }
      let name = "key\(call)"
      try keys.create(alias: name)
      #expect(try works(name))
    }
  }

  @Test(arguments: Operation.all)
  func aFailureIsAskedOnceMoreAndNotAgain(_ operation: Operation, _ call: Int) throws {
    try prepare(operation)
    // The first try ends at `call`, so that the second begins after it.
    chip.fail { $0 >= call ? .internalError : nil }
    #expect(throws: DeviceKeyError.Transient) { try run(operation) }
    #expect(chip.count == call + 1)
  }

  // MARK: faults that last

  /// A row of the table in Status.swift: the fault, the operation and its call, and the error that
  /// is told.
  struct Row: Sendable, CustomTestStringConvertible {
    let code: Int32
    let operation: Operation
    let call: Int
    let told: DeviceKeyError?

    var testDescription: String { "\(code) at \(operation)'s call \(call)" }
  }

  private static func rows(
    _ code: Int32, _ calls: [(Operation, Int)], _ told: DeviceKeyError?
  ) -> [Row] {
    calls.map { Row(code: code, operation: $0.0, call: $0.1, told: told) }
  }

  static let rows: [Row] = {
    let unwrap: [(Operation, Int)] = [(.prf, Operation.unwrap)]
    let others = Operation.all.filter { $0 != unwrap[0] }
    let later = Operation.exchanges.map { (Operation.prf, $0) } + unwrap
    var table: [Row] = rows(-25300, [(.prf, 1), (.prf, 2)], .Missing)
    table += rows(-25300, later + (3...6).map { (.create, $0) }, .Transient)
    table += rows(-25300, [(.forget, 1), (.forget, 2), (.list, 1)], nil)
    table += rows(-25308, Operation.all, .Locked)
    for code: Int32 in [-26275, -50] {
      table += rows(code, unwrap, .Invalidated)
      table += rows(code, others, .Transient)
    }
    // The last three: two of CryptoTokenKit, and an unknown one.
    for code: Int32 in [-25293, -25291, -34018, -36, -34, -108, -128, -26276, -3, -7, 1] {
      table += rows(code, Operation.all, .Transient)
    }
    return table
  }()

  @Test(arguments: rows) func aLastingFaultIsToldAsTheTableSays(_ row: Row) throws {
    try prepare(row.operation)
    // The second try fails at the same step.
    chip.fail { $0 == row.call || $0 == row.call * 2 ? Status(row.code) : nil }
    #expect(said { try run(row.operation) } == row.told)
  }

  @Test(arguments: rows) func afterALastingFaultAllIsAsItWasOrCanBeFinished(_ row: Row) throws {
    try prepare(row.operation)
    chip.fail { $0 % row.call == 0 ? Status(row.code) : nil }
    try? run(row.operation)
    chip.fail(nil)
    try keys.create(alias: "b")
    #expect(try works("b"))
    try keys.forget(alias: "a")
    #expect(try keys.list() == ["b"])
  }

  // MARK: last words

  @Test(
    arguments: [
      ([35: .internalError, 70: .param], .Transient),
      ([35: .param, 70: .internalError], .Transient),
      ([35: .interactionNotAllowed, 70: .decode], .Transient),
      ([35: .param, 36: .param], .Transient), ([35: .param, 38: .param], .Transient),
      ([35: .decode, 70: .interactionNotAllowed], .Locked), ([35: .param], nil),
      ([35: .decode], nil), ([35: .param, 70: .param], .Invalidated),
      ([35: .param, 70: .decode], .Invalidated), ([3: .param, 6: .param], .Transient),
    ] as [([Int: Status], DeviceKeyError?)])
  func thatAKeyIsNoGoodAnyMoreCountsOnlyIfItIsSaidTwice(
    _ faults: [Int: Status], _ told: DeviceKeyError?
  ) throws {
    try keys.create(alias: "a")
    chip.fail { faults[$0] }
    #expect(said { _ = try keys.prf(alias: "a", input: input) } == told)
  }

  @Test func aSpoiltSecretIsInvalidated() throws {
    try keys.create(alias: "a")
    chip.spoil(name)
    #expect(throws: DeviceKeyError.Invalidated) { try keys.prf(alias: "a", input: input) }
  }

  @Test func aSecretOfAnotherLengthIsInvalidated() throws {
    try keys.create(alias: "a")
    let wrapped = try chip.findKey(name).wrap(Data(repeating: 1, count: 31))
    try chip.drop(name)
    try chip.keep(wrapped, name)
    #expect(throws: DeviceKeyError.Invalidated) { try keys.prf(alias: "a", input: input) }
  }

  @Test func aKeyThatTheChipHasLostIsMissing() throws {
    try keys.create(alias: "a")
    chip.loseKey(name)
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
  }

  @Test func whatTheChipHasLostCanBeForgotten() throws {
    try keys.create(alias: "a")
    chip.loseKey(name)
    try keys.forget(alias: "a")
    #expect(isEmpty())
  }

  @Test func aKeyThatGoesBetweenTwoAskingsIsMissing() throws {
    try keys.create(alias: "a")
    let faults: [Int: Status] = [35: .internalError, 37: .itemNotFound]
    chip.fail { faults[$0] }
    #expect(throws: DeviceKeyError.Missing) { try keys.prf(alias: "a", input: input) }
  }
}

/// Faults of the device's keys under the real core.
@MainActor @Suite(.serialized) struct KeysUnderTheCoreTests {
  private func planned() async throws -> TestPhone {
    let phone = try TestPhone()
    try await phone.setUp()
    phone.model.leave()
    return phone
  }

  enum Between: CaseIterable {
    case restart, backgroundAndForeground

    var journey: String { self == .restart ? "restart" : "background\nforeground" }
  }

  private static let calculates = "press C 2 + 2 =\nsee display \"4\"\npress C"

  private static func open(_ sight: String) -> String {
    "press C \(TestPhone.code)\nhold =\nanswer\nsee \(sight)"
  }

  @Test(arguments: [Status.interactionNotAllowed, .internalError], Between.allCases)
  func whileAFaultLastsItCalculatesAndAfterwardsTheSameCodeOpens(
    _ status: Status, _ between: Between
  ) async throws {
    let phone = try await planned()
    phone.chip.fail { _ in status }
    try await phone.play(
      """
      \(between.journey)
      \(Self.calculates)
      \(Self.open("outside"))
      touch "Stäng"
      \(Self.calculates)
      """)
    phone.chip.fail(nil)
    try await phone.play("\(between.journey)\n\(Self.open("inside"))")
    await phone.end()
  }

  /// The first twelve calls, and as many of the others as there is time for.
  private func some(_ count: Int) -> [Int] {
    guard count > 12 else { return Array(1...max(1, count)) }
    return Array(1...12) + stride(from: 13, through: count, by: max(1, (count - 12) / 12))
  }

  @Test func fromWhateverCallOfAnOpeningTheKeysFailThePlanOpensWhenTheyAreWell() async throws {
    let phone = try await planned()
    phone.chip.fail(nil)
    try await phone.play("restart\n\(Self.open("inside"))\nleave")
    let count = phone.chip.count
    #expect(count > 0)
    for first in some(count) {
      phone.chip.fail { $0 >= first ? .internalError : nil }
      // The plan may open or not: the last calls may have no consequence.
      try await phone.play("restart\npress C \(TestPhone.code)\nhold =\nanswer\nleave")
      try await phone.play(Self.calculates)
      phone.chip.fail(nil)
      try await phone.play("restart\n\(Self.open("inside"))\nleave")
    }
    await phone.end()
  }

  @Test func fromWhateverCallOfASetUpTheKeysFailItCanBeMadeAfterwards() async throws {
    let phone = try TestPhone()
    phone.chip.fail(nil)
    try await phone.setUp()
    let count = phone.chip.count
    await phone.end()
    #expect(count > 0)
    for first in some(count) {
      let phone = try TestPhone()
      phone.chip.fail { $0 >= first ? .internalError : nil }
      // The plan is made, or the app says that it cannot be saved.
      _ = try await phone.unmet(TestPhone.setUp)
      phone.model.leave()
      try await phone.play(Self.calculates)
      phone.chip.fail(nil)
      try await phone.play("restart")
      try await phone.enter()
      if !phone.isInside {
        phone.model.leave()
        try await phone.setUp()
      }
      #expect(phone.isInside, "from call \(first) of \(count)")
      await phone.end()
    }
  }
}
