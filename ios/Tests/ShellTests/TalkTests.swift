import Kalkyl
import Testing

@testable import Shell

/// Speech at one ear alone, and the choice of a voice.
@MainActor struct TalkTests {
  private let speaker = TestSpeaker()
  private let ends = Ends()
  private let talk: Talk

  init() {
    let ends = ends
    talk = Talk(speaker, spoken: { ends.count += 1 })
  }

  private final class Ends {
    var count = 0
  }

  /// A speaker whose outputs a test sets, and which notes what it is told.
  private final class TestSpeaker: Speaker {
    struct Refused: Error {}

    var outputs = ["Receiver"]
    var refuses = false
    var said: [(words: String, number: Int)] = []
    var isSpeaking = false
    var isOpen = false
    var isWatching = false

    func open() throws {
      if refuses { throw Refused() }
      isOpen = true
    }

    func say(_ words: String, voice: String, number: Int) {
      said.append((words, number))
      isSpeaking = true
    }

    func silence() { isSpeaking = false }
    func close() { isOpen = false }
    func watchEar(_ isOn: Bool) { isWatching = isOn }
  }

  @Test func oneEarHearsTheReceiverAndHeadphonesWithAWireAndNothingElse() {
    for outputs in [["Receiver"], ["Headphones"], ["Receiver", "Headphones"]] {
      #expect(Ear.hears(outputs), "\(outputs)")
    }
    let others = [
      "Speaker", "BluetoothA2DPOutput", "BluetoothHFP", "BluetoothLE", "CarAudio", "AirPlay",
      "HDMIOutput", "LineOut", "USBAudio", "AVB", "DisplayPort", "FireWire", "PCI",
      "ThunderboltOutput", "VirtualOutput", "ContinuityMicrophone", "something new", "",
    ]
    for other in others {
      #expect(!Ear.hears([other]), "\(other)")
      #expect(!Ear.hears(["Receiver", other]), "\(other)")
    }
    #expect(!Ear.hears([]))
  }

  @Test func nothingIsSaidWhereOthersHear() {
    speaker.outputs = ["CarAudio"]
    #expect(throws: HostError.Loud) { try talk.speak("Ring 112", voice: "v") }
    speaker.outputs = ["Receiver"]
    speaker.refuses = true
    #expect(throws: HostError.Loud) { try talk.speak("Ring 112", voice: "v") }
    #expect(speaker.said.isEmpty && !speaker.isOpen && !speaker.isWatching && ends.count == 0)
  }

  @Test func aLoudspeakerThatComesSilencesAtOnceAndTheEndIsReportedOnce() throws {
    try talk.speak("Ring 112", voice: "v")
    #expect(speaker.isSpeaking && speaker.isWatching)
    talk.outputsChanged()
    #expect(speaker.isSpeaking, "the receiver is still the only output")
    speaker.outputs = ["Receiver", "BluetoothA2DPOutput"]
    talk.outputsChanged()
    talk.ended(1)
    talk.outputsChanged()
    #expect(!speaker.isSpeaking && !speaker.isOpen && !speaker.isWatching && ends.count == 1)
  }

  @Test func theEndOfATextThatAnotherReplacedIsNotTheEnd() throws {
    try talk.speak("Ring 112", voice: "v")
    try talk.speak("Gå ut", voice: "v")
    talk.ended(1)
    #expect(speaker.isSpeaking && ends.count == 0)
    talk.ended(2)
    #expect(!speaker.isSpeaking && ends.count == 1)
  }

  @Test func whatTheSystemTakesAwayHasEnded() throws {
    talk.broke()
    #expect(ends.count == 0)
    try talk.speak("Ring 112", voice: "v")
    talk.broke()
    #expect(!speaker.isSpeaking && ends.count == 1)
  }

  @Test func stoppingReportsNoEnd() throws {
    try talk.speak("Ring 112", voice: "v")
    talk.stop()
    talk.ended(1)
    #expect(!speaker.isSpeaking && !speaker.isOpen && ends.count == 0)
  }

  // MARK: voices

  private func voice(_ identifier: String, _ language: String, isNovelty: Bool = false) -> Voice {
    Voice(identifier: identifier, language: language, isNovelty: isNovelty)
  }

  @Test func aVoiceForFunIsNeverChosen() {
    let bells = voice("bells", "en-US", isNovelty: true)
    let all = [bells, voice("moira", "en-IE"), voice("alva", "sv-SE"), voice("samantha", "en-US")]
    #expect(Voice.choice("en-US", chosen: nil, of: all)?.identifier == "samantha")
    #expect(Voice.choice("en-US", chosen: bells, of: all)?.identifier == "samantha")
    #expect(Voice.choice("en-US", chosen: all[1], of: all)?.identifier == "moira")
    #expect(Voice.choice("en-AU", chosen: nil, of: all)?.identifier == "moira")
    #expect(Voice.choice("so", chosen: all[3], of: all) == nil)
    #expect(Voice.choice("en", chosen: nil, of: [bells]) == nil)
    #expect(Voice.languages(all) == ["en-IE", "sv-SE", "en-US"])
  }
}
