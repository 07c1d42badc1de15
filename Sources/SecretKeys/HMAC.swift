internal import CCrypto

/// HMAC-SHA256 (RFC 2104) by the system's libcrypto.
///
/// Unsafe in this file only. The bounds relied on: libcrypto reads the lengths that it is given of
/// key and data, and writes the 32 bytes of a SHA-256 digest.
enum HMAC {
  static let size = 32

  static func digest(of data: [UInt8], key: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
      let isDone = unsafe key.withUnsafeBufferPointer { key in
        unsafe data.withUnsafeBufferPointer { data in
          unsafe fristvagt_hmac_sha256(
            key.baseAddress, CInt(key.count), data.baseAddress, data.count, output.baseAddress)
        }
      }
      // It fails only where the library has no SHA-256 or no memory.
      precondition(isDone == 1, "libcrypto computes no HMAC-SHA256")
      count = size
    }
  }
}
