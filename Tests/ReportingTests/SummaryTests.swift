import Linting
import NewsCopy
import Reporting
import RuleFormat
import Testing

@Suite struct SummaryTests {
  private func summary(_ reports: [FileReport], unreadable: Int = 0) -> RunSummary {
    var summary = RunSummary()
    for report in reports { summary.add(report) }
    for number in 0..<unreadable {
      let reason = Bilingual(chinese: "无法读取。", english: "Cannot read it.")
      summary.add(FileFailure("\(number)\u{1B}.txt", reason))
    }
    return summary
  }

  private func output(_ reports: [FileReport], _ style: TextStyle, unreadable: Int = 0) throws
    -> String
  {
    var reporter = TextReporter(style: style, book: try TestBook.book)
    for report in reports { _ = reporter.add(report) }
    let bytes = reporter.finish(summary(reports, unreadable: unreadable))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func reports() throws -> [FileReport] {
    let page = try #require(MarkedPage("甲 乙⟦丙⟧\u{3000}⟦丁⟧\r\n"))
    return [
      page.report(fix: .safe), page.report(severity: .hint, fix: .unsafe),
      page.report(rule: "pairs/quotes", severity: .error),
    ]
  }

  @Test func desksAreCountedBySeverity() throws {
    #expect(
      try output(try reports(), TextStyle(), unreadable: 1) == """

        已检查3个文件、12字，发现6处问题：
          导语              警告 2  建议 2
          成对符号  错误 2
        可自动修改2处：copydesk fix
        确认后可修改2处：copydesk fix --unsafe
        有1个文件未能检查：
          0<U+001B>.txt：无法读取。

        """)
  }

  @Test func englishCountsOneAndMany() throws {
    let page = try #require(MarkedPage("⟦甲⟧"))
    #expect(
      try output([page.report()], TextStyle(language: .english), unreadable: 2) == """

        Checked 1 file, 1 character: 1 finding
          Leads  warning 1
        2 files could not be checked:
          0<U+001B>.txt: Cannot read it.
          1<U+001B>.txt: Cannot read it.

        """)
  }

  @Test func nobodySaysThatAnUnreadableFileIsClean() throws {
    #expect(
      try output([], TextStyle(), unreadable: 1)
        == "已检查0个文件、0字。\n有1个文件未能检查：\n  0<U+001B>.txt：无法读取。\n")
  }

  @Test func aFileWithTwoFailuresIsOneFile() {
    var summary = RunSummary()
    let reason = Bilingual(chinese: "无法写入。", english: "Cannot write it.")
    for path in ["a", "a", "b"] { summary.add(FileFailure(path, reason)) }
    #expect(summary.unreadable == 2)
    #expect(summary.failures.map(\.path) == ["a", "a", "b"])
  }

  @Test func nothingFoundIsOneLine() throws {
    let page = FileReport(path: "a", source: SourceText("甲乙"), diagnostics: [], characters: 2)
    #expect(try output([page], TextStyle()) == "已检查1个文件、2字，没有发现问题。\n")
    #expect(
      try output([page], TextStyle(language: .english))
        == "Checked 1 file, 2 characters: nothing to report.\n")
  }

  @Test func quietLeavesTheSummaryOut() throws {
    #expect(try output(try reports(), TextStyle(quiet: true)).isEmpty)
  }

  @Test func statisticsCountByRule() throws {
    let style = TextStyle(quiet: true, statistics: true)
    #expect(
      try output(try reports(), style) == """
        次数  可自动修改  级别       规则          名称
           4           2  警告 建议  lead/gap      导语空格
           2           0  错误       pairs/quotes  引号成对

        """)
    var reporter = TextReporter(style: style, book: try TestBook.book)
    #expect(reporter.add(try reports()[0]).isEmpty)
  }
}
