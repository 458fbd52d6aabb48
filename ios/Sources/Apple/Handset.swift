#if canImport(UIKit)
  import AVFoundation
  import Foundation
  import Kalkyl
  import Shell
  import UIKit

  /// The phone's services for the core.
  public final class Handset: Kalkyl.Host {
    private let voice: Voice

    /// `spoken` is called when a text has been spoken to its end.
    @MainActor public init(spoken: @escaping @MainActor () -> Void) {
      voice = Voice(spoken)
    }

    public func now() throws -> Now {
      var raw = timespec()
      // On Apple's systems this clock runs on while the phone sleeps, as the core requires.
      guard clock_gettime(CLOCK_MONOTONIC_RAW, &raw) == 0 else { throw HostError.Failed }
      let wall = Date()
      return Now(
        monotonic: UInt64(raw.tv_sec) * 1_000 + UInt64(raw.tv_nsec) / 1_000_000,
        wall: Int64(wall.timeIntervalSince1970.rounded(.down)),
        zone: Int32(TimeZone.current.secondsFromGMT(for: wall) / 60))
    }

    public func phone() -> Phone {
      let version = ProcessInfo.processInfo.operatingSystemVersion
      let separator = Locale.current.decimalSeparator ?? ""
      return Phone(
        locales: Locale.preferredLanguages,
        // Any other separator belongs to digits that the core may not use in this language.
        separator: [".", ","].contains(separator) ? separator : "",
        platform: .iphone,
        version: "\(version.majorVersion).\(version.minorVersion)",
        // An iPhone does not count how often it was started.
        boots: 0,
        memory: UInt32(clamping: ProcessInfo.processInfo.physicalMemory / (1 << 20)))
    }

    /// Fills the dialler: the phone asks, and the person confirms the call. iOS takes no number
    /// with * or # in it.
    public func dial(number: String) throws {
      guard !number.contains(where: { "*#".contains($0) }) else { throw HostError.Failed }
      var parts = URLComponents()
      parts.scheme = "tel"
      parts.path = number
      guard let url = parts.url else { throw HostError.Failed }
      Task { @MainActor in UIApplication.shared.open(url, options: [:], completionHandler: nil) }
    }

    public func speak(words: String, language: String) throws {
      if words.isEmpty {
        Task { @MainActor [voice] in voice.stop() }
        return
      }
      guard let voice = Voice.voice(language) else { throw HostError.Failed }
      let name = voice.identifier
      Task { @MainActor [speaker = self.voice] in
        if let voice = AVSpeechSynthesisVoice(identifier: name) { speaker.speak(words, voice) }
      }
    }

    public func voices() -> [String] { Voice.languages() }

    /// Silences the voice and deletes what the system keeps: pictures of the app, its state,
    /// caches. The shell itself writes no file.
    public func clear() {
      Task { @MainActor [voice] in voice.stop() }
      if let name = Bundle.main.bundleIdentifier {
        UserDefaults.standard.removePersistentDomain(forName: name)
      }
      let files = FileManager.default
      let library = files.urls(for: .libraryDirectory, in: .userDomainMask)
      let kept = ["Caches", "SplashBoard", "Saved Application State", "Preferences"]
      let folders = library.flatMap { folder in kept.map { folder.appendingPathComponent($0) } }
      for folder in folders + [files.temporaryDirectory] {
        for file in (try? files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
          ?? []
        {
          try? files.removeItem(at: file)
        }
      }
    }
  }
#endif
