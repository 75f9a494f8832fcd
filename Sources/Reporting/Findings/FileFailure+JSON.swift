internal import JSONText

extension JSONWriter {
  /// Writes the files that could not be checked, each as `{"path", "message"}`.
  mutating func write(_ failures: [FileFailure], _ messages: MessageRenderer, under key: String) {
    array(key, failures) { writer, failure in
      writer.beginObject()
      writer.field("path", failure.path)
      writer.field("message", messages.text(of: failure))
      writer.endObject()
    }
  }
}
