internal import JSONText
internal import RuleFormat

extension JSONWriter {
  /// Writes a member with a text in both languages.
  mutating func field(_ key: String, _ text: Bilingual) {
    self.key(key)
    beginObject()
    field("zh", text.chinese)
    field("en", text.english)
    endObject()
  }
}
