internal import CommandLineKit
internal import DanishCalendar
internal import LinuxIO
internal import Monitoring
internal import Pathways
internal import RegisterRecords
internal import Wordings

/// What the commands share: options, rules, the zone, and the time on the wall.
struct Session {
  let arguments: Arguments
  let console: Console
  let zone: CopenhagenTime
  let now: LocalMinute

  var language: Language { console.language }

  init(_ arguments: Arguments, language: Language) throws {
    self.arguments = arguments
    console = Console(language: language, isQuiet: arguments.flag("quiet"))
    zone = try Session.readZone()
    now = zone.localMinute(atUTC: Machine.now)
  }

  private static func readZone() throws -> CopenhagenTime {
    let directory = Machine.environment("TZDIR") ?? "/usr/share/zoneinfo"
    let path = directory + "/Europe/Copenhagen"
    do {
      return try CopenhagenTime(zoneFile: try Files.contents(of: path))
    } catch {
      let name = maskingPersonNumbers(in: path)
      throw Failure(
        .configuration,
        Wording(
          da: "Tidszonen Europe/Copenhagen mangler (\(name)): installer pakken tzdata. "
            + "Uden den kan dansk tid ikke regnes.",
          en: "The zone data of Europe/Copenhagen are missing (\(name)): install the package "
            + "tzdata. Without them Danish time cannot be counted."))
    }
  }

  /// The rules in force: the built-in ones or those of `--rules`.
  func rules() throws -> RuleSet {
    guard let path = arguments.value("rules") else { return .standard }
    return try Session.readRules(path, language)
  }

  static func readRules(_ path: String, _ language: Language) throws -> RuleSet {
    let bytes: [UInt8]
    do {
      bytes = try Files.contents(of: path)
    } catch {
      throw Failure(reading: path, error)
    }
    do {
      return try RuleSet.parse(bytes)
    } catch {
      let name = maskingPersonNumbers(in: path)
      func lines(_ language: Language) -> String {
        error.faults
          .map { "\(name):\($0.line): " + maskingPersonNumbers(in: $0.message(in: language)) }
          .joined(separator: "\n")
      }
      throw Failure(.configuration, Wording(da: lines(.da), en: lines(.en)))
    }
  }

  func columnNames() throws -> ColumnNames {
    guard let path = arguments.value("columns") else { return ColumnNames() }
    let name = maskingPersonNumbers(in: path)
    do {
      return try ColumnNames(text: decodedText(try Files.contents(of: path)))
    } catch let fault as SystemFault {
      throw Failure(reading: path, fault)
    } catch let fault as ColumnNames.Fault {
      let near = fault.unknownName.flatMap { nearest($0, among: TableKind.knownNames) }
      let hint = near.map { Wording(da: " Mente du \($0)?", en: " Did you mean \($0)?") } ?? ""
      throw Failure(
        .configuration,
        Wording(
          da: "\(name):\(fault.line): en linje skal have formen "
            + "LEVERANCENS_NAVN = NAVN, hvor NAVN er et af FORMATS.md's.",
          en: "\(name):\(fault.line): a line has the form THEIR_NAME = OUR_NAME, "
            + "where OUR_NAME is one that is read.") + hint)
    }
  }

  var workers: MachineWorkers {
    let threads = arguments.integer("threads") ?? 0
    return MachineWorkers(count: threads == 0 ? Machine.coreCount : threads)
  }

  var format: RowFormat { arguments.value("format").flatMap(RowFormat.init) ?? .ndjson }

  /// The moment asked for; else the latest that the records tell, which is then told.
  func moment(_ monitoring: borrowing Monitoring) throws -> Moment {
    if let text = arguments.value("as-of") {
      guard let moment = Moment(text) else {
        throw UsageError(
          .valueNotAllowed,
          Wording(
            da: "--as-of skal være en dato eller et minut, fx 2026-03-15 eller 2026-03-15T08:15",
            en: "--as-of takes a date or a minute, such as 2026-03-15 or 2026-03-15T08:15"),
          subcommands: arguments.subcommands)
      }
      return moment
    }
    let moment = monitoring.latestMoment ?? Moment(minute: now)
    console.tell(
      Wording(da: "Opgjort pr. \(moment.minute).", en: "As of \(moment.minute)."))
    return moment
  }
}

/// The machine's threads.
struct MachineWorkers: Workers {
  let count: Int

  func run(parts: Int, _ work: @escaping @Sendable (Int) -> Void) {
    Threads.run(parts: parts, threads: count, work)
  }
}
