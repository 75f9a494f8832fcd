/// A line of the head of an article.
package struct Heading: Sendable {
  package let role: Role
  /// Bytes, without the `#` marks.
  package let range: Range<Int>
  /// The number of `#` marks, by which extractors show the size of the type.
  package let level: Int

  /// Whether it stands between paragraphs.
  package var isCrosshead: Bool {
    if case .crosshead = role { true } else { false }
  }

  /// What a heading line is.
  package enum Role: String, Sendable {
    /// 栏题: over several articles.
    case section
    /// 引题, 肩题: before the main line.
    case kicker
    /// 主标题.
    case headline
    /// 副题: after the main line.
    case deck
    /// 小标题: between paragraphs, no head of an article.
    case crosshead
  }
}
