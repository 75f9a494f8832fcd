internal import NewsCopy
internal import RuleFormat

/// 、 in front of 等, which closes a list.
struct PunctuationDunhaoWithDeng: Rule {
  init(_ options: RuleOptions) {}

  /// What makes a word of 等: 等级, 等待.
  private static let after = ScalarSet("级待候额价值同于距温压离闲到着我你他她它爱了")
  private static let deng = Array("等".utf8)

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pause) else { return }
    let end = page.range.upperBound
    let bytes = page.bytes
    for index in findings.tightMarks(of: page).pauses {
      let mark = marks.marks[index]
      let start = mark.offset + 3
      guard bytes.hasBytes(Self.deng, at: start, before: end) else { continue }
      let next = bytes.scalar(at: start + 3, before: end)?.scalar
      guard next.map(Self.after.contains) != true else { continue }
      findings.add(mark.offset..<start + 3, "deng", fix: .unsafe(mark.offset..<start, ""))
    }
  }
}
