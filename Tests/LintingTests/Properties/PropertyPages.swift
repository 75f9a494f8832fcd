import FoundationEssentials

/// Pages that chance made: real ones and assembled ones, worn.
enum PropertyPages {
  /// The worn page that belongs to a number; it may hold form feeds.
  static func page(_ number: Int, wear: Int) throws -> String {
    var chance = PropertyRandom(number)
    var page = Array(
      chance.hits(oneIn: 3) ? try excerpt(&chance).unicodeScalars : assembled(&chance))
    for _ in 0..<chance.below(wear + 1) {
      let mutations = PropertyMutation.allCases
      chance.pick(mutations, or: .cut).apply(to: &page, &chance)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: page)
    return String(text)
  }

  /// The texts of the folder `seeds`.
  static func seeds(from file: String = #filePath) throws -> [String] {
    let folder = (0..<4).reduce(URL(filePath: file)) { url, _ in url.deletingLastPathComponent() }
      .appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
  }

  /// Some paragraphs of a seed page.
  private static func excerpt(_ chance: inout PropertyRandom) throws -> String {
    let lines = chance.pick(try seeds(), or: "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines[chance.range(of: lines.count, most: 30)].joined(separator: "\n")
  }

  /// Articles of ours, with something between them.
  private static func assembled(_ chance: inout PropertyRandom) -> String.UnicodeScalarView {
    var page = ""
    for _ in 0...chance.below(4) {
      page += chance.pick(articles, or: "")
      page += chance.pick(["\n\n", "\n\n", "\n", "\n\n\n\n", "\n\u{0C}", " ", "\n# "], or: "\n")
    }
    return page.unicodeScalars
  }

  private static let articles = [
    """
    责任编辑: 何一平 美编:罗小棠 校对：苏敏

    临江县总工会

    举办职工书法展

    本报讯(全媒体记者何一平 通讯员罗小棠)3月2日,临江县总工会举办职工书法展,展出作品80件。

    第一,展品全部来自一线职工。第二、观众可以投票。第三,奖金500元。

    ■ 图为职工在观看展品。 何一平摄
    """,
    """
    ## 暖心驿站

    ### 户外劳动者有了新去处

    本报讯 (记者 苏敏 、通讯员 费红梅) 近日，临江县在5个街道建起驿站。

    “这里有热水，也有座位。”环卫工人陈大姐说。

    ▲环卫工人在驿站休息。临江县总工会供图

    （苏敏）
    """,
    """
    新华社北京3月5日电 记者何一平、罗小棠报道：全国职工运动会5日开幕，共有三项比赛。

    一是长跑；二是拔河；三是跳绳。

    新华社记者 何一平 摄
    """,
    """
    据新华社广州4月6日电（记者苏敏）两名职工在比赛中获奖。(何一平 罗小棠)
    """,
    """
    工资拖欠两月 工会帮忙要回

    ■全媒体记者 何一平 通讯员 罗小棠

    近日，12名工人到临江县总工会求助。工会介入后，12名工人拿到了工资。

    法条链接

    《中华人民共和国劳动法》第五十条：工资应当以货币形式按月支付给劳动者本人。

    近日，12名工人到临江县总工会求助。工会介入后，12名工人拿到了工资。
    """,
    """
    ---
    title: 职工夜校
    ---

    # 职工夜校开课

    本报讯 (记者张𬭊 通讯员李𣱝)昨日，[职工夜校](https://example.org/a(b))在`文化宫`开课。

    ```
    本报讯 (记者甲)
    ```

    图为开课现场。(张𬭊 摄)

    (张𬭊)

    下转02版
    """,
    """
    (一)加强领导

    1.落实责任

    2、抓好宣传

    4.严格考核。

    羊城晚报讯 记者苏敏摄影报道:5月1日,工会主席何一平走访企业,慰问职工60人。

    通讯员：罗小棠 苏敏
    """,
  ]
}
