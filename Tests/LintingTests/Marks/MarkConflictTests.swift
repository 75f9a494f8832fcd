import Linting
import Testing

/// Which of two marks that exclude each other is kept.
@Suite struct MarkConflictTests {
  private let desk = MarksDesk("punctuation/punctuation-conflict")

  @Test(arguments: [
    ("走访了工厂、工地，、学校。", "走访了工厂、工地、学校。"),
    ("共有24支队伍，、312名职工参加。", "共有24支队伍、312名职工参加。"),
    ("要融合到市场中，、也需要引进产品、技术。", "要融合到市场中，也需要引进产品、技术。"),
    ("事件发生后，、学校、工厂停了课。", "事件发生后，学校、工厂停了课。"),
    ("参加比赛的有教师、，还有医生。", "参加比赛的有教师，还有医生。"),
    ("已有23人受伤、，另有三千二百余人撤离了家园。", "已有23人受伤，另有三千二百余人撤离了家园。"),
    ("得益于三方面。：一是订单饱满。", "得益于三方面：一是订单饱满。"),
    ("他表示，：“要抓好落实。”", "他表示：“要抓好落实。”"),
    ("铺上了地砖；，建起了冷库。", "铺上了地砖，建起了冷库。"),
    ("一产增3.9%，；二产增5%；三产增6%。", "一产增3.9%；二产增5%；三产增6%。"),
    ("工作全面推进，。", "工作全面推进。"),
    ("气温达到38℃，。大家注意防暑。", "气温达到38℃。大家注意防暑。"),
    ("增长3.9%,;第二产业持平。", "增长3.9%,第二产业持平。"),
  ])
  func theTextAroundTells(_ page: String, _ wanted: String) throws {
    #expect(try desk.fixed(page, limit: .unsafeToo) == wanted)
  }

  @Test(arguments: [
    "循环写作for (;;)，a[1:,2]。", "“谢谢。”他说。", "这些标点是（，。；）。", "他与AT&T;、张明合作。",
    "1、：春节临近。",
  ])
  func codeAndSingleMarksStay(_ page: String) {
    #expect(desk.findings(page) == [])
  }
}
