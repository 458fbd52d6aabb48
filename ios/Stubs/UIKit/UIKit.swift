// Stands in for UIKit, for the type checker alone; see Stubs/Security. Addresses begin with
// https://developer.apple.com/documentation/uikit/

@_exported import Foundation

// objectivec/selector
public struct Selector: Sendable {}
// foundation/nsuseractivity
public class NSUserActivity {}

// MARK: responders and views

// uiresponder
@MainActor open class UIResponder {
  public init() {}
  // uiresponder/canperformaction(_:withsender:)
  open func canPerformAction(_ action: Selector, withSender sender: Any?) -> Bool { false }
  // uiresponder/editinginteractionconfiguration
  open var editingInteractionConfiguration: UIEditingInteractionConfiguration { .default }
  // uiresponder/buildmenu(with:)
  open func buildMenu(with builder: any UIMenuBuilder) {}
  // objectivec/nsobject/accessibilityperformmagictap()
  open func accessibilityPerformMagicTap() -> Bool { false }
  // uiresponder/textinputmode
  open var textInputMode: UITextInputMode? { nil }
  // objectivec/nsobject/accessibilityperformescape()
  open func accessibilityPerformEscape() -> Bool { false }
  // uiresponder/resignfirstresponder()
  @discardableResult open func resignFirstResponder() -> Bool { true }
  // uiresponder/pasteconfiguration
  open var pasteConfiguration: UIPasteConfiguration?
  // uiresponder/pressesbegan(_:with:)
  open func pressesBegan(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  // uiresponder/pressesended(_:with:)
  open func pressesEnded(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
  // uiresponder/pressescancelled(_:with:)
  open func pressesCancelled(_ presses: Set<UIPress>, with event: UIPressesEvent?) {}
}

// uitextinputmode
@MainActor open class UITextInputMode: NSObject {
  // uitextinputmode/primarylanguage
  open var primaryLanguage: String? { nil }
  // uitextinputmode/currentinputmodedidchangenotification
  public nonisolated static let currentInputModeDidChangeNotification = Notification.Name("mode")
}

// uieditinginteractionconfiguration
public enum UIEditingInteractionConfiguration: Int, Sendable { case none, `default` }
// uipasteconfiguration
public class UIPasteConfiguration {}
// uipressesevent
public class UIPressesEvent {}

// uipress
@MainActor public class UIPress: NSObject {
  // uipress/responder
  public var responder: UIResponder? { nil }
  // uipress/key
  public var key: UIKey? { nil }
}

// uikey
// uikeyboardhidusage
public enum UIKeyboardHIDUsage: Int { case keyboardA = 4 }

// uikeymodifierflags
public struct UIKeyModifierFlags: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let control = UIKeyModifierFlags(rawValue: 1 << 18)
  public static let alternate = UIKeyModifierFlags(rawValue: 1 << 19)
  public static let command = UIKeyModifierFlags(rawValue: 1 << 20)
}

// uimenuelement
@MainActor open class UIMenuElement { public init() {} }

// uimenu
@MainActor open class UIMenu: UIMenuElement {
  // uimenu/identifier
  public struct Identifier: Sendable {
    // uimenu/identifier/autofill
    @available(iOS 17, *)
    public static let autoFill = Identifier()
  }
  // uimenu/init(title:image:identifier:options:children:)
  public init(children: [UIMenuElement]) { super.init() }
}

// uimenubuilder
@MainActor public protocol UIMenuBuilder {
  // uimenubuilder/remove(menu:)
  func remove(menu: UIMenu.Identifier)
}

// uikey
@MainActor public class UIKey: NSObject {
  // uikey/keycode
  public var keyCode: UIKeyboardHIDUsage { .keyboardA }
  // uikey/modifierflags
  public var modifierFlags: UIKeyModifierFlags { [] }
  // uikey/characters
  public var characters: String { "" }
}

// uiview
@MainActor open class UIView: UIResponder {
  // uiview/init(frame:)
  public init(frame: CGRect) { super.init() }
  // uiview/backgroundcolor
  open var backgroundColor: UIColor?
  // uiview/ishidden
  open var isHidden = false
  // objectivec/nsobject/accessibilitylabel
  open var accessibilityLabel: String?
  // objectivec/nsobject/accessibilitylanguage
  open var accessibilityLanguage: String?
  // uiview/layoutifneeded()
  open func layoutIfNeeded() {}
  // uiview/sizethatfits(_:)
  open func sizeThatFits(_ size: CGSize) -> CGSize { size }
  // uiview/performwithoutanimation(_:)
  open class func performWithoutAnimation(_ actions: () -> Void) {}
  // uiview/endediting(_:)
  @discardableResult open func endEditing(_ force: Bool) -> Bool { true }
}

// uicolor
open class UIColor: @unchecked Sendable {
  // uicolor/clear
  public static let clear = UIColor()
  public init() {}
}

// uipasteboard
@MainActor open class UIPasteboard: NSObject {
  // uipasteboard/general
  open class var general: UIPasteboard { fatalError() }
  // uipasteboard/string
  open var string: String?
}

// uiaccessibility
public enum UIAccessibility {
  // uiaccessibility/notification
  public struct Notification: Sendable {
    // uiaccessibility/notification/announcement
    public static let announcement = Notification()
  }
  // uiaccessibility/post(notification:argument:)
  @MainActor public static func post(notification: Notification, argument: Any?) {}
}

extension NSAttributedString.Key {
  // foundation/nsattributedstring/key/accessibilityspeechlanguage
  public static let accessibilitySpeechLanguage = NSAttributedString.Key("UIAccessibilitySpeechAttributeLanguage")
}

// uifont
open class UIFont: @unchecked Sendable {
  // uifont/systemfont(ofsize:)
  open class func systemFont(ofSize size: CGFloat) -> UIFont { fatalError() }
}

// MARK: text

// uikit/nstextcontainer
public class NSTextContainer {}

// uiedgeinsets
public struct UIEdgeInsets: Sendable {
  // uiedgeinsets/init(top:left:bottom:right:)
  public init(top: CGFloat = 0, left: CGFloat = 0, bottom: CGFloat = 0, right: CGFloat = 0) {}
  // uiedgeinsets/zero
  public static let zero = UIEdgeInsets()
}

// uireturnkeytype
public enum UIReturnKeyType: Int { case `default`, done }
// uikeyboardtype
public enum UIKeyboardType: Int { case `default`, phonePad }
// nswritingdirection
public enum NSWritingDirection: Int { case natural, leftToRight, rightToLeft }
// uitextautocapitalizationtype
public enum UITextAutocapitalizationType: Int { case none, sentences }
// uitextautocorrectiontype
public enum UITextAutocorrectionType: Int { case `default`, no }
// uitextspellcheckingtype
public enum UITextSpellCheckingType: Int { case `default`, no }
// uitextsmartquotestype
public enum UITextSmartQuotesType: Int { case `default`, no }
// uitextsmartdashestype
public enum UITextSmartDashesType: Int { case `default`, no }
// uitextsmartinsertdeletetype
public enum UITextSmartInsertDeleteType: Int { case `default`, no }
// uitextinlinepredictiontype
@available(iOS 17, *)
public enum UITextInlinePredictionType: Int { case `default`, no }
// uitextmathexpressioncompletiontype
@available(iOS 18, *)
public enum UITextMathExpressionCompletionType: Int { case `default`, no }
// uiwritingtoolsbehavior
@available(iOS 18, *)
public enum UIWritingToolsBehavior: Int { case none = -1, `default` }
// uitextcontenttype
public struct UITextContentType: Sendable {}

// uitextrange
public class UITextRange {}
// uitextposition
public class UITextPosition {}

// uidatadetectortypes
public struct UIDataDetectorTypes: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
}

