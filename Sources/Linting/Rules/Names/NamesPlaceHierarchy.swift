internal import NewsCopy
internal import RuleFormat

/// A district or county after a city that it does not belong to: 韶关市香洲区.
///
/// Only cities whose districts the options list whole are checked, and only districts that are
/// listed under another city; zones and old names are no concern of this rule.
struct NamesPlaceHierarchy: Rule {
  /// Each city with its districts, as UTF-8 with a space around each.
  private let places: [(city: String, districts: [UInt8])]

  init(_ options: RuleOptions) {
    places = options.list("places").compactMap { text in
      let parts = text.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), Array(" \(parts[1]) ".utf8)) : nil
    }
  }

  /// Scalars of the longest district.
  private static let longest = 9
  private static let endings = ScalarSet("区县市旗")
  /// What makes of 区 the start of another word: 南山区域.
  private static let notAfter = ScalarSet("域划位块间段")

  var words: [String] { places.map(\.city) }

  func check(_ page: Page, _ findings: inout Findings) {
    for hit in findings.hits {
      let (city, districts) = places[hit.word]
      let start = hit.range.upperBound
      guard let limits = page.block(at: hit.range.lowerBound)?.range,
        let end = districtEnd(page.bytes, from: start, before: limits.upperBound)
      else { continue }
      let text = SolidText(page.bytes, in: start..<end)
      let district = text.string(0..<text.count)
      let entry = ByteSearch([" \(district) "])
      guard !entry.occurs(in: districts, districts.indices) else { continue }
      let owners = places.filter { entry.occurs(in: $0.districts, $0.districts.indices) }
      guard !owners.isEmpty else { continue }
      let range = hit.range.lowerBound..<end
      if owners.count == 1 {
        findings.add(
          range, "elsewhere", ["district": district, "city": city, "owner": owners[0].city])
      } else {
        findings.add(range, "none", ["district": district, "city": city])
      }
    }
  }

  /// The offset after the first 区, 县 or 市 behind a city.
  private func districtEnd(_ bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var offset = start
    for index in 0..<Self.longest {
      guard let (scalar, range) = bytes.solidScalar(at: offset, before: end), scalar.isHan else {
        return nil
      }
      offset = range.upperBound
      guard index > 0, Self.endings.contains(scalar) else { continue }
      let next = bytes.solidScalar(at: offset, before: end)?.scalar
      return next.map(Self.notAfter.contains) == true ? nil : offset
    }
    return nil
  }
}
