internal import JSONText
internal import RuleFormat

extension JSONWriter {
  /// Writes a member with a text; null where there is none.
  mutating func field(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  mutating func field(_ key: String, _ number: Int) {
    self.key(key)
    integer(number)
  }

  mutating func field(_ key: String, _ truth: Bool) {
    self.key(key)
    bool(truth)
  }

  /// Writes a member with a text in both languages.
  mutating func field(_ key: String, _ text: Bilingual) {
    self.key(key)
    beginObject()
    field("zh", text.chinese)
    field("en", text.english)
    endObject()
  }

  mutating func array(_ key: String, _ texts: [String]) {
    array(key, texts) { $0.string($1) }
  }

  /// Writes a member with an array, each part by `write`.
  mutating func array<Part>(
    _ key: String, _ parts: [Part], write: (inout JSONWriter, Part) -> Void
  ) {
    self.key(key)
    beginArray()
    for part in parts { write(&self, part) }
    endArray()
  }
}