// uidraginteraction
@MainActor public class UIDragInteraction {
  // uidraginteraction/isenabled
  public var isEnabled = true
}

// uitextviewdelegate
@MainActor public protocol UITextViewDelegate: NSObjectProtocol {
  // uitextviewdelegate/textviewdidchange(_:)
  func textViewDidChange(_ textView: UITextView)
  // uitextviewdelegate/textview(_:shouldchangetextin:replacementtext:)
  func textView(
    _ textView: UITextView, shouldChangeTextIn range: NSRange, replacementText text: String
  ) -> Bool
  // uitextviewdelegate/textview(_:editmenufortextin:suggestedactions:)
  func textView(
    _ textView: UITextView, editMenuForTextIn range: NSRange, suggestedActions: [UIMenuElement]
  ) -> UIMenu?
}

// uitextview
@MainActor open class UITextView: UIView {
  // uitextview/init(frame:textcontainer:)
  public init(frame: CGRect, textContainer: NSTextContainer?) { super.init(frame: frame) }
  // uitextview/init(coder:)
  public required init?(coder: NSCoder) { nil }
  // uitextinput/markedtextrange
  open var markedTextRange: UITextRange? { nil }
  // uitextinput/beginningofdocument
  open var beginningOfDocument: UITextPosition { UITextPosition() }
  // uitextinput/endofdocument
  open var endOfDocument: UITextPosition { UITextPosition() }
  // uitextinput/textrange(from:to:)
  open func textRange(from: UITextPosition, to: UITextPosition) -> UITextRange? { nil }
  // uitextinput/setbasewritingdirection(_:for:)
  open func setBaseWritingDirection(_ direction: NSWritingDirection, for range: UITextRange) {}
  // uitextview/delegate
  open weak var delegate: (any UITextViewDelegate)?
  // uitextview/text
  open var text: String! = ""
  // uitextview/font
  open var font: UIFont?
  // uitextview/textcolor
  open var textColor: UIColor?
  // uiscrollview/isscrollenabled
  open var isScrollEnabled = true
  // uitextview/textcontainerinset
  open var textContainerInset = UIEdgeInsets.zero
  // uitextview/datadetectortypes
  open var dataDetectorTypes: UIDataDetectorTypes = []
  // uitextview/allowseditingtextattributes
  open var allowsEditingTextAttributes = false
  // uitextdraggable/textdraginteraction
  open var textDragInteraction: UIDragInteraction? { nil }
  // uitextview/writingtoolsbehavior
  @available(iOS 18, *)
  open var writingToolsBehavior: UIWritingToolsBehavior {
    get { .default }
    set {}
  }
  // uitextinputtraits
  open var returnKeyType = UIReturnKeyType.default
  open var keyboardType = UIKeyboardType.default
  open var autocapitalizationType = UITextAutocapitalizationType.sentences
  open var autocorrectionType = UITextAutocorrectionType.default
  open var spellCheckingType = UITextSpellCheckingType.default
  open var smartQuotesType = UITextSmartQuotesType.default
  open var smartDashesType = UITextSmartDashesType.default
  open var smartInsertDeleteType = UITextSmartInsertDeleteType.default
  @available(iOS 18, *)
  open var mathExpressionCompletionType: UITextMathExpressionCompletionType {
    get { .default }
    set {}
  }
  @available(iOS 17, *)
  open var inlinePredictionType: UITextInlinePredictionType {
    get { .default }
    set {}
  }
  open var textContentType: UITextContentType!
}

