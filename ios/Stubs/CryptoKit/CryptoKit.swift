// Stands in for CryptoKit, for the type checker alone; see Stubs/Security. Addresses begin with
// https://developer.apple.com/documentation/cryptokit/

import Foundation

// hashfunction
public protocol HashFunction {}
// sha256
public enum SHA256: HashFunction {}

// symmetrickey
public struct SymmetricKey {
  // symmetrickey/init(data:)
  public init<D: ContiguousBytes>(data: D) { fatalError() }
}

// hashedauthenticationcode
public struct HashedAuthenticationCode<H: HashFunction>: Sequence {
  public func makeIterator() -> Array<UInt8>.Iterator { fatalError() }
}

// hmac
public struct HMAC<H: HashFunction> {
  // hmac/authenticationcode(for:using:)
  public static func authenticationCode<D: DataProtocol>(
    for data: D, using key: SymmetricKey
  ) -> HashedAuthenticationCode<H> { fatalError() }
}
