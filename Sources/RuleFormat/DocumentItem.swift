package import JSONText

/// A value in a file and the keys that lead to it: what decoding reads and errors point at.
package struct DocumentItem: Sendable {
  /// The value.
  package let node: JSONNode

  /// The keys from the file's top to the value, outermost first.
  package let keyPath: [String]

  /// Names a value by its keys.
  package init(node: JSONNode, keyPath: [String]) {
    self.node = node
    self.keyPath = keyPath
  }

  /// Reads a whole file, a JSON text with comments.
  package init(file bytes: [UInt8]) throws(DocumentError) {
    do {
      self.init(node: try JSONReader.read(bytes, dialect: .commented), keyPath: [])
    } catch {
      throw DocumentError(error)
    }
  }

  /// The text of a string.
  package func string() throws(DocumentError) -> String {
    guard let text = node.value.string else { throw error(expected: JSONKind.text.name) }
    return text
  }

  /// The truth of a Boolean.
  package func flag() throws(DocumentError) -> Bool {
    guard let truth = node.value.bool else { throw error(expected: JSONKind.flag.name) }
    return truth
  }

  /// The elements of an array.
  package func elements() throws(DocumentError) -> [DocumentItem] {
    guard let nodes = node.value.elements else { throw error(expected: JSONKind.list.name) }
    return nodes.enumerated().map { index, node in
      DocumentItem(node: node, keyPath: keyPath + ["[\(index)]"])
    }
  }

  /// The texts of an array of strings.
  package func strings() throws(DocumentError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.string()) }
    return texts
  }

  /// The text of a string that is not blank.
  package func filledString() throws(DocumentError) -> String {
    let text = try string()
    guard !text.allSatisfy(\.isWhitespace) else {
      throw error(Bilingual(chinese: "不能为空", english: "a text must not be empty"))
    }
    return text
  }

  /// The texts of an array of strings none of which is blank.
  package func filledStrings() throws(DocumentError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.filledString()) }
    return texts
  }

  /// The members of an object whose keys are names that the caller knows.
  package func members() throws(DocumentError) -> [DocumentMember] {
    guard let members = node.value.members else { throw error(expected: JSONKind.object.name) }
    return members.map { member in
      DocumentMember(
        key: member.key,
        keyOffset: member.keyRange.lowerBound,
        item: DocumentItem(node: member.value, keyPath: keyPath + [member.key])
      )
    }
  }

  /// One of several words.
  package func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) throws(DocumentError) -> Word where Word.RawValue == String {
    let text = try oneOf(Word.allCases.map(\.rawValue))
    guard let word = Word(rawValue: text) else { throw error(expected: JSONKind.text.name) }
    return word
  }

  /// One of several texts.
  package func oneOf(_ allowed: [String]) throws(DocumentError) -> String {
    let text = try string()
    guard allowed.contains(text) else { throw error(expectedOneOf: allowed) }
    return text
  }

  /// A text in both languages, `{"zh": …, "en": …}`, or one string for both.
  package func bilingual() throws(DocumentError) -> Bilingual {
    if let text = node.value.string { return Bilingual(chinese: text, english: text) }
    let fields = try DocumentFields(self, allowed: ["zh", "en"])
    return Bilingual(
      chinese: try fields.required("zh").string(),
      english: try fields.required("en").string()
    )
  }
}
