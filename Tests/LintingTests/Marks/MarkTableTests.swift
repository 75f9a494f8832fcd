import NewsCopy
import Testing

@testable import Linting

/// The tables of marks and of characters that look like others.
@Suite struct MarkTableTests {
  @Test(arguments: [
    (",", MarkKind.halfComma), ("，", .comma), ("。", .stop), ("、", .pause), ("“", .openDouble),
    ("》", .closeTitle), ("…", .ellipsis), ("—", .dash), ("•", .otherDot), ("・", .otherDot),
    ("·", .middleDot), ("．", .wideStop), ("％", .widePercent), ("Ａ", .wideAlphanumeric),
    ("ｚ", .wideAlphanumeric), ("９", .wideAlphanumeric), ("\u{3000}", .wideSpace),
    ("\u{A0}", .oddSpace), ("\u{2002}", .oddSpace), ("\u{205F}", .oddSpace),
    ("\u{200B}", .invisible), ("\u{FEFF}", .invisible), ("\u{AD}", .invisible),
    ("\u{1}", .invisible), ("\u{2066}", .invisible), ("\u{FFFD}", .replacement),
    ("\u{E000}", .privateUse), ("\u{F8FF}", .privateUse), ("⼯", .compatibility),
    ("\u{F900}", .compatibility), ("é", .latin1),
  ])
  func eachCharacterHasItsKind(_ character: String, _ kind: MarkKind) {
    let source = SourceText("字" + character + "字")
    let marks = PageMarks(PageParser().page(at: 0, of: source)).marks
    #expect(marks.map(\.kind) == [kind])
    #expect(marks.map(\.offset) == [3])
  }

  @Test(arguments: ["字", "A", "7", "\n", "𠀀", "😀", "ア", "℃", "★", "〇", "々"])
  func otherCharactersHaveNone(_ character: String) {
    let source = SourceText("字" + character + "字")
    #expect(PageMarks(PageParser().page(at: 0, of: source)).marks.isEmpty)
  }

  @Test(
    arguments: [
      (0x2F00, "一"), (0x2F2F, "工"), (0x2FD5, "龠"), (0x2EA0, "民"), (0x2EF3, "龟"), (0x2E9A, nil),
      (0xF900, "豈"), (0xF967, "不"), (0xFA0E, nil), (0xFA6A, "頻"), (0xFAD9, "龎"), (0xFADA, nil),
      (0x4E00, nil),
    ] as [(UInt32, String?)])
  func lookAlikesBecomeOrdinary(_ code: UInt32, _ wanted: String?) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(CompatibilityForms().ordinary(for: scalar).map { String($0) } == wanted)
  }
}