// MARK: windows and scenes

// uiviewcontroller
@MainActor open class UIViewController: UIResponder {
  public override init() { super.init() }
}

// uiwindow
@MainActor open class UIWindow: UIView {
  // uiwindow/level
  public struct Level: Sendable {
    // uiwindow/level/alert
    public static let alert = Level()
    public static func + (level: Level, more: CGFloat) -> Level { level }
  }
  // uiwindow/init(windowscene:)
  public init(windowScene: UIWindowScene) { super.init(frame: .zero) }
  // uiwindow/rootviewcontroller
  open var rootViewController: UIViewController?
  // uiwindow/windowlevel
  open var windowLevel = Level()
  // uiwindow/windowscene
  open var windowScene: UIWindowScene? { nil }
  // uiwindow/makekeyandvisible()
  open func makeKeyAndVisible() {}
}

// uitraitcollection
@MainActor open class UITraitCollection: NSObject {
  // uitraitcollection/scenecapturestate
  @available(iOS 17, *)
  open var sceneCaptureState: UISceneCaptureState { .unspecified }
}

// uiscenecapturestate
@available(iOS 17, *)
public enum UISceneCaptureState: Int { case unspecified = -1, inactive, active }

// uitraitdefinition
@available(iOS 17, *)
public protocol UITraitDefinition {}
// uitraitscenecapturestate
@available(iOS 17, *)
public struct UITraitSceneCaptureState: UITraitDefinition {}
// uitraitchangeregistration
@available(iOS 17, *)
public protocol UITraitChangeRegistration {}
@available(iOS 17, *)
private struct Registration: UITraitChangeRegistration {}

extension UIWindow {
  // uitraitchangeobservable/registerfortraitchanges(_:handler:)
  @available(iOS 17, *)
  @discardableResult public func registerForTraitChanges<V>(
    _ traits: [any UITraitDefinition.Type], handler: @escaping (V, UITraitCollection) -> Void
  ) -> any UITraitChangeRegistration { Registration() }
}

// uidevice
@MainActor open class UIDevice: NSObject {
  // uidevice/current
  open class var current: UIDevice { fatalError() }
  // uidevice/isproximitymonitoringenabled
  open var isProximityMonitoringEnabled = false
}

// uiscreen
@MainActor open class UIScreen {
  // uiscreen/iscaptured
  open var isCaptured: Bool { false }
  // uiscreen/captureddidchangenotification
  public nonisolated static let capturedDidChangeNotification = Notification.Name("captured")
}

