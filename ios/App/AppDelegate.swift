import Apple
import Shell
import UIKit

/// The process, with one model for its whole life. Nothing is closed by hand: the end of the
/// process does it.
@main final class AppDelegate: UIResponder, UIApplicationDelegate {
  /// Made when a scene first shows something: the system may start the process long before that, on
  /// a locked phone.
  private(set) var model: Model?

  func application(
    _ application: UIApplication,
    didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool {
    // Shaking the phone would offer to undo what was written.
    application.applicationSupportsShakeToEdit = false
    return true
  }

  /// Makes the model; nil while the phone is locked, or while a process that is ending still has
  /// the folder.
  func madeModel() -> Model? {
    guard model == nil, UIApplication.shared.isProtectedDataAvailable else { return model }
    let host = Handset(spoken: { [weak self] in self?.model?.spoken() })
    let folder = Folder.path(PhoneFiles())
    guard let core = try? Core(folder: folder, keys: Keys(SecureChip()), host: host) else {
      return nil
    }
    model = Model(core: core)
    return model
  }

  func applicationProtectedDataWillBecomeUnavailable(_ application: UIApplication) {
    model?.goesAway()
  }

  /// Allows no keyboard but the system's: another may keep what is typed, and send it away.
  func application(
    _ application: UIApplication,
    shouldAllowExtensionPointIdentifier identifier: UIApplication.ExtensionPointIdentifier
  ) -> Bool {
    identifier != .keyboard
  }

  /// False: no state is given to the system to keep.
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
