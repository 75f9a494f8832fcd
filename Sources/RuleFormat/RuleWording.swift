/// What a rule is called and what it says, in the compact form that the program carries.
///
/// A run shows the messages of few rules: a text is read when it is asked for.
package struct RuleWording: Equatable, Sendable {
  /// The fields of the title, then those of each message.
  package let text: String

  /// Takes what ``text`` gave.
  package init(text: String) {
    self.text = text
  }

  /// Writes a wording.
  init(title: Bilingual, messages: [RuleMessage]) {
    var fields = FieldWriter()
    fields.add(title)
    for message in messages {
      fields.add(message.key)
      fields.add(message.text)
    }
    text = fields.text
  }

  /// What the rule is called in lists.
  package var title: Bilingual {
    var fields = FieldReader(text)
    return fields.nextBilingual()
  }

  /// The messages, the usual one first.
  package var messages: [RuleMessage] {
    var fields = FieldReader(text)
    fields.skip(2)
    var messages: [RuleMessage] = []
    while !fields.isAtEnd {
      messages.append(RuleMessage(key: fields.next(), text: fields.nextBilingual()))
    }
    return messages
  }

  /// The keys of the messages, in the same order.
  package var keys: [String] {
    var fields = FieldReader(text)
    fields.skip(2)
    var keys: [String] = []
    while !fields.isAtEnd {
      keys.append(fields.next())
      fields.skip(2)
    }
    return keys
  }
}
