extension JSONWriter {
  /// Writes a member with a text; null where there is none.
  package mutating func field(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  /// Writes a member with a whole number.
  package mutating func field(_ key: String, _ number: Int) {
    self.key(key)
    integer(number)
  }

  /// Writes a member with a truth value.
  package mutating func field(_ key: String, _ truth: Bool) {
    self.key(key)
    bool(truth)
  }

  /// Writes a member with an array of texts.
  package mutating func array(_ key: String, _ texts: [String]) {
    array(key, texts) { $0.string($1) }
  }

  /// Writes a member with an array, each part by `write`.
  package mutating func array<Part>(
    _ key: String, _ parts: some Sequence<Part>, write: (inout JSONWriter, Part) -> Void
  ) {
    self.key(key)
    beginArray()
    for part in parts { write(&self, part) }
    endArray()
  }

  /// Writes a member with an object, its own members by `write`.
  package mutating func object(_ key: String, write: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    write(&self)
    endObject()
  }
}
