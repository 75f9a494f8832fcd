internal import JSONText

extension RuleSheet {
  /// The sheet as compact JSON, with the keys of a rule file.
  package func core() -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    writer.field("id", id.description)
    writer.field("title", title)
    writer.field("severity", severity.rawValue)
    if !isEnabled {
      writer.key("enabled")
      writer.bool(false)
    }
    writer.field("fix", fix?.rawValue ?? "none")
    if !options.isEmpty {
      writer.key("options")
      writer.beginObject()
      for option in options { option.write(to: &writer) }
      writer.endObject()
    }
    writer.key("messages")
    writer.beginObject()
    for message in messages { writer.field(message.key, message.text) }
    writer.endObject()
    writer.endObject()
    return writer.take()
  }
}

extension OptionSpec {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.key(name)
    writer.beginObject()
    writer.field("type", kind.name)
    if case .choice(let values, let house) = kind {
      writer.key("values")
      writer.texts(values)
      if let house { writer.field("house", house) }
    }
    writer.key("default")
    switch defaultValue {
    case .text(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    case .flag(let truth): writer.bool(truth)
    case .list(let texts): writer.texts(texts)
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  fileprivate mutating func field(_ key: String, _ text: Bilingual) {
    self.key(key)
    beginObject()
    field("zh", text.chinese)
    field("en", text.english)
    endObject()
  }

  fileprivate mutating func texts(_ texts: [String]) {
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
