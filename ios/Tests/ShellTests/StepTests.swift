import Foundation
import Kalkyl
import Testing

@testable import Shell

/// The player refuses steps that it cannot play.
@MainActor @Suite(.serialized) struct StepTests {
  private func played(_ steps: [Step]) async throws -> String? {
    let phone = try TestPhone()
    var player = Player(on: phone)
    do {
      let unmet = try await player.play("planted", steps)
      await phone.end()
      return unmet
    } catch {
      await phone.end()
      throw error
    }
  }

  /// Report on this step, the second of its journey.
  private func refused(_ step: String) async throws -> String {
    let first = #"{"line": 1, "written": "back", "do": "back"}"#
    let json = #"[\#(first), {"line": 7, "written": "planted", \#(step)}]"#
    let steps = try Step.decode(Data(json.utf8))
    do {
      _ = try await played(steps)
      return ""
    } catch let refused as Unplayable {
      return refused.why
    }
  }

  @Test(arguments: ["fly", "phone wings", "keep wings", "see wings"])
  func aStepThatIsNotKnownIsRefusedWithItsLine(_ act: String) async throws {
    let why = try await refused(#""do": "\#(act)", "name": "a", "not": false"#)
    #expect(why == "planted:7: planted\nunknown step `\(act)`")
  }

  @Test(arguments: [
    #""do": "back""#, #""do": "phone memory", "mebibytes": 1"#,
    #""do": "see page", "not": true"#, #""do": "keep display", "name": "a""#,
  ])
  func aFieldThatNothingReadsIsRefusedWithItsLine(_ step: String) async throws {
    let why = try await refused(#"\#(step), "wings": 2"#)
    #expect(why.hasPrefix("planted:7: planted\n") && why.hasSuffix(#": ["wings"]"#), "\(why)")
  }

  @Test(arguments: [
    #""do": "see page""#, #""do": "phone keys", "state": "bad""#,
    #""do": "hold key", "key": "Q""#,
    #""do": "see direction", "not": false, "direction": "up""#,
    #""do": "see display", "not": false, "text": "0""#,
    #""do": "see size", "not": false, "percent": "100""#,
  ])
  func aFieldThatIsMissingOrOfAnotherKindIsRefusedWithItsLine(_ step: String) async throws {
    #expect(try await refused(step).hasPrefix("planted:7: planted\n"))
  }

  @Test func anExpectationThatIsNotMetIsToldWithItsLine() async throws {
    let steps = try Step.of("see calculator\n\npress 1 + 2 =\nsee display \"4\"\n")
    let unmet = try await played(steps)
    let expected = "planted:4: see display \"4\"\nexpected: see display 4\n"
    #expect(unmet?.hasPrefix(expected) == true, "\(unmet ?? "")")
  }

  @Test func aLineThatIsNoStepIsTold() {
    #expect {
      try Step.of("back\nfly away\n")
    } throws: { error in
      (error as? Unplayable)?.why.hasPrefix("-:2: unknown step `fly`") == true
    }
  }

  @Test func textsAndKeysAreFilledInWithWhatWasKept() throws {
    let steps = try Step.of("keep a big\nsee \"\u{301}1 $a\"\npress M+ $a =")
    #expect(try steps[1].text("text") { "<\($0)>" } == "\u{301}1 <a>")
    #expect(try steps[2].keys { _ in [.two] } == [.memoryAdd, .two, .equals])
  }
}
