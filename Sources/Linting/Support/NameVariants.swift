internal import NewsCopy

/// Finds strings that differ from known names in one character of the given name, one that is easily
/// taken for the right one.
struct NameVariants {
  /// A name, or a string that is nearly one.
  struct Mention {
    let name: ShortName
    /// The index of the known name.
    let person: Int
    let range: Range<Int>
  }

  private let names: [ShortName]
  /// One bit for the last six bits of each family name, and for the six in front of those.
  private let families: (last: UInt64, middle: UInt64)
  /// Where the known names stand, and what is nearly one, each in the order of the text.
  private(set) var known: [Mention] = []
  private(set) var variants: [Mention] = []

  /// Bytes of a name.
  private static let length = 9
  /// More are a list.
  private static let most = 200
  /// Characters that are mostly words of their own behind a name of two characters.
  private static let words = ScalarSet("会为之知致至以一已由有又与于")

  init(of names: [ShortName]) {
    self.names = names
    var families: (last: UInt64, middle: UInt64) = (0, 0)
    for name in names {
      families.last |= 1 << UInt64(name[0].value & 0x3F)
      families.middle |= 1 << UInt64(name[0].value >> 6 & 0x3F)
    }
    self.families = families
  }

  /// Reads a stretch of text.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    let text = bytes.span.extracting(0..<range.upperBound)
    var offset = range.lowerBound
    let (last, middle) = families
    while offset < text.count &- (Self.length - 1) {
      let lead = text[offset]
      guard lead.beginsHan else {
        offset &+= lead.scalarLength
        continue
      }
      // The last bytes of a Han character are the last six bits of its number and the six before.
      if last >> UInt64(text[offset &+ 2] & 0x3F) & 1 != 0,
        middle >> UInt64(text[offset &+ 1] & 0x3F) & 1 != 0
      {
        take(bytes, at: offset, in: range)
      }
      offset &+= 3
    }
  }

  private mutating func take(_ bytes: [UInt8], at start: Int, in limits: Range<Int>) {
    let end = limits.upperBound
    guard let first = bytes.scalar(at: start, before: end), isFamily(first.scalar),
      let second = bytes.scalar(at: first.next, before: end), second.scalar.isHan,
      let third = bytes.scalar(at: second.next, before: end), third.scalar.isHan
    else { return }
    let name = ShortName(first.scalar, second.scalar, third.scalar)
    let range = start..<third.next
    if let person = names.firstIndex(of: name) {
      if known.count < Self.most { known.append(Mention(name: name, person: person, range: range)) }
      return
    }
    guard variants.count < Self.most, let person = onlyPerson(like: name) else { return }
    let next = bytes.scalar(at: third.next, before: end)?.scalar
    guard !isOfWords(name, next, differsAtEnd: names[person][2] != third.scalar),
      standsAlone(range, in: limits, bytes)
    else { return }
    variants.append(Mention(name: name, person: person, range: range))
  }

  private func isFamily(_ scalar: Unicode.Scalar) -> Bool {
    for name in names where name[0] == scalar { return true }
    return false
  }

  /// Whether what is nearly a name is made of words that happen to meet: 金秋|升学, 高健|设施.
  private func isOfWords(
    _ name: ShortName, _ next: Unicode.Scalar?, differsAtEnd: Bool
  ) -> Bool {
    if CommonWords.contain(name[0], name[1]) { return true }
    guard let next else { return differsAtEnd && Self.words.contains(name[2]) }
    return differsAtEnd
      ? Self.words.contains(name[2]) || isWord(name[2], next) : CommonWords.contain(name[2], next)
  }

  /// What stands in front of a name in the middle of a clause, and behind it.
  private static let (leads, particles) = (
    ScalarSet("由对向和与及跟同为给让请在把被到"), ScalarSet("的和与及等在说将也已把对从到向则又还都就先")
  )

  /// Whether what is nearly a name has a mark or a word of its own on one side, not 金秋升学季.
  private func standsAlone(_ name: Range<Int>, in limits: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let before = bytes.scalar(endingAt: name.lowerBound, after: limits.lowerBound)?.scalar,
      before.isHan, !Self.leads.contains(before),
      let next = bytes.scalar(at: name.upperBound, before: limits.upperBound), next.scalar.isHan,
      !Self.particles.contains(next.scalar),
      let second = bytes.scalar(at: next.next, before: limits.upperBound)?.scalar
    else { return true }
    return isWord(next.scalar, second)
  }

  private static let followers = NameFollowers()

  private func isWord(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    next.isHan && (Self.followers.contain(last, next) || CommonWords.contain(last, next))
  }

  /// The one known name from which a string differs in a character of the given name; nil where none
  /// is, or several are.
  private func onlyPerson(like name: ShortName) -> Int? {
    var found: Int?
    for (index, known) in names.enumerated() {
      guard let gap = name.onlyDifference(from: known), gap > 0,
        NameLikeness.areAlike(name[gap], known[gap])
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }
}
