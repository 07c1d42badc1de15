/// The language of texts for people.
package enum Language: String, Sendable, CaseIterable {
  case da
  case en
}
