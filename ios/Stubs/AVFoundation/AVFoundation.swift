// Stands in for AVFoundation and AVFAudio, for the type checker alone; see Stubs/Security. Addresses begin with
// https://developer.apple.com/documentation/avfaudio/

import Foundation

// avspeechsynthesisvoice
open class AVSpeechSynthesisVoice: NSObject {
  // avspeechsynthesisvoice/init(identifier:)
  public init?(identifier: String) { fatalError() }
  // avspeechsynthesisvoice/speechvoices()
  open class func speechVoices() -> [AVSpeechSynthesisVoice] { fatalError() }
  // avspeechsynthesisvoice/language
  open var language: String { fatalError() }
  // avspeechsynthesisvoice/identifier
  open var identifier: String { fatalError() }
}

// avspeechutterance
open class AVSpeechUtterance: NSObject {
  // avspeechutterance/init(string:)
  public init(string: String) { fatalError() }
  // avspeechutterance/voice
  open var voice: AVSpeechSynthesisVoice?
}

// avspeechboundary
public enum AVSpeechBoundary: Int { case immediate, word }

// avspeechsynthesizerdelegate
public protocol AVSpeechSynthesizerDelegate: NSObjectProtocol {
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
}

// avspeechsynthesizer
open class AVSpeechSynthesizer: NSObject {
  // avspeechsynthesizer/delegate
  open weak var delegate: (any AVSpeechSynthesizerDelegate)?
  // avspeechsynthesizer/isspeaking
  open var isSpeaking: Bool { false }
  // avspeechsynthesizer/speak(_:)
  open func speak(_ utterance: AVSpeechUtterance) { fatalError() }
  @discardableResult
  // avspeechsynthesizer/stopspeaking(at:)
  open func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool { fatalError() }
}

// avaudiosession
open class AVAudioSession: NSObject {
  // avaudiosession/category-swift.struct
  public struct Category: Sendable {
    // .../playandrecord
    public static let playAndRecord = Category()
  }
  // avaudiosession/mode-swift.struct
  public struct Mode: Sendable {
    // .../voicechat
    public static let voiceChat = Mode()
  }
  // avaudiosession/categoryoptions-swift.struct
  public struct CategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
  }
  // avaudiosession/setactiveoptions
  public struct SetActiveOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let notifyOthersOnDeactivation = SetActiveOptions(rawValue: 1)
  }
  // avaudiosession/portoverride
  public enum PortOverride: UInt { case none = 0, speaker }

  // avaudiosession/sharedinstance()
  open class func sharedInstance() -> AVAudioSession { fatalError() }
  // avaudiosession/setcategory(_:mode:options:)
  open func setCategory(_ category: Category, mode: Mode, options: CategoryOptions = []) throws {}
  // avaudiosession/overrideoutputaudioport(_:)
  open func overrideOutputAudioPort(_ portOverride: PortOverride) throws {}
  // avaudiosession/setactive(_:options:)
  open func setActive(_ active: Bool, options: SetActiveOptions = []) throws {}
}
