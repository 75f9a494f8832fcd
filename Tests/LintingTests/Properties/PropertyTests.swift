import Linting
import NewsCopy
import RuleFormat
import Testing

/// What holds of any page whatsoever, tried on pages that chance wore.
///
/// A failure names the number of its page: the same number makes the same page again.
@Suite struct PropertyTests {
  /// Pages are tried in parcels, so that they can run side by side.
  static let parcels = 0..<20
  static let parcel = 20

  @Test(arguments: parcels) func everyPartLiesOnItsPage(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 12) { source, _ in
      PageParser().pages(of: source).flatMap { PropertyModel.faults(of: $0) }
    }
  }

  @Test(arguments: parcels) func everyFindingLiesOnItsPage(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 8) { source, chance in
      let linter = PropertyLinters.linter(&chance)
      return linter.parser.pages(of: source).flatMap { page in
        PropertyFindings.faults(of: linter.check(page, context), on: page)
      }
    }
  }

  @Test(arguments: parcels) func repairsSettle(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 5) { source, chance in
      let limit: FixLimit = chance.hits(oneIn: 2) ? .safeOnly : .unsafeToo
      let fixer = Fixer(PropertyLinters.linter(&chance), limit: limit)
      guard let once = try? fixer.fix(source, context) else {
        return ["\(limit) fixes go in circles"]
      }
      let twice = try fixer.fix(once.text, context)
      return twice.text.bytes == once.text.bytes ? [] : ["a second repair changes the page"]
    }
  }

  /// All desks but wording, whose repairs are words.
  @Test(arguments: parcels) func safeRepairsKeepTheWords(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 5) { source, chance in
      let rules = PropertyLinters.linter(&chance).rules.filter { $0.sheet.id.desk != .wording }
      let fixer = Fixer(Linter(rules), limit: .safeOnly)
      let before = words(source)
      let after = words(try fixer.fix(source, context).text)
      guard before != after else { return [] }
      let same = zip(before, after).prefix { $0 == $1 }.count
      let (old, new) = (before.dropFirst(max(0, same - 6)), after.dropFirst(max(0, same - 6)))
      return ["“\(String(old.prefix(20)))” became “\(String(new.prefix(20)))”"]
    }
  }

  @Test(arguments: parcels) func aRepairStaysOnItsPage(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 5) { source, _ in
      let fixer = Fixer(PropertyLinters.house, limit: .unsafeToo)
      let alone = try source.pageRanges.map { range in
        try fixer.fix(source.slice(range), context).text.bytes
      }
      let together = try fixer.fix(source, context).text
      let pages = together.pageRanges.map { Array(together.bytes[$0]) }
      return pages == alone ? [] : ["pages are repaired otherwise beside others"]
    }
  }

  @Test(arguments: parcels) func whatIsNoCopyStays(_ parcel: Int) throws {
    try forEachPage(of: parcel, wear: 5) { page, chance in
      let source = PropertyAsides.insert(into: page, &chance)
      let limit: FixLimit = chance.hits(oneIn: 2) ? .safeOnly : .unsafeToo
      let fixed = try Fixer(PropertyLinters.linter(&chance), limit: limit).fix(source, context).text
      let (before, after) = (PropertyAsides.all(in: source), PropertyAsides.all(in: fixed))
      guard before != after else { return [] }
      return [
        "\(limit): \(source.string(source.bytes.indices).debugDescription): \(before), \(after)"
      ]
    }
  }

  private var context: PageContext { PageContext(date: PropertyLinters.day) }

  /// The characters that no safe fix may touch, in order.
  private func words(_ source: SourceText) -> String {
    var words = String.UnicodeScalarView()
    for scalar in source.string(source.bytes.indices).unicodeScalars
    where scalar.isHan || scalar.isLatin || scalar.isDigit {
      words.append(scalar)
    }
    return String(words)
  }

  private func forEachPage(
    of parcel: Int, wear: Int,
    _ faults: (SourceText, inout PropertyRandom) throws -> [String]
  ) throws {
    for number in parcel * Self.parcel..<(parcel + 1) * Self.parcel {
      var chance = PropertyRandom(-number - 1)
      let text = try PropertyPages.page(number, wear: wear)
      let source = SourceText(text, format: chance.hits(oneIn: 4) ? .markdown : .plain)
      let found = try faults(source, &chance)
      #expect(found == [], "page \(number): \(text.debugDescription)")
    }
  }
}
