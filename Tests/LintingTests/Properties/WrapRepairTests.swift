import Linting
import NewsCopy
import System
import Testing
import WrapDamage

/// What holds of pages that were whole, went through an extractor, and are repaired.
///
/// A failure names the number of its page: the same number makes the same page again.
@Suite struct WrapRepairTests {
  private static let pages = 1080
  private static let parcels = 12

  /// Gaps of many pages, counted.
  private struct Tally {
    var joined = 0
    var joinedRightly = 0
    var toJoin = 0
    var pages = 0
    var wholePages = 0
  }

  @Test("1,080 damaged pages are whole again", arguments: 0..<parcels)
  func damagedPages(_ parcel: Int) throws {
    let sources = try Self.sources()
    let kinds = Damage.Kind.allCases
    var tally = Tally()
    for number in stride(from: parcel, to: Self.pages, by: Self.parcels) {
      let page = DamagedPage(
        sources[number % sources.count], kind: kinds[(number / Self.parcels) % kinds.count],
        seed: number)
      let once = try Self.repaired(page.broken)
      #expect(try Self.repaired(once) == once, "page \(number): a second repair changes it")
      #expect(solid(once) == solid(page.broken), "page \(number): more than white space changed")
      if page.isDecidable { count(once, page, in: &tally) }
    }
    let precision = Double(tally.joinedRightly) / Double(max(1, tally.joined))
    let recall = Double(tally.joinedRightly) / Double(max(1, tally.toJoin))
    let whole = Double(tally.wholePages) / Double(max(1, tally.pages))
    #expect(precision >= 0.985, "precision")
    #expect(recall >= 0.97, "recall")
    #expect(whole >= 0.85, "whole pages")
  }

  @Test("Pages that are whole stay so")
  func wholePages() throws {
    for page in try Self.sources() {
      let whole = DamagedPage(page, kind: .clean, seed: 1).gold
      #expect(try Self.repaired(whole) == whole)
    }
  }

  /// The restored seed pages, those written for the tests, and the articles of both.
  private static func sources() throws -> [SourcePage] {
    let pages = try RestoredSeeds.texts().map { SourcePage($0) } + OwnPages.all
    return pages + pages.flatMap(\.articles)
  }

  private static func repaired(_ page: String) throws -> String {
    let text = try Fixer(PropertyLinters.wraps, limit: .safeOnly).fix(SourceText(page)).text
    return text.string(text.bytes.indices)
  }

  private func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isGap }
  }

  /// Compares the gaps of a repaired page with those of the page that was damaged.
  private func count(_ repaired: String, _ page: DamagedPage, in tally: inout Tally) {
    let (before, after, gold) = (gaps(page.broken), gaps(repaired), gaps(page.gold))
    guard before.count == after.count, before.count == gold.count else { return }
    tally.pages += 1
    tally.wholePages += after == gold ? 1 : 0
    for index in before.indices where before[index] != .none {
      tally.toJoin += gold[index] == .none ? 1 : 0
      guard after[index] == .none else { continue }
      tally.joined += 1
      tally.joinedRightly += gold[index] == .none ? 1 : 0
    }
  }

  private enum GapKind {
    case none, space, lines
  }

  /// What stands in front of each character.
  private func gaps(_ text: String) -> [GapKind] {
    var gaps: [GapKind] = []
    var gap = GapKind.none
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        gap = .lines
      } else if scalar.isGap {
        gap = gap == .lines ? .lines : .space
      } else {
        gaps.append(gap)
        gap = .none
      }
    }
    return gaps
  }
}
