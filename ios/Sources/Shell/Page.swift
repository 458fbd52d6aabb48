import Kalkyl

/// A page as it is laid out: rows below each other, under them the main button, then the exit.
public struct Page: Equatable, Sendable {
  public enum Row: Equatable, Identifiable, Sendable {
    case block(Block)
    /// Neighbouring tiles, which share rows.
    case tiles([Block])

    public var id: UInt64 { blocks.first?.id ?? 0 }

    public var blocks: [Block] {
      switch self {
      case .block(let block): [block]
      case .tiles(let blocks): blocks
      }
    }
  }

  /// Number of the page, which stays while it is the same page.
  public let number: UInt64
  public let rows: [Row]
  /// The one main button.
  public let main: Block?
  public let exit: Text?
  public let back: Text?
  /// Button beside the exit, to the page that is needed first.
  public let top: Text?
  public let isRightToLeft: Bool
  /// Factor on the system's text size.
  public let scale: Double

  /// Returns nil if the screen is the calculator alone.
  public init?(_ screen: Screen) {
    if screen.calculator != nil && screen.blocks.isEmpty { return nil }
    number = screen.page
    let main = screen.blocks.first { $0.main }
    self.main = main
    rows = Self.rows(screen.blocks.filter { $0.id != main?.id })
    exit = screen.exit
    back = screen.back
    top = screen.top
    isRightToLeft = screen.direction == .rightToLeft
    scale = Double(screen.size) / 100
  }

  /// All blocks of the page, the main button last.
  public var blocks: [Block] { rows.flatMap(\.blocks) + (main.map { [$0] } ?? []) }

  /// Block at which a screen reader begins: mostly the heading.
  public var first: Block? { rows.first?.blocks.first ?? main }

  private static func rows(_ blocks: [Block]) -> [Row] {
    var rows: [Row] = []
    for block in blocks {
      if block.kind != .state {
        rows.append(.block(block))
      } else if case .tiles(let before) = rows.last {
        rows[rows.count - 1] = .tiles(before + [block])
      } else {
        rows.append(.tiles([block]))
      }
    }
    return rows
  }
}
