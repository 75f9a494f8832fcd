package import JSONText
package import Linting
package import NewsCopy

/// Writes the findings of a text as a member of a JSON object.
package struct FindingWriter: Sendable {
  private var messages: MessageRenderer

  /// Takes what puts findings into words.
  package init(_ messages: MessageRenderer) {
    self.messages = messages
  }

  /// Writes `"findings": […]`, each as ``ReportFormat/json`` has it, without the path.
  package mutating func write(
    _ diagnostics: [Diagnostic], in source: SourceText, to writer: inout JSONWriter
  ) {
    writer.key("findings")
    writer.beginArray()
    if !diagnostics.isEmpty {
      let lines = SourceLines(source)
      for diagnostic in diagnostics {
        writer.write(diagnostic, messages.text(of: diagnostic), path: nil, lines: lines)
      }
    }
    writer.endArray()
  }
}
