import Foundation
import Kalkyl

@testable import Shell

/// A step that cannot be played as it stands, and why.
struct Unplayable: Error {
  let why: String

  init(_ why: String) { self.why = why }
}

/// One step of a journey, as tests/journeys/README.md documents it: `act` decides which fields
/// there are. A field that is missing or of another kind throws, and so does a field that nothing
/// has read, at `finish`.
final class Step {
  private let fields: [String: Any]
  private var read: Set<String> = ["line", "written", "do"]

  /// Number of the line in the file, from 1.
  let line: Int
  /// The line as it stands in the file.
  let written: String
  let act: String

  init(_ fields: [String: Any]) throws {
    guard let line = fields["line"] as? Int, let written = fields["written"] as? String,
      let act = fields["do"] as? String
    else { throw Unplayable("no step: \(fields)") }
    (self.fields, self.line, self.written, self.act) = (fields, line, written, act)
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  func field<T>(_ name: String, as type: T.Type = T.self) throws -> T {
    read.insert(name)
    guard let value = fields[name] as? T else {
      throw Unplayable("`\(act)` has no \(name) that is a \(type)")
    }
    return value
  }

  /// Text of a field, with the text that was kept in place of each name.
  func text(_ name: String, _ kept: (String) throws -> String) throws -> String {
    try field(name, as: [Any].self).map { try $0 as? String ?? kept(try nameOf($0)) }.joined()
  }

  func key() throws -> Key { try key(try field("key")) }

  /// Keys to be pressed, with the keys of the text that was kept in place of each name.
  func keys(_ kept: (String) throws -> [Key]) throws -> [Key] {
    try field("keys", as: [Any].self).flatMap { item in
      if let name = item as? String { [try key(name)] } else { try kept(try nameOf(item)) }
    }
  }

  /// Fails if a field of the step has not been read.
  func finish() throws {
    let ignored = Set(fields.keys).subtracting(read)
    if !ignored.isEmpty {
      throw Unplayable("`\(act)` has fields that nothing reads: \(ignored.sorted())")
    }
  }

  private func nameOf(_ piece: Any) throws -> String {
    guard let name = (piece as? [String: Any])?["kept"] as? String else {
      throw Unplayable("neither a text nor a name: \(piece)")
    }
    return name
  }

  private static let namedKeys: [String: Key] = [
    "back": .back, "sign": .sign, "MC": .memoryClear, "MR": .memoryRecall, "M+": .memoryAdd,
    "M-": .memorySubtract, "history": .history,
  ]

  private func key(_ name: String) throws -> Key {
    let sign = name.count == 1 ? name.first : nil
    guard let key = Self.namedKeys[name] ?? sign.flatMap({ Keyboard.signs[$0] }) else {
      throw Unplayable("a key \(name)")
    }
    return key
  }
}

extension Step {
  /// Folder in which cargo builds, as in swift.sh.
  private static var target: URL {
    let named = ProcessInfo.processInfo.environment["CARGO_TARGET_DIR"]
    let ours = JourneysTests.folder.appending(path: "../../target").standardizedFileURL
    return named.map { URL(filePath: $0) } ?? ours
  }

  /// The steps of a file of tests/journeys, which steps.sh has written.
  static func of(file: String) throws -> [Step] {
    let name = file.replacingOccurrences(of: ".journey", with: ".json")
    return try decode(try Data(contentsOf: target.appending(path: "journeys/\(name)")))
  }

  /// The steps of a journey that is given as text.
  static func of(_ text: String) throws -> [Step] {
    let phone = Process()
    let (input, output, wrong) = (Pipe(), Pipe(), Pipe())
    phone.executableURL = target.appending(path: "debug/examples/phone")
    phone.arguments = ["steps", "-"]
    (phone.standardInput, phone.standardOutput, phone.standardError) = (input, output, wrong)
    try phone.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let steps = try output.fileHandleForReading.readToEnd() ?? Data()
    let told = try wrong.fileHandleForReading.readToEnd() ?? Data()
    phone.waitUntilExit()
    guard phone.terminationStatus == 0 else {
      throw Unplayable(String(decoding: told, as: UTF8.self))
    }
    return try decode(steps)
  }

  static func decode(_ json: Data) throws -> [Step] {
    guard let steps = try JSONSerialization.jsonObject(with: json) as? [[String: Any]] else {
      throw Unplayable("no array of steps")
    }
    return try steps.map(Step.init)
  }
}
