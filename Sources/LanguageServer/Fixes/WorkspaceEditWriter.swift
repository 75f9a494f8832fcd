internal import JSONText
internal import Linting

/// Writes edits of one or several documents as one workspace edit.
struct WorkspaceEditWriter {
  /// The edits of one document.
  struct Part {
    let uri: String
    /// The version that the edits are for; nil for a document that is not open.
    let version: Int?
    let lines: LineIndex
    let edits: [Edit]
    /// Whether the document is to be made first.
    var isNew = false
  }

  let client: ClientProfile

  /// Writes a workspace edit as a value.
  func write(_ parts: [Part], to writer: inout JSONWriter) {
    writer.beginObject()
    if client.hasDocumentChanges {
      writer.key("documentChanges")
      writer.beginArray()
      for part in parts { writeVersioned(part, to: &writer) }
      writer.endArray()
    } else {
      writer.object("changes") { writer in
        for part in parts {
          writer.key(part.uri)
          EditWriter(part.lines, client).write(part.edits, to: &writer)
        }
      }
    }
    writer.endObject()
  }

  private func writeVersioned(_ part: Part, to writer: inout JSONWriter) {
    if part.isNew {
      writer.beginObject()
      writer.field("kind", "create")
      writer.field("uri", part.uri)
      writer.endObject()
    }
    writer.beginObject()
    writer.object("textDocument") { writer in
      writer.field("uri", part.uri)
      writer.key("version")
      if let version = part.version { writer.integer(version) } else { writer.null() }
    }
    writer.key("edits")
    EditWriter(part.lines, client).write(part.edits, to: &writer)
    writer.endObject()
  }
}

extension WorkspaceEditWriter.Part {
  /// The edits of an open document as it is now.
  init(_ document: Document, _ edits: some Sequence<Edit>) {
    self.init(
      uri: document.uri, version: document.text.version, lines: document.text.lines,
      edits: Array(edits))
  }
}
