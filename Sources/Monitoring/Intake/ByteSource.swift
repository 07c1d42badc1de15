/// Bytes of a file that several threads can read, each where it wants.
///
/// A port: the core opens no file itself.
package protocol ByteSource: Sendable {
  /// What a failed read throws.
  associatedtype Fault: Error

  /// How many bytes there were when the file was opened; nil for what can only be read in order.
  var size: Int? { get }

  /// Reads bytes from an offset on into a buffer and returns how many came; 0 at the end.
  ///
  /// A source without a size is asked for offsets in order only.
  func read(at offset: Int, into buffer: inout [UInt8]) throws(Fault) -> Int
}
