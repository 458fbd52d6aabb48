// Stands in for Apple's Security and CoreFoundation: only what Sources/Apple uses, as Apple's pages
// declare it. The comment above a declaration follows https://developer.apple.com/documentation/ in
// the address of its page. A call ends the program: this is for the type checker alone.

import Foundation

// MARK: CoreFoundation

// corefoundation/cfstring
public typealias CFString = NSString
// corefoundation/cfdictionary
public typealias CFDictionary = NSDictionary
// corefoundation/cfdata
public typealias CFData = NSData
// corefoundation/cftyperef
public typealias CFTypeRef = AnyObject
// corefoundation/cftypeid
public typealias CFTypeID = UInt
// corefoundation/cfindex
public typealias CFIndex = Int
// kernel/osstatus
public typealias OSStatus = Int32
// corefoundation/cfallocator
public class CFAllocator {}
// corefoundation/cferror
public final class CFError: Error {}

// corefoundation/kcfallocatordefault
nonisolated(unsafe) public let kCFAllocatorDefault: CFAllocator? = nil
// corefoundation/cfgettypeid(_:)
public func CFGetTypeID(_ cf: CFTypeRef?) -> CFTypeID { fatalError() }

// corefoundation/cfdatagetlength(_:)
public func CFDataGetLength(_ data: CFData) -> CFIndex { fatalError() }
// corefoundation/cfdatagetbyteptr(_:)
public func CFDataGetBytePtr(_ data: CFData) -> UnsafePointer<UInt8>? { fatalError() }
// kernel/memset_s
@discardableResult
public func memset_s(_ s: UnsafeMutableRawPointer, _ max: Int, _ c: Int32, _ n: Int) -> Int32 {
  fatalError()
}

// MARK: keys

// security/seckey
public class SecKey {}
// security/secaccesscontrol
public class SecAccessControl {}

// security/secaccesscontrolcreateflags
public struct SecAccessControlCreateFlags: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let privateKeyUsage = SecAccessControlCreateFlags(rawValue: 1 << 30)
}

// security/seckeyalgorithm
public struct SecKeyAlgorithm: Sendable {
  public static let eciesEncryptionCofactorVariableIVX963SHA256AESGCM = SecKeyAlgorithm()
  public static let ecdhKeyExchangeCofactorX963SHA256 = SecKeyAlgorithm()
}

