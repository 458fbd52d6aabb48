import XCTest

/// The first way in, on a simulator, and pictures of what is seen there: with the largest text, from right to left, and
/// in the dark.
@MainActor final class PicturesTests: XCTestCase {
  private static let code = "73914628"
  private let app = XCUIApplication()

  override func setUp() async throws {
    continueAfterFailure = false
  }

  private func start(language: String, arguments: [String] = []) {
    app.launchArguments = ["-AppleLanguages", "(\(language))"] + arguments
    app.launch()
  }

  private func keep(_ name: String) {
    let picture = XCTAttachment(screenshot: app.screenshot())
    picture.name = name
    picture.lifetime = .keepAlways
    add(picture)
  }

  private func touch(_ label: String) {
    let button = app.buttons[label].firstMatch
    XCTAssertTrue(button.waitForExistence(timeout: 20), label)
    button.tap()
  }

  private func hold(_ label: String, _ seconds: Double) {
    let button = app.buttons[label].firstMatch
    XCTAssertTrue(button.waitForExistence(timeout: 20), label)
    button.press(forDuration: seconds)
  }

  private func type(_ digits: String) {
    for digit in digits { touch(String(digit)) }
  }

  func testItIsSetUpByTheGestureAndLeftByOneTouch() {
    start(language: "en")
    touch("clear")
    for label in ["percent", "equals", "percent"] { touch(label) }
    touch("equals")
    keep("calculator")
    hold("equals", 1)
    touch("English")
    for _ in 1...2 {
      type(Self.code)
      touch("Next")
    }
    hold("Done", 1)
    XCTAssertTrue(app.staticTexts["Close the plan with one touch"].waitForExistence(timeout: 30))
    keep("first page")
    touch("Calc")
    XCTAssertTrue(app.buttons["equals"].waitForExistence(timeout: 5))
    keep("calculator again")
  }

  func testTheLargestTextIsWhole() {
    start(
      language: "sv",
      arguments: [
        "-UIPreferredContentSizeCategoryName",
        "UICTContentSizeCategoryAccessibilityExtraExtraExtraLarge",
      ])
    hold("lika med", 1)
    keep("largest text")
  }

  func testArabicRunsFromRightToLeft() {
    start(language: "ar")
    hold("يساوي", 1)
    keep("from right to left")
  }

  func testTheDarkIsDark() {
    XCUIDevice.shared.appearance = .dark
    defer { XCUIDevice.shared.appearance = .light }
    start(language: "en")
    hold("equals", 1)
    keep("dark")
  }
}
