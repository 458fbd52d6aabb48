import Foundation
import Kalkyl

@testable import Shell

/// An expectation that is not met; `expected` says what was expected.
struct Unmet: Error {
  let expected: String

  init(_ expected: String) { self.expected = expected }
}

/// Plays a journey on the shell's model: it finds blocks on the page that is laid out, and puts a
/// finger on them. A key that lies under a sheet is pressed on a keyboard.
@MainActor struct Player {
  private let phone: TestPhone
  private var texts: [String: String] = [:]
  private var screens: [String: String] = [:]
  /// A finger that stays down, and the meaning of the view that it holds.
  private var down: (finger: Finger, meaning: Finger.Meaning)?
  /// True if a held key has left its answer to a later step.
  private var owes = false

  init(on phone: TestPhone) {
    self.phone = phone
  }

  /// Plays all steps; returns the expectation that was not met, or nil.
  mutating func play(_ name: String, _ steps: [Step]) async throws -> String? {
    for step in steps {
      do {
        try await play(step)
        try step.finish()
      } catch let wrong as Unplayable {
        throw Unplayable("\(name):\(step.line): \(step.written)\n\(wrong.why)")
      } catch let unmet as Unmet {
        let screen = phone.isRunning ? seen.described : ""
        return
          "\(name):\(step.line): \(step.written)\nexpected: \(unmet.expected)\nthe screen:\n\(screen)"
      }
    }
    return nil
  }

  private var seen: Seen { Seen(phone.screen) }

  private mutating func play(_ step: Step) async throws {
    if step.act.hasPrefix("phone ") { return try set(step) }
    if step.act == "clock set" { return phone.host.set(wall: try step.field("seconds")) }
    if !phone.isRunning { try await start() }
    switch step.act {
    case "press":
      for key in try step.keys(keys) {
        try press(key, held: false)
        await settle()
      }
    case "hold key":
      try press(try step.key(), held: true)
      owes = phone.screen.waits
    case "touch field":
      _ = try field(step)
    case "touch":
      let (finger, meaning) = press(.block(try block(step), of: phone.model))
      letGo(finger, meaning)
    case "hold":
      let block = try block(step)
      let (finger, meaning) = press(.block(block, of: phone.model))
      phone.timers.pass(max(Finger.systemHold, UInt64(block.hold ?? 0)))
      if try step.field("down") { down = (finger, meaning) } else { letGo(finger, meaning) }
    case "release":
      guard let (finger, meaning) = down else { throw Unmet("a finger that holds something") }
      down = nil
      letGo(finger, meaning)
    case "draw":
      if seen.of(.drawing).isEmpty { throw Unmet("a surface to draw on") }
    case "write":
      let text = String(repeating: try filled(step, "text"), count: try step.field("times"))
      phone.model.write(try field(step).id, text)
    case "answer":
      if !owes { throw Unmet("a screen that waits for an answer") }
      owes = false
    case "back": phone.model.back()
    case "leave": phone.model.leave()
    case "top":
      guard phone.model.screen.top != nil else { throw Unmet("a screen with a way to its top") }
      phone.model.top()
    case "scroll": phone.model.scrolled()
    case "background": phone.model.goesAway()
    case "foreground": phone.model.comesBack()
    case "spoken": phone.model.spoken()
    case "restart", "restart phone":
      await phone.end()
      if step.act == "restart phone" { phone.host.startAnew() }
      try await start()
    case "clock pass": await phone.pass(try step.field("milliseconds"))
    case let act where act.hasPrefix("keep "): try keep(step)
    default: try expect(step)
    }
    await settle()
  }

  private mutating func start() async throws {
    owes = false
    down = nil
    try phone.start()
    await settle()
  }

  private func settle() async {
    if !owes { await phone.settle() }
  }

