internal import LinuxIO
internal import Measuring

/// Another program that computes one clock.
struct Peer {
  /// The name that the script knows it by.
  let word: String
  /// Name and version.
  let name: String
}

extension Session {
  /// The script of the peers, written beside the inputs.
  private func script(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = data + "/" + name
    try Descriptor(writing: path).write(bytes.span)
    return path
  }

  /// The peers that can be installed; those that cannot are told.
  func installedPeers() throws -> [Peer] {
    if let peers { return peers }
    let path = try script("peers.py", PackageResources.peers_py)
    tellProgress("installing the peers")
    let output = try run(Command(words: ["python3", path, "install", peerFolder])).output
    var found: [Peer] = []
    for object in FlatObject.objects(in: output) {
      guard let name = object.text("peer") else { continue }
      if let version = object.text("version") {
        let forms = (object.text("forms") ?? name).split(separator: ",").map(String.init)
        for form in forms { found.append(Peer(word: form, name: peerName(form, version))) }
        tellFact("peer", "\(peerName(name, version)), Python \(object.text("python") ?? "")")
      } else {
        tellFact("peer", "\(name) is missing: \(object.text("missing") ?? "")")
      }
    }
    peers = found
    return found
  }

  private func peerName(_ word: String, _ version: String) -> String {
    switch word {
    case "duckdb": "DuckDB \(version)"
    case "polars": "Polars \(version)"
    case "polars-shift": "Polars \(version) by neighbours"
    case "datafusion": "DataFusion \(version)"
    default: "\(word) \(version)"
    }
  }

  /// The environment of Python is shared by quick and full runs.
  private var peerFolder: String { data + "/../peers" }

  /// The call of a peer for one clock, as of a day, kept to as many processors as it has threads.
  func call(_ peer: Peer, threads: Int, asOf day: String, _ path: String) -> Command {
    Command(
      words: [
        peerFolder + "/bin/python", data + "/peers.py", "run", peer.word, "--threads",
        String(threads), "--as-of", day, path,
      ], processors: threads)
  }

  /// The call of Python's own parser of XML on all documents of a directory.
  func callOfExpat(_ path: String) throws -> Command {
    let script = try script("expat.py", PackageResources.expat_py)
    return Command(words: ["python3", script, path], processors: 1)
  }
}
