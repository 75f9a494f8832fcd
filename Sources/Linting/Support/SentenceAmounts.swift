internal import NewsCopy

/// A number in Arabic digits of a sentence, with what it counts.
struct Amount {
  /// With 万 and 亿 behind it taken in.
  let value: Double
  /// Half of what the last digit stands for: how far rounding may have gone.
  let slack: Double
  /// Indexes of the scalars from the first digit to 万 or 亿.
  let range: Range<Int>
  /// The scalar behind, if there is one.
  let unit: Unicode.Scalar?
  /// Whether 近, 超, 余 or a range makes it less than exact.
  let isRough: Bool

  var isPercentage: Bool { unit == "%" || unit == "％" }
  /// Whether it tells when, not how much.
  var isTime: Bool { unit == "年" || unit == "月" || unit == "日" }

  /// Whether two count the same: 人 and 名 do.
  func isLike(_ other: Amount) -> Bool {
    unit == other.unit
      || Self.people.contains(unit ?? " ") && Self.people.contains(other.unit ?? " ")
  }

  private static let people = ScalarSet("人名")
}

/// The numbers around a word of a sentence, white space left out.
struct SentenceAmounts {
  let text: SolidText
  /// Indexes of the scalars of the word.
  let word: Range<Int>
  /// In the order of the text; none of them touches the word.
  let amounts: [Amount]

  /// Scalars that are read on each side of the word.
  private static let reach = 40
  private static let roughBefore = ScalarSet("近超约逾过满数几—-－–～~第·．:：∶/")
  private static let roughAfter = ScalarSet("余多来几到至—-－–～~左以")

  init?(_ page: Page, around word: Range<Int>) {
    guard let block = page.block(at: word.lowerBound) else { return nil }
    let bytes = page.bytes
    var start = word.lowerBound
    var count = 0
    while count < Self.reach,
      let (scalar, begin) = bytes.scalar(endingAt: start, after: block.range.lowerBound),
      !Self.ends(scalar)
    {
      start = begin
      count += 1
    }
    var text = SolidText(bytes, in: start..<word.lowerBound)
    let first = text.count
    text.append(bytes, in: word, limit: .max)
    let last = text.count
    var end = word.upperBound
    count = 0
    while count < Self.reach,
      let (scalar, next) = bytes.scalar(at: end, before: block.range.upperBound),
      !Self.ends(scalar)
    {
      end = next
      count += 1
    }
    text.append(bytes, in: word.upperBound..<end, limit: .max)
    self.text = text
    self.word = first..<last
    amounts = Self.amounts(of: text)
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || scalar == "；"
  }

  private static func amounts(of text: SolidText) -> [Amount] {
    var found: [Amount] = []
    var index = 0
    while let scalar = text[index] {
      guard scalar.isDigit else {
        index += 1
        continue
      }
      let amount = amount(at: index, in: text)
      found.append(amount)
      index = amount.range.upperBound
    }
    return found
  }

  private static func amount(at start: Int, in text: SolidText) -> Amount {
    var index = start
    var value = 0.0
    var part = 0.0
    var isCode = false
    while let scalar = text[index] {
      if scalar.isDigit {
        value = value * 10 + Double(scalar.value & 0xF)
        part *= 10
      } else if (scalar == "." || scalar == "．") && text[index + 1]?.isDigit == true {
        isCode = isCode || part > 0
        part = 1
      } else if scalar != "," || text[index + 1]?.isDigit != true {
        break
      }
      index += 1
    }
    var unit = 1 / max(part, 1)
    value *= unit
    while let scalar = text[index], HanNumber.isLargeUnit(scalar),
      let factor = HanNumber.factor(scalar)
    {
      value *= Double(factor)
      unit *= Double(factor)
      index += 1
    }
    let before = text[start - 1]
    let behind =
      text[index].map { $0.isHan && !roughAfter.contains($0) } == true ? index + 1 : index
    let last = text[index] == "%" || text[index] == "％" ? index + 1 : behind
    let isRough =
      isCode || before.map { roughBefore.contains($0) || $0.isLatin } == true
      || [index, last].contains { text[$0].map(roughAfter.contains) == true }
    return Amount(
      value: value, slack: unit / 2, range: start..<index, unit: text[index], isRough: isRough)
  }

  /// Whether some words stand between two indexes.
  func holds(_ words: [[Unicode.Scalar]], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return range.contains { index in
      words.contains { text.end(of: $0, at: index).map { $0 <= range.upperBound } == true }
    }
  }

  /// Whether all scalars between two indexes are Han characters.
  func isHan(_ range: Range<Int>) -> Bool { range.allSatisfy { text[$0]?.isHan == true } }

  /// Whether commas and the like are all that stands at an index.
  func parts(at index: Int) -> Bool {
    text[index].map { $0 == "，" || $0 == "," || $0 == "、" } == true
  }

  /// A value as a message shows it, with one decimal where it needs one.
  static func shown(_ value: Double) -> String {
    guard value < 1e15 else { return "\(value)" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
