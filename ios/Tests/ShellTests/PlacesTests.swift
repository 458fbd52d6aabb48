import Foundation
import Testing

@testable import Shell

extension CGRect {
  /// True if the rectangles share more than an edge.
  fileprivate func overlaps(_ other: CGRect) -> Bool {
    min(maxX, other.maxX) - max(minX, other.minX) > 0.001
      && min(maxY, other.maxY) - max(minY, other.minY) > 0.001
  }
}

/// Places of the calculator's parts, on the smallest and the largest screens.
struct PlacesTests {
  static let rooms = [
    CGSize(width: 320, height: 568), CGSize(width: 390, height: 844),
    CGSize(width: 568, height: 320), CGSize(width: 1024, height: 768),
  ]
  private static let more =
    rooms + [
      CGSize(width: 320, height: 427), CGSize(width: 375, height: 647),
      CGSize(width: 812, height: 354), CGSize(width: 1366, height: 1024),
    ]

  private func rows(_ places: Places) -> [[CGRect]] {
    Places.cells([4, 4, 4, 4, 4], in: places.keys.size).map { row in
      row.map { $0.offsetBy(dx: places.keys.minX, dy: places.keys.minY) }
    }
  }

  @Test(arguments: rooms) func aSheetNeverCoversTheLowestRow(_ room: CGSize) throws {
    let places = Places(room)
    let lowest = try #require(rows(places).last)
    let equals = try #require(lowest.last)
    #expect(!places.sheet.contains(CGPoint(x: equals.midX, y: equals.midY)))
    #expect(lowest.allSatisfy { !$0.overlaps(places.sheet) })
  }

  @Test(arguments: more) func aSheetCoversTheOtherRows(_ room: CGSize) {
    let places = Places(room)
    let others = rows(places).dropLast().flatMap { $0 }
    #expect(others.allSatisfy { places.sheet.insetBy(dx: -0.01, dy: -0.01).contains($0) })
    #expect(places.sheet.minY <= places.thinKeys.minY)
  }

  @Test(arguments: more) func theHistoryIsLargeEnoughAndOverlapsNothing(_ room: CGSize) {
    let places = Places(room)
    #expect(places.history.width >= 48 && places.history.height >= 48)
    let others = [
      places.memory, places.expression, places.display, places.sheet, places.thinKeys, places.keys,
    ]
    #expect(others.allSatisfy { !$0.overlaps(places.history) })
    #expect(CGRect(origin: .zero, size: room).contains(places.history))
  }

  @Test(arguments: more) func theLinesOfTheDisplayDoNotOverlap(_ room: CGSize) {
    let places = Places(room)
    #expect(!places.memory.overlaps(places.expression))
    #expect(!places.memory.overlaps(places.display))
    #expect(!places.expression.overlaps(places.display))
    #expect(places.display.width >= 120 && places.display.height >= 30)
  }

  @Test(arguments: more) func keysAreLargeEnoughAndNotTooWide(_ room: CGSize) {
    let places = Places(room)
    let thin = Places.cells(places.isFlat ? [1, 1, 1, 1, 1] : [5], in: places.thinKeys.size)
    let all = (rows(places) + thin).flatMap { $0 }
    #expect(all.allSatisfy { $0.width >= 48 && $0.height >= 56 })
    #expect(places.keys.width <= 480 || places.isFlat)
  }

  @Test func theGridIsInTheMiddleOfALargeScreen() {
    let places = Places(CGSize(width: 1024, height: 768))
    #expect(places.keys.width == 480 && places.keys.midX == 512)
    #expect(places.thinKeys.midX == 512)
  }

  @Test func eachRowHasAsManyEqualColumnsAsKeys() {
    let cells = Places.cells([5, 4], in: CGSize(width: 400, height: 200))
    #expect(cells.map(\.count) == [5, 4])
    for row in cells {
      #expect(row.allSatisfy { abs($0.width - row[0].width) < 0.001 })
      #expect(row.first?.minX == 0 && abs((row.last?.maxX ?? 0) - 400) < 0.001)
    }
    #expect(cells[1][0].minY > cells[0][0].maxY)
  }

  @Test func nothingStandsWhereThereIsNoRoom() {
    let places = Places(.zero)
    #expect(places.history.width >= 0 && places.keys.width >= -16)
    #expect(Places.cells([], in: .zero).isEmpty)
  }
}

/// The size of the number in the display.
struct DisplaySizeTests {
  @Test func aShortNumberIsAsLargeAsNumbersGet() {
    #expect(Places.displaySize(for: 1, in: 288) == .init(points: 48, lines: 1))
  }

  /// `1 234 567 890,125`, on the smallest phone.
  @Test func aLongNumberStaysOnOneLine() {
    let size = Places.displaySize(for: 17, in: 288)
    #expect(size.lines == 1 && size.points < 48 && size.points >= 0.4 * 48)
  }

  @Test func aNumberFitsItsLine() {
    for count in 1...40 {
      let size = Places.displaySize(for: count, in: 288)
      let longest = (count + size.lines - 1) / size.lines
      #expect(Double(longest) * size.points * 0.62 <= 288.001, "\(count)")
    }
  }

  @Test func belowTwoFifthsItTakesTwoLines() {
    let most = (1...60).last { Places.displaySize(for: $0, in: 288).lines == 1 } ?? 0
    #expect(most == 24)
    let two = Places.displaySize(for: most + 1, in: 288)
    #expect(two.lines == 2 && two.points <= 0.4 * 48)
  }

  @Test func aLongerNumberIsNeverLarger() {
    let sizes = (0...80).map { Places.displaySize(for: $0, in: 200).points }
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func theLargestSizeFollowsTheTextSize() {
    #expect(Places.displaySize(for: 1, in: 400, largest: 96) == .init(points: 96, lines: 1))
  }
}
