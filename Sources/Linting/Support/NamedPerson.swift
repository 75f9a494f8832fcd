internal import NewsCopy

/// A personal name of three characters that a post in front or what somebody does behind gives away.
struct NamedPerson {
  /// Family name and given name.
  let name: ShortName
  /// Bytes of the name.
  let range: Range<Int>

  /// Words that never end a name and may follow one.
  private static let particles = ScalarSet("说在和与对为向就等及也还都到从将已是的则以给把被不没最曾了作")
  /// Family names that are mostly other words behind a post.
  private static let words = ScalarSet("同都从能所应成利要后还连再并会当")
  private static let followers = NameFollowers()

  /// Reads the name after a post that ends at an offset.
  init?(_ bytes: [UInt8], after start: Int, before end: Int) {
    guard let first = bytes.solidScalar(at: start, before: end), Self.mayBegin(first.scalar),
      let second = bytes.solidScalar(at: first.range.upperBound, before: end),
      Self.mayGoOn(second.scalar),
      let third = bytes.solidScalar(at: second.range.upperBound, before: end),
      Self.mayGoOn(third.scalar)
    else { return nil }
    let after = third.range.upperBound
    if let next = bytes.solidScalar(at: after, before: end), next.scalar.isHan {
      guard !Self.followers.contain(third.scalar, next.scalar) else { return nil }
      let isEnd =
        Self.particles.contains(next.scalar)
        || bytes.solidScalar(at: next.range.upperBound, before: end).map {
          Self.followers.contain(next.scalar, $0.scalar)
        } == true
      guard isEnd else { return nil }
    }
    name = ShortName(first.scalar, second.scalar, third.scalar)
    range = first.range.lowerBound..<after
  }

  /// Reads the name in front of a verb, where a clause begins with it.
  init?(_ bytes: [UInt8], before end: Int, after start: Int) {
    guard let third = bytes.solidScalar(endingAt: end, after: start), Self.mayGoOn(third.scalar),
      let second = bytes.solidScalar(endingAt: third.range.lowerBound, after: start),
      Self.mayGoOn(second.scalar),
      let first = bytes.solidScalar(endingAt: second.range.lowerBound, after: start),
      Self.mayBegin(first.scalar)
    else { return nil }
    let before = bytes.solidScalar(endingAt: first.range.lowerBound, after: start)?.scalar
    guard before.map({ !$0.isHan && $0 != "、" }) != false else { return nil }
    name = ShortName(first.scalar, second.scalar, third.scalar)
    range = first.range.lowerBound..<third.range.upperBound
  }

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    (Surnames.isSurname(scalar) || NameLikeness.looksLikeSurname(scalar))
      && !words.contains(scalar)
  }

  private static func mayGoOn(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan && !particles.contains(scalar)
  }
}