  private func set(_ step: Step) throws {
    let host = phone.host
    switch step.act {
    case "phone locale":
      let tags: [String] = try step.field("tags")
      host.set { $0 = $0.with(locales: tags) }
    case "phone separator":
      let sign: String = try step.field("sign")
      host.set { $0 = $0.with(separator: sign) }
    case "phone memory":
      let size: UInt32 = try step.field("mebibytes")
      host.set { $0 = $0.with(memory: size) }
    case "phone platform":
      let (name, version): (String, String) = (try step.field("name"), try step.field("version"))
      let platforms: [String: Platform] = ["android": .android, "iphone": .iphone]
      guard let platform = platforms[name] else { throw Unplayable("a platform \(name)") }
      host.set { $0 = $0.with(platform: platform, version: version) }
    case "phone voices": host.set(voices: try step.field("tags"))
    case "phone zone": host.set(zone: try step.field("minutes"))
    case "phone keys":
      switch try step.field("state", as: String.self) {
      case "well": phone.chip.fail(nil)
      case "busy": phone.chip.fail { _ in Status.internalError }
      case "lost": phone.chip.loseAll()
      case let state: throw Unplayable("keys that are \(state)")
      }
    default: throw unknown(step)
    }
  }

  private func unknown(_ step: Step) -> Unplayable { Unplayable("unknown step `\(step.act)`") }

  /// Keys that type a kept text.
  private func keys(_ name: String) throws -> [Key] {
    try kept(name).filter { !$0.isWhitespace }.map { sign in
      guard let key = Keyboard.signs[sign] else {
        throw Unmet("signs of keys in $\(name), not \(sign)")
      }
      return key
    }
  }

  /// Presses a key, by finger if it is bare, on a keyboard if a sheet lies over it.
  private func press(_ key: Key, held: Bool) throws {
    guard seen.keys.contains(where: { $0.key == key }) else { throw Unmet("a key \(key)") }
    let isOnPage = phone.screen.calculator == nil
    let (finger, meaning) = press(
      isOnPage ? .keypad(key, of: phone.model) : .key(key, of: phone.model))
    if held { phone.timers.pass(Finger.systemHold) }
    letGo(finger, meaning)
  }

  /// Puts a finger down, after the time in which touches are too early.
  private func press(_ meaning: Finger.Meaning) -> (Finger, Finger.Meaning) {
    phone.timers.pass(EarlyTouches.ofHold)
    let finger = Finger(timers: phone.timers)
    finger.pressed(true, meaning)
    return (finger, meaning)
  }

  /// Lifts the finger as the platform reports it: no longer pressed, then touched.
  private func letGo(_ finger: Finger, _ meaning: Finger.Meaning) {
    finger.pressed(false, meaning)
    finger.touched(meaning)
  }

  private func block(_ step: Step) throws -> Block {
    let name = plain(try filled(step, "text"))
    let which: Int? = step.has("which") ? try step.field("which") : nil
    let found = seen.active(name)
    switch (which, found.count) {
    case (_, 0): throw Unmet("something to touch that reads \(name)")
    case (let which?, let count):
      if which > count { throw Unmet("\(which) things that read \(name)") }
      return found[which - 1]
    case (nil, 1): return found[0]
    case (nil, let count):
      throw Unmet("one thing to touch that reads \(name); there are \(count), say which")
    }
  }

  private func field(_ step: Step) throws -> Block {
    let name = plain(try filled(step, "label"))
    guard let field = seen.field(name) else { throw Unmet("a field named \(name)") }
    return field
  }

  private func kept(_ name: String) throws -> String {
    guard let text = texts[name] else { throw Unmet("a text kept as \(name)") }
    return text
  }

  private func filled(_ step: Step, _ name: String) throws -> String {
    try step.text(name, kept)
  }

  private mutating func keep(_ step: Step) throws {
    let seen = seen
    let name: String = try step.field("name")
    let text: String?
    switch step.act {
    case "keep screen":
      screens[name] = seen.described
      return
    case "keep display": text = seen.screen.calculator.map { plain($0.display.words) }
    case "keep big": text = part(of: .big, try step.field("which"))
    case "keep step": text = part(of: .step, try step.field("which"))
    case "keep field": text = try field(step).value
    case "keep value": text = seen.value(plain(try filled(step, "label")))
    case "keep after": text = after(plain(try filled(step, "beginning")), in: seen)
    default: throw unknown(step)
    }
    guard let text, !text.isEmpty else { throw Unmet("something like that to keep") }
    texts[name] = text
  }

  private func part(of kind: BlockKind, _ which: Int) -> String? {
    seen.of(kind).dropFirst(which - 1).first?.part(.label)
  }

  private func after(_ beginning: String, in seen: Seen) -> String? {
    seen.lines.first { $0.hasPrefix(beginning) }
      .map { $0.dropFirst(beginning.count).trimmingCharacters(in: .whitespaces) }
  }

