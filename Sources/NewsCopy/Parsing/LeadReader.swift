/// Reads the opening of a paragraph as a lead: marker, byline, time.
struct LeadReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms
  /// What was read of the paragraph; each one takes the memory of the one before.
  private var text = SolidText()

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  /// Scalars of the paragraph that are looked at first: most leads are over by then.
  private static let window = 64
  /// Beyond so many scalars no time element opens a lead.
  private static let longestOpening = 260
  /// Scalars of the next paragraphs that a byline may reach into.
  private static let overhang = 60
  /// Bytes of the longest marker.
  private static let longestMarker = 96
  /// Printed lines have fewer scalars.
  private static let longestLine = 50
  /// The longest byline in brackets, in scalars.
  private static let longestByline = 200

  /// The lead of a paragraph that ``mayOpenWithMarker(_:)``.
  ///
  /// - Parameters:
  ///   - range: The paragraph.
  ///   - reach: Those below into which its byline may reach.
  /// - Returns: Nil where no marker opens it.
  mutating func lead(in range: Range<Int>, reach: Range<Int>?) -> Lead? {
    text.read(bytes, in: range, limit: Self.window)
    guard let (marker, markerEnd) = MarkerReader(text, terms: terms).marker() else { return nil }
    var position = end(ofColonsAt: markerEnd)
    if hasOpenBracket(at: position) { readOn(to: range.upperBound) }
    let end = text.count
    if let reach, isCut(from: position) {
      text.append(bytes, in: reach, limit: Self.overhang)
    }
    let parenthesis = parenthesis(at: position, paragraphEnd: end)
    var credits: [Credit] = []
    if let parenthesis {
      credits = parenthesis.credits
      position = parenthesis.end
    } else if let byline = RunningBylineReader(text, terms: terms).credits(at: position) {
      credits = byline.credits
      position = byline.end
    }
    position = self.end(ofColonsAt: position)
    return Lead(
      marker: marker,
      parenthesis: parenthesis?.found,
      credits: credits,
      time: marker.date ?? time(from: position, to: range.upperBound),
      markerNext: markerEnd < text.count ? text.start(of: markerEnd) : marker.range.upperBound,
      bodyStart: text.start(of: position)
    )
  }

  private func end(ofColonsAt index: Int) -> Int {
    var end = index
    while text[end]?.isColon == true { end += 1 }
    return end
  }

  /// The time element of the lead, for which more of the paragraph is read only where needed.
  private mutating func time(from start: Int, to end: Int) -> TimeElement? {
    var reader = LeadTimeReader(from: start)
    if let time = reader.time(in: text) { return time }
    let read = text.count
    if !reader.passedSentence { readOn(to: end) }
    return text.count > read ? reader.time(in: text) : nil
  }

  /// Reads more of a paragraph of which the beginning has been read.
  private mutating func readOn(to end: Int) {
    let start = text.end(of: text.count - 1)
    guard start < end, text.count < Self.longestOpening else { return }
    text.append(bytes, in: start..<end, limit: Self.longestOpening - text.count)
  }

  /// Whether 讯, 电, 消息 or 综合 stands near the start, before any comma: cheap to see in the bytes.
  ///
  /// Always true where the house has a marker without them.
  func mayOpenWithMarker(_ range: Range<Int>) -> Bool {
    if terms.hasUnusualMarkers { return true }
    let bytes = bytes.span
    var offset = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + Self.longestMarker) - 2
    while offset < end {
      let lead = bytes[offset]
      if lead.beginsHan {
        switch (bytes[offset &+ 2], bytes[offset &+ 1], lead) {
        case (0xAF, 0xAE, 0xE8), (0xB5, 0x94, 0xE7), (0x88, 0xB6, 0xE6), (0xBC, 0xBB, 0xE7):
          return true
        default: offset &+= 3
        }
        continue
      }
      switch (lead, bytes[offset + 1], bytes[offset + 2]) {
      case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81...0x82): return false
      case (UInt8(ascii: ","), _, _), (UInt8(ascii: ";"), _, _): return false
      default: offset += lead.scalarLength
      }
    }
    return false
  }

  /// Whether the paragraph may stop inside the byline: a bracket stays open, or the line is over
  /// before a sentence is.
  private func isCut(from index: Int) -> Bool {
    guard let opening = text[index], let last = text[text.count - 1] else { return true }
    if opening.opensParenthesis { return hasOpenBracket(at: index) }
    return text.count < Self.longestLine && !last.endsSentence
  }

  private func hasOpenBracket(at index: Int) -> Bool {
    text[index]?.opensParenthesis == true
      && !(index..<text.count).contains { text[$0]?.closesParenthesis == true }
  }

  /// Whether the line opens with a marker, whatever follows.
  func opensWithMarker(_ range: Range<Int>) -> Bool {
    marker(opening: range) != nil
  }

  private func marker(opening range: Range<Int>) -> Marker? {
    guard mayOpenWithMarker(range) else { return nil }
    let text = SolidText(bytes, in: range, limit: Self.longestLine)
    return MarkerReader(text, terms: terms).marker()?.marker
  }

  /// Whether a marker opens a line and ends on the next one, its source on the first:
  /// `新华社柏林4月18⏎日电`.
  func cutsMarker(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard let marker = marker(opening: line.lowerBound..<next.upperBound) else { return false }
    return marker.range.upperBound > line.upperBound
      && marker.source.unicodeScalars.count <= SolidText(bytes, in: line).count
      && isLikely(marker)
  }

  /// The place of a marker without a date is no longer, in bytes.
  private static let longestBarePlace = 18

  /// Whether a marker is none of a headline that ends like the name of a paper, `深圳地铁14号线延长运营`, with
  /// the marker below it: where there is no date, an agency and a short place stand.
  private func isLikely(_ marker: Marker) -> Bool {
    guard marker.date == nil, let place = marker.place else { return true }
    return marker.source.unicodeScalars.last == "社"
      && place.utf8.count <= Self.longestBarePlace
  }

  private struct BracketedByline {
    let found: Lead.Parenthesis
    let credits: [Credit]
    let end: Int
  }

  private func parenthesis(at start: Int, paragraphEnd: Int) -> BracketedByline? {
    guard let opening = text[start], opening.opensParenthesis else { return nil }
    let limit = min(text.count, start + Self.longestByline)
    let reader = CreditReader(text, terms: terms)
    if let closing = closing(in: start..<limit),
      closing < paragraphEnd || !endsSentence(in: start..<paragraphEnd)
    {
      let inside = start + 1..<closing
      let credits = reader.credits(in: inside)
      return BracketedByline(
        found: Lead.Parenthesis(
          range: text.bytes(start..<closing + 1), isClosed: true,
          isBroken: start < paragraphEnd && closing >= paragraphEnd),
        credits: reader.isPlausible(inside, credits: credits) ? credits : [],
        end: closing + 1)
    }
    let end = unclosedEnd(from: start + 1, to: min(limit, paragraphEnd))
    let credits = reader.credits(in: start + 1..<end)
    return BracketedByline(
      found: Lead.Parenthesis(
        range: text.bytes(start..<end), isClosed: false, isBroken: false),
      credits: reader.isPlausible(start + 1..<end, credits: credits) ? credits : [],
      end: end)
  }

  /// The bracket that closes the one at the start of a range: brackets inside come in pairs, and no
  /// byline holds a full stop.
  private func closing(in range: Range<Int>) -> Int? {
    var depth = 0
    for index in range {
      guard let scalar = text[index], scalar != "。" else { return nil }
      depth += scalar.opensParenthesis ? 1 : scalar.closesParenthesis ? -1 : 0
      if depth == 0 { return index }
    }
    return nil
  }

  private func endsSentence(in range: Range<Int>) -> Bool {
    range.contains { text[$0]?.endsSentence == true }
  }

  /// Where a byline without its closing bracket stops: at the first digit, mark or time.
  private func unclosedEnd(from start: Int, to limit: Int) -> Int {
    let time = TimeReader(text)
    return (start..<max(start, limit)).first { index in
      guard let scalar = text[index] else { return true }
      return scalar.isDigit || scalar.pausesSentence && scalar != "、" || scalar.endsSentence
        || scalar.opens || time.element(at: index) != nil
    } ?? max(start, limit)
  }
}
