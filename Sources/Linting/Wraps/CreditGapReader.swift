internal import NewsCopy

/// Collects the white space in and around the credits of articles.
struct CreditGapReader {
  private let page: Page
  private let bytes: [UInt8]
  /// Whether most roles of the page stand directly in front of their name.
  private lazy var hasTightRoles = Self.hasTightRoles(page)
  /// The article that is read.
  private var article: Article?
  private(set) var meant: [Range<Int>] = []
  private(set) var inBrackets: [Range<Int>] = []
  private(set) var whole: [Range<Int>] = []
  private(set) var openings: [Int] = []
  /// Names and roles of the credits that are read.
  private var parts: [Range<Int>] = []

  init(_ page: Page) {
    self.page = page
    bytes = page.bytes
    whole.reserveCapacity(Self.usual)
    meant.reserveCapacity(Self.usual)
    parts.reserveCapacity(Self.usual)
  }

  /// So many names and roles are room for most pages.
  private static let usual = 32

  /// Whether most roles in brackets stand directly in front of a name.
  private static func hasTightRoles(_ page: Page) -> Bool {
    var tight = 0
    var all = 0
    for article in page.articles {
      for credit in article.bracketedCredits {
        guard let gap = credit.roleGap, credit.names.first?.isPlausible == true,
          !page.masked.touch(gap)
        else { continue }
        all += 1
        tight += gap.isEmpty ? 1 : 0
      }
    }
    return tight * 2 > all
  }

  /// Reads the lead, the bylines and the signature of an article.
  mutating func read(_ article: Article) {
    self.article = article
    if let lead = article.lead {
      readMarker(of: lead)
      read(lead.credits, in: lead.parenthesis?.range)
      if lead.parenthesis == nil { readReport(of: lead) }
    }
    read(article.bylines, in: nil, areOnOwnLine: true)
    if let signature = article.signature {
      openings.append(signature.range.lowerBound)
      read(signature.credits, in: signature.range)
    }
  }

  private mutating func readMarker(of lead: Lead) {
    whole.append(lead.marker.range)
    guard lead.markerNext > lead.marker.range.upperBound else { return }
    let gap = lead.marker.range.upperBound..<lead.markerNext
    let next = bytes.scalar(at: lead.markerNext, before: page.range.upperBound)?.scalar
    if next?.opensParenthesis != true {
      meant.append(gap)
    } else if page.breaksLine(gap) {
      whole.append(around(gap))
    } else {
      openings.append(gap.upperBound)
    }
  }

  /// Reads what stands around 报道 behind a name without brackets, where a space sets off all the words there:
  /// `记者 和茜 报道 4月8日`.
  private mutating func readReport(of lead: Lead) {
    guard let credit = lead.credits.last, let name = credit.names.last,
      credit.roleGap?.isEmpty == false
    else { return }
    let before = page.gap(after: name.range.upperBound)
    let behind = page.gap(before: lead.bodyStart)
    guard !before.isEmpty, !behind.isEmpty, before.upperBound < behind.lowerBound,
      !page.breaksLine(before.lowerBound..<behind.lowerBound)
    else { return }
    inBrackets += [before, behind]
  }

  /// Reads credits; those of a byline on a line of its own show by themselves how they are set.
  private mutating func read(
    _ credits: [Credit], in brackets: Range<Int>?, areOnOwnLine: Bool = false
  ) {
    guard !credits.isEmpty else { return }
    parts.removeAll(keepingCapacity: true)
    let gaps = credits.compactMap(\.roleGap)
    let spacing = spacing(of: gaps)
    for credit in credits {
      if let role = credit.role {
        parts.append(role.range)
        if role.isKnown { whole.append(role.range) }
        readGap(between: role, and: credit.names.first, isOnOwnLine: areOnOwnLine, spacing)
      }
      for name in credit.names {
        parts.append(name.range)
        if !isSpacedOut(name), !isTwoWords(name) { whole.append(name.range) }
      }
    }
    parts.sort { $0.lowerBound < $1.lowerBound }
    for index in parts.indices.dropFirst() {
      readGap(between: parts[index - 1], and: parts[index], isInBrackets: brackets != nil)
    }
    guard let brackets, let first = parts.first, let last = parts.last else { return }
    whole.append(brackets.lowerBound..<first.lowerBound + 1)
    readEnd(last.upperBound, of: brackets)
  }

