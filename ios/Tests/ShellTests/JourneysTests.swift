import Foundation
import Testing

@testable import Shell

/// Every journey of tests/journeys, through the shell's model, with the real library.
@MainActor @Suite(.serialized) struct JourneysTests {
  nonisolated static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../tests/journeys").standardizedFileURL

  nonisolated static var journeys: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".journey") }.sorted()
  }

  @Test func thereAreJourneys() {
    #expect(Self.journeys.contains("first-evening.journey"))
  }

  @Test(arguments: journeys) func arrives(_ name: String) async throws {
    let phone = try TestPhone()
    var player = Player(on: phone)
    let unmet = try await player.play(name, try Step.of(file: name))
    await phone.end()
    #expect(unmet == nil)
  }
}
