internal import JSONText
internal import Linting
internal import RuleFormat
internal import System

/// The file of a baseline: JSON, sorted, so that two of them can be compared line by line.
enum BaselineFile {
  private static let version = 1

  /// Reads a baseline.
  static func read(_ path: Path) throws(CommandFailure) -> Baseline {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path)
    } catch {
      throw CommandFailure(error)
    }
    let node = try? JSONReader.read(bytes, dialect: .strict)
    guard node?["copydesk-baseline"]?.value.integer == version,
      let files = node?["files"]?.value.members
    else { throw unreadable(path) }
    var baseline = Baseline()
    baseline.checked = node?["checked"]?.value.integer ?? 0
    for file in files {
      for element in file.value.value.elements ?? [] {
        // A rule that is no more has nothing to say.
        guard let entry = entry(element) else { continue }
        baseline.files[file.key, default: []].append(entry)
      }
    }
    return baseline
  }

  /// Writes a baseline, whole or not at all.
  static func write(_ baseline: Baseline, _ path: Path) throws(CommandFailure) {
    do throws(FileError) {
      var file = try OutputFile(path)
      try file.write(bytes(baseline))
      try file.finish()
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func entry(_ node: JSONNode) -> BaselineEntry? {
    guard let rule = node["rule"]?.value.string.flatMap({ RuleID($0) }),
      let hash = node["print"]?.value.string.flatMap({ UInt64($0, radix: 16) }),
      let count = node["count"]?.value.integer, count > 0
    else { return nil }
    return BaselineEntry(
      rule: rule, hash: hash, count: count, text: node["text"]?.value.string ?? "")
  }

  private static func bytes(_ baseline: Baseline) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("copydesk-baseline", version)
    writer.field("checked", baseline.checked)
    writer.object("files") { writer in
      for (name, entries) in baseline.files.sorted(by: { $0.key < $1.key }) {
        writer.array(name, entries) { writer, entry in
          writer.beginObject()
          writer.field("rule", entry.rule.description)
          writer.field("print", Fingerprint.digits(of: entry.hash))
          writer.field("count", entry.count)
          writer.field("text", entry.text)
          writer.endObject()
        }
      }
    }
    writer.endObject()
    writer.lineBreak()
    return writer.take()
  }

  private static func unreadable(_ path: Path) -> CommandFailure {
    .message(
      Bilingual(
        chinese: "\(path.display) 不是 --write-baseline 写的基线。",
        english: "\(path.display) is no baseline that --write-baseline has written."))
  }
}
