import Kalkyl
import Testing

@testable import Shell

/// The covered calculator while the app is not in use, and results that are copied from it.
@MainActor struct DisplayTests {
  private func started() throws -> TestPhone {
    let phone = try TestPhone()
    try phone.start()
    return phone
  }

  private func press(_ signs: String, on phone: TestPhone) {
    for sign in signs { Keyboard.signs[sign].map(phone.model.press) }
  }

  @Test func holdingTheDisplayCopiesAResult() throws {
    let phone = try started()
    press("12+3=", on: phone)
    #expect(phone.copied() == "15")
  }

  @Test(arguments: ["", "12", "12+", "12+3", "12+3=7", "5/0="])
  func holdingTheDisplayCopiesNothingElse(_ signs: String) throws {
    let phone = try started()
    press(signs, on: phone)
    #expect(phone.copied() == nil)
  }

  @Test func nothingIsCopiedFromInside() throws {
    #expect(Screen.made(keys: [], result: "15").copyable?.value == "15")
    #expect(Screen.made(keys: [], result: "15", inside: true).copyable == nil)
    #expect(Screen.made([.made(1)]).copyable == nil)
  }

  @Test func aCoveredCalculatorShowsItsOneLine() throws {
    let screen = Screen.made([.made(1)], keys: [.made(.seven)], result: "1").covered
    let calculator = try #require(screen.calculator)
    #expect(calculator.display == .made("0"))
    #expect(calculator.expression.words.isEmpty && calculator.expression.spoken.isEmpty)
    #expect(calculator.rows == [KeyRow(keys: [.made(.seven)], thin: false)])
    #expect(screen.copyable == nil)
    #expect(Page(screen) == nil)
  }

  @Test func aCoveredCalculatorHidesAnEntry() throws {
    let phone = try started()
    press("73914628", on: phone)
    let covered = try #require(phone.screen.covered.calculator)
    #expect(!covered.display.words.contains("7"))
  }

  @Test func aCoveredCalculatorHasNoSheet() throws {
    let phone = try started()
    phone.model.press(.history)
    #expect(Page(phone.screen) != nil)
    #expect(Page(phone.screen.covered) == nil)
  }

  @Test func aCoveredPageStaysAsItIs() {
    let page = Screen.made([.made(1)])
    #expect(page.covered == page)
  }

  @Test func theHistoryComesAndGoesWithItsKey() throws {
    let phone = try started()
    phone.model.press(.history)
    #expect(Page(phone.screen) != nil)
    phone.model.press(.history)
    #expect(Page(phone.screen) == nil)
  }
}
