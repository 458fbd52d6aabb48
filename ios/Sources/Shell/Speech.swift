import Foundation
import Kalkyl

/// Spoken form of texts that belong together, each in its own language.
public func spoken(_ texts: [Text]) -> AttributedString {
  var said = AttributedString()
  for text in texts where !text.spoken.isEmpty {
    if !said.characters.isEmpty { said += AttributedString(". ") }
    var piece = AttributedString(text.spoken)
    piece.languageIdentifier = text.language
    said += piece
  }
  return said
}

/// A text as it is drawn, in its own language: for fonts, and for breaking lines.
public func drawn(_ text: Text) -> AttributedString {
  var words = AttributedString(text.words)
  words.languageIdentifier = text.language
  return words
}
