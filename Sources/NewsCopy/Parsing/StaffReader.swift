/// Reads a line that tells who made the page, or how to reach the paper: `责编：张强 美编：李明 电话：83216688`.
struct StaffReader {
  private let text: SolidText
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ text: SolidText, of bytes: [UInt8], terms: HouseTerms) {
    self.text = text
    self.bytes = bytes
    self.terms = terms
  }

  /// What may stand in front of a role of the staff line.
  private static let issues = WordList(["本期", "今日"])

  /// Words of the staff line that no name follows.
  private static let contacts = WordList(["电话", "邮箱", "热线", "新闻热线", "投稿邮箱", "值班电话", "热线电话"])

  /// The roles and names of the line; empty when it is none.
  var entries: [StaffEntry] {
    var entries: [StaffEntry] = []
    var position = start
    while let end = endOfRole(at: position) {
      var name = end
      while separates(text[name]) { name += 1 }
      guard name > end || text.hasGap(before: end) else { return [] }
      let next = nextRole(from: name)
      var last = next
      while last > name, text[last - 1].map(Self.signs.contains) == true { last -= 1 }
      guard last > name else { return [] }
      if !entries.isEmpty, isContact(position..<end, name..<last) {
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
  private var start: Int {
    if text[0].map(Self.signs.contains) == true { return 1 }
    guard text[0]?.isDigit == true, endOfRole(at: 0) == nil,
      case let role = nextRole(from: 0), role < text.count, role > 1
    else { return 0 }
    return FolioReader(SolidText(bytes, in: text.bytes(0..<role))).isFolio ? role : 0
  }

  /// Whether a line holds nothing but two or more ways to reach the paper: `投稿邮箱：… 新闻热线：…`.
  var areContacts: Bool {
    var count = 0
    var position = 0
    while let end = Self.contacts.end(in: text, at: position), text[end]?.isColon == true {
      let next = nextRole(from: end + 1)
      guard isContact(position..<end, end..<next) else { return false }
      count += 1
      position = next
    }
    return count > 1 && position == text.count
  }

  /// Whether a number or an address stands behind the word for it: 电话：83216688.
  private func isContact(_ word: Range<Int>, _ value: Range<Int>) -> Bool {
    Self.contacts.end(in: text, at: word.lowerBound) == word.upperBound
      && value.allSatisfy { text[$0]?.isHan == false }
  }

  /// The end of a role of the staff line, which a page may stand in front of: `一版责编`.
  private func endOfRole(at start: Int) -> Int? {
    let start = Self.issues.end(in: text, at: start) ?? start
    var core = start
    while let scalar = text[core], scalar.isDigit || scalar.isHanNumeral || "A"..."H" ~= scalar {
      core += 1
    }
    core = core > start && text[core] == "版" ? core + 1 : start
    return terms.staffRoles.end(in: text, at: core)
  }

  /// Whether a gap stands in front of a role, or of its sign.
  private func opensPart(at index: Int) -> Bool {
    text.hasGap(before: index)
      || text[index - 1].map(Self.signs.contains) == true && text.hasGap(before: index - 1)
  }

  /// Whether a mark parts a role from its name.
  private func separates(_ mark: Unicode.Scalar?) -> Bool {
    mark.map { $0.isColon || $0 == "/" || $0 == "／" || $0 == "｜" || $0 == "|" } == true
  }

  private func nextRole(from start: Int) -> Int {
    (start..<text.count).first { index in
      guard index > start, let end = endOfRole(at: index) else { return false }
      return text[end]?.isColon == true
        || opensPart(at: index) && (text.hasGap(before: end) || separates(text[end]))
    } ?? text.count
  }
}
