internal import JSONText

/// Which message is for which feature.
enum Methods {
  /// Writes the result of a request.
  typealias RequestHandler =
    @Sendable (Params, inout Session, inout JSONWriter) throws(RPCError) -> Void
  /// Begins a request whose answer comes later.
  typealias TaskHandler = @Sendable (RequestID, Params, inout Session) throws(RPCError) -> Void
  typealias NotificationHandler = @Sendable (Params, inout Session) throws(RPCError) -> Void

  static let requests: [String: RequestHandler] = [
    "initialize": Lifecycle.initialize,
    "shutdown": Lifecycle.shutdown,
    "textDocument/codeAction": CodeActions.answer,
    "codeAction/resolve": CodeActions.resolve,
    "textDocument/formatting": Formatting.document,
    "textDocument/rangeFormatting": Formatting.range,
    "textDocument/rangesFormatting": Formatting.ranges,
    "textDocument/willSaveWaitUntil": Formatting.beforeSaving,
    "textDocument/completion": Completion.answer,
    "textDocument/documentHighlight": Highlights.answer,
    "textDocument/documentSymbol": DocumentSymbols.answer,
    "textDocument/foldingRange": FoldingRanges.answer,
    "textDocument/inlayHint": InlayHints.answer,
    "textDocument/selectionRange": SelectionRanges.answer,
    "textDocument/semanticTokens/full": SemanticTokens.answer,
    "textDocument/semanticTokens/range": SemanticTokens.answerRange,
    "textDocument/diagnostic": PulledFindings.answer,
  ]

  static let tasks: [String: TaskHandler] = [
    "workspace/diagnostic": WorkspaceFindings.start,
    "workspace/executeCommand": FolderRepair.start,
    "workspace/symbol": IndexQuery.startSymbols,
    "textDocument/hover": Hover.start,
    "textDocument/references": IndexQuery.startReferences,
  ]

  static let notifications: [String: NotificationHandler] = [
    "initialized": Lifecycle.initialized,
    "textDocument/didOpen": TextSync.didOpen,
    "textDocument/didChange": TextSync.didChange,
    "textDocument/didSave": TextSync.didSave,
    "textDocument/didClose": TextSync.didClose,
    "window/workDoneProgress/cancel": Session.cancelProgress,
    "workspace/didChangeConfiguration": WorkspaceSync.didChangeConfiguration,
    "workspace/didChangeWatchedFiles": WorkspaceSync.didChangeWatchedFiles,
    "workspace/didChangeWorkspaceFolders": WorkspaceSync.didChangeFolders,
  ]
}
