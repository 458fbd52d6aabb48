import Kalkyl

/// Meanings of everything that can be touched, each passed on to a model.
extension Finger.Meaning {
  /// A key of the calculator, or of a keyboard.
  @MainActor public static func key(_ key: Key, of model: Model) -> Self {
    .key(
      { model.press(key) }, hold: { model.hold(key) }, release: { model.early.keyLetGo() })
  }

  /// A key of a keypad on a page.
  @MainActor public static func keypad(_ key: Key, of model: Model) -> Self {
    .key(
      { model.press(key) }, hold: { model.hold(key) }, release: { model.early.keyLetGo() },
      counts: { !model.early.areIgnored })
  }

  @MainActor public static func block(_ block: Block, of model: Model) -> Self {
    let id = block.id
    return .block(
      announced: block.hold, touch: { model.touch(id) }, hold: { model.holdTouch(id) },
      release: { model.release(id) }, counts: { !model.early.areIgnored })
  }

  /// One page back, however long it is touched.
  @MainActor public static func back(of model: Model) -> Self {
    .once({ model.back() }, of: model)
  }

  /// To the page that is needed first, however long it is touched.
  @MainActor public static func top(of model: Model) -> Self {
    .once({ model.top() }, of: model)
  }

  /// Acts as soon as it is touched, also on a page that has just come.
  @MainActor public static func exit(of model: Model) -> Self {
    .atOnce { model.leave() }
  }

  @MainActor private static func once(_ act: @escaping () -> Void, of model: Model) -> Self {
    .block(
      announced: nil, touch: act, hold: act, release: {}, counts: { !model.early.areIgnored })
  }
}
