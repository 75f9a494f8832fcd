/// Reads the short lines of a page that are no text: staff, picture credits, bylines, furniture.
struct LabelReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  private static let references = WordList(["下转", "上接", "（下转", "(下转", "（上接", "(上接", "版面"])
  /// What may stand in front of a byline.
  private static let bylineSigns = ScalarSet("□■◎●○【◆")
  private static let dayNames = WordList(["星期", "农历", "周", "第"])

  /// What may stand in front of a role of the staff line.
  private static let issues = WordList(["本期", "今日"])

  /// Words of the staff line that no name follows.
  private static let contacts = WordList(["电话", "邮箱", "热线", "新闻热线", "投稿邮箱", "值班电话"])

  /// The roles and names of a line that tells who made the page; empty when it is none.
  func staff(_ text: SolidText) -> [StaffEntry] {
    var entries: [StaffEntry] = []
    var position = 0
    while let end = endOfStaffRole(in: text, at: position) {
      var name = end
      while let mark = text[name], mark.isColon || mark == "/" || mark == "｜" || mark == "|" {
        name += 1
      }
      guard name > end || text.hasGap(before: end) else { return [] }
      let next = nextStaffRole(in: text, from: name)
      guard next > name else { return [] }
      if !entries.isEmpty, isContact(position..<end, name..<next, text) {
        position = next
        continue
      }
      let names = NameReader(text).names(in: name..<next)
      guard !names.isEmpty, names.allSatisfy({ 2...4 ~= $0.count }) else { return [] }
      entries.append(
        StaffEntry(
          role: Credit.Role(text, position..<end),
          separator: text.end(of: end - 1)..<text.start(of: name),
          names: names.map { Credit.Name(text, $0) }))
      position = next
    }
    return position == text.count ? entries : []
  }

  /// Whether a number or an address stands behind the word for it: 电话：83216688.
  private func isContact(_ word: Range<Int>, _ value: Range<Int>, _ text: SolidText) -> Bool {
    Self.contacts.end(in: text, at: word.lowerBound) == word.upperBound
      && value.allSatisfy { text[$0]?.isHan == false }
  }

  /// The end of a role of the staff line, which a page may stand in front of: `一版责编`.
  private func endOfStaffRole(in text: SolidText, at start: Int) -> Int? {
    let start = Self.issues.end(in: text, at: start) ?? start
    var core = start
    while let scalar = text[core], scalar.isDigit || scalar.isHanNumeral || "A"..."H" ~= scalar {
      core += 1
    }
    core = core > start && text[core] == "版" ? core + 1 : start
    return terms.staffRoles.end(in: text, at: core)
  }

  private func nextStaffRole(in text: SolidText, from start: Int) -> Int {
    (start..<text.count).first { index in
      guard index > start, let end = endOfStaffRole(in: text, at: index) else { return false }
      return text[end]?.isColon == true || text.hasGap(before: index) && text.hasGap(before: end)
    } ?? text.count
  }

  /// Whether a line says who made or gave a picture.
  func isPictureCredit(_ text: SolidText) -> Bool { PictureCreditForm(text, terms: terms).holds }

  private static let pictures: Set<String> = ["图", "图片", "供图", "视频"]

  /// What letters begin with behind a role: 编辑同志：.
  private static let salutation = "同志"

  /// Who signs without a name: 本报评论员.
  private static let commentator = [Unicode.Scalar]("评论员")
  /// What stands behind that word without being a name.
  private static let comment = "文章"
  /// Several who sign without their names: 本报调查组.
  private static let groups = WordList(["调查组", "报道组", "采访组", "编辑部", "评论部", "编辑组"])
  private static let houses = WordList(["本报", "本刊", "本网", "本台", "本社"])
  /// In scalars.
  private static let longestGroup = 10

  /// The credits of a line that is nothing but roles and names.
  func byline(_ text: SolidText) -> [Credit]? {
    guard 4...48 ~= text.count else { return nil }
    var start = 0
    while let mark = text[start], Self.bylineSigns.contains(mark) { start += 1 }
    var end = text.count
    while end > start, let mark = text[end - 1], mark == "】" || mark.isColon { end -= 1 }
    // A label in brackets is no role: 【作者】 王强.
    guard !(start..<end).contains(where: { text[$0] == "】" }) else { return nil }
    if let credits = LabelledNames(text, terms: terms).credits { return credits }
    if isWritten(text, from: start) { start += 2 }
    if isGroup(text, in: start..<end) {
      return [Credit(role: Credit.Role(text, start..<end), names: [])]
    }
    let roles = RoleReader(text, terms: terms)
    let compiled = Self.compiling.start(in: text, endingAt: end).flatMap {
      text.hasGap(before: $0) ? $0 : nil
    }
    end = compiled ?? end
    guard let first = roles.first(in: start..<end) else { return nil }
    if isUnit(start..<first.range.lowerBound, text) { start = first.range.lowerBound }
    guard
      first.range.lowerBound == start && first.range.count > 1
        || roles.namesWriter(in: start..<end)
    else { return nil }
    if first.range == start..<end, text.end(of: Self.commentator, at: end - 3) == end {
      return [Credit(role: Credit.Role(text, first.range), names: [])]
    }
    end = endOfReporters(text, in: start..<end)
    let credits = CreditReader(text, terms: terms).credits(in: start..<end)
    // Pictures come from anybody: 图/受访者提供.
    let names = credits.filter { $0.role.map { Self.pictures.contains($0.text) } != true }
      .flatMap(\.names)
    guard !names.isEmpty, credits.allSatisfy({ $0.role != nil }),
      names.allSatisfy({ 2...4 ~= $0.text.unicodeScalars.count || $0.text.contains("·") }),
      compiled != nil || isCommentator(first.range, names, text)
        || names.filter({ isSurnamed($0.text) }).count * 2 >= names.count,
      !names.contains(where: { $0.text == Self.salutation })
    else { return nil }
    return credits
  }

  /// Whether a commentator of the house signs, most of whom have pen names: `本报评论员 海客`.
  private func isCommentator(
    _ role: Range<Int>, _ names: [Credit.Name], _ text: SolidText
  ) -> Bool {
    names.count == 1 && names[0].text != Self.comment && text.hasGap(before: role.upperBound)
      && Self.houses.end(in: text, at: role.lowerBound) != nil
      && text.end(of: Self.commentator, at: role.upperBound - 3) == role.upperBound
  }

  /// What somebody did who wrote nothing new: `本报记者 桥东 整理`.
  private static let compiling = WordList(["整理", "综合整理", "编写"])
  /// How the bodies end of which somebody writes: 解放军某边防团.
  private static let unitEnds = ScalarSet("团连旅军队局会司厂校院所站部社")
  private static let longestUnit = 14

  /// Whether the body that somebody writes of stands in front of the role, and a gap behind it.
  private func isUnit(_ range: Range<Int>, _ text: SolidText) -> Bool {
    3...Self.longestUnit ~= range.count && text.hasGap(before: range.upperBound)
      && text[range.upperBound - 1].map(Self.unitEnds.contains) == true
      && range.allSatisfy { text[$0]?.isHan == true }
      && !range.dropFirst().contains { text.hasGap(before: $0) }
  }

  /// Whether a line says who wrote in front of the role: `文/本报记者 甘棠　图/小满`.
  private func isWritten(_ text: SolidText, from start: Int) -> Bool {
    guard text[start] == "文", let mark = text[start + 1],
      mark == "/" || mark == "／" || mark.isColon
    else { return false }
    return terms.roles.end(in: text, at: start + 2).map { $0 > start + 3 } == true
      || terms.rolePrefixes.end(in: text, at: start + 2) != nil
  }

  /// Whether writers of the house sign as a group.
  private func isGroup(_ text: SolidText, in line: Range<Int>) -> Bool {
    line.count <= Self.longestGroup && Self.houses.end(in: text, at: line.lowerBound) != nil
      && Self.groups.start(in: text, endingAt: line.upperBound) != nil
      && line.allSatisfy { text[$0]?.isHan == true }
  }

  private static let reporting = [Unicode.Scalar]("报道")
  /// A place is no longer, in scalars.
  private static let longestPlace = 4

  /// Where the last name ends of those who report from a place: `大公报记者黄洋港、李望贤深圳报道`.
  private func endOfReporters(_ text: SolidText, in line: Range<Int>) -> Int {
    let end = line.upperBound - Self.reporting.count
    guard text.end(of: Self.reporting, at: end) == line.upperBound else { return line.upperBound }
    let credits = CreditReader(text, terms: terms).credits(in: line.lowerBound..<end)
    guard let last = credits.last?.names.last?.text.unicodeScalars, last.count > 3 else {
      return end
    }
    let place = max(2, last.count - 3)
    return place <= Self.longestPlace ? end - place : line.upperBound
  }

  private func isSurnamed(_ name: String) -> Bool {
    let scalars = [Unicode.Scalar](name)
    guard let first = scalars.first else { return false }
    return Surnames.isSurname(first) || scalars.count > 2 && Surnames.isSurname(first, scalars[1])
  }

  /// Page numbers, dates of issue, references to other pages.
  func isFurniture(_ text: SolidText) -> Bool {
    if FolioReader(text).isFolio { return true }
    guard text.count <= 24 else { return false }
    if Self.references.end(in: text, at: 0) != nil { return true }
    if isPageNumber(text) { return true }
    guard let end = TimeReader(text).date(at: 0) else { return false }
    return end == text.count || Self.dayNames.end(in: text, at: end) != nil
  }

  private static let besidePageNumbers = ScalarSet("第版页-－—–―~·ABCD")
  private static let page = [[Unicode.Scalar]("Page"), [Unicode.Scalar]("PAGE")]

  /// `A03版`, `— 5 —`, `Page 5`.
  private func isPageNumber(_ text: SolidText) -> Bool {
    let word = Self.page.compactMap { text.end(of: $0, at: 0) }.first ?? 0
    return (word..<text.count).allSatisfy { index in
      text[index].map { $0.isDigit || Self.besidePageNumbers.contains($0) } == true
    } && (word..<text.count).contains { text[$0]?.isDigit == true }
  }
}
