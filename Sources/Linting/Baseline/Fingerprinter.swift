package import NewsCopy
internal import RuleFormat

/// Takes the fingerprints of the findings of one file, in the order of the findings.
package struct Fingerprinter {
  /// Bytes of the line that are looked at on either side of a finding.
  private static let context = 24
  /// Bytes that are looked at of a long finding, at its beginning and at its end.
  private static let half = 128

  private struct Key: Hashable {
    let rule: RuleID
    let hash: UInt64
  }

  private let source: SourceText
  private var seen: [Key: Int] = [:]

  /// Begins with the first finding of a text.
  package init(_ source: SourceText) {
    self.source = source
  }

  /// The fingerprint of the next finding.
  package mutating func next(_ diagnostic: Diagnostic) -> Fingerprint {
    let key = Key(rule: diagnostic.rule, hash: hash(diagnostic))
    let occurrence = seen[key, default: 0]
    seen[key] = occurrence + 1
    return Fingerprint(rule: key.rule, hash: key.hash, occurrence: occurrence)
  }

  private func hash(_ diagnostic: Diagnostic) -> UInt64 {
    let bytes = source.bytes
    let range = diagnostic.range.clamped(to: bytes.startIndex..<bytes.endIndex)
    var sum = StableHash()
    sum.add(Array(diagnostic.rule.description.utf8))
    sum.add(Array(diagnostic.message.utf8))
    sum.add(bytes[lineStart(before: range.lowerBound)..<range.lowerBound])
    if range.count <= 2 * Self.half {
      sum.add(bytes[range])
    } else {
      sum.add(bytes[range.prefix(Self.half)])
      sum.add(bytes[range.suffix(Self.half)])
    }
    sum.add(bytes[range.upperBound..<lineEnd(after: range.upperBound)])
    return sum.value
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, offset - start < Self.context, !source.bytes[start - 1].breaksLine {
      start -= 1
    }
    return start
  }

  private func lineEnd(after offset: Int) -> Int {
    var end = offset
    while end < source.bytes.count, end - offset < Self.context,
      !source.bytes[end].breaksLine
    {
      end += 1
    }
    return end
  }
}
