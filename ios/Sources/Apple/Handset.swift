#if canImport(UIKit)
  import AVFoundation
  import Foundation
  import Kalkyl
  import Shell
  import UIKit

  /// The phone's services for the core.
  public final class Handset: Kalkyl.Host {
    private let speaker: PhoneSpeaker

    /// `spoken` is called when a text is spoken no longer.
    @MainActor public init(spoken: @escaping @MainActor () -> Void) {
      speaker = PhoneSpeaker(spoken)
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
        boots: Starts.number(Self.start),
        memory: UInt32(clamping: ProcessInfo.processInfo.physicalMemory / (1 << 20)))
    }

    /// Name that the system has given to this start of the phone.
    private static var start: String? {
      var name = [UInt8](repeating: 0, count: 64)
      var length = name.count
      guard sysctlbyname("kern.bootsessionuuid", &name, &length, nil, 0) == 0 else { return nil }
      return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Fills the dialler: the phone asks, and the person confirms the call. iOS takes no number
    /// with * or # in it, and an iPad has no dialler.
    public func dial(number: String) throws {
      guard !number.contains(where: { "*#".contains($0) }) else { throw HostError.Failed }
      var parts = URLComponents()
      parts.scheme = "tel"
      parts.path = number
      guard let url = parts.url, Thread.isMainThread else { throw HostError.Failed }
      try MainActor.assumeIsolated {
        guard UIApplication.shared.canOpenURL(url) else { throw HostError.Failed }
        UIApplication.shared.open(url, options: [:], completionHandler: nil)
      }
    }

    /// A touch asks for speech, and so the main thread. Other threads only ever ask for silence.
    public func speak(words: String, language: String) throws {
      guard !words.isEmpty else { return silence() }
      guard let voice = PhoneSpeaker.voice(language), Thread.isMainThread else {
        throw HostError.Failed
      }
      try MainActor.assumeIsolated { try speaker.talk.speak(words, voice: voice.identifier) }
    }

    private func silence() {
      Task { @MainActor [speaker] in speaker.talk.stop() }
    }

    public func voices() -> [String] { Voice.languages(PhoneSpeaker.voices) }

    /// Silences the voice and deletes what the system keeps: pictures of the app, its state,
    /// caches. The shell itself writes no file, and no preferences: those hold the language that
    /// the person has chosen for the app.
    public func clear() {
      silence()
      let files = FileManager.default
      let library = files.urls(for: .libraryDirectory, in: .userDomainMask)
      let kept = ["Caches", "SplashBoard", "Saved Application State"]
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
