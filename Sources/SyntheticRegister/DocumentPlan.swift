/// The documents of one course: one for each minute in which anything of it is reported.
///
/// The course is one document set. An element stands in a document as a whole, with all markers
/// that it has by then, so a correction or the removal of a marker is an element told anew. An
/// element that was a mistake is removed by its key.
struct DocumentPlan {
  /// An element as it stands in a document.
  struct Element {
    var row: ElementRow
    var markers: [MarkerRow]
    /// Whether an earlier document told of it.
    var isUpdate: Bool
  }

  struct Document {
    var reported: Int
    var elements: [Element] = []
    var contacts: [ContactRow] = []
    /// Keys of elements that are removed.
    var removals: [Int] = []

    /// What a reader counts: elements with their markers, contacts and removals.
    var entryCount: Int {
      elements.reduce(elements.count) { $0 + $1.markers.count } + contacts.count + removals.count
    }
  }

  private(set) var documents: [Document] = []

  init(_ plan: CoursePlan) {
    let times = Set(
      plan.elements.map(\.reported) + plan.markers.map(\.reported) + plan.contacts.map(\.reported)
    ).sorted()
    var told: Set<Int> = []
    for time in times {
      var document = Document(reported: time)
      for key in DocumentPlan.touched(plan, at: time) {
        let state = DocumentPlan.state(of: key, in: plan, at: time)
        if state.isRemoved {
          if told.contains(key) { document.removals.append(key) }
        } else if let row = state.row {
          document.elements.append(
            Element(row: row, markers: state.markers, isUpdate: !told.insert(key).inserted))
        }
      }
      document.contacts = plan.contacts.filter { $0.reported == time }
      documents.append(document)
    }
    documents.removeAll { $0.entryCount == 0 }
  }

  var entryCount: Int { documents.reduce(0) { $0 + $1.entryCount } }

  /// The keys of elements of which anything is reported in a minute, each once.
  private static func touched(_ plan: CoursePlan, at time: Int) -> [Int] {
    let keys =
      plan.elements.filter { $0.reported == time }.map(\.key)
      + plan.markers.filter { $0.reported == time && !$0.isBad }.map(\.element)
    return Set(keys).sorted()
  }

  /// An element as it is known in a minute.
  private static func state(
    of key: Int, in plan: CoursePlan, at time: Int
  ) -> (row: ElementRow?, markers: [MarkerRow], isRemoved: Bool) {
    let rows = plan.elements.filter { $0.key == key }
    var known: ElementRow?
    for row in rows where row.reported <= time {
      if row.reported >= known?.reported ?? .min { known = row }
    }
    if known?.handling == .remove { return (nil, [], true) }
    if known == nil {
      // Its markers are reported before it: then they tell that it has begun.
      known = rows.first
      known?.end = 0
      known?.ending = .open
    }
    var markers: [MarkerRow] = []
    for row in plan.markers where row.element == key && row.reported <= time && !row.isBad {
      if let place = markers.firstIndex(where: { $0.key == row.key }) {
        if row.reported >= markers[place].reported { markers[place] = row }
      } else {
        markers.append(row)
      }
    }
    return (known, markers.filter { $0.handling != .remove }, false)
  }
}
