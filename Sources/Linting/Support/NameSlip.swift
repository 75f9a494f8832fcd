internal import NewsCopy

/// A string of an article that is nearly the name of somebody who is named there, by a character that
/// is easily taken for the right one.
struct NameSlip {
  /// What is no known name.
  let variant: ShortName
  /// The spelling that stands less often, which may be the known one, and the other.
  let rare: NameVariants.Mention
  let usual: NameVariants.Mention

  /// What names more people is a list, or several articles: every place would be held against all of
  /// them.
  private static let mostPeople = 20
  /// How often the usual spelling stands for one of the other, where that stands more than once.
  private static let clearly = 3

  /// Those of an article, in the order of the text.
  static func all(in article: Article, of people: [ShortName], _ page: Page) -> [NameSlip] {
    guard 1...mostPeople ~= people.count else { return [] }
    var variants = NameVariants(of: people)
    for block in page.blocks(of: article) { variants.read(page.bytes, block.range) }
    guard !variants.variants.isEmpty else { return [] }
    return Dictionary(grouping: variants.variants, by: \.name)
      .sorted { $0.value[0].range.lowerBound < $1.value[0].range.lowerBound }
      .compactMap { name, mentions in
        let known = variants.known.filter { $0.person == mentions[0].person }
        guard isSlip(mentions, of: known),
          page.namesApart(mentions.map(\.range), known.map(\.range)),
          !mentions.contains(where: { page.namesRelative(at: $0.range) })
        else { return nil }
        let isRare = mentions.count <= known.count
        return NameSlip(
          variant: name, rare: isRare ? mentions[0] : known[0],
          usual: isRare ? known[0] : mentions[0])
      }
  }

  /// Whether one of two spellings is rare: both often are two people.
  private static func isSlip(
    _ left: [NameVariants.Mention], of right: [NameVariants.Mention]
  ) -> Bool {
    let (rare, usual) = (min(left.count, right.count), max(left.count, right.count))
    return rare == 1 || rare > 0 && usual >= clearly * rare
  }
}

extension Page {
  /// Bytes between two names at least; nearer ones are named side by side.
  private static let nearestNames = 75
  /// Places of a name that are looked at.
  private static let placesOfName = 8
  private static let relatives = ByteSearch([
    "哥", "弟", "姐", "妹", "兄", "双胞", "孪生", "女儿", "儿子", "儿女", "子女", "长子", "次子", "长女", "次女", "父亲", "母亲",
    "爸", "妈", "父子", "父女", "母子", "母女", "孙子", "孙女", "侄", "甥", "堂亲", "表亲",
  ])
  /// Bytes around a name in which such a word tells whose it is.
  private static let reachOfRelatives = 45

  /// Whether somebody of the family is spoken of beside a name: their names share characters.
  func namesRelative(at name: Range<Int>) -> Bool {
    guard let block = block(at: name.lowerBound)?.range else { return false }
    let around =
      max(0, name.lowerBound - Self.reachOfRelatives)..<(name.upperBound + Self.reachOfRelatives)
    return Self.relatives.occurs(in: bytes, around.clamped(to: block))
  }

  /// Whether nobody names both of two people in one breath.
  func namesApart(_ left: [Range<Int>], _ right: [Range<Int>]) -> Bool {
    left.prefix(Self.placesOfName).allSatisfy { first in
      right.prefix(Self.placesOfName).allSatisfy { second in
        abs(first.lowerBound - second.lowerBound) > Self.nearestNames
          || block(at: first.lowerBound)?.range != block(at: second.lowerBound)?.range
      }
    }
  }
}
