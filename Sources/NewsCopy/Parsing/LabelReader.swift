/// Reads the short lines of a page that are no text: staff, picture credits, bylines, furniture.
struct LabelReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  /// What may stand in front of a role of the staff line.
  private static let issues = WordList(["本期", "今日"])

  /// Words of the staff line that no name follows.
  private static let contacts = WordList(["电话", "邮箱", "热线", "新闻热线", "投稿邮箱", "值班电话", "热线电话"])

  /// The roles and names of a line that tells who made the page; empty when it is none.
  func staff(_ text: SolidText) -> [StaffEntry] {
    var entries: [StaffEntry] = []
    var position = startOfStaff(in: text)
    while let end = endOfStaffRole(in: text, at: position) {
      var name = end
      while separates(text[name]) { name += 1 }
      guard name > end || text.hasGap(before: end) else { return [] }
      let next = nextStaffRole(in: text, from: name)
      var last = next
      while last > name, text[last - 1].map(Self.signs.contains) == true { last -= 1 }
      guard last > name else { return [] }
      if !entries.isEmpty, isContact(position..<end, name..<last, text) {
        position = next
        continue
      }
      let names = NameReader(text).names(in: name..<last)
      guard !names.isEmpty, names.allSatisfy({ 2...4 ~= $0.count }) else { return [] }
      entries.append(
        StaffEntry(
          role: Credit.Role(text, position..<end),
          separator: text.end(of: end - 1)..<text.start(of: name),
          names: names.map { Credit.Name(text, $0) }))
      position = next
    }
    // A bullet and one role may be an entry of any list: ●编辑 三名.
    guard position == text.count, entries.count > 1 || text[0].map(Self.bullets.contains) != true
    else { return [] }
    return entries
  }

  private static let bullets = ScalarSet("●○◆◇▪•")
  /// What may stand in front of each role of a staff line: `■责任编辑：张强 ■版式设计：李明`.
  private static let signs = ScalarSet("■□●○◆◇▪•|｜/／")

  /// Where the roles begin, behind a sign or the day of the issue: `3月6日 星期三 责编：罗小燕`.
  private func startOfStaff(in text: SolidText) -> Int {
    if text[0].map(Self.signs.contains) == true { return 1 }
    guard text[0]?.isDigit == true, endOfStaffRole(in: text, at: 0) == nil,
      case let role = nextStaffRole(in: text, from: 0), role < text.count, role > 1
    else { return 0 }
    return FolioReader(SolidText(bytes, in: text.bytes(0..<role))).isFolio ? role : 0
  }

  /// Whether a line holds nothing but two or more ways to reach the paper: `投稿邮箱：… 新闻热线：…`.
  func areContacts(_ text: SolidText) -> Bool {
    var count = 0
    var position = 0
    while let end = Self.contacts.end(in: text, at: position), text[end]?.isColon == true {
      let next = nextStaffRole(in: text, from: end + 1)
      guard isContact(position..<end, end..<next, text) else { return false }
      count += 1
      position = next
    }
    return count > 1 && position == text.count
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

  /// Whether a gap stands in front of a role, or of its sign.
  private func opensPart(at index: Int, in text: SolidText) -> Bool {
    text.hasGap(before: index)
      || text[index - 1].map(Self.signs.contains) == true && text.hasGap(before: index - 1)
  }

  /// Whether a mark parts a role from its name.
  private func separates(_ mark: Unicode.Scalar?) -> Bool {
    mark.map { $0.isColon || $0 == "/" || $0 == "／" || $0 == "｜" || $0 == "|" } == true
  }

  private func nextStaffRole(in text: SolidText, from start: Int) -> Int {
    (start..<text.count).first { index in
      guard index > start, let end = endOfStaffRole(in: text, at: index) else { return false }
      return text[end]?.isColon == true
        || opensPart(at: index, in: text) && (text.hasGap(before: end) || separates(text[end]))
    } ?? text.count
  }

  /// Whether a line says who made or gave a picture.
  func isPictureCredit(_ text: SolidText) -> Bool { PictureCreditForm(text, terms: terms).holds }

  /// The credits of a line that is nothing but roles and names; a sign may stand in front of them.
  func byline(_ text: SolidText, isSigned: Bool = false) -> [Credit]? {
    BylineReader(text, terms: terms, isSigned: isSigned).credits
  }

  private static let references = WordList(["下转", "上接", "（下转", "(下转", "（上接", "(上接", "版面"])
  private static let dayNames = WordList(["星期", "农历", "周", "第"])
  /// Furniture that is no folio line is no longer, in scalars.
  private static let longestFurniture = 24

  /// Page numbers, dates of issue, references to other pages.
  func isFurniture(_ text: SolidText) -> Bool {
    if FolioReader(text).isFolio { return true }
    guard text.count <= Self.longestFurniture else { return false }
    if Self.references.end(in: text, at: 0) != nil {
      // Behind a reference in brackets the paragraph may go on: （上接第1版）强田间管理.
      return text[0]?.opensParenthesis != true || text[text.count - 1]?.closesParenthesis == true
    }
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
