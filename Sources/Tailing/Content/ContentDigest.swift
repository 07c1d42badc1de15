internal import CScan

/// The secret point at which the digests of one state are taken.
///
/// A digest is the polynomial of which the bytes are the coefficients, at this point, over the prime
/// 2^61 - 1. Two different texts of n bytes have equal digests at no more than n of the points, so
/// whoever does not know the point cannot make two files that are taken for each other, and by
/// chance it happens once in 2^61 / n. It must be drawn at random once for a state and kept with it.
package struct DigestKey: Equatable, Sendable {
  /// A number from 2 to 2^61 - 2.
  package let point: UInt64

  private static let prime: UInt64 = 1 << 61 - 1

  /// A key from 64 random bits.
  package init(random: UInt64) {
    point = random % (DigestKey.prime - 3) + 2
  }

  /// A key as it was kept, or nil where it is none.
  package init?(point: UInt64) {
    guard point >= 2, point < DigestKey.prime - 1 else { return nil }
    self.point = point
  }

  /// The digest of some bytes behind others of which it is known.
  package func digest(
    _ bytes: Span<UInt8>, after before: ContentDigest = .empty
  ) -> ContentDigest {
    // The buffer is that of the span, and the function reads `count` bytes of it.
    let value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fristvagt_digest61(before.value, point, buffer.baseAddress, buffer.count)
    }
    return ContentDigest(value: value)
  }
}

/// What stands for the first bytes of a file, or for some bytes of it.
///
/// It is its own state: the digest of a longer beginning follows from that of a shorter one and the
/// bytes between, also after a restart.
package struct ContentDigest: Hashable, Sendable {
  package var value: UInt64

  package init(value: UInt64) {
    self.value = value
  }

  /// The digest of no bytes.
  package static let empty = ContentDigest(value: 0)
}
