/// Makes the documents of a register, batch by batch.
package struct DocumentMaker: Sendable {
  private let register: SyntheticRegister
  private var plan: CoursePlan
  private let text: DocumentText

  package init(_ register: SyntheticRegister) {
    self.register = register
    plan = CoursePlan(register.ground)
    text = DocumentText(register.ground)
  }

  /// The documents of a batch in order of reported time.
  package mutating func documents(batch number: Int) -> [[UInt8]] {
    let minutes = register.minutes(ofBatch: number)
    var made: [(reported: Int, bytes: [UInt8])] = []
    register.batches.forEachCourse(in: number) { kind, month, course in
      plan.make(kind, month: month, number: course, withContacts: true)
      for (place, document) in DocumentPlan(plan).documents.enumerated()
      where minutes.contains(document.reported) {
        let bytes = text.bytes(document, version: place + 1, person: plan.person, set: plan.place)
        made.append((document.reported, bytes))
      }
    }
    // Those of one minute stay as they were made.
    let order = made.indices.sorted { (made[$0].reported, $0) < (made[$1].reported, $1) }
    return order.map { made[$0].bytes }
  }

  /// The rows of a batch of offers, which name elements as documents do.
  package mutating func offers(batch number: Int) -> [UInt8] {
    let minutes = register.minutes(ofBatch: number)
    var offers: [(row: OfferRow, set: Int)] = []
    register.batches.forEachCourse(in: number) { kind, month, course in
      guard kind.hasOwnPatient else { return }
      plan.make(kind, month: month, number: course, withContacts: false)
      for row in plan.offers where minutes.contains(row.reported) {
        offers.append((row, plan.place))
      }
    }
    let order = offers.indices.sorted {
      (offers[$0].row.reported, $0) < (offers[$1].row.reported, $1)
    }
    return text.offers(order.map { offers[$0] })
  }
}
