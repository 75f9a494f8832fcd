import Testing

/// Numbers that cannot be read, and those that only look so.
@Suite struct MisprintTests {
  private let desk = MarksDesk("figures/misprint", "figures/date-range-order")

  @Test(arguments: [
    ("凌晨2时67分许，事故发生。", "2时67分"),
    ("收报18。66元/股。", "18。66元"),
    ("收于每桶60..98美元。", "60..98"),
    ("速率为3,12Gbps。", "3,12"),
    ("实现产值1，286.4亿元。", "1，286.4"),
    ("增长42%％。", "42%％"),
    ("下降42个百分点%。", "百分点%"),
    ("提前三0分钟到场。", "三0分"),
    ("新增企业四1家。", "四1家"),
  ])
  func aMisprintIsFound(_ page: String, _ found: String) {
    #expect(desk.findings(page) == ["figures/misprint \(found)"])
  }

  @Test(arguments: [
    "上周三3人到场，初二2人，张三1人，十三五5项。",
    "列车2时37分到，比赛打了2点，60分。",
    "评比获得第1，286.4分的得第2。",
    "用法是1..9，余数为12%2，版本3,12和4。",
    "书出到2018。3位作者都在。",
  ])
  func whatOnlyLooksSoIsLeft(_ page: String) {
    #expect(desk.findings(page) == [])
  }

  @Test(arguments: [
    "3月31日持续到2月18日", "4月11日（星期六）至4月9日", "5月11日(周六)—4月9日", "2026年4月11日至4月9日",
  ])
  func aSpanThatRunsBackIsFound(_ span: String) {
    #expect(desk.findings("展览从\(span)举行。") == ["figures/date-range-order \(span)"])
  }

  @Test(arguments: [
    "4月1日至3月31日", "11月15日至3月15日", "6月30日至1月5日", "9月1日至7月10日", "4月11日（试行）至4月9日", "4月11日（星期六）起，到3月9日",
  ])
  func otherSpansAreLeft(_ span: String) {
    #expect(desk.findings("展览从\(span)举行。") == [])
  }
}
