internal import CZlib

/// Unpacks gzip in pieces, several members one after another too, through the system's zlib.
///
/// Unsafe in this file only: zlib is given the bounds of the two buffers that it may touch, and
/// holds neither after a call. Its stream keeps its address from the start to the end, for zlib
/// refuses, and would never free, one that has moved.
@safe package struct Inflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  /// Whether the last member ended with the last byte taken.
  package private(set) var isAtEnd = false
  /// Whether the last piece filled its buffer, so that more may be waiting without new input.
  package private(set) var hasOutput = false
  private var hasStarted = false

  private static let pieceSize = 1 << 16

  /// What a call unpacked, and whether the bytes behind it are no gzip.
  package struct Piece {
    package var bytes: [UInt8] = []
    package var isBroken = false
  }

  package init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
  }

  deinit {
    if hasStarted { _ = unsafe inflateEnd(stream) }
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Unpacks the next piece.
  ///
  /// What stands before a fault is handed over with it, so that what is read does not depend on
  /// how the bytes were cut.
  ///
  /// - Parameter used: advanced by the bytes taken.
  package mutating func unpack(_ bytes: Span<UInt8>, used: inout Int) -> Piece {
    if !hasStarted {
      guard unsafe fristvagt_inflate_init(stream) == Z_OK else { return Piece(isBroken: true) }
      hasStarted = true
    }
    if isAtEnd {
      // Padding with zeros behind the last member is common on tapes and harmless.
      var zeros = 0
      while zeros < bytes.count, bytes[zeros] == 0 { zeros += 1 }
      used += zeros
      hasOutput = false
      if zeros > 0 || bytes.isEmpty { return Piece() }
      guard unsafe inflateReset(stream) == Z_OK else { return Piece(isBroken: true) }
      isAtEnd = false
    }
    var status = Z_OK
    var taken = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Inflater.pieceSize) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        let available = min(input.count, Int(UInt32.max))
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(available)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(Inflater.pieceSize)
        status = unsafe inflate(stream, Z_NO_FLUSH)
        taken = unsafe available - Int(stream.pointee.avail_in)
        count = unsafe Inflater.pieceSize - Int(stream.pointee.avail_out)
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
      }
    }
    used += taken
    hasOutput = piece.count == Inflater.pieceSize
    switch status {
    case Z_STREAM_END:
      isAtEnd = true
      hasOutput = false
      return Piece(bytes: piece)
    case Z_OK:
      return Piece(bytes: piece)
    case Z_BUF_ERROR:
      // No progress is no fault: the next bytes have not come yet.
      hasOutput = false
      return Piece(bytes: piece)
    default:
      hasOutput = false
      return Piece(bytes: piece, isBroken: true)
    }
  }
}
