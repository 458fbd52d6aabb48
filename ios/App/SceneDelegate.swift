import QuartzCore
import Shell
import ShellUI
import UIKit

/// The one scene. The calculator lies over everything from the moment the app is no longer in use,
/// before the system takes its picture, until it is in use again.
final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
  var window: UIWindow?
  private var curtain: UIWindow?
  /// The plain ground, while there is no calculator yet.
  private var ground: UIWindow?
  private var observers: [any NSObjectProtocol] = []

  private var model: Model? { (UIApplication.shared.delegate as? AppDelegate)?.madeModel() }

  func scene(
    _ scene: UIScene, willConnectTo session: UISceneSession,
    options: UIScene.ConnectionOptions
  ) {
    on(UIScreen.capturedDidChangeNotification) { $0.captureChanged() }
    on(UIApplication.userDidTakeScreenshotNotification) { $0.model?.pictured() }
    on(UIApplication.protectedDataDidBecomeAvailableNotification) {
      $0.show(UIApplication.shared.connectedScenes.first)
    }
    show(scene)
  }

  private func on(
    _ name: Notification.Name, _ act: @escaping @MainActor @Sendable (SceneDelegate) -> Void
  ) {
    let center = NotificationCenter.default
    observers.append(
      center.addObserver(forName: name, object: nil, queue: .main) { [weak self] _ in
        MainActor.assumeIsolated { if let self { act(self) } }
      })
  }

  private func show(_ scene: UIScene?) {
    guard window == nil, let scene = scene as? UIWindowScene else { return }
    guard let model else { return showAgain(scene) }
    let window = UIWindow(windowScene: scene)
    window.rootViewController = ScreenController(model)
    window.makeKeyAndVisible()
    self.window = window
    if #available(iOS 17, *) {
      window.registerForTraitChanges([UITraitSceneCaptureState.self]) {
        [weak self] (_: UIWindow, _: UITraitCollection) in self?.captureChanged()
      }
    }
    model.isMirrored(isCaptured(scene))
  }

  /// Shows the plain ground, and tries again soon: a process that is ending still has the folder, or
  /// the phone is locked.
  private func showAgain(_ scene: UIWindowScene) {
    guard ground == nil else { return }
    let ground = UIWindow(windowScene: scene)
    ground.rootViewController = GroundController()
    ground.isHidden = false
    self.ground = ground
    DispatchQueue.main.asyncAfter(deadline: .now() + 0.5) { [weak self] in
      self?.ground = nil
      self?.show(scene)
      ground.isHidden = true
    }
  }

  private func captureChanged() {
    guard let scene = window?.windowScene else { return }
    model?.isMirrored(isCaptured(scene))
  }

  private func isCaptured(_ scene: UIWindowScene) -> Bool {
    if #available(iOS 17, *) { return scene.traitCollection.sceneCaptureState == .active }
    return scene.screen.isCaptured
  }

  func sceneWillResignActive(_ scene: UIScene) {
    guard let scene = scene as? UIWindowScene, let model else { return }
    keepRunning(until: model)
    // The keyboard has a window of its own, above all others.
    UIView.performWithoutAnimation { _ = window?.endEditing(true) }
    model.goesAway()
    let curtain = UIWindow(windowScene: scene)
    curtain.windowLevel = .alert + 1
    curtain.rootViewController = StillController(model)
    curtain.isHidden = false
    curtain.layoutIfNeeded()
    CATransaction.flush()
    self.curtain = curtain
  }

  func sceneDidBecomeActive(_ scene: UIScene) {
    show(scene)
    // The system reports only later a recording that began while the process slept.
    captureChanged()
    model?.comesBack()
    // Afterwards, when the screen under the curtain has been drawn.
    let old = curtain
    curtain = nil
    DispatchQueue.main.async { old?.isHidden = true }
  }

  /// Keeps the process running until all changes are written: the folder can be written only until
  /// some seconds after the screen is locked.
  private func keepRunning(until model: Model) {
    let application = UIApplication.shared
    var task = UIBackgroundTaskIdentifier.invalid
    let end = { @MainActor in
      guard task != .invalid else { return }
      application.endBackgroundTask(task)
      task = .invalid
    }
    task = application.beginBackgroundTask(withName: nil, expirationHandler: end)
    Task {
      await model.rests()
      end()
    }
  }

  /// Nil: gives nothing to Handoff, search or the next start.
  func stateRestorationActivity(for scene: UIScene) -> NSUserActivity? { nil }
}
