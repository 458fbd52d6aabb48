// Stands in for AVFoundation and AVFAudio, for the type checker alone; see Stubs/Security. Addresses begin with
// https://developer.apple.com/documentation/avfaudio/

import Foundation

// avspeechsynthesisvoice
open class AVSpeechSynthesisVoice: NSObject {
  // avspeechsynthesisvoice/init(identifier:)
  public init?(identifier: String) { fatalError() }
  // avspeechsynthesisvoice/init(language:)
  public init?(language: String?) { fatalError() }
  // avspeechsynthesisvoice/traits
  @available(iOS 17, *)
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    // avspeechsynthesisvoice/traits/isnoveltyvoice
    public static let isNoveltyVoice = Traits(rawValue: 1)
    // avspeechsynthesisvoice/traits/ispersonalvoice
    public static let isPersonalVoice = Traits(rawValue: 2)
  }
  // avspeechsynthesisvoice/voicetraits
  @available(iOS 17, *)
  open var voiceTraits: Traits { [] }
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
public protocol AVSpeechSynthesizerDelegate: NSObjectProtocol, Sendable {
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance)
}

// Optional for the real one.
extension AVSpeechSynthesizerDelegate {
  public func speechSynthesizer(
    _ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance
  ) {}
  public func speechSynthesizer(
    _ synthesizer: AVSpeechSynthesizer, didCancel utterance: AVSpeechUtterance
  ) {}
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
    // .../default
    public static let `default` = Mode()
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
  // avaudiosession/port
  public struct Port: RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }
  // avaudiosession/currentroute
  open var currentRoute: AVAudioSessionRouteDescription { fatalError() }
  // avaudiosession/routechangenotification
  public static let routeChangeNotification = Notification.Name("route")
  // avaudiosession/interruptionnotification
  public static let interruptionNotification = Notification.Name("interruption")
  // avaudiosession/mediaserviceswereresetnotification
  public static let mediaServicesWereResetNotification = Notification.Name("reset")
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

// avaudiosessionroutedescription
open class AVAudioSessionRouteDescription: NSObject {
  // avaudiosessionroutedescription/outputs
  open var outputs: [AVAudioSessionPortDescription] { [] }
}

// avaudiosessionportdescription
open class AVAudioSessionPortDescription: NSObject {
  // avaudiosessionportdescription/porttype
  open var portType: AVAudioSession.Port { fatalError() }
}
