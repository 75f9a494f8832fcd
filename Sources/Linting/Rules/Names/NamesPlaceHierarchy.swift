internal import NewsCopy
internal import RuleFormat

/// A district or county after a city that it does not belong to, 韶关市香洲区, or a city after such a
/// province, 江苏省合肥市.
///
/// Only cities and provinces that the options list whole are checked, and only
/// what is listed under another; zones and old names are no concern of this rule.
struct NamesPlaceHierarchy: Rule {
  /// A city with its districts, or a province with its cities.
  private struct Place {
    let name: String
    /// As the option has it, read when a name is looked for: `江苏省:南京市 无锡市`.
    let members: [UInt8]
    let isProvince: Bool

    init?(_ text: String, isProvince: Bool) {
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      name = String(text[..<colon])
      members = Array(text.utf8[colon...])
      self.isProvince = isProvince
    }

    /// Whether a name stands between `:` or a space and a space or the end.
    func holds(_ member: [UInt8]) -> Bool {
      var start = 1
      while start + member.count <= members.count {
        let end = start + member.count
        if members.hasBytes(member, at: start, before: members.count),
          end == members.count || members[end] == UInt8(ascii: " ")
        {
          return true
        }
        while start < members.count, members[start] != UInt8(ascii: " ") { start += 1 }
        start += 1
      }
      return false
    }
  }

  private let places: [Place]

  init(_ options: RuleOptions) {
    places =
      options.list("places").compactMap { Place($0, isProvince: false) }
      + options.list("provinces").compactMap { Place($0, isProvince: true) }
  }

  /// Scalars of the longest district.
  private static let longest = 9
  /// Bytes of the longest city, with room for a wrap.
  private static let longestCity = 18
  private static let city = Array("市".utf8)
  private static let endings = ScalarSet("区县市旗")
  /// What makes of 区 the start of another word: 南山区域.
  private static let notAfter = ScalarSet("域划位块间段")

  var words: [String] { places.map(\.name) }

  func check(_ page: Page, _ findings: inout Findings) {
    for hit in findings.hits {
      let place = places[hit.word]
      let start = hit.range.upperBound
      guard let limits = page.block(at: hit.range.lowerBound)?.range,
        let end = districtEnd(page.bytes, from: start, before: limits.upperBound)
      else { continue }
      // No city of a prefecture's rank has a longer name than 呼和浩特市.
      if place.isProvince,
        end - start > Self.longestCity || !page.bytes.hasBytes(Self.city, at: end - 3, before: end)
      {
        continue
      }
      let text = SolidText(page.bytes, in: start..<end)
      let district = text.string(0..<text.count)
      let member = Array(district.utf8)
      guard !place.holds(member) else { continue }
      let owners = places.filter { $0.isProvince == place.isProvince && $0.holds(member) }
      guard !owners.isEmpty else { continue }
      let range = hit.range.lowerBound..<end
      if owners.count == 1 {
        findings.add(
          range, "elsewhere",
          ["district": district, "city": place.name, "owner": owners[0].name])
      } else {
        findings.add(range, "none", ["district": district, "city": place.name])
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
