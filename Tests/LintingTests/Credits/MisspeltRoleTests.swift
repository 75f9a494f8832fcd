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
}
