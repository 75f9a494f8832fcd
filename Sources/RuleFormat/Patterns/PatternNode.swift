/// A regular expression as a tree.
package indirect enum PatternNode: Equatable, Sendable {
  /// One certain character.
  case literal(Unicode.Scalar)

  /// One character of a set.
  case set(PatternSet)

  /// The start of the paragraph.
  case start

  /// The end of the paragraph.
  case end

  /// One after the other; nothing at all where it is empty.
  case sequence([PatternNode])

  /// One of several, the earlier ones first.
  case choice([PatternNode])

  /// So many times; without bound where `most` is nil.
  case repeated(PatternNode, least: Int, most: Int?, isGreedy: Bool)

  /// A part that messages and replacements can name, by its number from 1.
  case group(PatternNode, number: Int)
}
