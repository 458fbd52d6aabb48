#if canImport(UIKit)
  import Kalkyl
  import Shell
  import UIKit

  /// Puts a result on the pasteboard as plain text, and tells a screen reader.
  @MainActor func putOnPasteboard(_ result: CopyableResult) {
    UIPasteboard.general.string = result.value
    UIAccessibility.post(
      notification: .announcement,
      argument: NSAttributedString(
        string: result.done.spoken,
        attributes: [.accessibilitySpeechLanguage: result.done.language]))
  }
#endif
