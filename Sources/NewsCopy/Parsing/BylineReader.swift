/// Reads a line that is nothing but the roles and names of those who wrote an article:
/// `□本报记者 傅雅 文 李丽 摄`, `本报评论员`.
struct BylineReader {
  let text: SolidText
  let terms: HouseTerms
  private let roles: RoleReader
  /// Whether a sign stands in front of the line: □, ■.
  private let isSigned: Bool

  init(_ text: SolidText, terms: HouseTerms, isSigned: Bool = false) {
    self.text = text
    self.terms = terms
    self.isSigned = isSigned
    roles = RoleReader(text, terms: terms)
  }

  /// Of a byline with its marks, in scalars.
  private static let lengths = 4...48

  /// The credits of the line; nil where it says more or something else.
  var credits: [Credit]? {
    guard Self.lengths ~= text.count else { return nil }
    let line = betweenMarks
    // A label in brackets is no role: 【作者】 王强.
    guard !line.contains(where: { text[$0] == "】" }) else { return nil }
    if let credits = LabelledNames(text, roles).credits { return credits }
    let signed = behindWriting(line)
    if isGroup(signed) { return [unnamed(signed)] }
    let people = beforeCompiling(signed)
    guard let role = roles.first(in: people)?.range else { return nil }
    let signers = behindUnit(people, role: role)
    let opensWithNames =
      isSigned && roles.isWriter(role) && areNames(signers.lowerBound..<role.lowerBound)
    guard
      role.lowerBound == signers.lowerBound && role.count > 1 || roles.namesWriter(in: signers)
        || opensWithNames
    else { return nil }
    if isCommentator(role, in: signers) { return [unnamed(role)] }
    let credits = CreditReader(text, terms: terms).credits(in: beforeReporting(signers))
    let names = names(of: credits)
    guard credits.dropFirst(opensWithNames ? 1 : 0).allSatisfy({ $0.role != nil }),
      arePersons(names),
      people != signed || isPenName(names, behind: role) || areSurnamed(names)
    else { return nil }
    return credits
  }

  /// The credit of those who sign without a name.
  private func unnamed(_ role: Range<Int>) -> Credit {
    Credit(role: Credit.Role(text, role), names: [])
  }

  /// Whether those who have no role stand in front of others: `赵金石 李 江 解放军报特约记者 牛德龙`.
  private func areNames(_ range: Range<Int>) -> Bool {
    let reader = NameReader(text)
    let names = reader.names(in: range)
    // Two characters alone may be a place: ■高邮 本报记者 张强.
    return text.hasGap(before: range.upperBound) && range.count > 2
      && names.allSatisfy(reader.isPersonal)
  }

  private static let houses = WordList(["本报", "本刊", "本网", "本台", "本社"])
  /// Several who sign without their names: 本报调查组.
  private static let groups = WordList(["调查组", "报道组", "采访组", "编辑部", "评论部", "编辑组"])
  /// In scalars.
  private static let longestGroup = 10

  /// Whether writers of the house sign as a group.
  private func isGroup(_ line: Range<Int>) -> Bool {
    line.count <= Self.longestGroup && Self.houses.end(in: text, at: line.lowerBound) != nil
      && Self.groups.start(in: text, endingAt: line.upperBound) != nil
      && line.allSatisfy { text[$0]?.isHan == true }
  }

  private static let commentator = [Unicode.Scalar]("评论员")
  /// What stands behind that word without being a name.
  private static let comment = [Unicode.Scalar]("文章")

  private func endsInCommentator(_ role: Range<Int>) -> Bool {
    text.end(of: Self.commentator, at: role.upperBound - Self.commentator.count) == role.upperBound
  }

  /// Whether a commentator signs without a name: `本报评论员`, `人民日报评论员文章`.
  private func isCommentator(_ role: Range<Int>, in line: Range<Int>) -> Bool {
    guard role.lowerBound == line.lowerBound, endsInCommentator(role) else { return false }
    let end = text.end(of: Self.comment, at: role.upperBound) ?? role.upperBound
    return end == line.upperBound
  }

  /// Whether a commentator of the house signs, most of whom have pen names: `本报评论员 海客`.
  private func isPenName(_ names: [Credit.Name], behind role: Range<Int>) -> Bool {
    names.count == 1 && text.hasGap(before: role.upperBound)
      && Self.houses.end(in: text, at: role.lowerBound) != nil && endsInCommentator(role)
  }

  /// The roles of those who gave pictures.
  private static let pictures: Set<String> = ["图", "图片", "供图", "视频"]

  /// The names of those who wrote; pictures come from anybody: 图/受访者提供.
  private func names(of credits: [Credit]) -> [Credit.Name] {
    credits.filter { $0.role.map { Self.pictures.contains($0.text) } != true }.flatMap(\.names)
  }

  /// Of a name without a dot in it, in scalars.
  private static let nameLengths = 2...4
  /// What letters begin with behind a role: 编辑同志：.
  private static let salutation = "同志"

  /// Whether names have the form of those of persons.
  private func arePersons(_ names: [Credit.Name]) -> Bool {
    !names.isEmpty
      && names.allSatisfy { name in
        (Self.nameLengths ~= name.text.unicodeScalars.count || name.text.contains("·"))
          && name.text != Self.salutation
      }
  }

  /// Whether at least half of the names begin with a family name.
  private func areSurnamed(_ names: [Credit.Name]) -> Bool {
    names.count { isSurnamed($0.text) } * 2 >= names.count
  }

  private func isSurnamed(_ name: String) -> Bool {
    let scalars = [Unicode.Scalar](name)
    guard let first = scalars.first else { return false }
    return Surnames.isSurname(first) || scalars.count > 2 && Surnames.isSurname(first, scalars[1])
  }
}
