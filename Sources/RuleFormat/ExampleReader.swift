internal import JSONText

/// Reads the examples of one rule file.
struct ExampleReader {
  let sheet: RuleSheet

  func readBad(_ item: DocumentItem) throws(DocumentError) -> BadExample {
    let keys = ["text", "message", "fixed", "fix", "options", "date", "markdown"]
    let fields = try DocumentFields(item, allowed: keys)
    let marked = try readMarked(try fields.required("text"))
    let fixed = try fields.optional("fixed").map(readText)
    return BadExample(
      marked: marked,
      messages: try readMessages(try fields.required("message"), count: marked.ranges.count),
      fixed: fixed,
      fix: try readFix(fields, fixed: fixed, text: marked.text),
      options: try readOptions(fields.optional("options")),
      date: try fields.optional("date").map(readDate),
      isMarkdown: try fields.optional("markdown")?.flag() ?? false
    )
  }

  func readGood(_ item: DocumentItem) throws(DocumentError) -> GoodExample {
    let fields = try DocumentFields(
      item, allowed: ["text", "reason", "options", "date", "markdown"])
    let text = try fields.required("text")
    let copy = try readText(text)
    guard MarkedText(copy)?.ranges.isEmpty == true else {
      throw text.error(
        Bilingual(
          chinese: "正例里没有要标出的错误，不应有“⟦”“⟧”",
          english: "a good example has nothing to mark with “⟦” and “⟧”"
        )
      )
    }
    return GoodExample(
      text: copy,
      reason: try fields.required("reason").bilingual(),
      options: try readOptions(fields.optional("options")),
      date: try fields.optional("date").map(readDate),
      isMarkdown: try fields.optional("markdown")?.flag() ?? false
    )
  }

  /// Reads a text that is written as one string or as an array of lines.
  private func readText(_ item: DocumentItem) throws(DocumentError) -> String {
    guard item.node.value.elements != nil else { return try item.string() }
    return try item.strings().joined(separator: "\n")
  }

  private func readMarked(_ item: DocumentItem) throws(DocumentError) -> MarkedText {
    guard let marked = MarkedText(try readText(item)), !marked.ranges.isEmpty else {
      throw item.error(
        Bilingual(
          chinese: "反例须用成对的“⟦”“⟧”标出所查到的文字",
          english: "a bad example marks the text found with a pair of “⟦” and “⟧”"
        )
      )
    }
    return marked
  }

  private func readMessages(
    _ item: DocumentItem,
    count: Int
  ) throws(DocumentError) -> [String] {
    if let message = item.node.value.string { return Array(repeating: message, count: count) }
    let messages = try item.strings()
    guard messages.count == count else {
      throw item.error(
        Bilingual(
          chinese: "标出了\(count)处，却有\(messages.count)条消息",
          english: "\(count) places are marked, but there are \(messages.count) messages"
        )
      )
    }
    return messages
  }

  private func readFix(
    _ fields: DocumentFields,
    fixed: String?,
    text: String
  ) throws(DocumentError) -> FixSafety? {
    let fix = try fields.optional("fix")?.word(FixSafety.self)
    guard let fixed, let item = fields.optional("fixed") else {
      guard let item = fields.optional("fix") else { return nil }
      throw item.error(
        Bilingual(chinese: "有“fix”就要有“fixed”", english: "“fix” needs “fixed” beside it")
      )
    }
    guard let safety = fix ?? sheet.fix else {
      throw item.error(
        Bilingual(
          chinese: "这条规则不提供修改，不应有“fixed”",
          english: "this rule offers no fix, so “fixed” cannot hold"
        )
      )
    }
    guard !fixed.unicodeScalars.elementsEqual(text.unicodeScalars) else {
      throw item.error(
        Bilingual(chinese: "改后与原文相同", english: "the repaired text is the text itself")
      )
    }
    return safety
  }

  private func readDate(_ item: DocumentItem) throws(DocumentError) -> CalendarDate {
    let text = try item.string()
    if let date = CalendarDate(text) { return date }
    throw CalendarDate.noSuchDay(text).map { item.error($0) }
      ?? item.error(expected: CalendarDate.form)
  }

  private func readOptions(_ item: DocumentItem?) throws(DocumentError) -> RuleOptions {
    guard let item else { return RuleOptions(sheet) }
    return RuleOptions(sheet, changes: try sheet.readOptions(item))
  }
}
