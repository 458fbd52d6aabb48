import Foundation

/// Where the parts of the calculator stand, from the size alone: the display above, keys in the lower two thirds, a
/// thin row of memory keys between; where there is little height, the display beside the keys.
public struct Places: Equatable, Sendable {
  public let isFlat: Bool
  public let memory: CGRect
  public let expression: CGRect
  public let display: CGRect
  /// A row of four, or a column where it is flat.
  public let memoryKeys: CGRect
  public let keys: CGRect
  /// What a sheet covers.
  public let sheet: CGRect

  private static let least = 2.0
  private static let leastDisplay = 72.0

  public init(_ room: CGSize) {
    let (edge, target) = (Size.gap, Size.target)
    let (right, bottom) = (room.width - edge, room.height - edge)
    // Gaps shrink before keys do.
    let lowest = 5 * target + 4 * Self.least
    isFlat = room.height < lowest + target + Self.least + Self.leastDisplay + edge
    let shown: CGRect
    if isFlat {
      let five = 5 * target + 4 * edge
      let left = max(0, min(room.width * 2 / 5, right - five))
      let column = (right - left) / 5
      memoryKeys = CGRect(x: left, y: edge, width: column - Self.least, height: bottom - edge)
      let first = left + column + Self.least
      keys = CGRect(x: first, y: edge, width: right - first, height: bottom - edge)
      shown = CGRect(x: edge, y: edge, width: max(0, left - 2 * edge), height: bottom - edge)
      sheet = CGRect(x: left, y: 0, width: room.width - left, height: room.height)
    } else {
      let top = max(min(room.height / 3, bottom - lowest), Self.leastDisplay + target)
      memoryKeys = CGRect(
        x: edge, y: top - edge / 2 - target, width: right - edge, height: target)
      keys = CGRect(x: edge, y: top, width: right - edge, height: bottom - top)
      shown = CGRect(
        x: 2 * edge, y: edge, width: right - 3 * edge, height: memoryKeys.minY - edge - Self.least)
      sheet = CGRect(
        x: 0, y: memoryKeys.minY, width: room.width, height: room.height - memoryKeys.minY)
    }
    let middle = shown.height * 2 / 5
    let sign = min(40, shown.width)
    memory = CGRect(x: shown.minX, y: shown.minY, width: sign, height: middle)
    expression = CGRect(
      x: shown.minX + sign, y: shown.minY, width: shown.width - sign, height: middle)
    display = CGRect(
      x: shown.minX, y: shown.minY + middle, width: shown.width, height: shown.height - middle)
  }

  /// The gap between rows of keys, or columns: rather narrow gaps than small keys.
  public static func gap(_ length: Double, _ count: Int) -> Double {
    guard count > 1 else { return 0 }
    let spare = (length - Double(count) * Size.target) / Double(count - 1)
    return min(max(spare, least), Size.gap)
  }
}

/// Tiles beside each other.
public enum Tiles {
  /// Of a letter's size, what it takes in width, at most but for few.
  private static let letter = 0.62

  /// As many as have room for their longest words, at most three.
  public static func columns(_ words: [String], width: Double, unit: Double) -> Int {
    let longest = words.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
    let needed = Double(longest) * letter * Size.second * unit + 2 * Size.gap
    let most = min(3, words.count)
    guard most > 1 else { return 1 }
    return (2...most).last { count in
      needed <= (width - Double(count - 1) * Size.gap) / Double(count)
    } ?? 1
  }
}
