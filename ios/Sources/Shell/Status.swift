import Kalkyl

/// An error of Security: an OSStatus, by the names of its page "Security Framework Result Codes".
public struct Status: Error, Equatable, Sendable {
  public let code: Int32

  public init(_ code: Int32) {
    self.code = code
  }

  public static let itemNotFound = Status(-25300)
  public static let duplicateItem = Status(-25299)
  public static let interactionNotAllowed = Status(-25308)
  static let decode = Status(-26275)
  static let param = Status(-50)

  /// Stands for an answer that cannot be used: an error without a code, data of a wrong length.
  public static let internalError = Status(-26276)

  /// Step during which the status is said.
  enum Step {
    /// Asking the chip to unwrap a secret that was found.
    case unwrap
    case other
  }

  /// Maps the status to what it proves; everything else is *Transient*. *Missing* and *Invalidated*
  /// are final, so they are said only when there is no doubt.
  ///
  /// | said by Security | and where | told | why |
  /// |---|---|---|---|
  /// | errSecItemNotFound -25300 | prf's finding of both | Missing | nothing goes by this name, or its key is destroyed |
  /// | the same | making, exchanging, unwrapping | Transient | it was there just now |
  /// | the same | elsewhere | | nothing there yet, nothing to destroy, nothing to list |
  /// | errSecInteractionNotAllowed -25308 | everywhere | Locked | the phone is locked |
  /// | CryptoTokenKit's errors, also for a key of another chip | everywhere | Transient | one code for much |
  /// | errSecDecode -26275 | unwrap | Invalidated | wrapped for a key that is no more |
  /// | errSecParam -50 | unwrap | Invalidated | what ECIES answers when the tag does not fit |
  /// | the same two | elsewhere | Transient | not a word about the secret; an exchange says them of its point |
  /// | errSecDuplicateItem -25299 | adding | | there is one already, and it stays |
  /// | errSecAuthFailed -25293 | everywhere | Transient | keys are bound to no authentication |
  /// | errSecNotAvailable -25291, errSecMissingEntitlement -34018 | everywhere | Transient | its service restarts |
  /// | errSecIO -36, errSecDiskFull -34, errSecAllocate -108 | everywhere | Transient | passes |
  /// | errSecUserCanceled -128, errSecInternalError -26276 | everywhere | Transient | unknown |
  func told(at step: Step) -> DeviceKeyError {
    switch (self, step) {
    case (.interactionNotAllowed, _): .Locked
    case (.decode, .unwrap), (.param, .unwrap): .Invalidated
    default: .Transient
    }
  }
}
