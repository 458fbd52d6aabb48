#if canImport(UIKit)
  import CryptoKit
  import Foundation
  import Security
  import Shell

  /// The Secure Enclave and the keychain, without logic of our own: `Shell.Keys` has the order of
  /// the calls and the meaning of failures.
  ///
  /// A key never leaves the chip, is there while the phone is unlocked, and goes with no backup. It is bound to no
  /// authentication: such keys end when the screen lock is changed.
  public struct SecureChip: Chip {
    private static let service = "Calculator"

    public init() {}

    public func makeKey(_ name: String) throws -> any ChipKey {
      var error: Unmanaged<CFError>?
      guard
        let access = SecAccessControlCreateWithFlags(
          kCFAllocatorDefault, kSecAttrAccessibleWhenUnlockedThisDeviceOnly, .privateKeyUsage,
          &error)
      else { throw status(&error) }
      let attributes: [CFString: Any] = [
        kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
        kSecAttrKeySizeInBits: 256,
        kSecAttrTokenID: kSecAttrTokenIDSecureEnclave,
        kSecPrivateKeyAttrs: dictionary([
          kSecAttrIsPermanent: true,
          kSecAttrApplicationTag: Data(name.utf8),
          kSecAttrAccessControl: access,
        ]),
      ]
      guard let key = SecKeyCreateRandomKey(dictionary(attributes), &error) else {
        throw status(&error)
      }
      return SecureKey(key)
    }

    public func findKey(_ name: String) throws -> any ChipKey {
      var query = key(name)
      query[kSecReturnRef] = true
      let found = try copy(query)
      guard CFGetTypeID(found) == SecKeyGetTypeID() else { throw Status.internalError }
      // For a CoreFoundation type, the check of the type id above is the only one possible.
      return SecureKey(found as! SecKey)
    }

    public func deleteKey(_ name: String) throws {
      try check(SecItemDelete(dictionary(key(name))))
    }

    public func keep(_ wrapped: Data, _ name: String) throws {
      var item = secret(name)
      item[kSecValueData] = wrapped
      item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
      try check(SecItemAdd(dictionary(item), nil))
    }

    public func find(_ name: String) throws -> Data {
      var query = secret(name)
      query[kSecReturnData] = true
      guard let found = try copy(query) as? Data else { throw Status.internalError }
      return found
    }

    public func drop(_ name: String) throws {
      try check(SecItemDelete(dictionary(secret(name))))
    }

    public func names() throws -> [String] {
      var query = secret(nil)
      query[kSecReturnAttributes] = true
      query[kSecMatchLimit] = kSecMatchLimitAll
      guard let found = try copy(query) as? [[String: Any]] else { throw Status.internalError }
      return found.compactMap { $0[kSecAttrAccount as String] as? String }
    }

    public func chance() throws -> Data {
      var bytes = Data(count: 32)
      let code = bytes.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { SecRandomCopyBytes(kSecRandomDefault, bytes.count, $0) }
      }
      try check(code ?? Status.internalError.code)
      return bytes
    }

    public func hmac(_ input: Data, key: Data) -> Data {
      Data(HMAC<SHA256>.authenticationCode(for: input, using: SymmetricKey(data: key)))
    }

    // MARK: queries

    private func key(_ name: String) -> [CFString: Any] {
      [
        kSecClass: kSecClassKey,
        kSecAttrKeyClass: kSecAttrKeyClassPrivate,
        kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom,
        kSecAttrTokenID: kSecAttrTokenIDSecureEnclave,
        kSecAttrApplicationTag: Data(name.utf8),
      ]
    }

    private func secret(_ name: String?) -> [CFString: Any] {
      var query: [CFString: Any] = [
        kSecClass: kSecClassGenericPassword,
        kSecAttrService: Self.service,
        kSecAttrSynchronizable: false,
      ]
      if let name { query[kSecAttrAccount] = name }
      return query
    }

    private func copy(_ query: [CFString: Any]) throws -> CFTypeRef {
      var found: CFTypeRef?
      try check(SecItemCopyMatching(dictionary(query), &found))
      guard let found else { throw Status.internalError }
      return found
    }

    private func check(_ code: OSStatus) throws {
      if code != errSecSuccess { throw Status(code) }
    }
  }
#endif
