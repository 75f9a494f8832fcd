internal import NewsCopy

/// What leads, credits, headings and captions say of the white space in and around them.
struct StructureRulings {
  private let page: Page
  private let bytes: [UInt8]
  /// White space between two names, or between a name and a role: it means something.
  private var meant: [Range<Int>] = []
  /// Names, roles and markers: white space inside them is none of theirs.
  private var whole: [Range<Int>] = []
  /// Whether most roles of the page stand directly in front of their name.
  private let hasTightRoles: Bool
  private var beforeBrackets: [Int] = []
  private var crossheads: Set<Int> = []
  /// Blocks whose lines stand in another order than they were printed in.
  private let scrambled: [Range<Int>]

  /// Reads what some of the articles of a page say.
  init(_ page: Page, _ articles: [Article], scrambled: [Range<Int>]) {
    self.page = page
    bytes = page.bytes
    self.scrambled = scrambled
    hasTightRoles = Self.hasTightRoles(page)
    for article in articles {
      read(article)
      for heading in article.headings where heading.role == .crosshead && heading.level == 0 {
        crossheads.insert(heading.range.lowerBound)
      }
    }
    beforeBrackets.sort()
    whole.sort { $0.lowerBound < $1.lowerBound }
    meant.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether most roles in brackets stand directly in front of a name.
  private static func hasTightRoles(_ page: Page) -> Bool {
    let gaps = page.articles.flatMap(\.bracketedCredits).compactMap { credit in
      credit.names.first?.isPlausible == true ? credit.roleGap : nil
    }.filter { !page.masked.touch($0) }
    let tight = gaps.count(where: \.isEmpty)
    return tight * 2 > gaps.count
  }

  private mutating func read(_ article: Article) {
    if let lead = article.lead {
      whole.append(lead.marker.range)
      let next = bytes.scalar(at: lead.markerNext, before: page.range.upperBound)?.scalar
      if lead.markerNext > lead.marker.range.upperBound {
        let gap = lead.marker.range.upperBound..<lead.markerNext
        let isLine = bytes[gap].contains { $0 == 0x0A || $0 == 0x0D }
        if next?.opensParenthesis == true {
          if isLine {
            whole.append(gap.lowerBound - 1..<gap.upperBound + 1)
          } else {
            beforeBrackets.append(gap.upperBound)
          }
        } else {
          meant.append(gap)
        }
      }
      read(lead.credits, in: lead.parenthesis?.range)
    }
    read(article.bylines, in: nil)
    if let signature = article.signature {
      beforeBrackets.append(signature.range.lowerBound)
      read(signature.credits, in: signature.range)
    }
  }

  private func hasSpace(_ range: Range<Int>) -> Bool { bytes[range].contains(0x20) }

  /// The white space directly in front of an offset.
  private func gap(before end: Int) -> Range<Int> {
    var start = end
    while let (scalar, begin) = bytes.scalar(endingAt: start, after: page.range.lowerBound),
      scalar.isGap
    {
      start = begin
    }
    return start..<end
  }

  private mutating func read(_ credits: [Credit], in brackets: Range<Int>?) {
    guard !credits.isEmpty else { return }
    for credit in credits {
      guard let role = credit.role?.range, let name = credit.names.first?.range,
        role.upperBound < name.lowerBound
      else { continue }
      let gap = role.upperBound..<name.lowerBound
      if hasTightRoles || bytes[gap].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        whole.append(gap.lowerBound - 1..<gap.upperBound + 1)
      } else {
        beforeBrackets.append(gap.upperBound)
      }
    }
    let parts = credits.flatMap { [$0.role?.range].compactMap(\.self) + $0.names.map(\.range) }
      .sorted { $0.lowerBound < $1.lowerBound }
    // Names of two characters are spaced out in lists to be as long as the others.
    whole += credits.flatMap(\.names).map(\.range).filter {
      bytes.scalarCount(in: $0) != 3 || !hasSpace($0)
    }
    whole += credits.compactMap(\.role).filter(\.isKnown).map(\.range)
    for (left, right) in zip(parts, parts.dropFirst()) where left.upperBound < right.lowerBound {
      let between = left.upperBound..<right.lowerBound
      let gap = gap(before: right.lowerBound)
      if gap.lowerBound > between.lowerBound {
        whole.append(gap.lowerBound - 1..<gap.upperBound + 1)
      } else {
        meant.append(between)
      }
    }
    guard let brackets, let first = parts.first, let last = parts.last else { return }
    whole.append(brackets.lowerBound..<first.lowerBound + 1)
    whole.append(last.upperBound - 1..<brackets.upperBound)
  }

