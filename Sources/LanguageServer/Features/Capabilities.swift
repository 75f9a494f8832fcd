internal import JSONText

/// What the server tells the client that it can do.
enum Capabilities {
  private static let plainProviders = [
    "documentFormattingProvider", "documentHighlightProvider",
    "documentSymbolProvider", "foldingRangeProvider", "hoverProvider", "inlayHintProvider",
    "referencesProvider", "selectionRangeProvider", "workspaceSymbolProvider",
  ]

  static func write(_ session: Session, to writer: inout JSONWriter) {
    let client = session.client
    if client.offersEncodings { writer.field("positionEncoding", client.encoding.rawValue) }
    writer.object("textDocumentSync") { writer in
      writer.field("openClose", true)
      // Who names no encoding may count columns in a way of its own: better the whole text.
      writer.field("change", client.offersEncodings ? 2 : 1)
      writer.field("save", true)
      if session.isCalledBeforeSaving { writer.field("willSaveWaitUntil", true) }
    }
    if client.pullsFindings {
      writer.object("diagnosticProvider") { writer in
        writer.field("identifier", "copydesk")
        writer.field("interFileDependencies", false)
        writer.field("workspaceDiagnostics", true)
        // Without this many clients send no token for progress.
        writer.field("workDoneProgress", true)
      }
    }
    writeActions(client, to: &writer)
    for provider in plainProviders { writer.field(provider, true) }
    if client.formatsRanges {
      writer.object("documentRangeFormattingProvider") { $0.field("rangesSupport", true) }
    } else {
      writer.field("documentRangeFormattingProvider", true)
    }
    writer.object("completionProvider") { $0.field("resolveProvider", false) }
    writer.object("semanticTokensProvider") { writer in
      writer.object("legend") { writer in
        writer.array("tokenTypes", SemanticTokens.Kind.allCases.map(\.type))
        writer.array("tokenModifiers", [String]())
      }
      writer.field("full", true)
      writer.field("range", true)
    }
    writer.object("executeCommandProvider") { writer in
      writer.array("commands", Commands.all(for: client))
      writer.field("workDoneProgress", true)
    }
    writer.object("workspace") { writer in
      writer.object("workspaceFolders") { writer in
        writer.field("supported", true)
        writer.field("changeNotifications", true)
      }
    }
  }

  /// Kinds are only for clients that know code actions; the others know commands, and have none where
  /// they take no edits.
  private static func writeActions(_ client: ClientProfile, to writer: inout JSONWriter) {
    guard client.hasActionLiterals else {
      return writer.field("codeActionProvider", client.appliesEdits)
    }
    writer.object("codeActionProvider") { writer in
      writer.array("codeActionKinds", ActionKind.all)
      writer.field("resolveProvider", true)
    }
  }
}
