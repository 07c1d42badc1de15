import Pathways
import RegisterRecords
import Wordings

/// Any bytes as a rule file: read or refused with faults that have a place, never a crash; what is
/// read can be shown, in lines that keep their width.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRules(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  let lines = bytes.count { $0 == 10 } + 1
  do throws(RuleFaults) {
    let rules = try RuleSet.parse(bytes)
    for language in Language.allCases {
      for line in rules.text(in: language).split(separator: "\n") {
        precondition(line.count <= 100, "a line is too long")
      }
    }
    precondition(rules.json().utf8.count { $0 == 10 } == rules.rules.count, "a line a rule")
  } catch {
    for fault in error.faults {
      precondition((1...lines).contains(fault.line) && fault.column >= 1, "no such place")
      precondition(!fault.message(in: .da).isEmpty && !fault.message(in: .en).isEmpty)
    }
  }
  return 0
}
