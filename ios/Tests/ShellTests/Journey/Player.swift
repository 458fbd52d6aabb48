import Foundation
import Kalkyl

@testable import Shell

/// An expectation that is not met; what was expected.
struct Unmet: Error {
  let expected: String

  init(_ expected: String) { self.expected = expected }
}

/// Plays a journey on the shell's model: it finds what stands on the page that is laid out, and puts a finger on it. A
/// key that lies under a sheet is pressed on a keyboard.
@MainActor struct Player {
  private let phone: TestPhone
  private var texts: [String: String] = [:]
  private var screens: [String: String] = [:]
  /// A finger that stays where it is, and what it holds.
  private var down: (finger: Finger, meaning: Finger.Meaning)?
  /// A held key has left its answer to a later step.
  private var owes = false

  init(on phone: TestPhone) {
    self.phone = phone
  }

  /// Plays all of it; says what was not met, or nothing.
  mutating func play(_ name: String, _ steps: [Step]) async throws -> String? {
    for step in steps {
      do {
        try await play(step.act)
      } catch let unmet as Unmet {
        let screen = phone.isRunning ? seen.described : ""
        return
          "\(name):\(step.line): \(step.text)\nexpected: \(unmet.expected)\nthe screen:\n\(screen)"
      }
    }
    return nil
  }

  private var seen: Seen { Seen(phone.screen) }

