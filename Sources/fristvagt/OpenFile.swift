internal import LinuxIO
internal import Monitoring

/// An open file that several threads read.
final class OpenFile: ByteSource {
  private let descriptor: Descriptor
  let size: Int?

  init(_ descriptor: consuming Descriptor) {
    size = descriptor.fileSize
    self.descriptor = descriptor
  }

  func read(at offset: Int, into buffer: inout [UInt8]) throws(SystemFault) -> Int {
    size == nil
      ? try descriptor.read(into: &buffer) : try descriptor.read(at: offset, into: &buffer)
  }
}