// security/secaccesscontrolcreatewithflags(_:_:_:_:)
public func SecAccessControlCreateWithFlags(
  _ allocator: CFAllocator?, _ protection: CFTypeRef, _ flags: SecAccessControlCreateFlags,
  _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecAccessControl? { fatalError() }

// security/seckeycreaterandomkey(_:_:)
public func SecKeyCreateRandomKey(
  _ parameters: CFDictionary, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecKey? { fatalError() }

// security/seckeycopypublickey(_:)
public func SecKeyCopyPublicKey(_ key: SecKey) -> SecKey? { fatalError() }
// security/seckeyoperationtype
public enum SecKeyOperationType: Int { case decrypt = 3 }

// security/seckeyisalgorithmsupported(_:_:_:)
public func SecKeyIsAlgorithmSupported(
  _ key: SecKey, _ operation: SecKeyOperationType, _ algorithm: SecKeyAlgorithm
) -> Bool { fatalError() }

// security/seckeygettypeid()
public func SecKeyGetTypeID() -> CFTypeID { fatalError() }

// security/seckeycreateencrypteddata(_:_:_:_:)
public func SecKeyCreateEncryptedData(
  _ key: SecKey, _ algorithm: SecKeyAlgorithm, _ plaintext: CFData,
  _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> CFData? { fatalError() }

// security/seckeycreatedecrypteddata(_:_:_:_:)
public func SecKeyCreateDecryptedData(
  _ key: SecKey, _ algorithm: SecKeyAlgorithm, _ ciphertext: CFData,
  _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> CFData? { fatalError() }

// security/seckeycreatewithdata(_:_:_:)
public func SecKeyCreateWithData(
  _ keyData: CFData, _ attributes: CFDictionary,
  _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecKey? { fatalError() }

// security/seckeykeyexchangeparameter
public struct SecKeyKeyExchangeParameter: RawRepresentable {
  public let rawValue: CFString
  public init(rawValue: CFString) { self.rawValue = rawValue }
  // security/seckeykeyexchangeparameter/requestedsize
  nonisolated(unsafe) public static let requestedSize = SecKeyKeyExchangeParameter(
    rawValue: "requestedSize")
}

// security/seckeycopykeyexchangeresult(_:_:_:_:_:)
public func SecKeyCopyKeyExchangeResult(
  _ privateKey: SecKey, _ algorithm: SecKeyAlgorithm, _ publicKey: SecKey,
  _ parameters: CFDictionary, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> CFData? { fatalError() }

// MARK: the keychain

// security/secitemadd(_:_:)
public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?)
  -> OSStatus
{ fatalError() }

// security/secitemcopymatching(_:_:)
public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?)
  -> OSStatus
{ fatalError() }

// security/secitemdelete(_:)
public func SecItemDelete(_ query: CFDictionary) -> OSStatus { fatalError() }

// security/errsecsuccess
public let errSecSuccess: OSStatus = 0

// security/item-class-keys-and-values
nonisolated(unsafe) public let kSecClass: CFString = "class"
nonisolated(unsafe) public let kSecClassKey: CFString = "keys"
nonisolated(unsafe) public let kSecClassGenericPassword: CFString = "genp"
// security/item-attribute-keys-and-values
nonisolated(unsafe) public let kSecAttrAccount: CFString = "acct"
nonisolated(unsafe) public let kSecAttrService: CFString = "svce"
nonisolated(unsafe) public let kSecAttrSynchronizable: CFString = "sync"
nonisolated(unsafe) public let kSecAttrAccessible: CFString = "pdmn"
nonisolated(unsafe) public let kSecAttrAccessibleWhenUnlockedThisDeviceOnly: CFString = "aku"
nonisolated(unsafe) public let kSecAttrAccessControl: CFString = "accc"
nonisolated(unsafe) public let kSecAttrApplicationTag: CFString = "atag"
nonisolated(unsafe) public let kSecAttrIsPermanent: CFString = "perm"
nonisolated(unsafe) public let kSecAttrKeyClass: CFString = "kcls"
nonisolated(unsafe) public let kSecAttrKeyClassPrivate: CFString = "1"
nonisolated(unsafe) public let kSecAttrKeyClassPublic: CFString = "0"
nonisolated(unsafe) public let kSecAttrKeyType: CFString = "type"
nonisolated(unsafe) public let kSecAttrKeyTypeECSECPrimeRandom: CFString = "73"
nonisolated(unsafe) public let kSecAttrKeySizeInBits: CFString = "bsiz"
nonisolated(unsafe) public let kSecAttrTokenID: CFString = "tkid"
nonisolated(unsafe) public let kSecAttrTokenIDSecureEnclave: CFString = "com.apple.setoken"
nonisolated(unsafe) public let kSecPrivateKeyAttrs: CFString = "private"
// security/search-attribute-keys-and-values
nonisolated(unsafe) public let kSecMatchLimit: CFString = "m_Limit"
nonisolated(unsafe) public let kSecMatchLimitAll: CFString = "m_LimitAll"
// security/item-return-result-keys
nonisolated(unsafe) public let kSecReturnAttributes: CFString = "r_Attributes"
nonisolated(unsafe) public let kSecReturnData: CFString = "r_Data"
nonisolated(unsafe) public let kSecReturnRef: CFString = "r_Ref"
nonisolated(unsafe) public let kSecValueData: CFString = "v_Data"

// MARK: chance

// security/secrandomref
public struct SecRandomRef: Sendable {}
// security/ksecrandomdefault
public let kSecRandomDefault: SecRandomRef? = nil

// security/secrandomcopybytes(_:_:_:)
public func SecRandomCopyBytes(
  _ rnd: SecRandomRef?, _ count: Int, _ bytes: UnsafeMutableRawPointer
) -> Int32 { fatalError() }
