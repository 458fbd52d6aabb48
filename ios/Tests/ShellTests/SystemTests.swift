import Foundation
import Testing

@testable import Shell

/// Answers of the system, and the shell's use of them: the folder, the start of the phone, the text size.
struct SystemTests {
  /// Files that refuse one call or none, and note the others.
  private final class TestFiles: Files {
    struct Refused: Error {}

    let refused: String
    var done: [String] = []

    init(refused: String) {
      self.refused = refused
    }

    private func does(_ call: String) throws {
      if call == refused { throw Refused() }
      done.append(call)
    }

    func support() throws -> URL {
      try does("support")
      return URL(fileURLWithPath: "/support", isDirectory: true)
    }

    func create(_ folder: URL) throws { try does("create") }
    func protect(_ folder: URL) throws { try does("protect") }
    func exclude(_ folder: URL) throws { try does("exclude") }
  }

  @Test(arguments: ["", "support", "create", "protect", "exclude"])
  func whateverIsRefusedThereIsAFolderAndTheRestIsDone(_ refused: String) {
    let files = TestFiles(refused: refused)
    let path = Folder.path(files)
    #expect(path.hasSuffix("/Calculator"))
    #expect(path.hasPrefix("/support/") == (refused != "support"))
    #expect(files.done == ["support", "create", "protect", "exclude"].filter { $0 != refused })
  }

  @Test func everyStartHasANumberOfItsOwn() {
    #expect(Starts.number("6E0A19F2-0000-4000-8000-000000000000") == 0x6E0A_19F2)
    #expect(Starts.number("00000000-0000-4000-8000-000000000001") == 1, "0 would mean none")
    for none in [nil, "", "6E0A19F2", "not a name"] { #expect(Starts.number(none) == 0) }
  }

  @Test func textGrowsAtEverySettingOfTheSystem() {
    let units = (0..<12).map(Size.unit)
    #expect(zip(units, units.dropFirst()).allSatisfy { $0 < $1 })
    #expect(units[3] == 1 && units[11] == 53.0 / 17)
    #expect(Size.unit(-1) == units[0] && Size.unit(99) == units[11])
  }

  @Test(arguments: 0..<12) func theDisplayAndTilesFitAtEveryTextSize(_ setting: Int) {
    let unit = Size.unit(setting)
    for (width, height) in [(320.0, 568.0), (375, 667), (430, 932), (568, 320), (1366, 1024)] {
      let places = Places(CGSize(width: width, height: height))
      let largest = min(Size.largest * unit, places.display.height / 1.2)
      for count in [1, 8, 16, 40] {
        let size = Places.displaySize(for: count, in: places.display.width, largest: largest)
        #expect(size.points * Double(size.lines) <= places.display.height, "\(width) \(count)")
      }
      let columns = Tiles.columns(
        ["Packat", "Någon annan", "Behövs inte"], width: width - 32, unit: unit)
      #expect((1...3).contains(columns))
      if unit > 3 && width < 500 { #expect(columns == 1, "words would be cut off") }
    }
  }
}
