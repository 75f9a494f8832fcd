/// The kinds of code actions that the server offers.
enum ActionKind {
  static let quickFix = "quickfix"
  static let fixAll = "source.fixAll.copydesk"
  static let pageWraps = "source.wraps.copydesk"
  static let articleWraps = "refactor.rewrite.wraps.copydesk"

  static let all = [quickFix, fixAll, pageWraps, articleWraps]

  /// Whether a kind is among those that a client asks for; one of these means all below it too.
  static func isWanted(_ kind: String, _ only: [String]) -> Bool {
    only.isEmpty
      || only.contains { wanted in
        wanted.isEmpty || kind == wanted || kind.utf8.starts(with: (wanted + ".").utf8)
      }
  }
}
