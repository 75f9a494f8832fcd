/// Finds what is not copy in a page whatever its format: addresses with Chinese characters, and in plain
/// text the comments of web pages.
///
/// An address of ASCII characters needs no mask: a mark that it ends with may belong to the sentence, and
/// the others have no Chinese beside them.
enum CopyMask {
  private static let signs = ByteSearch(["://", "<!--", "-->"])
  private static let (scheme, opening, closing) = (0, 1, 2)

  /// Looks for what is not copy.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - range: A page of it.
  ///   - others: What is masked already, as that of Markdown; comments are looked for where there is none.
  /// - Returns: Ranges in order and apart.
  static func ranges(
    in bytes: [UInt8], range: Range<Int>, besides others: MaskedRanges?
  ) -> MaskedRanges {
    guard mayHoldSigns(bytes.span.extracting(range)) else { return others ?? MaskedRanges() }
    let found = signs.matches(in: bytes, range)
    guard !found.isEmpty else { return others ?? MaskedRanges() }
    var masked = others?.ranges ?? comments(among: found)
    let known = MaskedRanges(masked)
    let addresses = addresses(around: found.filter { $0.word == scheme }.map(\.range), bytes, range)
    masked += addresses.filter { !$0.isEmpty && !known.touch($0) }
    masked.sort { $0.lowerBound < $1.lowerBound }
    return MaskedRanges(apart(masked))
  }

  /// Whether `//` or `<!` stands in a text, as in every address and comment; in most pages none does.
  private static func mayHoldSigns(_ text: Span<UInt8>) -> Bool {
    // Without a way out, and counted so, the compiler takes many bytes at a time.
    var seen: UInt8 = 0
    var index = 1
    while index < text.count {
      let (first, second) = (text[index &- 1], text[index])
      let slashes: UInt8 = first == UInt8(ascii: "/") && second == first ? 1 : 0
      let comment: UInt8 = first == UInt8(ascii: "<") && second == UInt8(ascii: "!") ? 1 : 0
      seen |= slashes | comment
      index &+= 1
    }
    return seen != 0
  }

  /// The addresses around some `://` that have Chinese characters, and the blanks that end them.
  private static func addresses(
    around signs: [Range<Int>], _ bytes: [UInt8], _ page: Range<Int>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, sign) in signs.enumerated() {
      // Where an address begins, the one before it ends.
      let end =
        index + 1 < signs.count
        ? ChineseAddress.start(of: signs[index + 1], in: bytes, after: sign.upperBound)
        : page.upperBound
      if let address = ChineseAddress(bytes, around: sign, within: page.lowerBound..<end) {
        ranges += [address.range, address.blanks]
      }
    }
    return ranges
  }

  /// The comments that close.
  private static func comments(among signs: [ByteSearch.Match]) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var start: Int?
    for sign in signs {
      if sign.word == opening, start == nil {
        start = sign.range.lowerBound
      } else if sign.word == closing, let opened = start {
        comments.append(opened..<sign.range.upperBound)
        start = nil
      }
    }
    return comments
  }

  /// Ranges without those that overlap one before them, as an address in the address of another.
  private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for range in ranges where (apart.last?.upperBound ?? 0) <= range.lowerBound {
      apart.append(range)
    }
    return apart
  }
}
