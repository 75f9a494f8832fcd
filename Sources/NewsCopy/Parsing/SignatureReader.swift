/// Reads names in brackets that close an article.
struct SignatureReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  /// Bytes that a signature takes at most.
  private static let longest = 160
  /// What stands in brackets at the end of an article without being a name.
  private static let notNames = WordList([
    "完", "待续", "未完", "下转", "上接", "来源", "转载", "摘自", "摘编", "资料", "图片", "如图", "见图", "上图", "下图", "左图",
    "右图", "图略", "掌声", "笑声", "鼓掌", "大笑", "据", "原载", "详见", "全文", "编者", "略", "注", "附", "截至", "责编",
    "制图",
    "视频", "此文", "本文", "本版", "本报", "以上", "以下", "点击", "扫码", "链接", "新闻", "摄", "供图", "结束", "同上", "女",
    "男", "打一", "可多", "可单", "多选", "单选", "有删", "有改", "文中", "文字", "节选", "选自", "下同", "均", "部分", "其中",
    "见第", "见附", "不", "原标题", "单位：", "单位:", "稿件", "供稿", "温馨提示", "插图", "来稿", "参考", "欢迎", "凭票", "未经",
    "投资", "市场有",
  ])
  /// What begins like the role of a writer and tells of something else.
  private static let labels = WordList(["作者单位", "作者系", "作者为", "作者是", "通讯地址", "通讯方式"])
  /// What notes end with: （部分人物为化名）.
  private static let noteEnds = WordList([
    "化名", "删节", "删改", "节选", "多选", "单选", "除外", "略", "附后", "无关", "顺延", "即止", "入场", "不退稿", "手记", "转载",
    "谨慎", "必究",
  ])

  /// What stands in front of the place of a report: （本报记者 王强 发自广州）.
  private static let sentFrom = "发自"

  /// How the pen names of unions end.
  private static let penNameEnds = ScalarSet("工宣")

  /// A line that is nothing but names in brackets.
  ///
  /// `本报记者 王强` in brackets is one below a sentence only: below a headline it is a byline.
  func onOwnLine(_ range: Range<Int>, belowSentence: Bool) -> Signature? {
    guard range.count <= Self.longest, ScalarEdges(bytes, range).first?.opensParenthesis == true
    else { return nil }
    return signature(range, .ownLine, mayOpenWithPaper: belowSentence)
  }

  /// Names in brackets behind the last sentence of a paragraph.
  func atEnd(of range: Range<Int>) -> Signature? {
    guard ScalarEdges(bytes, range).last?.closesParenthesis == true,
      let opening = openingParenthesis(in: range)
    else { return nil }
    var before = opening
    while let (scalar, start) = bytes.scalar(endingAt: before, after: range.lowerBound),
      scalar.isGap
    {
      before = start
    }
    guard ScalarEdges(bytes, range.lowerBound..<before).endsSentence else { return nil }
    return signature(opening..<range.upperBound, before == opening ? .tight : .spaced)
  }

  private func openingParenthesis(in range: Range<Int>) -> Int? {
    var end = range.upperBound
    let start = max(range.lowerBound, end - Self.longest)
    while let (scalar, begin) = bytes.scalar(endingAt: end, after: start) {
      if scalar.opensParenthesis { return begin }
      end = begin
    }
    return nil
  }

  private func signature(
    _ range: Range<Int>, _ position: Signature.Position, mayOpenWithPaper: Bool = true
  ) -> Signature? {
    let text = SolidText(bytes, in: range)
    guard text.count >= 4, text[text.count - 1]?.closesParenthesis == true else { return nil }
    let inside = 1..<text.count - 1
    guard inside.allSatisfy({ isNameCharacter(text[$0]) }),
      Self.notNames.end(in: text, at: inside.lowerBound) == nil
        || mayOpenWithPaper && opensWithWriter(text, inside),
      Self.labels.end(in: text, at: inside.lowerBound) == nil,
      Self.noteEnds.start(in: text, endingAt: inside.upperBound) == nil,
      !creditsPicture(text) || RoleReader(text, terms: terms).namesWriter(in: inside)
    else { return nil }
    let credits = CreditReader(text, terms: terms).credits(in: inside)
    let names = credits.flatMap(\.names)
    guard 1...8 ~= names.count,
      names.allSatisfy({ 2...5 ~= $0.text.unicodeScalars.count || $0.text.contains("·") }),
      !names.contains(where: { $0.text.hasPrefix(Self.sentFrom) }),
      credits.contains(where: { $0.role != nil }) || !isSlogan(names)
    else { return nil }
    return Signature(range: range, credits: credits, position: position)
  }

  /// Whether the role of a writer comes first, which the name of the paper may open: 本报记者.
  private func opensWithWriter(_ text: SolidText, _ inside: Range<Int>) -> Bool {
    let reader = RoleReader(text, terms: terms)
    guard let role = reader.first(in: inside)?.range else { return false }
    return role.lowerBound == inside.lowerBound && reader.isWriter(role)
  }

  /// Whether the last word says who made a picture.
  private func creditsPicture(_ text: SolidText) -> Bool {
    (text[text.count - 2] == "摄" || text[text.count - 2] == "图")
      && !(text[text.count - 4] == "文" && text[text.count - 3] == "/")
  }

  /// Whether nobody of three or more bears a family name or a pen name: （学邯钢 抓管理 增效益）.
  private func isSlogan(_ names: [Credit.Name]) -> Bool {
    names.count > 2
      && names.allSatisfy { name in
        let scalars = name.text.unicodeScalars
        return scalars.first.map(Surnames.isSurname) == false
          && scalars.last.map(Self.penNameEnds.contains) == false
      }
  }

  private func isNameCharacter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isHan || scalar == "·" || scalar == "/" || scalar.isColon
      || scalar.pausesSentence && scalar != "；" && scalar != ";"
  }
}
