#if canImport(UIKit)
  import AVFoundation
  import Foundation
  import Shell
  import UIKit

  /// The phone's own voices, which need no network, at the receiver like a call.
  @MainActor final class PhoneSpeaker: NSObject, Speaker, AVSpeechSynthesizerDelegate {
    private let synthesizer = AVSpeechSynthesizer()
    private var session: AVAudioSession { .sharedInstance() }
    private var observers: [any NSObjectProtocol] = []
    /// Texts that the system has not ended yet, and their numbers.
    private var numbers: [ObjectIdentifier: Int] = [:]
    private(set) lazy var talk = Talk(self, spoken: spoken)
    private let spoken: () -> Void

    init(_ spoken: @escaping () -> Void) {
      self.spoken = spoken
      super.init()
      synthesizer.delegate = self
      on(AVAudioSession.routeChangeNotification) { $0.outputsChanged() }
      on(AVAudioSession.interruptionNotification) { $0.broke() }
      on(AVAudioSession.mediaServicesWereResetNotification) { $0.broke() }
    }

    private func on(_ name: Notification.Name, _ act: @escaping @MainActor @Sendable (Talk) -> Void)
    {
      observers.append(
        NotificationCenter.default.addObserver(forName: name, object: nil, queue: .main) {
          [weak self] _ in
          MainActor.assumeIsolated { if let self { act(self.talk) } }
        })
    }

    // MARK: voices

    nonisolated static var voices: [Shell.Voice] {
      AVSpeechSynthesisVoice.speechVoices().map(traits)
    }

    /// The voice for a language.
    nonisolated static func voice(_ language: String) -> Shell.Voice? {
      Shell.Voice.choice(
        language, chosen: AVSpeechSynthesisVoice(language: language).map(traits), of: voices)
    }

    private nonisolated static func traits(_ voice: AVSpeechSynthesisVoice) -> Shell.Voice {
      // Names that only the old, playful voices have.
      var isNovelty = voice.identifier.hasPrefix("com.apple.speech.synthesis.voice.")
      if #available(iOS 17, *) {
        isNovelty = !voice.voiceTraits.isDisjoint(with: [.isNoveltyVoice, .isPersonalVoice])
      }
      return Shell.Voice(
        identifier: voice.identifier, language: voice.language, isNovelty: isNovelty)
    }

    // MARK: speaking

    var outputs: [String] { session.currentRoute.outputs.map(\.portType.rawValue) }

    func open() throws {
      // The only category that goes to the receiver. Nothing is recorded, so no permission is asked
      // for. Without options Bluetooth is no output, and this mode adds none.
      try session.setCategory(.playAndRecord, mode: .default, options: [])
      try session.overrideOutputAudioPort(.none)
      try session.setActive(true)
    }

    func say(_ words: String, voice: String, number: Int) {
      let utterance = AVSpeechUtterance(string: words)
      utterance.voice = AVSpeechSynthesisVoice(identifier: voice)
      numbers[ObjectIdentifier(utterance)] = number
      synthesizer.speak(utterance)
    }

    func silence() {
      numbers = [:]
      synthesizer.stopSpeaking(at: .immediate)
    }

    func close() {
      try? session.setActive(false, options: .notifyOthersOnDeactivation)
    }

    func watchEar(_ isOn: Bool) {
      UIDevice.current.isProximityMonitoringEnabled = isOn
    }

    nonisolated func speechSynthesizer(
      _ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance
    ) {
      ended(ObjectIdentifier(utterance))
    }

    nonisolated func speechSynthesizer(
      _ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance
    ) {
      ended(ObjectIdentifier(utterance))
    }

    private nonisolated func ended(_ utterance: ObjectIdentifier) {
      Task { @MainActor in
        if let number = numbers.removeValue(forKey: utterance) { talk.ended(number) }
      }
    }
  }
#endif