  /// What the structure says of a gap between two blocks or inside one that may be a headline.
  func ruling(
    of gap: Range<Int>, lines: Int, isBeforeBrackets: Bool, between left: Int, and right: Int,
    isInHeadline: Bool
  ) -> WrapGap.Ruling {
    if lines == 0, !isBeforeBrackets, followsMarker(gap, in: right) { return .meant }
    if Self.holds(whole, gap) { return .none }
    if isBeforeBrackets, lines > 0 { return .apart }
    if let ruling = NameListGap.ruling(of: gap, lines: lines, in: page) { return ruling }
    if left != right, !mayBeOne(left, right) { return .apart }
    if isInHeadline { return lines == 0 ? .meant : .apart }
    guard isText(right) || page.blocks[right].kind == .caption else {
      return lines == 0 ? .meant : .apart
    }
    if page.masked.touch(gap) { return lines == 0 ? .meant : .apart }
    if isBeforeBrackets { return .open }
    if Self.holds(meant, gap) { return lines > 0 && left != right ? .apart : .meant }
    return .open
  }

  /// No headline is longer, in bytes.
  private static let longestHeadline = 400

  /// Whether a block is a headline too wide for the parser: no sentence, at the top of the page or
  /// directly above a lead or another headline.
  func isHeadline(_ block: Int) -> Bool {
    let candidate = page.blocks[block]
    guard candidate.isBody, candidate.lines.count <= 2, block + 1 < page.blocks.count,
      candidate.range.count <= Self.longestHeadline,
      !ScalarEdges(bytes, candidate.range).endsSentence, !containsSentence(candidate.range)
    else { return false }
    if block == 0 { return true }
    switch page.blocks[block + 1].kind {
    case .lead: return true
    case .heading: return !isCrosshead(block + 1)
    case .body:
      return block + 2 < page.blocks.count && page.blocks[block + 2].kind == .lead
        && isHeadline(block + 1)
    default: return false
    }
  }

  /// Whether a block is nothing but two or more names.
  private func isBareByline(_ block: Int) -> Bool {
    let range = page.blocks[block].range
    guard range.count <= 60, page.blocks[block].isBody, bytes[range].contains(0x20) else {
      return false
    }
    let pieces = bytes[range].split(separator: 0x20, omittingEmptySubsequences: true)
    return pieces.count > 1
      && pieces.allSatisfy { PieceKind.isName(bytes, $0.startIndex..<$0.endIndex) }
  }

  private func containsSentence(_ range: Range<Int>) -> Bool {
    let bytes = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let lead = bytes[offset]
      if lead == 0xE3, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x82 { return true }
      offset += lead.scalarLength
    }
    return false
  }

  private func mayBeOne(_ left: Int, _ right: Int) -> Bool {
    page.blocks[right].isBody && (isText(left) || isCrosshead(left))
      && !isBareByline(left) && !isBareByline(right)
      && !scrambled.contains { $0.contains(left) && $0.contains(right) }
  }

  /// No marker is longer, in bytes.
  private static let longestMarker = 60

  /// Whether a block begins with what may be a marker that the parser does not take for one, and the
  /// gap stands behind it.
  private func followsMarker(_ gap: Range<Int>, in block: Int) -> Bool {
    let start = page.blocks[block].range.lowerBound
    guard gap.lowerBound - start <= Self.longestMarker,
      let (last, end) = bytes.scalar(endingAt: gap.lowerBound, after: start),
      last == "讯" || last == "电", bytes.scalar(endingAt: end, after: start)?.scalar != "通"
    else { return false }
    return !bytes[start..<end].contains(UInt8(ascii: "("))
  }

  /// Whether what may stand tight or spaced follows a gap: a signature, a bracket after a marker, a
  /// name after its role.
  func isBeforeBrackets(_ gap: Range<Int>) -> Bool {
    var low = 0
    var high = beforeBrackets.count
    while low < high {
      let middle = (low + high) / 2
      if beforeBrackets[middle] < gap.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < beforeBrackets.count && beforeBrackets[low] == gap.upperBound
  }

  /// Whether a block is a heading between paragraphs, which the first part of a cut paragraph looks
  /// like.
  func isCrosshead(_ block: Int) -> Bool {
    crossheads.contains(page.blocks[block].range.lowerBound)
  }

  private func isText(_ block: Int) -> Bool {
    page.blocks[block].isText
  }

  /// Whether one of the ranges contains a gap; a range that ends where the gap begins does not.
  private static func holds(_ ranges: [Range<Int>], _ gap: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= gap.lowerBound { low = middle + 1 } else { high = middle }
    }
    return ranges[max(0, low - 3)..<low].contains {
      $0.upperBound >= gap.upperBound && $0.lowerBound <= gap.lowerBound
    }
  }
}
