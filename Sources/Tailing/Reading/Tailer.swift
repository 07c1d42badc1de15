/// Reads record files as they grow, rotate and are dropped, and hands over every line once.
///
/// It does nothing by itself: the caller asks it to look, parses the pieces, and stores the records
/// together with `takeChanges()` in one transaction. Given back what was stored, it goes on exactly
/// there: nothing is lost, and nothing is handed over twice. What is destroyed before it can be read
/// is told as an alarm. Looking is the truth; wake-ups by the system only make it happen sooner.
///
/// How files are known again is told at `FileIdentity`, `LineMarks` and `FileOrigin`
/// (reliability.md 1.4).
package final class Tailer {
  let sources: [TailedSource]
  let files: any TailedFiles
  let limits: TailingLimits
  let key: DigestKey
  private(set) var nextInput: Int64

  /// Inputs whose files may still say something, by rising number.
  private(set) var inputs: [TailedInput] = []
  private var inputsByID: [InputID: TailedInput] = [:]
  private var inputsByPlace: [InodePlace: [TailedInput]] = [:]
  /// Inputs that are only kept to know copies.
  private(set) var ended: [InputID: InputPosition] = [:]
  var index = PositionIndex()

  // MARK: - What a look needs

  var now = TailingTime(monotonic: 0, wall: 0)
  var hints = TailingHints()
  var delivery = TailingDelivery()
  var conditions = Conditions()
  /// Bytes that may still be handed over, and looked through, in this look.
  var room = 0
  var comparingRoom = 0
  /// The directories that could be listed in this look, by the digest of their paths.
  var available: [ContentDigest: FilePath] = [:]
  var looks = 0
  var openLimit: Int
  /// How many files are open.
  var openCount = 0
  /// The inputs of which the last look handed over something.
  var handed: [TailedInput] = []
  /// Directories whose file system tells neither generation nor birth.
  var uncertainDirectories: Set<FilePath> = []
  var audit: ContentAudit?
  var auditQueue: [InputID] = []
  /// Companions that were looked into and are none.
  var strangers: [InodePlace: FileStamp] = [:]
  private var changed: Set<InputID> = []
  private var removed: Set<InputID> = []
  private var lastServed: InputID?
  private var lastForgetting: Int64?

  /// - Parameter state: what was stored last.
  package init(
    _ sources: [TailedSource], state: TailingState, files: any TailedFiles,
    limits: TailingLimits = TailingLimits()
  ) {
    self.sources = sources
    self.files = files
    self.limits = limits
    key = state.key
    nextInput = state.nextInput
    openLimit = max(4, limits.openFiles)
    for position in state.positions {
      index.update(position)
      if position.stage == .ended {
        ended[position.id] = position
      } else {
        add(TailedInput(position))
      }
    }
  }

  deinit {
    for input in inputs { close(input) }
  }

  // MARK: - The face

  /// Looks at all files, reads what is new up to the limits, and returns it.
  ///
  /// What was handed over must be stored, with `takeChanges()`, or the reader be made anew from
  /// what is stored: it goes on from where it has handed over.
  package func look(
    at time: TailingTime, hints: TailingHints = TailingHints()
  ) -> TailingDelivery {
    now = time
    self.hints = hints
    delivery = TailingDelivery()
    room = limits.look
    comparingRoom = limits.comparing
    looks += 1
    for input in handed { input.lastTaken = nil }
    handed = []
    match(scan())
    findMissing()
    let turn = inputsInTurn()
    for input in turn where input.position.stage == .reading { serve(input) }
    // Those that begin are looked at after the others, and files that were changed before new ones,
    // so that an original goes before its copy.
    let waiting = inputs.filter { $0.position.stage == .waiting }
    let changed = waiting.filter { $0.predecessor != nil }
    for input in changed { serveWaiting(input) }
    for input in waiting where !changed.contains(where: { $0 === input }) { serveWaiting(input) }
    for input in inputs where input.position.stage == .done { watchDone(input) }
    settleEndings()
    runAudit()
    forgetOld()
    closeSpareFiles()
    for input in inputs {
      guard !input.conditions.isEmpty, let path = input.place?.path else { continue }
      for kind in input.conditions { conditions.note(kind, path, input: input.id) }
    }
    for directory in uncertainDirectories { conditions.note(.identityUncertain, directory) }
    delivery.alarms += conditions.finish()
    return delivery
  }

  /// What has changed since it was last taken, to be stored with the records.
  package func takeChanges() -> PositionChanges {
    let rows = changed.sorted().compactMap { id in
      inputsByID[id]?.position ?? ended[id]
    }
    let changes = PositionChanges(
      changed: rows, removed: removed.sorted(), nextInput: nextInput)
    changed = []
    removed = []
    return changes
  }

  /// All that is to be kept, as it stands now.
  package var state: TailingState {
    TailingState(
      key: key, positions: inputs.map(\.position) + ended.values, nextInput: nextInput)
  }

  /// The directories of which a wake-up would be of use.
  package var directories: [FilePath] { available.values.sorted() }

  /// How far behind the inputs are that are not read to their ends.
  package var lags: [InputLag] {
    inputs.compactMap { input in
      guard let status = input.status, !input.position.isOver, input.position.stage != .done else {
        return nil
      }
      let isPacked = input.position.form == .packed
      let pending = isPacked ? status.size : status.size - input.position.offset
      guard pending > 0 else { return nil }
      return InputLag(
        input: input.id, name: input.position.name, pendingBytes: pending,
        halfLineAge: input.halfLineSince.map { now.monotonic - $0 })
    }
  }

  // MARK: - The inputs

  func input(_ id: InputID) -> TailedInput? { inputsByID[id] }

  /// Inputs that live on a device and inode.
  func inputs(at place: InodePlace) -> [TailedInput] { inputsByPlace[place] ?? [] }

  /// The position of an input, whether it lives or has ended.
  func position(_ id: InputID) -> InputPosition? { inputsByID[id]?.position ?? ended[id] }

  /// Begins an input for a file.
  func begin(_ place: TailedInput.Place, _ status: FileStatus, isWhole: Bool) -> TailedInput {
    let input = TailedInput(
      InputPosition(
        id: InputID(rawValue: nextInput), path: place.path, status: status, isWhole: isWhole,
        key: key, at: now.wall))
    nextInput += 1
    input.place = place
    input.target = status.target
    input.see(status, at: now.monotonic)
    add(input)
    changed.insert(input.id)
    return input
  }

  private func add(_ input: TailedInput) {
    inputs.append(input)
    inputsByID[input.id] = input
    if !input.position.isOver {
      inputsByPlace[input.position.identity.place, default: []].append(input)
    }
  }

  /// Notes that the position of an input is to be stored.
  func store(_ input: TailedInput) {
    changed.insert(input.id)
    index.update(input.position)
  }

  /// Takes an input off its inode: the file is another's now.
  func release(_ input: TailedInput) {
    let place = input.position.identity.place
    inputsByPlace[place]?.removeAll { $0 === input }
    if inputsByPlace[place]?.isEmpty == true { inputsByPlace[place] = nil }
  }

  /// Keeps of an input only what copies are known by.
  func retire(_ input: TailedInput) {
    close(input)
    release(input)
    input.position.stage = .ended
    store(input)
    ended[input.id] = input.position
    inputsByID[input.id] = nil
    inputs.removeAll { $0 === input }
  }

  /// Drops an input as if it had never been seen.
  func drop(_ input: TailedInput) {
    close(input)
    release(input)
    index.remove(input.id)
    inputsByID[input.id] = nil
    inputs.removeAll { $0 === input }
    changed.remove(input.id)
    removed.insert(input.id)
  }

  /// The inputs, begun with the one behind that which was served last.
  private func inputsInTurn() -> [TailedInput] {
    guard let last = lastServed else { return inputs }
    let start = inputs.firstIndex { $0.id > last } ?? 0
    return Array(inputs[start...] + inputs[..<start])
  }

  func noteServed(_ input: TailedInput) { lastServed = input.id }

  /// Forgets inputs that ended long ago.
  private func forgetOld() {
    if let last = lastForgetting, now.monotonic - last < 3_600_000 { return }
    lastForgetting = now.monotonic
    for position in ended.values where now.wall - position.endedAt > limits.memory {
      ended[position.id] = nil
      index.remove(position.id)
      changed.remove(position.id)
      removed.insert(position.id)
    }
  }
}
