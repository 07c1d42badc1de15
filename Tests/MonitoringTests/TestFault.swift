/// What a test could not do.
struct TestFault: Error {
  var what: String
}
