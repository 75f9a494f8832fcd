internal import NewsCopy

/// Tells whether characters stand where a name stands, and not across two words.
enum NameSurroundings {
  private static let titles = WordList([
    "主席", "书记", "主任", "市长", "省长", "部长", "局长", "县长", "区长", "镇长", "乡长", "会长", "校长", "院长",
    "委员", "代表", "记者", "通讯员", "同志", "教授", "常委", "总理", "所长", "处长", "科长", "队长", "组长", "秘书长",
    "经理", "董事长", "厂长", "司长", "厅长", "行长", "站长", "馆长", "社长", "台长", "总裁", "工程师", "模范", "工匠",
    "老师", "医生", "先生", "女士", "主编", "编辑", "教练", "选手", "总统", "首相", "司令员", "政委", "检察长", "关长", "领导",
  ])
  private static let before = ScalarSet("和与由请对向给为让被及是叫名")
  private static let after = ScalarSet(
    "在率出到说作主带参介强指一等同表为赴走看与和及向对是宣致深前陪就会将代任曾先女也都还被把给")

  /// Whether a name may begin at an index.
  static func mayBegin(at index: Int, in text: SolidText) -> Bool {
    guard let scalar = text[index - 1], scalar.isHan else { return true }
    return before.contains(scalar) || titles.start(in: text, endingAt: index) != nil
  }

  private static let beforePlaces = ScalarSet("和与由请对向给为让被及是在到赴经")

  /// Whether the name of a place may begin at an index.
  static func mayFollow(at index: Int, in text: SolidText) -> Bool {
    guard let scalar = text[index - 1], scalar.isHan else { return true }
    return beforePlaces.contains(scalar)
  }

  /// Whether a name may end before an index.
  static func mayEnd(at index: Int, in text: SolidText) -> Bool {
    guard let scalar = text[index], scalar.isHan else { return true }
    return after.contains(scalar)
  }

  /// The longest title, in bytes.
  private static let longestTitle = 9

  /// Whether a title ends a piece of copy: 市委常委.
  static func isTitled(_ piece: Range<Int>, of bytes: [UInt8]) -> Bool {
    var start = piece.upperBound
    while piece.upperBound - start < longestTitle,
      let (_, begin) = bytes.scalar(endingAt: start, after: piece.lowerBound)
    {
      start = begin
    }
    return titleAtEnd(of: SolidText(bytes, in: start..<piece.upperBound)) != nil
  }

  /// The title that ends a post: 主席 of 市总工会主席.
  static func title(of post: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var text = SolidText()
    let bytes = Array(String(String.UnicodeScalarView(post)).utf8)
    text.append(bytes, in: bytes.indices, limit: .max)
    return titleAtEnd(of: text).map { Array(post[$0...]) }
  }

  /// Where the title begins that ends a text.
  private static func titleAtEnd(of text: SolidText) -> Int? {
    titles.start(in: text, endingAt: text.count)
  }
}
