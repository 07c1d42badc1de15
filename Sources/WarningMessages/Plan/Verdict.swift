internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

/// What is to be told of a clock to a recipient, all its waiting events taken together.
enum Verdict: Equatable {
  /// It is nearer to its last day than was told.
  case action
  /// It has passed its last day.
  case breach
  /// Its last day is another one than was told.
  case moved(from: CalendarDate?)
  /// What was told is over or less urgent.
  case closed
  /// What was told was wrong.
  case withdrawn
  /// Nothing that the recipient does not know, or that is worth a mail.
  case silent

  /// Weighs what stands against what an escalation told: only its end is told again.
  init(escalated record: ClockRecord?, _ events: [QueuedEvent], told: ClockRecord.Told?) {
    guard let told, told.stands else {
      self = .silent
      return
    }
    let level = record?.level ?? .none
    let isWrong = told.isFinal || level == .none
    if isWrong, events.contains(where: { $0.kind == .retract }) {
      self = .withdrawn
    } else {
      self = told.level > .none && level < .breach ? .closed : .silent
    }
  }

  /// Weighs what stands against what was told.
  ///
  /// - Parameters:
  ///   - events: the clock's events that wait, in their order; there is at least one.
  ///   - lowest: the lowest level that is told by a single mail.
  init(
    _ record: ClockRecord?, _ events: [QueuedEvent], told: ClockRecord.Told?, lowest: Level,
    today: CalendarDate
  ) {
    let stands = told?.stands ?? false
    guard let record, record.level > .none else {
      let last = events[events.count - 1]
      if last.kind == .retract {
        self = stands || last.isForgotten ? .withdrawn : .silent
      } else if stands, told?.level ?? .none > .none {
        self = .closed
      } else if last.kind == .lateBreach, record?.isExceeded == true, !stands {
        self = .breach
      } else {
        self = .silent
      }
      return
    }
    let level = record.level
    let known = told?.level ?? .none
    guard level >= lowest, !record.lacksRegistration else {
      self = told?.isBySingle == true && level < known ? .closed : .silent
      return
    }
    if level > known {
      // Up and down and up again in one day is one line.
      let isRepeat = told.map { $0.day == today && level <= $0.highest } ?? false
      self = isRepeat ? .silent : level == .breach ? .breach : .action
    } else if level < known {
      self = .closed
    } else if let told, record.facts.deadline != told.deadline {
      self = .moved(from: told.deadline)
    } else {
      self = .silent
    }
  }
}
