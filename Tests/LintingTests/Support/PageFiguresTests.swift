import NewsCopy
import Testing

@testable import Linting

@Suite struct PageFiguresTests {
  private func figures(_ text: String) throws -> (page: Page, found: PageFigures) {
    let page = try #require(PageParser().pages(of: SourceText(text)).first)
    return (page, PageFigures(page, PageMarks(page)))
  }

  @Test(arguments: [
    ("全市新增1,200家企业。", "1,200", 1200, 0),
    ("增长73.25%，居首位。", "73.25", 73, 2),
    ("共５月份完成。", "５", 5, 0),
    ("版本为1.2.3的程序。", "1.2.3", 1, 2),
  ])
  func readsNumbers(_ text: String, _ number: String, _ whole: Int, _ fraction: Int) throws {
    let (page, found) = try figures(text)
    let figure = try #require(found.figures.first)
    #expect(found.figures.count == 1)
    #expect(page.string(figure.range) == number)
    #expect(figure.whole == whole && figure.fractionDigits == fraction)
  }

  @Test func aCommaBetweenClausesIsNoGroupMark() throws {
    let (page, found) = try figures("共3,2000人参加,其中女职工12,34人为一组。")
    #expect(found.figures.map { page.string($0.range) } == ["3", "2000", "12", "34"])
  }

  @Test func theNeighboursAreReadAcrossWraps() throws {
    let (_, found) = try figures("活动定于2024 年 3月5 日举行，地点另行通知。")
    #expect(found.figures.map(\.after) == ["年", "月", "日"])
    #expect(found.figures.map(\.hasGapAfter) == [true, false, true])
    #expect(found.figures.map(\.before) == ["于", "年", "月"])
  }

  @Test func piecesOfNumbersAreMarked() throws {
    let (_, found) = try figures("车型A380与20 24的编号。")
    #expect(found.figures.map(\.isPart) == [true, true, true])
  }

  @Test func tooManyDigitsHaveNoValue() throws {
    let (_, found) = try figures("账号12345678901234567890已经停用。")
    #expect(found.figures.first?.whole == nil)
  }

  @Test(arguments: [
    ("2024年2月5日", [2024, 2, 5]), ("2月5号", [nil, 2, 5]), ("2024 年2 月", [2024, 2, nil]),
    ("5日", [nil, nil, 5]), ("2024年", [2024, nil, nil]),
  ])
  func readsDates(_ date: String, _ parts: [Int?]) throws {
    let (page, found) = try figures("他于\(date)，到清远工作。")
    let mention = try #require(found.dates.first)
    #expect([mention.year, mention.month, mention.day] == parts)
    #expect(page.string(mention.range) == date)
    #expect(found.dates.count == 1)
  }

  @Test func numbersOfOtherThingsAreNoDates() throws {
    let (_, found) = try figures("近3个月里，第20届运动会有300名选手，历时24年。")
    #expect(found.dates.isEmpty)
  }

  @Test func findsWhatBeginsAtAPlace() throws {
    let (page, found) = try figures("他于2024年2月5日到任，2月6日离任。")
    for date in found.dates { #expect(found.date(at: date.range.lowerBound) != nil) }
    for figure in found.figures { #expect(found.figure(at: figure.range.lowerBound) != nil) }
    #expect(found.figure(at: page.range.lowerBound) == nil)
    #expect(found.date(at: page.range.upperBound) == nil)
  }
}
