import Foundation

/// Positions of the calculator's parts, from the size alone: the display above, keys in the lower
/// two thirds, a thin row between; with little height, the display beside the keys. The history's
/// key is at the display's left, and no part overlaps it, the sheet included.
public struct Places: Equatable, Sendable {
  public let isFlat: Bool
  public let history: CGRect
  public let memory: CGRect
  public let expression: CGRect
  public let display: CGRect
  /// The thin row, or a column if the calculator is flat.
  public let thinKeys: CGRect
  public let keys: CGRect
  /// Area of a sheet: from the thin row down to the lowest row of keys, which stays bare.
  public let sheet: CGRect

  private static let least = 2.0
  private static let leastDisplay = 72.0
  /// Wider keys are no easier to touch.
  private static let widest = 480.0
  private static let rows = 5

  public init(_ room: CGSize) {
    let (edge, target) = (Size.gap, Size.target)
    let bottom = room.height - edge
    // Gaps shrink before keys do.
    let lowest = 5 * target + 4 * Self.least
    isFlat = room.height < lowest + target + Self.least + Self.leastDisplay + edge
    let shown: CGRect
    let covered: CGPoint
    if isFlat {
      let right = room.width - edge
      let five = 5 * target + 4 * edge
      let left = max(0, min(room.width * 2 / 5, right - five))
      let column = (right - left) / 5
      thinKeys = CGRect(x: left, y: edge, width: column - Self.least, height: bottom - edge)
      let first = left + column + Self.least
      keys = CGRect(x: first, y: edge, width: right - first, height: bottom - edge)
      shown = CGRect(x: edge, y: edge, width: max(0, left - 2 * edge), height: bottom - edge)
      covered = CGPoint(x: left, y: 0)
    } else {
      let width = min(room.width - 2 * edge, Self.widest)
      let left = (room.width - width) / 2
      let top = max(min(room.height / 3, bottom - lowest), Self.leastDisplay + target)
      thinKeys = CGRect(x: left, y: top - edge / 2 - target, width: width, height: target)
      keys = CGRect(x: left, y: top, width: width, height: bottom - top)
      shown = CGRect(
        x: left + edge, y: edge, width: width - 2 * edge,
        height: thinKeys.minY - edge - Self.least)
      covered = CGPoint(x: 0, y: thinKeys.minY)
    }
    let last = Self.cells(Array(repeating: 1, count: Self.rows), in: keys.size)[Self.rows - 1][0]
    let bare = keys.minY + last.minY - Self.gap(keys.height, Self.rows)
    sheet = CGRect(
      x: covered.x, y: covered.y, width: room.width - covered.x, height: bare - covered.y)

    let touch = min(target, shown.width)
    history = CGRect(x: shown.minX, y: shown.minY, width: touch, height: touch)
    // With enough height the display has the whole width, under the key.
    let isHigh = shown.height >= 2 * target
    let middle = isHigh ? max(shown.height * 2 / 5, target) : shown.height * 2 / 5
    let sign = min(40, shown.width - touch)
    memory = CGRect(x: history.maxX, y: shown.minY, width: sign, height: middle)
    expression = CGRect(
      x: memory.maxX, y: shown.minY, width: shown.maxX - memory.maxX, height: middle)
    let left = isHigh ? shown.minX : history.maxX
    display = CGRect(
      x: left, y: shown.minY + middle, width: shown.maxX - left, height: shown.height - middle)
  }

  /// The keys of a grid, row by row: each row is as wide as the grid, whatever the number of its keys.
  public static func cells(_ counts: [Int], in room: CGSize) -> [[CGRect]] {
    let down = gap(room.height, counts.count)
    let height = (room.height - Double(counts.count - 1) * down) / Double(max(counts.count, 1))
    return counts.enumerated().map { row, count in
      let across = gap(room.width, count)
      let width = (room.width - Double(count - 1) * across) / Double(max(count, 1))
      return (0..<count).map { column in
        CGRect(
          x: Double(column) * (width + across), y: Double(row) * (height + down),
          width: max(0, width), height: max(0, height))
      }
    }
  }

  /// The gap between rows of keys, or columns: it shrinks before the keys do.
  public static func gap(_ length: Double, _ count: Int) -> Double {
    guard count > 1 else { return 0 }
    let spare = (length - Double(count) * Size.target) / Double(count - 1)
    return min(max(spare, least), Size.gap)
  }

  /// The font size of the display, and the lines that it takes.
  public struct DisplaySize: Equatable, Sendable {
    public let points: Double
    public let lines: Int
  }

  /// Least share of the largest size at which a number stays on one line.
  private static let leastOnOneLine = 0.4

  /// The size for so many characters: on one line while that is readable, otherwise on two.
  public static func displaySize(
    for count: Int, in width: Double, largest: Double = Size.largest
  ) -> DisplaySize {
    let fitting = { (count: Int) in width / (Double(max(count, 1)) * Letter.width) }
    let least = largest * leastOnOneLine
    let one = fitting(count)
    if one >= least { return DisplaySize(points: min(one, largest), lines: 1) }
    return DisplaySize(points: min(fitting((count + 1) / 2), least), lines: 2)
  }
}

private enum Letter {
  /// Width of a letter as a share of its size; few letters are wider.
  static let width = 0.62
}

/// Tiles beside each other.
public enum Tiles {
  /// Number of columns: as many as have room for their longest words, at most three.
  public static func columns(_ words: [String], width: Double, unit: Double) -> Int {
    let longest = words.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
    let needed = Double(longest) * Letter.width * Size.second * unit + 2 * Size.gap
    let most = min(3, words.count)
    guard most > 1 else { return 1 }
    return (2...most).last { count in
      needed <= (width - Double(count - 1) * Size.gap) / Double(count)
    } ?? 1
  }
}