  private func expect(_ step: Step) throws {
    let isSeen = try isSeen(step)
    let not: Bool = try step.field("not")
    if isSeen != not { return }
    let fields = ["label", "state", "text"].filter(step.has)
    let words = try fields.map { try filled(step, $0) }.joined(separator: " ")
    let kept = step.act == "same as" ? "\n\(screens[try step.field("name")] ?? "")" : ""
    throw Unmet("\(not ? "not " : "")\(step.act) \(words)\(kept)")
  }

  /// True if the expectation is met; reads all fields in either case, for `Step.finish`.
  private func isSeen(_ step: Step) throws -> Bool {
    let seen = seen
    let calculator = seen.screen.calculator
    func wanted(_ name: String = "text") throws -> String { plain(try filled(step, name)) }
    func optional() throws -> String? { step.has("text") ? try wanted() : nil }
    switch step.act {
    case "see":
      let text = try wanted()
      return seen.lines.contains { $0.contains(text) }
    case "see calculator": return calculator != nil
    case "see sheet": return calculator != nil && !seen.blocks.isEmpty
    case "see page": return calculator == nil
    case "see inside": return seen.screen.inside
    case "see outside": return !seen.screen.inside
    case "see display":
      return calculator.map { plain($0.display.words) } == (try wanted())
    case "see covered":
      return calculator.map { plain($0.covered.words) } == (try wanted())
    case "see copy":
      let wanted = try optional()
      let copied = phone.copied()
      return wanted.map { copied == $0 } ?? (copied != nil)
    case "see expression":
      return calculator.map { plain($0.expression.words) } == (try wanted())
    case "see heading", "see chosen", "see active", "see main", "see held":
      let (name, trait) = (try wanted(), step.act.dropFirst("see ".count))
      return seen.blocks.contains { $0.traits.contains(String(trait)) && $0.isNamed(name) }
    case "see value": return seen.value(try wanted("label")) == (try wanted("state"))
    case "see field":
      return seen.field(try wanted("label")).map { plain($0.value) } == (try wanted())
    case "see language":
      let (text, tag): (String, String) = (try wanted(), try step.field("tag"))
      // Language tags match by RFC 4647, basic filtering.
      return seen.texts.contains {
        plain($0.words) == text && ($0.language == tag || $0.language.hasPrefix("\(tag)-"))
      }
    case "see direction": return runs(try direction(step), try optional())
    case "see spoken":
      let text = try wanted()
      return seen.blocks.contains {
        plain(String(spoken($0.texts).characters[...])).contains(text)
      }
    case "see key":
      let sign = try wanted()
      return seen.keys.contains { plain($0.face.words) == sign }
    case "see count":
      let text = try wanted()
      return seen.lines.filter { $0 == text }.count == (try step.field("count"))
    case "see size": return seen.screen.size == (try step.field("percent"))
    case "same as":
      let name: String = try step.field("name")
      guard let kept = screens[name] else { throw Unmet("a screen kept as \(name)") }
      return seen.described == kept
    case "dialled": return handed(phone.host.dialled, try optional())
    case "said": return handed(phone.host.said, try optional())
    case "cleared": return phone.host.cleared > 0
    default: throw unknown(step)
    }
  }

  private func direction(_ step: Step) throws -> Direction {
    switch try step.field("direction", as: String.self) {
    case "ltr": return .leftToRight
    case "rtl": return .rightToLeft
    case let way: throw Unplayable("a direction that is \(way)")
    }
  }

  private func runs(_ direction: Direction, _ text: String?) -> Bool {
    guard let text else {
      return seen.page?.isRightToLeft ?? (seen.screen.direction == .rightToLeft)
        == (direction == .rightToLeft)
    }
    return seen.texts.contains { plain($0.words) == text && $0.direction == direction }
  }

  private func handed(_ text: String?, _ wanted: String?) -> Bool {
    guard let text else { return false }
    return wanted.map { plain(text).contains($0) } ?? true
  }
}

extension Phone {
  /// A copy of the phone with other values.
  func with(
    locales: [String]? = nil, separator: String? = nil, platform: Platform? = nil,
    version: String? = nil, memory: UInt32? = nil
  ) -> Phone {
    Phone(
      locales: locales ?? self.locales, separator: separator ?? self.separator,
      platform: platform ?? self.platform, version: version ?? self.version, boots: boots,
      memory: memory ?? self.memory)
  }
}
