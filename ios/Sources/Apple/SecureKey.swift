#if canImport(UIKit)
  import Foundation
  import Security
  import Shell

  /// A key of the Secure Enclave that was found or made.
  struct SecureKey: ChipKey {
    private static var wrapping: SecKeyAlgorithm {
      .eciesEncryptionCofactorVariableIVX963SHA256AESGCM
    }
    /// The 32 bytes that SEC 1, 3.6.1 (ANSI X9.63) derives from x without shared information. The
    /// cofactor of P-256 is 1.
    private static var exchanging: SecKeyAlgorithm { .ecdhKeyExchangeCofactorX963SHA256 }

    private let key: SecKey

    init(_ key: SecKey) {
      self.key = key
    }

    func wrap(_ secret: Data) throws -> Data {
      var error: Unmanaged<CFError>?
      // A copy of our own, which can be wiped: bridged data is shared with others.
      let plain = NSMutableData(data: secret)
      defer { plain.resetBytes(in: NSRange(location: 0, length: plain.length)) }
      guard let key = SecKeyCopyPublicKey(key),
        let wrapped = SecKeyCreateEncryptedData(key, Self.wrapping, plain as CFData, &error)
      else { throw status(&error) }
      return wrapped as Data
    }

    func unwrap(_ wrapped: Data) throws -> Data {
      var error: Unmanaged<CFError>?
      // A chip that cannot be reached answers like a chip that has the wrong key.
      guard SecKeyIsAlgorithmSupported(key, .decrypt, Self.wrapping) else {
        throw Status.internalError
      }
      guard
        let secret = SecKeyCreateDecryptedData(key, Self.wrapping, wrapped as CFData, &error)
      else { throw status(&error) }
      return moved(secret)
    }

    func exchange(_ point: Data) throws -> Data {
      var error: Unmanaged<CFError>?
      let attributes: [CFString: Any] = [
        kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
        kSecAttrKeyClass: kSecAttrKeyClassPublic,
      ]
      let size: [CFString: Any] = [SecKeyKeyExchangeParameter.requestedSize.rawValue: 32]
      guard
        let peer = SecKeyCreateWithData(point as CFData, dictionary(attributes), &error),
        let shared = SecKeyCopyKeyExchangeResult(
          key, Self.exchanging, peer, dictionary(size), &error)
      else { throw status(&error) }
      return moved(shared)
    }

    /// Copies the bytes and zeroes their source: bridged data is shared, so wiping it wipes a copy.
    private func moved(_ data: CFData) -> Data {
      let length = CFDataGetLength(data)
      guard let from = CFDataGetBytePtr(data) else { return Data() }
      defer { memset_s(UnsafeMutableRawPointer(mutating: from), length, 0, length) }
      return Data(bytes: from, count: length)
    }
  }

  func dictionary(_ attributes: [CFString: Any]) -> CFDictionary {
    NSDictionary(dictionary: attributes) as CFDictionary
  }

  /// The status of an error. An error of another domain, such as CryptoTokenKit's, proves nothing
  /// and becomes `internalError`.
  func status(_ error: inout Unmanaged<CFError>?) -> Status {
    guard let taken = error?.takeRetainedValue() else { return .internalError }
    error = nil
    let told = taken as any Error as NSError
    guard told.domain == NSOSStatusErrorDomain else { return .internalError }
    return Status(Int32(truncatingIfNeeded: told.code))
  }
#endif
