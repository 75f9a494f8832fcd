package import Linting
package import RuleFormat
package import Rulebook

/// Renders what findings say, in one language; each template is taken apart once.
package struct MessageRenderer: Sendable {
  private let book: Rulebook
  private let language: Language
  private var templates: [RuleID: [String: MessageTemplate]] = [:]

  /// Takes the templates from a rulebook as they are needed.
  package init(_ book: Rulebook, language: Language) {
    self.book = book
    self.language = language
  }

  /// The message with its pieces filled in, as it came: pieces are copy and may hold anything.
  package mutating func text(of diagnostic: Diagnostic) -> String {
    template(diagnostic).fill(diagnostic.pieces.map { (name: $0.name, value: $0.text) })
  }

  /// Why a file could not be checked, for those who see its path beside it.
  package func text(of failure: FileFailure) -> String { failure.reason.text(in: language) }

  private mutating func template(_ diagnostic: Diagnostic) -> MessageTemplate {
    if let known = templates[diagnostic.rule]?[diagnostic.message] { return known }
    let text = book.sheet(diagnostic.rule)?.message(diagnostic.message).text(in: language)
    let template = MessageTemplate(text ?? diagnostic.message)
    templates[diagnostic.rule, default: [:]][diagnostic.message] = template
    return template
  }
}
