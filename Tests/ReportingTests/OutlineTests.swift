import JSONText
import NewsCopy
import Reporting
import RuleFormat
import Testing

@Suite struct OutlineTests {
  private let copy = """
    2024年2月6日 星期二

    # 鼓足干劲开新局
    ## 海湾市总工会部署全年工作
    本报讯(全媒体记者周岚 通讯员何平 许立)2月5日,海湾市总工会召开会议,部署全年重点工作。

    会议强调,要为职工多办实事。
    ■活动现场,职工展示作品。 单位供图
    (海湾工)
    """

  private func json(_ text: String, path: String = "a") throws -> JSONNode {
    var bytes: [UInt8] = []
    OutlineJSON.write(SourceText(text), path: path, parser: PageParser()) { bytes += $0 }
    return try JSONReader.read(bytes, dialect: .strict)
  }

  private func tree(_ text: String, path: String = "a") -> String {
    var bytes: [UInt8] = []
    OutlineTree(style: TextStyle())
      .write(SourceText(text), path: path, parser: PageParser()) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func jsonHasEverythingOfAnArticle() throws {
    let node = try json(copy, path: "a.txt")
    let article = try #require(node["articles"]?.value.elements?.first)
    #expect(node["path"]?.value.string == "a.txt")
    #expect(article["page"]?.value.integer == 1)
    #expect(texts(article["headings"]) == ["鼓足干劲开新局", "海湾市总工会部署全年工作"])
    #expect(texts(article["kinds"])?.count == 2)
    #expect(article["lead"]?["marker"]?.value.string == "本报讯")
    #expect(article["lead"]?["date"]?.value.string == "2月5日")
    let credits = article["credits"]?.value.elements ?? []
    #expect(credits.map { $0["role"]?.value.string } == ["全媒体记者", "通讯员"])
    #expect(credits.map { texts($0["names"]) } == [["周岚"], ["何平", "许立"]])
    #expect(texts(article["signature"]?["names"]) == ["海湾工"])
    let caption = article["captions"]?.value.elements?.first
    #expect(caption?["text"]?.value.string == "活动现场,职工展示作品。")
    #expect(caption?["credit"]?.value.string == "单位供图")
  }

  @Test func vagueTimesAreNoDates() throws {
    let node = try json("开班\n\n本报讯 近日,海湾市总工会开班。")
    let lead = node["articles"]?.value.elements?.first?["lead"]
    #expect(lead?["date"]?.value == .null)
    #expect(lead?["time"]?.value.string == "近日")
  }

  @Test func articlesKnowTheirPage() throws {
    let text = "甲标题\n\n本报讯 今日,甲。\n\u{0C}乙标题\n\n本报讯 今日,乙。"
    let node = try json(text)
    let articles = node["articles"]?.value.elements ?? []
    #expect(articles.map { $0["page"]?.value.integer } == [1, 2])
    #expect(node["pages"]?.value.integer == 2)
    let tree = tree(text)
    #expect(tree.contains("├─ 第1页\n│  └─ 甲标题"))
    #expect(tree.contains("└─ 第2页\n   └─ 乙标题"))
  }

  @Test func treeIsForPeople() {
    #expect(
      tree(copy, path: "海湾.txt") == """
        海湾.txt
        ├─ 鼓足干劲开新局  102字，第3行
        │  ├─ 副题  海湾市总工会部署全年工作
        │  ├─ 消息头  本报讯  时间 2月5日
        │  ├─ 署名  全媒体记者 周岚
        │  ├─ 署名  通讯员 何平 许立
        │  ├─ 图片说明  活动现场,职工展示作品。
        │  │  └─ 署名  单位供图
        │  └─ 文末署名  海湾工
        └─ 版面信息
           └─ 2024年2月6日 星期二

        """)
  }

  @Test func emptyPageHasNoArticles() throws {
    #expect(tree("") == "a\n└─ （没有稿件）\n")
    let node = try json("")
    #expect(node["articles"]?.value.elements?.isEmpty == true)
  }

  @Test func treeShowsNoControlBytes() {
    let tree = tree("标\u{1B}[2J题\n\n本报讯 今日,甲。", path: "\u{1B}c")
    #expect(!tree.utf8.contains(0x1B))
  }

  private func texts(_ node: JSONNode?) -> [String]? {
    node?.value.elements?.compactMap(\.value.string)
  }
}
