/// The tables of a database, as the steps by which they came to be.
package struct Schema: Sendable {
  /// A number of the program's own, so that the file of another one is not taken for its.
  package var applicationID: Int32
  /// The SQL of each version, the first one first; tables are STRICT.
  package var versions: [String]

  package init(applicationID: Int32, versions: [String]) {
    self.applicationID = applicationID
    self.versions = versions
  }
}
