package import DanishCalendar

extension MessagePlan {
  /// The next minute at which `advance` has something to do, if nothing comes before.
  ///
  /// It may come and bring nothing; what is due is never later.
  package var nextMoment: LocalMinute {
    let now = state.header.now
    let configuration = setup.configuration
    var moments = [nextHeartbeat(after: now)]
    if let load = state.header.load { return load.isDone ? now + 1 : moments[0] }
    if let round = PlanClock.first(of: configuration.digestHours, after: now) {
      moments.append(round)
    }
    if state.header.outage == nil { moments.append(max(staleFrom, now + 1)) }
    for record in state.recipients.values.values {
      if let due = record.pending.lazy.map(\.due).min() { moments.append(max(due, now + 1)) }
    }
    return moments.min() ?? now + 1
  }

  private func nextHeartbeat(after now: LocalMinute) -> LocalMinute {
    let today = LocalMinute(now.date) + setup.configuration.heartbeatHour.minutes
    return today > now
      ? today : LocalMinute(now.date + 1) + setup.configuration.heartbeatHour.minutes
  }
}
