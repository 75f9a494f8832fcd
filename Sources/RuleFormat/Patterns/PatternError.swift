/// What is wrong in a pattern.
package struct PatternError: Error, Equatable, Sendable {
  /// The character where it shows, from 1.
  package let place: Int

  /// What is wrong there, as a clause.
  package let clause: Bilingual

  init(_ place: Int, _ chinese: String, _ english: String) {
    self.place = place
    clause = Bilingual(
      chinese: "第\(place)个字符：" + chinese, english: "at character \(place): " + english)
  }
}
