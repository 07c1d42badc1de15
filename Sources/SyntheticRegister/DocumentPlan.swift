/// The documents of one course.
struct DocumentPlan {
  init(_ plan: CoursePlan) {}
  var count: Int { 0 }
  var entryCount: Int { 0 }
}

/// Makes documents.
package struct DocumentMaker {
  package init(_ register: SyntheticRegister) {}
  package mutating func documents(batch: Int) -> [[UInt8]] { [] }
  package mutating func offers(batch: Int) -> [UInt8] { [] }
}
