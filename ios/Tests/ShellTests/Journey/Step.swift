import Kalkyl

/// One line: its number in the file, from 1; the line as it is written; what is to be done.
struct Step {
  let line: Int
  let text: String
  let act: Act
}

enum Act {
  case phone(Setting)
  case press([Tap])
  case holdKey(Key)
  case touch(Target)
  case hold(Target, down: Bool)
  case release
  case draw
  case write(label: Words, text: Words, times: Int)
  case answer
  case back
  case leave
  case background
  case foreground
  case spoken
  case restart(phone: Bool)
  /// In milliseconds.
  case pass(UInt64)
  /// Seconds since 1970 at the place.
  case setClock(Int64)
  case keep(String, Source)
  case expect(not: Bool, Sight)

  /// The kept texts it needs.
  var names: [String] {
    switch self {
    case .press(let taps):
      taps.compactMap { if case .kept(let name) = $0 { name } else { nil } }
    case .touch(let target), .hold(let target, _): target.words.names
    case .write(let label, let text, _): label.names + text.names
    case .keep(_, let what): what.words?.names ?? []
    case .expect(_, let what): what.words.flatMap(\.names)
    default: []
    }
  }
}

enum Setting {
  case locales([String])
  case separator(String)
  case voices([String])
  /// Minutes east of UTC.
  case zone(Int32)
  /// In MiB.
  case memory(UInt32)
  case platform(name: String, version: String)
  case deviceKeys(KeyState)
}

/// How the keys of the device are.
enum KeyState: String {
  case well, busy, lost
}

enum Tap {
  case on(Key)
  /// A kept text, key by key.
  case kept(String)
}

/// What is touched.
enum Target {
  /// The one that has this text, or, counted from 1, one of those that have it.
  case named(Words, Int?)
  case field(Words)

  var words: Words {
    switch self {
    case .named(let words, _), .field(let words): words
    }
  }
}

/// What is kept.
enum Source {
  case screen
  case display
  case big(Int?)
  case step(Int)
  case field(Words)
  case value(Words)
  /// The rest of a text that begins so.
  case after(Words)

  /// What finds it.
  var words: Words? {
    switch self {
    case .field(let words), .value(let words), .after(let words): words
    default: nil
    }
  }

  var isScreen: Bool {
    if case .screen = self { true } else { false }
  }
}

/// What is to be seen.
enum Sight {
  case text(Words)
  case calculator, sheet, page, inside, outside, cleared
  case display(Words)
  case expression(Words)
  case block(Trait, Words)
  case value(label: Words, state: Words)
  case field(label: Words, text: Words)
  case language(String, Words)
  case way(Direction, Words?)
  case spoken(Words)
  case onKey(Words)
  case count(Words, Int)
  /// In percent.
  case size(UInt32)
  case same(String)
  case dialled(Words?)
  case said(Words?)

  /// What a block can be.
  enum Trait: String {
    case heading, chosen, active, main, held
  }

  /// All the texts it is looked for with.
  var words: [Words] {
    switch self {
    case .text(let text), .display(let text), .expression(let text), .block(_, let text),
      .language(_, let text), .spoken(let text), .onKey(let text), .count(let text, _):
      [text]
    case .value(let label, let state): [label, state]
    case .field(let label, let text): [label, text]
    case .way(_, let text), .dialled(let text), .said(let text): text.map { [$0] } ?? []
    default: []
    }
  }
}
