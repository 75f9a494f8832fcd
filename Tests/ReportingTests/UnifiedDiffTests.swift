import NewsCopy
import Reporting
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff(old: SourceText(old), new: SourceText(new), path: Array("版.txt".utf8)).text()
  }

  @Test func oneLineIsShownInItsContext() {
    let old = "一\n二\n三\n四\n五 错\n六\n七\n八\n九\n"
    #expect(
      diff(old, old.replacing(" 错", with: "")) == """
        --- 版.txt
        +++ 版.txt
        @@ -2,7 +2,7 @@
         二
         三
         四
        -五 错
        +五
         六
         七
         八

        """)
  }

  @Test func blankLinesBetweenParagraphsStay() {
    #expect(
      diff("甲 \n\n乙 \n\n丙 \n", "甲\n\n乙\n\n丙\n") == """
        --- 版.txt
        +++ 版.txt
        @@ -1,5 +1,5 @@
        -甲\u{20}
        +甲
        \u{20}
        -乙\u{20}
        +乙
        \u{20}
        -丙\u{20}
        +丙

        """)
  }

  @Test func missingLastBreakIsSaid() {
    #expect(
      diff("甲\r\n乙", "甲\r\n丙\n") == """
        --- 版.txt
        +++ 版.txt
        @@ -1,2 +1,2 @@
         甲\r
        -乙
        \\ No newline at end of file
        +丙

        """)
  }

  @Test func emptyFilesHaveNoLines() {
    #expect(diff("", "").isEmpty)
    #expect(diff("", "甲\n").hasSuffix("@@ -0,0 +1 @@\n+甲\n"))
    #expect(diff("甲\n", "").hasSuffix("@@ -1 +0,0 @@\n-甲\n"))
  }

  @Test func farChangesHaveHunksOfTheirOwn() {
    let lines = (1...40).map { "行\($0)\n" }
    var changed = lines
    changed[4] = "改\n"
    changed[11] = "改\n"
    changed[30] = "改\n"
    let text = diff(lines.joined(), changed.joined())
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("@@") }.count == 2)
  }

  @Test func terminalsGetNoControlBytes() {
    let difference = UnifiedDiff(
      old: SourceText("\u{1B}[2J甲\n"), new: SourceText("甲\n"), path: Array("a".utf8))
    #expect(difference.text().contains("-\u{1B}[2J甲\n"))
    #expect(difference.text(isForTerminal: true).contains("-<U+001B>[2J甲\n"))
    #expect(difference.text(colour: true).contains("\u{1B}[1;31m-<U+001B>[2J甲\u{1B}[0m\n"))
  }

  @Test(arguments: [false, true]) func longLinesComeInPieces(colour: Bool) {
    let line = String(repeating: "甲𬭊e", count: 40_000)
    let difference = UnifiedDiff(
      old: SourceText(line + "\n"), new: SourceText(line + "。\n"), path: Array("a".utf8))
    var pieces: [[UInt8]] = []
    difference.writeHunks(colour: colour) { pieces.append($0) }
    #expect(pieces.allSatisfy { $0.count < 150_000 })
    pieces.insert(difference.head(colour: colour), at: 0)
    #expect(pieces.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(Array(pieces.joined()) == Array(difference.text(colour: colour).utf8))
    #expect(difference.text(colour: colour).contains("\(line)。"))
  }

  @Test(
    "Names are written as programs read them",
    arguments: [
      ("a.txt", "a.txt"), ("第1版 要闻.txt", "第1版 要闻.txt\t"), ("a\nb c", #""a\nb c""#),
      ("a\"\\", #""a\"\\""#),
      ("\u{1B}\u{7F}\t", #""\033\177\t""#), (" a", #"" a""#), ("a b ", #""a b ""#),
    ])
  func names(path: String, shown: String) {
    names(path: Array(path.utf8), shown: shown)
  }

  @Test(
    "Names that are not UTF-8 keep their bytes",
    arguments: [
      ([UInt8](arrayLiteral: 0x63, 0xE9), #""c\351""#),
      ([0xB5, 0xDA, 0x20, 0x61], #""\265\332 a""#),
      (Array("版".utf8) + [0xFF], #""\347\211\210\377""#),
    ])
  func names(path: [UInt8], shown: String) {
    let difference = UnifiedDiff(old: SourceText("甲\n"), new: SourceText("乙\n"), path: path)
    #expect(difference.text().hasPrefix("--- \(shown)\n+++ \(shown)\n@@"))
  }

  @Test("The mark a file begins with belongs to its first line")
  func byteOrderMark() {
    let difference = UnifiedDiff(
      old: SourceText("甲\n乙\n"), new: SourceText("甲\n丙\n"), path: Array("a".utf8),
      hasByteOrderMark: true)
    #expect(difference.text().contains("@@\n \u{FEFF}甲\n-乙\n+丙\n"))
    #expect(!difference.text(isForTerminal: true).unicodeScalars.contains("\u{FEFF}"))
  }

  /// A patch made of any two texts turns the one into the other.
  @Test(arguments: 0..<60) func everyDiffCanBeApplied(seed: UInt64) throws {
    var random = Steps(state: seed)
    let old = (0..<Int(random.next() % 300)).map { _ in word(&random) }
    var new: [String] = []
    let rate = 2 + random.next() % 40
    for line in old {
      switch random.next() % rate {
      case 0: new.append("改" + line)
      case 1: continue
      case 2: new += [String](repeating: word(&random), count: Int(random.next() % 200)) + [line]
      default: new.append(line)
      }
    }
    let oldText = old.joined() + (seed % 3 == 0 ? "尾" : "")
    let newText = new.joined() + (seed % 2 == 0 ? "尾" : "")
    let patch = diff(oldText, newText)
    #expect(try Patch(patch).applied(to: oldText) == newText)
  }

  private func word(_ random: inout Steps) -> String {
    ["\n", "甲\n", "乙\r\n", "丙 丁\n", "\r\n"][Int(random.next() % 5)]
  }
}
