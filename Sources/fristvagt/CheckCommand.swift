struct CheckCommand {
  init(_ session: Session) {}
  func run() throws -> Failure.Code { .done }
}
