/// JSON of members, objects and arrays of objects, indented by two blanks.
struct JSONText {
  var text = RowText()
  private var depth = 0
  private var isFirst = true

  mutating func object(_ body: (inout JSONText) -> Void) {
    text.raw("{")
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    isFirst = false
    beginLine()
    text.raw("}")
  }

  mutating func object(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    begin(name.description)
    object(body)
  }

  mutating func object(_ name: String, _ body: (inout JSONText) -> Void) {
    begin(name)
    object(body)
  }

  mutating func array<Item>(
    _ name: String, _ items: [Item], _ body: (inout JSONText, Item) -> Void
  ) {
    begin(name)
    text.raw("[")
    depth += 1
    isFirst = true
    for item in items {
      next()
      object { body(&$0, item) }
    }
    depth -= 1
    isFirst = false
    if !items.isEmpty { beginLine() }
    text.raw("]")
  }

  mutating func member(_ name: String, _ number: Int) {
    begin(name)
    text.number(number)
  }

  mutating func member(_ name: String, _ isTrue: Bool) {
    begin(name)
    text.raw(isTrue ? "true" : "false")
  }

  /// A text that needs no escapes.
  mutating func member(_ name: String, _ value: String) {
    begin(name)
    text.raw("\"\(value)\"")
  }

  private mutating func begin(_ name: String) {
    next()
    text.raw("\"\(name)\": ")
  }

  private mutating func next() {
    if !isFirst { text.raw(",") }
    isFirst = false
    beginLine()
  }

  private mutating func beginLine() {
    text.raw("\n" + String(repeating: "  ", count: depth))
  }
}
