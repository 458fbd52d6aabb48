import Kalkyl

/// Outputs by which a voice reaches one ear alone.
public enum Ear {
  /// The receiver, and headphones with a wire, by the raw values of AVAudioSession.Port. All others,
  /// also those that are not known, can be heard by others.
  private static let ports: Set<String> = ["Receiver", "Headphones"]

  public static func hears(_ outputs: [String]) -> Bool {
    !outputs.isEmpty && outputs.allSatisfy(ports.contains)
  }
}

/// The system's voice, and the way that its sound takes.
@MainActor public protocol Speaker: AnyObject {
  /// Ports by which a sound leaves the phone now.
  var outputs: [String] { get }

  /// Asks for the receiver.
  func open() throws

  /// Speaks a text with a voice. Its end is reported with its number.
  func say(_ words: String, voice: String, number: Int)

  /// Ends the text that is spoken.
  func silence()

  /// Gives the sound back to others.
  func close()

  /// Darkens the screen at the ear, and lets it take no touch, while it is on.
  func watchEar(_ isOn: Bool)
}

/// Speaks texts to one ear, or not at all.
@MainActor public final class Talk {
  private let speaker: any Speaker
  private let spoken: () -> Void
  /// Number of the text that is spoken.
  private var current: Int?
  private var last = 0

  /// `spoken` is called when a text is spoken no longer, unless another one or `stop` ended it.
  public init(_ speaker: any Speaker, spoken: @escaping () -> Void) {
    self.speaker = speaker
    self.spoken = spoken
  }

  /// Speaks a text in the place of the one before. Throws `HostError.Loud` if others would hear it.
  public func speak(_ words: String, voice: String) throws {
    if current != nil { speaker.silence() }
    current = nil
    let isOpen = (try? speaker.open()) != nil
    guard isOpen, Ear.hears(speaker.outputs) else {
      end()
      throw HostError.Loud
    }
    last += 1
    current = last
    speaker.watchEar(true)
    speaker.say(words, voice: voice, number: last)
  }

  public func stop() {
    guard current != nil else { return }
    current = nil
    speaker.silence()
    end()
  }

  /// Called when a text came to its end, or was cancelled by the system.
  public func ended(_ number: Int) {
    guard number == current else { return }
    stop()
    spoken()
  }

  /// Called when the outputs may have changed, for a car or a loudspeaker may have come.
  public func outputsChanged() {
    if !Ear.hears(speaker.outputs) { broke() }
  }

  /// Called when the system has taken the sound away.
  public func broke() {
    guard current != nil else { return }
    stop()
    spoken()
  }

  private func end() {
    speaker.watchEar(false)
    speaker.close()
  }
}

/// One of the system's voices.
public struct Voice: Equatable, Sendable {
  public let identifier: String
  public let language: String
  /// True for voices made for fun, and for copies of a person's own.
  public let isNovelty: Bool

  public init(identifier: String, language: String, isNovelty: Bool) {
    self.identifier = identifier
    self.language = language
    self.isNovelty = isNovelty
  }

  /// The voice for a language: the one that the person has chosen in the settings, then one of the
  /// same region, then any other.
  public static func choice(_ language: String, chosen: Voice?, of all: [Voice]) -> Voice? {
    let wanted = language.prefix { $0 != "-" }
    let same = (all + (chosen.map { [$0] } ?? [])).filter {
      !$0.isNovelty && $0.language.prefix { $0 != "-" } == wanted
    }
    if let chosen, same.contains(chosen) { return chosen }
    return same.first { $0.language == language } ?? same.first
  }

  /// Tags of the languages that can be spoken.
  public static func languages(_ all: [Voice]) -> [String] {
    var tags: [String] = []
    for voice in all where !voice.isNovelty && !tags.contains(voice.language) {
      tags.append(voice.language)
    }
    return tags
  }
}
