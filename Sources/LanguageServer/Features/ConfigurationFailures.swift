internal import Configuring
internal import RuleFormat
internal import System

/// Tells people what is wrong with configurations and rules of newsrooms.
extension Session {
  /// Shows broken configurations where they are broken, and clears those that are well again.
  mutating func reportFailures() {
    let known = reported
    reported = house.failures
    for path in Set(known.keys).union(reported.keys).sorted() {
      let failure = reported[path]
      guard failure?.sentence != known[path]?.sentence else { continue }
      if let failure, !isBlank(path) { show(failure.sentence) }
      publishFailure(of: path)
    }
  }

  /// Sends what is wrong with a file, or that nothing is; one that is open is checked like any document.
  mutating func publishFailure(of path: Path) {
    if let open = document(of: path) {
      documents[open.uri]?.schedule.request(at: now)
      if client.pullsFindings { refreshFindings() }
      return
    }
    let items = ConfigurationFindings.items(
      [reported[path]].compactMap { $0 }, in: lines(of: path), language())
    sendFindings(items, of: DocumentURI.uri(of: path), version: nil)
  }

  /// Takes back what was sent of a file that is now open, where the client asks for findings, or calls
  /// the file by another address.
  mutating func clearPushedFailure(of uri: String) {
    guard let path = documents[uri]?.path, reported[path] != nil else { return }
    let address = DocumentURI.uri(of: path)
    guard client.pullsFindings || address != uri else { return }
    sendFindings(Array("[]".utf8), of: address, version: nil)
  }

  /// What is wrong with an open configuration or rule: what its text shows, or else what was found
  /// when the same text was read from the disk.
  func failures(of document: Document) -> [ConfigurationFailure] {
    guard let path = document.path else { return [] }
    let bytes = document.text.lines.bytes
    let faults =
      switch purpose(of: document) {
      case .copy: [ConfigurationFailure]()
      case .configuration:
        [house.fault(in: ConfigurationText(bytes, at: path, name: path.name.display))]
          .compactMap { $0 }
      case .rule(let folder): RuleFolder.faults(in: bytes, at: path, of: folder)
      }
    guard faults.isEmpty, let failure = house.failures[path] else { return faults }
    return (try? FileReader.readRegular(path)) == bytes ? [failure] : []
  }

  /// Whether a file says nothing yet, as one that is being made.
  private func isBlank(_ path: Path) -> Bool {
    lines(of: path)?.bytes.allSatisfy { " \t\r\n".utf8.contains($0) } ?? false
  }

  /// The lines of a file on the disk; nil where it is not UTF-8 or cannot be read.
  private func lines(of path: Path) -> LineIndex? {
    guard let bytes = try? FileReader.readRegular(path),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return LineIndex(bytes, client.encoding)
  }
}
