internal import NewsCopy
internal import RuleFormat

/// A post or body in a form that it does not have: 市人大副主任, 广东省省委书记, 区政法委书记, 广东省长.
///
/// The closed forms stand in the options, and the counties of which 县县委 can be said: 百强县县委 is
/// right. The patterns here need the words around them. What is quoted keeps its words.
struct NamesOfficialTitleForm: Rule {
  private let forms: [(wrong: String, right: String)]
  /// Names of counties, without 县.
  private let counties: [[UInt8]]

  init(_ options: RuleOptions) {
    forms = options.list("forms").compactMap { text in
      let parts = text.split(separator: "→")
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), String(parts[1]))
    }
    counties = options.list("counties").map { Array($0.utf8) }
  }

  private static let levels = ["省", "市", "区", "县", "州"]
  private static let departments = ["政法委", "宣传部", "组织部", "统战部"]
  private static let committees = levels.flatMap { level in departments.map { level + $0 } }
  private static let doubled = ["省省委", "市市委", "县县委"]
  private static let doubledCounty = "县县委"
  private static let governors = [
    "广东", "山东", "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西", "河南", "湖北", "湖南",
    "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "龙江",
  ].map { $0 + "省长" }
  private static let village = ["村长"]

  /// What makes of 区 and the like no district: 全市, 社区, 军区.
  private static let noDistrict = ScalarSet("全各我本该外跨多每两三省军战社园小校厂矿景新发地赛辖林牧特禁灾市城高区")
  /// What makes a department's name go on: 宣传部门, 组织部署.
  private static let notDepartment = ScalarSet("门署队件分员")
  /// Places and words that begin with 长: 湖南省长沙, 贵州省长顺, 长江.
  private static let notGovernor = ScalarSet("沙春乐安兴丰白治葛顺清寿垣子岭宁海泰阳汀武洲江城")
  private static let notVillage = ScalarSet("期大久远年廊效势处江满出成辈者城沙春短线度征")

  var words: [String] {
    forms.map(\.wrong) + Self.committees + Self.doubled + Self.governors + Self.village
  }

  /// Departments of Hong Kong that are called 署 are headed by a 署长, the audit office among them.
  private static let headOfDepartment = "署署长"
  private static let hongKong = ByteSearch(["香港", "港府", "特区政府"])

  func check(_ page: Page, _ findings: inout Findings) {
    var article: (index: Int, isOfHongKong: Bool)?
    for word in findings.words {
      guard let block = page.block(at: word.lowerBound), let right = right(word, in: block, page),
        !page.isQuoted(at: word.lowerBound), !signs(word, page)
      else { continue }
      let written = page.string(word)
      if written.hasSuffix(Self.headOfDepartment),
        let index = page.article(at: word.lowerBound)
      {
        if article?.index != index {
          let range = page.range(of: page.articles[index].blocks)
          article = (index, range.map { Self.hongKong.occurs(in: page.bytes, $0) } == true)
        }
        if article?.isOfHongKong == true { continue }
      }
      findings.add(
        word, "form", ["written": written, "right": right], fix: .unsafe(word, right),
        severity: Self.village.contains(written) ? .info : nil)
    }
  }

  /// Whether a body signs with it as correspondent: `通讯员 市政法委`.
  private func signs(_ word: Range<Int>, _ page: Page) -> Bool {
    page.article(at: word.lowerBound).map { index in
      page.articles[index].credits.flatMap(\.names).contains { $0.range == word }
    } == true
  }

  /// The right form of a word, or nil where it stands rightly.
  private func right(_ word: Range<Int>, in block: Block, _ page: Page) -> String? {
    let written = page.string(word)
    let bytes = page.bytes
    let before = bytes.solidScalar(endingAt: word.lowerBound, after: block.range.lowerBound)?.scalar
    let after = bytes.solidScalar(at: word.upperBound, before: block.range.upperBound)?.scalar
    if let form = forms.first(where: { $0.wrong == written }) {
      return rightForm(form.right, before: before, after: after)
    }
    if Self.village.contains(written) {
      let isVillage = before != "农" && before != "乡" && before != "老" && before != "人"
      return isVillage && after.map(Self.notVillage.contains) != true ? "村主任" : nil
    }
    if written == Self.doubledCounty {
      let isOfCounty = counties.contains {
        bytes.hasBytes($0, at: word.lowerBound - $0.count, before: word.lowerBound)
      }
      return isOfCounty ? String(written.dropFirst()) : nil
    }
    if Self.doubled.contains(written) {
      return before == "沙" || before == "津" || before == nil ? nil : String(written.dropFirst())
    }
    if written.hasSuffix("省长") {
      guard block.kind != .heading, let after, !Self.notGovernor.contains(after),
        !after.isHan || Surnames.isSurname(after)
      else { return nil }
      return written.dropLast(2) + "省省长"
    }
    guard
      before.map({ $0.isHan }) == true
        ? before.map(Self.noDistrict.contains) == false
        : namesHead(from: word.upperBound, before: block.range.upperBound, bytes),
      after.map(Self.notDepartment.contains) != true,
      !isMeeting(from: word.upperBound, before: block.range.upperBound, bytes)
    else { return nil }
    return "\(written.prefix(1))委\(written.dropFirst())"
  }

  /// Towns have a chairman of their congress, and 主任会议 and 主任委员 are right.
  private func rightForm(
    _ right: String, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> String? {
    guard right.contains("人大") else { return right }
    if after == "会" || after == "委" { return nil }
    if before == "镇" || before == "乡" {
      return right.contains("副") ? "人大副主席" : "人大主席"
    }
    return right
  }

  private static let heads = ["部长", "副部长", "常务副部长", "书记", "副书记", "常务副书记"].map {
    [Unicode.Scalar]($0)
  }

  /// Whether who leads the department follows, so that no place need stand in front: `、市宣传部部长`.
  private func namesHead(from start: Int, before end: Int, _ bytes: [UInt8]) -> Bool {
    Self.heads.contains { bytes.solidEnd(of: $0, at: start, before: end) != nil }
  }

  /// 全省宣传部长会议 and the like name the meeting of all heads.
  private func isMeeting(from start: Int, before end: Int, _ bytes: [UInt8]) -> Bool {
    bytes.solidEnd(of: [Unicode.Scalar]("长会"), at: start, before: end) != nil
      || bytes.solidEnd(of: [Unicode.Scalar]("长座"), at: start, before: end) != nil
  }
}