  /// Reads what stands between the last name and the closing bracket: nothing, or what those named made.
  private mutating func readEnd(_ end: Int, of brackets: Range<Int>) {
    let gap = page.gap(after: end)
    if !gap.isEmpty,
      let (scalar, close) = bytes.scalar(endingAt: brackets.upperBound, after: gap.upperBound),
      scalar.closesParenthesis, isWork(gap.upperBound..<close)
    {
      inBrackets.append(gap)
    } else {
      whole.append(end - 1..<brackets.upperBound)
    }
  }

  /// The longest word for what people made, in bytes.
  private static let longestWork = 12

  /// Whether there is nothing but such a word.
  private func isWork(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestWork
      && Credit.works.contains(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Whether a slash and such a word stand behind a name: `王强/文 李梅/图`.
  private func isWorkBehindSlash(_ range: Range<Int>) -> Bool {
    guard let (mark, end) = bytes.scalar(at: range.lowerBound, before: range.upperBound) else {
      return false
    }
    return (mark == "/" || mark == "／") && isWork(end..<range.upperBound)
  }

  /// How many of the roles of some credits have a space behind them.
  private enum Spacing { case none, some, all }

  /// One role alone tells nothing of others.
  private func spacing(of gaps: [Range<Int>]) -> Spacing {
    let spaced = gaps.count { !$0.isEmpty && !page.breaksLine($0) }
    return spaced == 0 ? .none : spaced > 1 && spaced == gaps.count ? .all : .some
  }

  /// Reads the gap between a role and its name, which means something where all the roles beside it have one; so
  /// does the end of a line where some have.
  private mutating func readGap(
    between role: Credit.Role, and name: Credit.Name?, isOnOwnLine: Bool, _ spacing: Spacing
  ) {
    guard let name, role.range.upperBound < name.range.lowerBound else { return }
    let gap = role.range.upperBound..<name.range.lowerBound
    let isSet = page.breaksLine(gap) ? spacing != .none : spacing == .all && !isOnOwnLine
    if isSet, page.gap(after: gap.lowerBound) == gap {
      inBrackets.append(gap)
    } else if page.breaksLine(gap) || !isOnOwnLine && isWrapped && hasTightRoles {
      whole.append(around(gap))
    } else if isOnOwnLine {
      meant.append(gap)
    } else {
      openings.append(gap.upperBound)
    }
  }

  private mutating func readGap(
    between left: Range<Int>, and right: Range<Int>, isInBrackets: Bool
  ) {
    guard left.upperBound < right.lowerBound else { return }
    let between = left.upperBound..<right.lowerBound
    let gap = page.gap(before: right.lowerBound)
    if gap.lowerBound > between.lowerBound {
      // Behind a mark, unless a word for what was made stands between: `傅雅 文 张明 图`.
      let first = page.gap(after: left.upperBound)
      if !first.isEmpty, isWork(first.upperBound..<gap.lowerBound) {
        inBrackets += [first, gap]
      } else if isWorkBehindSlash(between.lowerBound..<gap.lowerBound), !page.breaksLine(gap) {
        meant.append(gap)
      } else if !page.breaksLine(between.lowerBound..<gap.lowerBound) {
        // Text lies between two bylines of an article.
        whole.append(around(gap))
      }
    } else if isInBrackets {
      inBrackets.append(between)
    } else {
      meant.append(between)
    }
  }

  /// Whether a name of two characters has a space between them: it is spaced out in lists to be as long
  /// as the others.
  private func isSpacedOut(_ name: Credit.Name) -> Bool {
    name.range.count > name.text.utf8.count && bytes.scalarCount(in: name.range) == 3
      && bytes.hasMark(in: name.range) { $0 == " " || $0 == "\u{3000}" }
  }

  /// Whether a space parts a name in two of two characters each, the first no family name: what somebody
  /// is stands in front of the name, `（读者 小唐）`.
  private func isTwoWords(_ name: Credit.Name) -> Bool {
    guard name.range.count > name.text.utf8.count else { return false }
    let text = SolidText(bytes, in: name.range)
    guard text.count == 4, text.hasGap(before: 2), let first = text[0], let second = text[1] else {
      return false
    }
    return !Surnames.isSurname(first, second)
  }

  /// Whether lines were printed that may have left a space behind a role; elsewhere somebody set it there.
  private var isWrapped: Bool { article.map(page.isWrapped) != false }

  private func around(_ gap: Range<Int>) -> Range<Int> { gap.lowerBound - 1..<gap.upperBound + 1 }
}
