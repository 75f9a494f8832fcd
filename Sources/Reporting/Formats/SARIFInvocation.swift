internal import JSONText

/// Writes how a run went as SARIF has it: whether every file could be checked, and which could not.
struct SARIFInvocation {
  let failures: [FileFailure]
  let messages: MessageRenderer

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("executionSuccessful", failures.isEmpty)
    if !failures.isEmpty {
      writer.array("toolExecutionNotifications", failures) { write($1, to: &$0) }
    }
    writer.endObject()
  }

  private func write(_ failure: FileFailure, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("level", "error")
    writer.object("message") { $0.field("text", messages.text(of: failure)) }
    writer.array("locations", [SARIFArtifact(path: failure.path)]) { writer, artifact in
      writer.beginObject()
      writer.object("physicalLocation") { artifact.write(to: &$0) }
      writer.endObject()
    }
    writer.endObject()
  }
}
