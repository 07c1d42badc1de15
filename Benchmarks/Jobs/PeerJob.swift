internal import Measuring

extension Session {
  /// All clocks of the markers against peers that compute one of them, on two threads and on one.
  func measurePeers() throws {
    let job = Job.markersAgainstPeers.rawValue
    let path = try path(of: .markers)
    let summary = try summary(path)
    let peers = usesPeers ? try installedPeers() : []
    for threads in [2, 1] {
      let count = threads == 1 ? "1 thread" : "2 threads"
      let title = "every rule of \(NumberText.grouped(summary.read)) markers against one clock of"
      let target = Target(.atLeast(3), aim: threads == 2 ? 5 : nil)
      guard !peers.isEmpty else {
        let why = usesPeers ? "No peer could be installed" : "Left out by --skip-peers"
        tell(
          Line(
            job: job, title: "\(title) peers, \(count)", quantity: .timesAsFast, value: nil,
            target: target, note: why))
        continue
      }
      let own = Contender(
        name: "fristvagt, \(count)",
        command: fristvagt(["clocks", "--summary", path], threads: threads))
      let measured = try measure(
        job,
        [own]
          + peers.map { peer in
            Contender(
              name: "\(peer.name), \(count)",
              command: call(peer, threads: threads, asOf: summary.day, path))
          })
      tellPeers(measured, title: title, target: target)
    }
  }

  /// One line a peer; the target stands at the fastest.
  private func tellPeers(_ measured: [Measured], title: String, target: Target) {
    guard let ours = measured.first else { return }
    let counts = SummaryText(ours.output)?.counts(ofRule: ClockCounts.rule)
    let theirs = measured.dropFirst()
    let best = theirs.map { $0.side.seconds?.median ?? .infinity }.min()
    for peer in theirs {
      let agrees = peer.outputs.allSatisfy { output in
        guard let counts, let result = FlatObject.objects(in: output).last else { return false }
        return ClockCounts.agree(counts, result)
      }
      let isBest = peer.side.seconds?.median == best
      tell(
        Line(
          job: Job.markersAgainstPeers.rawValue,
          title: title + " \(peer.side.name)" + (isBest ? ", the fastest" : ""),
          quantity: .timesAsFast, ours: ours.side, other: peer.side,
          target: isBest ? target : nil, isEqual: agrees && ours.isSteady))
    }
  }
}
