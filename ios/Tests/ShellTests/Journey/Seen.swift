import Kalkyl

@testable import Shell

/// A text as it is compared: without isolates, and every space an ordinary one.
func plain(_ text: some StringProtocol) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x2066...0x2069: continue
    case 0xa0, 0x202f: plain.append(" ")
    default: plain.append(scalar)
    }
  }
  return String(plain)
}

extension Block {
  func isNamed(_ name: String) -> Bool {
    texts.contains { [.label, .second, .value].contains($0.role) && plain($0.words) == name }
  }

  func part(_ role: TextRole) -> String? {
    texts.first { $0.role == role }.map { plain($0.words) }
  }

  /// Traits of the block, in a journey's words.
  var traits: Set<String> {
    let all = [
      "heading": kind == .heading, "chosen": chosen, "active": active, "main": main,
      "held": hold != nil,
    ]
    return Set(all.filter(\.value).keys)
  }

  fileprivate var described: String {
    let texts = texts.map {
      let icon = $0.icon.map { " \($0)" } ?? ""
      return "\($0.role) \(plain($0.words)) \($0.language) \($0.direction)\(icon)"
    }
    return "\(kind) \(texts) \"\(plain(value))\" \(keys.map(\.face.words)) "
      + "\(active ? "active " : "")\(chosen ? "chosen " : "")\(main ? "main " : "")"
      + (hold.map { "held \($0)" } ?? "")
  }
}

/// Contents of a screen, by the page that is laid out of it.
struct Seen {
  let screen: Screen
  let page: Page?

  init(_ screen: Screen) {
    self.screen = screen
    page = Page(screen)
  }

  var blocks: [Block] { page?.blocks ?? [] }

  private var outer: [Text] {
    [screen.calculator?.expression, screen.calculator?.display, screen.calculator?.memory]
      .compactMap { $0 }
  }

  var texts: [Text] {
    outer + blocks.flatMap(\.texts) + [page?.exit, page?.back, page?.top].compactMap { $0 }
  }

  /// All texts but the faces of keys; includes the text in fields.
  var lines: [String] {
    texts.map { plain($0.words) } + blocks.filter { !$0.value.isEmpty }.map { plain($0.value) }
  }

  var keys: [KeyFace] { screen.faces }

  func active(_ name: String) -> [Block] {
    blocks.filter { $0.active && $0.kind != .field && $0.isNamed(name) }
  }

  func field(_ label: String) -> Block? { of(.field).first { $0.isNamed(label) } }

  func of(_ kind: BlockKind) -> [Block] { blocks.filter { $0.kind == kind } }

  func value(_ label: String) -> String? {
    blocks.filter { $0.isNamed(label) }.compactMap { $0.part(.value) }.first
  }

  /// All contents but the numbers of screen, page and blocks, for comparing and for reading.
  var described: String {
    var lines = [
      "\(screen.calculator == nil ? "page" : "calculator"), "
        + "\(screen.inside ? "inside" : "outside"), \(screen.direction), \(screen.size) %"
    ]
    lines += outer.map { "\(plain($0.words)) \($0.language) \($0.direction)" }
    lines.append("\(screen.calculator?.faces.map(\.face.words) ?? [])")
    lines += blocks.map(\.described)
    lines += [page?.back, page?.exit].compactMap { $0.map { plain($0.words) } }
    return lines.joined(separator: "\n")
  }
}
