package import RuleFormat
package import System

/// What the command line says before any client does.
package struct ServerOptions: Sendable {
  /// The configuration that holds for everything; nil searches for one beside each file.
  package let config: Path?
  /// The language of messages; nil leaves it to the configuration and the client.
  package let language: Language?
  /// The process of the client, for one that does not tell it in `initialize`.
  package let clientProcess: Int?

  /// Sets nothing unless told so.
  package init(config: Path? = nil, language: Language? = nil, clientProcess: Int? = nil) {
    self.config = config
    self.language = language
    self.clientProcess = clientProcess
  }
}
