import Testing

@testable import NewsCopy

/// White space as bytes and as scalars.
@Suite struct GapTests {
  @Test func bytesTellTheSameGapsAsScalars() {
    for value in (0...0xFFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      #expect(bytes.span.gapEnd(at: 0) == (scalar.isGap ? bytes.count : nil), "U+\(value)")
    }
  }

  @Test(arguments: [
    ("他说：“好——”。", 0), ("张三 李四", 1), ("张三　李四", 1), ("张三\u{2003}\u{A0}李四", 2),
    ("一\tb\u{B}c", 2), (" 两端都有 ", 0), ("·…※é½", 0),
  ])
  func gapsOfALineAreItsWhiteSpace(_ text: String, _ gaps: Int) throws {
    let line = try #require(LineSplitter.lines(of: Array(text.utf8), from: 0).lines.first)
    #expect(line.gaps == gaps)
    #expect(
      line.characters == text.unicodeScalars.count { !$0.isGap })
  }
}
