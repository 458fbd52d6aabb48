#if canImport(UIKit)
  import Kalkyl
  import Shell
  import UIKit

  /// Puts a result on the pasteboard as plain text, and tells a screen reader.
  @MainActor func putOnPasteboard(_ result: CopyableResult) {
    UIPasteboard.general.string = result.value
    say([result.done])
  }

  /// Lets a screen reader say texts, each in its own language.
  @MainActor func say(_ texts: [Kalkyl.Text]) {
    let said = NSMutableAttributedString(string: "")
    for text in texts where !text.spoken.isEmpty {
      if said.length > 0 { said.append(NSAttributedString(string: " ")) }
      said.append(
        NSAttributedString(
          string: text.spoken, attributes: [.accessibilitySpeechLanguage: text.language]))
    }
    UIAccessibility.post(notification: .announcement, argument: said)
  }
#endif
