#if canImport(UIKit)
  import AVFoundation
  import Foundation

  /// The phone's own voices, which need no network; through the receiver, at the ear like a call.
  @MainActor final class Voice: NSObject, AVSpeechSynthesizerDelegate {
    private let synthesizer = AVSpeechSynthesizer()
    private let spoken: () -> Void

    init(_ spoken: @escaping () -> Void) {
      self.spoken = spoken
      super.init()
      synthesizer.delegate = self
    }

    /// Tags of the languages that can be spoken.
    nonisolated static func languages() -> [String] {
      var tags: [String] = []
      for voice in AVSpeechSynthesisVoice.speechVoices() where !tags.contains(voice.language) {
        tags.append(voice.language)
      }
      return tags
    }

    /// The voice for a language, of the same region if there is one.
    nonisolated static func voice(_ language: String) -> AVSpeechSynthesisVoice? {
      let wanted = language.prefix { $0 != "-" }
      let same = AVSpeechSynthesisVoice.speechVoices().filter {
        $0.language.prefix { $0 != "-" } == wanted
      }
      return same.first { $0.language == language } ?? same.first
    }

    func speak(_ words: String, _ voice: AVSpeechSynthesisVoice) {
      let session = AVAudioSession.sharedInstance()
      // The only category that goes to the receiver. Nothing is recorded, so no permission is asked
      // for. If the receiver cannot be had, nothing is said: never aloud.
      guard (try? session.setCategory(.playAndRecord, mode: .voiceChat, options: [])) != nil,
        (try? session.overrideOutputAudioPort(.none)) != nil,
        (try? session.setActive(true)) != nil
      else { return spoken() }
      synthesizer.stopSpeaking(at: .immediate)
      let utterance = AVSpeechUtterance(string: words)
      utterance.voice = voice
      synthesizer.speak(utterance)
    }

    func stop() {
      synthesizer.stopSpeaking(at: .immediate)
      end()
    }

    private func end() {
      try? AVAudioSession.sharedInstance().setActive(
        false, options: .notifyOthersOnDeactivation)
    }

    nonisolated func speechSynthesizer(
      _ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance
    ) {
      Task { @MainActor in
        // The next text has begun.
        guard !self.synthesizer.isSpeaking else { return }
        end()
        spoken()
      }
    }
  }
#endif
