internal import JSONText
package import RuleFormat

/// A rule that a newsroom wrote itself, read from its folder.
package struct NewsroomRule: Sendable {
  /// What linting needs.
  package let sheet: RuleSheet

  /// What people read.
  package let page: RulePage

  /// The file, as people are to see it.
  package let file: String

  private let bytes: [UInt8]

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, JSON with comments and trailing commas.
  ///   - id: What its place says that it is called, `desk/name`.
  ///   - file: The file's name in errors.
  /// - Throws: All that is wrong.
  package init(_ bytes: [UInt8], id: String, file: String) throws(RuleFileError) {
    let rule = try RuleFile(bytes, path: id, standard: .newsroom)
    sheet = rule.sheet
    page = rule.page
    self.file = file
    self.bytes = bytes
  }

  /// Says what is wrong at a place in the file.
  ///
  /// - Parameters:
  ///   - keys: The keys that lead there, outermost first; an element of an array is `[0]`, `[1]` ….
  ///   - clause: What is wrong.
  /// - Returns: The error with its line and column, those of the nearest thing above where the
  ///   keys lead to nothing.
  package func error(at keys: [String], _ clause: Bilingual) -> ConfigurationError {
    let item = item(at: keys)
    let error = DocumentError(
      offset: item?.node.range.lowerBound ?? 0, keyPath: item?.keyPath ?? keys, clause: clause)
    return ConfigurationError(error, file: file, bytes: bytes)
  }

  /// What some keys lead to, from the file's top or from one of its groups of words; the nearest thing
  /// above where they lead to nothing.
  private func item(at keys: [String]) -> DocumentItem? {
    guard let file = try? DocumentItem(file: bytes) else { return nil }
    let groups = try? file.members().first { $0.key == "groups" }?.item.elements()
    let found = ([file] + (groups ?? [])).map { Self.item(at: keys, from: $0) }
    return found.first { $0.keyPath.suffix(keys.count) == keys[...] } ?? found.first
  }

  private static func item(at keys: [String], from top: DocumentItem) -> DocumentItem {
    var item = top
    for key in keys {
      let member = (try? item.members())?.first { $0.key == key }?.item
      let element = (try? item.elements())?.first { $0.keyPath.last == key }
      guard let next = member ?? element else { break }
      item = next
    }
    return item
  }
}
