internal import LinuxIO
internal import Monitoring
internal import Wordings

/// The only place that prints: results to standard output, everything else to standard error.
struct Console {
  let language: Language
  let isQuiet: Bool

  /// Prints results.
  func print(_ writer: ByteWriter) throws {
    try Console.send(writer.bytes.span, to: .output)
  }

  func print(_ text: String) throws {
    try Console.send(text.utf8.span, to: .output)
  }

  /// Tells something that is no result, unless it was asked to be quiet.
  func tell(_ message: Wording) {
    if !isQuiet { warn(message) }
  }

  /// Tells something that must be heard.
  func warn(_ message: Wording) {
    // Where standard error is closed nobody listens, and that is no fault of the work.
    try? StandardStream.error.write(message[language] + "\n")
  }

  private static func send(_ bytes: Span<UInt8>, to stream: StandardStream) throws {
    do {
      try stream.write(bytes)
    } catch {
      if error.isClosedPipe { throw ClosedPipe() }
      throw Failure(
        .cannotWrite,
        Wording(
          da: "Resultatet kan ikke skrives (\(error.text))",
          en: "The result cannot be written (\(error.text))"))
    }
  }
}
