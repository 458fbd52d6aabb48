import Foundation
import Kalkyl
import Testing

@testable import Shell

#if canImport(CryptoKit)
  import CryptoKit
  import Security
#endif

extension Data {
  var hex: String { map { String(format: "%02x", $0) }.joined() }
}

/// Points of a question, each for itself.
func split(_ question: Data, _ count: Int = Keys.rounds) -> [Data] {
  let all = points(question: question, count: UInt32(count))
  return stride(from: 0, to: all.count, by: Keys.point).map {
    Data(all[$0..<min($0 + Keys.point, all.count)])
  }
}

/// Points that the core hashes from a question, and their exchanges with a key: the values of
/// core/src/points/tests.rs. The exchanges are Apple's to compute, so they are compared on a Mac.
struct PointsTests {
  /// The first and the last of the 32 points of the bytes 0 to 31.
  static let first =
    "04538e12f30d638854a6bbf7fa0416ee1aa83a2ff94a458f61697e564b7dc7c1dd"
    + "768e77571ea85ab742e3de538cf35c6ce3c423e3ce486ffbfca3be9afc6ee029"
  static let last =
    "04cce3a13c7cd30953f6b0cc9c588f809fde4d3e770b440ae9b390a5ede6ceda7b"
    + "3af5ccb19bbef50f8dea4d93133afa08bcd5bf1328eb40f495670949e244854d"

  private let all = split(Data(0..<32))

  @Test func thePointsOfAQuestionStayAsTheyAre() {
    #expect(all.count == 32 && Set(all).count == 32)
    #expect(all.first?.hex == Self.first)
    #expect(all.last?.hex == Self.last)
  }

  #if canImport(CryptoKit)
    /// The private key i of RFC 5903, 8.1, and its public key.
    private static let secret =
      "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433"
    private static let peer =
      "04dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180"
      + "5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3"
    /// SHA-256 of all 32 exchanges.
    private static let exchanges =
      "7dc518fe2d23f69bb100cd7dcdc605e351389e4a291a7344fb623b03fb313f64"

    private func bytes(_ hex: String) -> Data {
      let digits = Array(hex)
      return Data(
        stride(from: 0, to: digits.count, by: 2).compactMap {
          UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        })
    }

    private func sum(_ exchanges: [Data]) -> String {
      Data(SHA256.hash(data: Data(exchanges.joined()))).hex
    }

    @Test func cryptoKitExchangesThePointsAsTheCoreDoes() throws {
      let key = try P256.KeyAgreement.PrivateKey(rawRepresentation: bytes(Self.secret))
      #expect(key.publicKey.x963Representation.hex == Self.peer)
      let exchanges = try all.map { point in
        let peer = try P256.KeyAgreement.PublicKey(x963Representation: point)
        let derived = try key.sharedSecretFromKeyAgreement(with: peer).x963DerivedSymmetricKey(
          using: SHA256.self, sharedInfo: Data(), outputByteCount: 32)
        return derived.withUnsafeBytes { Data($0) }
      }
      #expect(sum(exchanges) == Self.exchanges)
    }

    /// The calls of Sources/Apple/SecureKey.swift, with a key that is not in a chip.
    @Test func securityExchangesThePointsAsTheCoreDoes() throws {
      func key(_ bytes: Data, _ kind: CFString) -> SecKey? {
        let attributes: [CFString: Any] = [
          kSecAttrKeyType: kSecAttrKeyTypeECSECPrimeRandom, kSecAttrKeyClass: kind,
        ]
        return SecKeyCreateWithData(bytes as CFData, attributes as CFDictionary, nil)
      }
      let secret = try #require(
        key(bytes(Self.peer) + bytes(Self.secret), kSecAttrKeyClassPrivate))
      let size: [CFString: Any] = [SecKeyKeyExchangeParameter.requestedSize.rawValue: 32]
      let exchanges = try all.map { point in
        let peer = try #require(key(point, kSecAttrKeyClassPublic))
        let shared = SecKeyCopyKeyExchangeResult(
          secret, .ecdhKeyExchangeCofactorX963SHA256, peer, size as CFDictionary, nil)
        return try #require(shared) as Data
      }
      #expect(sum(exchanges) == Self.exchanges)
      // A point that is not on the curve is refused before the key is asked.
      var wrong = all[0]
      wrong[64] ^= 1
      #expect(key(wrong, kSecAttrKeyClassPublic) == nil)
    }
  #endif
}