// uiscene
@MainActor open class UIScene: NSObject {
  // uiscene/connectionoptions
  public class ConnectionOptions {}
}

// uiwindowscene
@MainActor open class UIWindowScene: UIScene {
  // uiwindowscene/traitcollection
  open var traitCollection: UITraitCollection { fatalError() }
  // uiwindowscene/screen
  open var screen: UIScreen { fatalError() }
}

// uiscenesession
public class UISceneSession {}

// uiscenedelegate
@MainActor public protocol UISceneDelegate {
  // uiscenedelegate/scene(_:willconnectto:options:)
  func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions)
  // uiscenedelegate/scenewillresignactive(_:)
  func sceneWillResignActive(_ scene: UIScene)
  // uiscenedelegate/scenedidbecomeactive(_:)
  func sceneDidBecomeActive(_ scene: UIScene)
  // uiscenedelegate/staterestorationactivity(for:)
  func stateRestorationActivity(for scene: UIScene) -> NSUserActivity?
}

// uiwindowscenedelegate
@MainActor public protocol UIWindowSceneDelegate: UISceneDelegate {
  // uiwindowscenedelegate/window
  var window: UIWindow? { get set }
}

// MARK: the application

// uibackgroundtaskidentifier
public struct UIBackgroundTaskIdentifier: Hashable, Sendable {
  // uibackgroundtaskidentifier/invalid
  public static let invalid = UIBackgroundTaskIdentifier()
}

// uiapplicationdelegate
@MainActor public protocol UIApplicationDelegate {
  init()
  // uiapplicationdelegate/application(_:didfinishlaunchingwithoptions:)
  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool
  // uiapplicationdelegate/applicationprotecteddatawillbecomeunavailable(_:)
  func applicationProtectedDataWillBecomeUnavailable(_ application: UIApplication)
  // uiapplicationdelegate/application(_:shouldallowextensionpointidentifier:)
  func application(
    _ application: UIApplication,
    shouldAllowExtensionPointIdentifier identifier: UIApplication.ExtensionPointIdentifier
  ) -> Bool
  // uiapplicationdelegate/application(_:shouldsavesecureapplicationstate:)
  func application(
    _ application: UIApplication, shouldSaveSecureApplicationState coder: NSCoder
  ) -> Bool
  // uiapplicationdelegate/application(_:shouldrestoresecureapplicationstate:)
  func application(
    _ application: UIApplication, shouldRestoreSecureApplicationState coder: NSCoder
  ) -> Bool
}

extension UIApplicationDelegate {
  // uiapplicationdelegate/main()
  public static func main() {}
}

// uiapplication
@MainActor open class UIApplication: UIResponder {
  // uiapplication/launchoptionskey
  public struct LaunchOptionsKey: Hashable, Sendable {}
  // uiapplication/openexternalurloptionskey
  public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
  // uiapplication/extensionpointidentifier
  public struct ExtensionPointIdentifier: Hashable, Sendable {
    // uiapplication/extensionpointidentifier/keyboard
    public static let keyboard = ExtensionPointIdentifier()
  }
  // uiapplication/shared
  open class var shared: UIApplication { fatalError() }
  // uiapplication/delegate
  open var delegate: (any UIApplicationDelegate)?
  // uiapplication/connectedscenes
  open var connectedScenes: Set<UIScene> { [] }
  // uiapplication/isprotecteddataavailable
  open var isProtectedDataAvailable: Bool { true }
  // uiapplication/applicationsupportsshaketoedit
  open var applicationSupportsShakeToEdit = true
  // uiapplication/protecteddatadidbecomeavailablenotification
  public nonisolated static let protectedDataDidBecomeAvailableNotification =
    Notification.Name("available")
  // uiapplication/userdidtakescreenshotnotification
  public nonisolated static let userDidTakeScreenshotNotification = Notification.Name("pictured")
  // uiapplication/canopenurl(_:)
  open nonisolated func canOpenURL(_ url: URL) -> Bool { false }
  // uiapplication/open(_:options:completionhandler:)
  open func open(
    _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
  ) {}
  // uiapplication/beginbackgroundtask(withname:expirationhandler:)
  open nonisolated func beginBackgroundTask(
    withName name: String?, expirationHandler handler: (@MainActor @Sendable () -> Void)? = nil
  ) -> UIBackgroundTaskIdentifier { .invalid }
  // uiapplication/endbackgroundtask(_:)
  open func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
}

// kernel/sysctlbyname
public func sysctlbyname(
  _ name: String, _ old: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<Int>?,
  _ new: UnsafeMutableRawPointer?, _ size: Int
) -> Int32 { -1 }
