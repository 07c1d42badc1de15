/// The words of a message.
struct MailText: Equatable {
  /// Without the mark that all subjects begin with.
  var subject: String
  /// Lines with their line feeds.
  var body: String
}
