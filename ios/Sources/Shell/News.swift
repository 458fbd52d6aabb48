import Kalkyl

extension Screen {
  /// Notices that this screen has and the one before had not, on the same page: what a screen reader
  /// would not find by itself. None of the calculator.
  public func news(since last: Screen) -> [Text] {
    guard inside, last.inside, page == last.page else { return [] }
    let known = last.notices
    return notices.filter { !known.contains($0) }
  }

  private var notices: [Text] { blocks.flatMap(\.texts).filter { $0.role == .notice } }
}
