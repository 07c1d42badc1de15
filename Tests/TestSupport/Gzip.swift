internal import CZlib

/// Packs bytes as gzip through the system's zlib; level 0 stores them as they are.
package func gzipped(_ bytes: [UInt8], level: CInt = 6) -> [UInt8] {
  var stream = unsafe z_stream()
  let status = unsafe deflateInit2_(
    &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    CInt(MemoryLayout<z_stream>.size))
  precondition(status == Z_OK, "zlib cannot start")
  let capacity = unsafe Int(deflateBound(&stream, UInt(bytes.count))) + 64
  var input = bytes
  let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(capacity)
      let status = unsafe deflate(&stream, Z_FINISH)
      precondition(status == Z_STREAM_END, "the bound holds all")
      unsafe count = capacity - Int(stream.avail_out)
    }
  }
  unsafe deflateEnd(&stream)
  return packed
}
