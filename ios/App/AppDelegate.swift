import Apple
import Shell
import UIKit

/// The process. One model lives as long as it does; what ends with the process is closed by that.
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  /// Made when a scene first shows something: the system may start the process long before, on a locked phone.
  private(set) var model: Model?

  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool {
    // Shaking would offer to take back what was written.
    application.applicationSupportsShakeToEdit = false
    return true
  }

  /// Nothing while the phone is locked, or while the folder is another process's, which is then ending.
  func madeModel() -> Model? {
    guard model == nil, UIApplication.shared.isProtectedDataAvailable else { return model }
    let host = Handset(spoken: { [weak self] in self?.model?.spoken() })
    guard let folder = try? Folder.made(),
      let core = try? Core(folder: folder, keys: Keys(SecureChip()), host: host)
    else { return nil }
    model = Model(core: core)
    return model
  }

  func applicationProtectedDataWillBecomeUnavailable(_ application: UIApplication) {
    model?.goesAway()
  }

  /// No keyboard but the system's: another one may keep what is typed, and send it away.
  func application(
    _ application: UIApplication,
    shouldAllowExtensionPointIdentifier identifier: UIApplication.ExtensionPointIdentifier
  ) -> Bool {
    identifier != .keyboard
  }

  /// Nothing is given to the system to keep.
  func application(_ application: UIApplication, shouldSaveSecureApplicationState coder: NSCoder)
    -> Bool
  {
    false
  }

  func application(
    _ application: UIApplication, shouldRestoreSecureApplicationState coder: NSCoder
  ) -> Bool {
    false
  }
}
