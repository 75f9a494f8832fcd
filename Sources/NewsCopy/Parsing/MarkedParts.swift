/// Tells headings with `#` over the parts of an article from the headlines of other articles.
struct MarkedParts {
  private let bytes: [UInt8]
  private let shape: HeadingShape
  /// Whether the number of `#` marks tells parts from articles; in what extractors write, it tells the size of
  /// the type.
  private let hasLevels: Bool

  init(_ bytes: [UInt8], _ shape: HeadingShape, hasLevels: Bool) {
    self.bytes = bytes
    self.shape = shape
    self.hasLevels = hasLevels
  }

  /// What is known of the article above a heading.
  private struct Above {
    /// Of its headline, in `#` marks.
    var level: Int
    /// Whether its headline has a number: so may those of other articles.
    var isNumbered: Bool
    /// Whether one of its parts has a number.
    var hasNumbers = false
    /// Whether its lead or a byline says who wrote it.
    var hasWriter = false
  }

  /// A heading with marks.
  private struct Heading {
    let level: Int
    let number: NumberedOpening?
    let isDeck: Bool
  }

  /// Marks the headings over parts of articles as crossheads.
  func mark(in draft: inout PageDraft) {
    var above: Above?
    var isInHead = false
    for index in draft.blocks.indices {
      guard let heading = heading(index, in: draft) else {
        isInHead = false
        if writes(index, in: draft) { above?.hasWriter = true }
        continue
      }
      if let article = above, !draft.isPlaced(index),
        counts(heading, index, in: article, draft)
          || !isInHead && isBelow(heading, index, article, draft)
      {
        draft.addCrosshead(index)
        if heading.number != nil { above?.hasNumbers = true }
      } else {
        // The last line of a head is the headline, but for a deck.
        if !isInHead || !heading.isDeck {
          above = Above(level: heading.level, isNumbered: heading.number != nil)
        }
        isInHead = true
      }
    }
  }

  private func heading(_ index: Int, in draft: PageDraft) -> Heading? {
    let block = draft.blocks[index]
    guard block.kind == .heading, let marks = LineStart(bytes, block.range).headingMarks else {
      return nil
    }
    let text = marks.text..<block.range.upperBound
    let start = LineStart(bytes, text)
    return Heading(
      level: marks.level, number: start.isNumbered ? NumberedOpening(bytes, text) : nil,
      isDeck: start.opensDeck)
  }

  private func writes(_ index: Int, in draft: PageDraft) -> Bool {
    draft.blocks[index].kind == .byline || draft.lead(index)?.credits.isEmpty == false
  }

  /// Whether a heading counts off a part; a section of the paper has a heading without a number directly below its
  /// own.
  private func counts(_ heading: Heading, _ index: Int, in above: Above, _ draft: PageDraft) -> Bool
  {
    guard let number = heading.number, !above.isNumbered,
      !hasLevels || heading.level >= above.level,
      above.hasNumbers || number.value == 1 || isFollowed(number, below: index, in: draft)
    else { return false }
    let below = index + 1 < draft.blocks.count ? self.heading(index + 1, in: draft) : nil
    return below == nil || below?.number != nil
  }

  /// Whether the next heading has the next number, as in the second part of a series.
  private func isFollowed(
    _ number: NumberedOpening, below index: Int, in draft: PageDraft
  ) -> Bool {
    let next = draft.blocks.indices.dropFirst(index + 1).lazy.compactMap {
      self.heading($0, in: draft)
    }
    return next.first.map {
      $0.number?.value == number.value + 1 && $0.number?.style == number.style
    } == true
  }

  /// Whether the level of a heading says that it stands over a part; what another writer signed is none.
  private func isBelow(_ heading: Heading, _ index: Int, _ above: Above, _ draft: PageDraft) -> Bool
  {
    hasLevels && heading.level > above.level && !shape.endsForCertain(index - 1, in: draft)
      && !(above.hasWriter && isSigned(below: index, in: draft))
  }

  /// Whether the text below a heading is signed.
  private func isSigned(below index: Int, in draft: PageDraft) -> Bool {
    draft.blocks.indices.dropFirst(index + 1).prefix { draft.blocks[$0].kind != .heading }
      .contains(where: draft.isSigned)
  }
}
