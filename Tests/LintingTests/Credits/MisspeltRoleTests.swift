import Linting
import NewsCopy
import Testing

/// A role with a wrong character is one fault, whatever the names beside it look like.
@Suite struct MisspeltRoleTests {
  @Test func aMisspeltRoleIsNoNameThatRunsTogetherWithTheNext() {
    let page = "本报讯（记者周宁 通迅员李可）3月5日，会议召开。"
    #expect(
      PropertyLinters.house.check(SourceText(page)).map { String(describing: $0.rule) } == [
        "wording/look-alike"
      ])
  }

  @Test func aMisspeltCreditLeavesTheHabitOfTheCaptionsAlone() {
    let page = """
      秋阳正暖

      　　11月1日，石桥镇的村民在晾晒柿子。
      　　本报记者　罗布　攝

      　　右图：村民手工削柿皮。
      　　下图：晾晒架上，一串串柿子像一盏盏小灯笼。
      　　新华社记着 高远 摄

      ▲11月2日，参赛选手冲过起点拱门。
      程功 摄/光明图片

      ▶一名小朋友在市科技馆体验“静电球”。
      通讯员 夏至 摄

      图①：航拍建设中的云江二桥。
      图②：工人在桥面绑扎钢筋。
      均为本报记者 钟鸣 摄

      """
    let rules = PropertyLinters.house.check(SourceText(page)).map { String(describing: $0.rule) }
    #expect(rules.contains("credits/role-unknown"))
    #expect(!rules.contains("captions/marker"))
  }
}