  private mutating func play(_ act: Act) async throws {
    switch act {
    case .phone(let setting): return set(setting)
    case .setClock(let moment): return phone.host.set(wall: moment)
    default:
      if !phone.isRunning { try await start() }
    }
    switch act {
    case .phone, .setClock: break
    case .press(let taps):
      for key in try taps.flatMap(keys) {
        try press(key, held: false)
        await settle()
      }
    case .holdKey(let key):
      try press(key, held: true)
      owes = phone.screen.waits
    case .touch(.field(let label)):
      _ = try field(label)
    case .touch(let target):
      let (finger, meaning) = finger(on: try block(target))
      finger.pressed(true, meaning)
      letGo(finger, meaning)
    case .hold(let target, let stays):
      let block = try block(target)
      let (finger, meaning) = finger(on: block)
      finger.pressed(true, meaning)
      phone.timers.pass(meaning.announced.map(UInt64.init) ?? Finger.systemHold)
      if stays { down = (finger, meaning) } else { letGo(finger, meaning) }
    case .release:
      guard let (finger, meaning) = down else { throw Unmet("a finger that holds something") }
      down = nil
      letGo(finger, meaning)
    case .draw:
      if seen.of(.drawing).isEmpty { throw Unmet("a surface to draw on") }
    case .write(let label, let text, let times):
      phone.model.write(try field(label).id, String(repeating: try filled(text), count: times))
    case .answer:
      if !owes { throw Unmet("a screen that waits for an answer") }
      owes = false
    case .back: phone.model.back()
    case .leave: phone.model.leave()
    case .background: phone.model.goesAway()
    case .foreground: phone.model.comesBack()
    case .spoken: phone.model.spoken()
    case .restart(let all):
      await phone.end()
      if all { phone.host.startAnew() }
      try await start()
    case .pass(let time): await phone.pass(time)
    case .keep(let name, let what): try keep(name, what)
    case .expect(let not, let what): try expect(not, what)
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

  private func set(_ setting: Setting) {
    switch setting {
    case .locales(let tags):
      phone.host.set { $0 = $0.with(locales: tags) }
    case .separator(let sign):
      phone.host.set { $0 = $0.with(separator: sign) }
    case .memory(let size):
      phone.host.set { $0 = $0.with(memory: size) }
    case .platform(let name, let version):
      phone.host.set { $0 = $0.with(platform: name, version: version) }
    case .voices(let tags): phone.host.set(voices: tags)
    case .zone(let minutes): phone.host.set(zone: minutes)
    case .deviceKeys(.well): phone.chip.fail(nil)
    case .deviceKeys(.busy): phone.chip.fail { _ in Status.internalError }
    case .deviceKeys(.lost): phone.chip.loseAll()
    }
  }

  private func keys(_ tap: Tap) throws -> [Key] {
    switch tap {
    case .on(let key): [key]
    case .kept(let name):
      try kept(name).filter { !$0.isWhitespace }.map { sign in
        guard let key = Keyboard.signs[sign] else {
          throw Unmet("signs of keys in $\(name), not \(sign)")
        }
        return key
      }
    }
  }

  /// With a finger where it is bare; on a keyboard where a sheet lies over it.
  private func press(_ key: Key, held: Bool) throws {
    guard seen.keys.contains(where: { $0.key == key }) else { throw Unmet("a key \(key)") }
    let model = phone.model
    let finger = Finger(timers: phone.timers)
    let meaning = Finger.Meaning.key({ model.press(key) }, hold: { model.hold(key) })
    finger.pressed(true, meaning)
    if held { phone.timers.pass(Finger.systemHold) }
    letGo(finger, meaning)
  }

  private func finger(on block: Block) -> (Finger, Finger.Meaning) {
    let (model, id) = (phone.model, block.id)
    let meaning = Finger.Meaning.block(
      announced: block.hold, touch: { model.touch(id) }, hold: { model.holdTouch(id) },
      release: { model.release(id) })
    return (Finger(timers: phone.timers), meaning)
  }

  /// As the platform tells it: the button was touched, and is no longer pressed.
  private func letGo(_ finger: Finger, _ meaning: Finger.Meaning) {
    finger.pressed(false, meaning)
    finger.touched(meaning)
  }

  private func block(_ target: Target) throws -> Block {
    let name = plain(try filled(target.words))
    let found = seen.active(name)
    guard case .named(_, let which) = target else { return try field(target.words) }
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

  private func field(_ label: Words) throws -> Block {
    let name = plain(try filled(label))
    guard let field = seen.field(name) else { throw Unmet("a field named \(name)") }
    return field
  }

  private func kept(_ name: String) throws -> String {
    guard let text = texts[name] else { throw Unmet("a text kept as \(name)") }
    return text
  }

  private func filled(_ words: Words) throws -> String {
    for name in words.names { _ = try kept(name) }
    return words.filled(texts)
  }

  private mutating func keep(_ name: String, _ what: Source) throws {
    let seen = seen
    if what.isScreen {
      screens[name] = seen.described
      return
    }
    let text: String? =
      switch what {
      case .screen: nil
      case .display: seen.screen.calculator.map { plain($0.display.words) }
      case .big(let which): seen.of(.big).dropFirst((which ?? 1) - 1).first?.part(.label)
      case .step(let which): seen.of(.step).dropFirst(which - 1).first?.part(.label)
      case .field(let label): try field(label).value
      case .value(let label): seen.value(plain(try filled(label)))
      case .after(let words): after(plain(try filled(words)), in: seen)
      }
    guard let text, !text.isEmpty else { throw Unmet("something like that to keep") }
    texts[name] = text
  }

  private func after(_ beginning: String, in seen: Seen) -> String? {
    seen.lines.first { $0.hasPrefix(beginning) }
      .map { $0.dropFirst(beginning.count).trimmingCharacters(in: .whitespaces) }
  }

  private func expect(_ not: Bool, _ what: Sight) throws {
    if try isSeen(what) != not { return }
    let words = try what.words.map { try filled($0) }.joined(separator: " ")
    var said = "\(not ? "not " : "")\(what)".prefix { $0 != "(" } + " \(words)"
    if case .same(let name) = what { said += "\n\(screens[name] ?? "")" }
    throw Unmet(String(said))
  }

  private func isSeen(_ what: Sight) throws -> Bool {
    let seen = seen
    let calculator = seen.screen.calculator
    func wanted(_ words: Words) throws -> String { plain(try filled(words)) }
    switch what {
    case .text(let text):
      let text = try wanted(text)
      return seen.lines.contains { $0.contains(text) }
    case .calculator: return calculator != nil
    case .sheet: return calculator != nil && !seen.blocks.isEmpty
    case .page: return calculator == nil
    case .inside: return seen.screen.inside
    case .outside: return !seen.screen.inside
    case .display(let text):
      return calculator.map { plain($0.display.words) } == (try wanted(text))
    case .expression(let text):
      return calculator.map { plain($0.expression.words) } == (try wanted(text))
    case .block(let trait, let text):
      let name = try wanted(text)
      return seen.blocks.contains { $0.has(trait) && $0.isNamed(name) }
    case .value(let label, let state): return seen.value(try wanted(label)) == (try wanted(state))
    case .field(let label, let text):
      return seen.field(try wanted(label)).map { plain($0.value) } == (try wanted(text))
    case .language(let tag, let text):
      let text = try wanted(text)
      // RFC 4647, basic filtering.
      return seen.texts.contains {
        plain($0.words) == text && ($0.language == tag || $0.language.hasPrefix("\(tag)-"))
      }
    case .way(let direction, nil):
      return seen.page?.isRightToLeft ?? (seen.screen.direction == .rightToLeft)
        == (direction == .rightToLeft)
    case .way(let direction, let text?):
      let text = try wanted(text)
      return seen.texts.contains { plain($0.words) == text && $0.direction == direction }
    case .spoken(let text):
      let text = try wanted(text)
      return seen.blocks.contains {
        plain(String(spoken($0.texts).characters[...])).contains(text)
      }
    case .onKey(let sign):
      let sign = try wanted(sign)
      return seen.keys.contains { plain($0.face.words) == sign }
    case .count(let text, let count):
      let text = try wanted(text)
      return seen.lines.filter { $0 == text }.count == count
    case .size(let percent): return seen.screen.size == percent
    case .same(let name):
      guard let kept = screens[name] else { throw Unmet("a screen kept as \(name)") }
      return seen.described == kept
    case .dialled(let text): return try handed(phone.host.dialled, text)
    case .said(let text): return try handed(phone.host.said, text)
    case .cleared: return phone.host.cleared > 0
    }
  }

  private func handed(_ text: String?, _ wanted: Words?) throws -> Bool {
    guard let text else { return false }
    guard let wanted else { return true }
    return plain(text).contains(plain(try filled(wanted)))
  }
}

extension Phone {
  /// The same with something else.
  func with(
    locales: [String]? = nil, separator: String? = nil, platform: String? = nil,
    version: String? = nil, memory: UInt32? = nil
  ) -> Phone {
    Phone(
      locales: locales ?? self.locales, separator: separator ?? self.separator,
      platform: platform ?? self.platform, version: version ?? self.version, boots: boots,
      memory: memory ?? self.memory)
  }
}
