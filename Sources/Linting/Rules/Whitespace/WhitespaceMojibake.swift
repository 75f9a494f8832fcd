internal import NewsCopy
internal import RuleFormat

/// Text that was decoded wrongly, and characters that only one newsroom's fonts have.
struct WhitespaceMojibake: Rule {
  init(_ options: RuleOptions) {}

  var words: [String] { ["锟斤拷", "斤拷锟"] }

  /// So many letters of Latin-1 in a row are no word.
  private static let fewestLetters = 4
  private static let strange = MarkSet(.replacement, .privateUse, .latin1)

  func check(_ page: Page, _ findings: inout Findings) {
    var end = 0
    for word in findings.words where word.lowerBound >= end {
      end = word.upperBound
      report(word, "text", page, &findings)
    }
    let marks = findings.marks(of: page)
    guard marks.has(Self.strange) else { return }
    var index = 0
    while index < marks.marks.count {
      let kind = marks.marks[index].kind
      guard Self.strange.contains(kind) else {
        index += 1
        continue
      }
      let run = run(from: index, marks, page.bytes)
      let range = run.start..<run.end
      switch kind {
      case .replacement: report(range, "text", page, &findings)
      case .privateUse: report(range, "private", severity: .warning, page, &findings)
      case .latin1 where run.next - index >= Self.fewestLetters:
        report(range, "text", page, &findings)
      default: break
      }
      index = run.next
    }
  }

  /// The marks of one kind that stand side by side from an index on.
  private func run(
    from first: Int, _ marks: PageMarks, _ bytes: [UInt8]
  ) -> (start: Int, end: Int, next: Int) {
    let kind = marks.marks[first].kind
    var next = first + 1
    while next < marks.marks.count, marks.isTight(next, in: bytes),
      marks.marks[next].kind == kind || kind == .latin1 && isResidue(marks.marks[next].kind)
    {
      next += 1
    }
    return (marks.marks[first].offset, marks.marks[next - 1].range(in: bytes).upperBound, next)
  }

  /// What else bytes of Chinese characters become when read as Latin-1.
  private func isResidue(_ kind: MarkKind) -> Bool {
    MarkSet(.latin1, .invisible, .oddSpace, .middleDot, .ellipsis, .openDouble, .closeDouble)
      .contains(kind)
  }

  private func report(
    _ range: Range<Int>, _ message: String, severity: Severity? = nil, _ page: Page,
    _ findings: inout Findings
  ) {
    findings.add(range, message, ["found": page.string(range)], severity: severity)
  }
}
