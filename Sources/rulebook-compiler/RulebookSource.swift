internal import Foundation
internal import JSONText
internal import RuleFormat

/// The Swift source that holds the rulebook as string literals.
struct RulebookSource {
  private var rules: [(sheet: RuleSheet, line: String)] = []
  private var profileLines: [String] = []
  private var errors: [String] = []

  /// Reads and checks `<desk>/<name>.json` and `profiles/<name>.json` under a folder.
  init(folder: URL, files: [URL]) throws {
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      do throws(RuleFileError) {
        try add(bytes, path: Self.path(of: file, in: folder))
      } catch {
        for fault in error.faults {
          let position = JSONPosition(ofByte: fault.offset, in: bytes)
          errors.append(
            "\(file.path):\(position.line):\(position.column): error: \(fault.sentence.english)"
          )
        }
      }
    }
    guard errors.isEmpty else { throw CompilerError(lines: errors) }
  }

  /// The source file's text.
  var text: String {
    let rules = rules.sorted { $0.sheet.id < $1.sheet.id }
    let words = Self.words(of: rules.map(\.sheet))
    return """
      // Written by rulebook-compiler from the files in rules/.
      internal import RuleFormat

      let compiledRules: [CompiledRule] = [
      \(rules.map(\.line).joined(separator: "\n"))
      ]

      let compiledWords = WordSlots(filter: compiledFilter, slots: compiledSlots)

      private let compiledFilter: [UInt64] = [
      \(Self.lines(of: words.filter))
      ]

      private let compiledSlots: [UInt64] = [
      \(Self.lines(of: words.slots))
      ]

      let compiledProfiles: [CompiledProfile] = [
      \(profileLines.joined(separator: "\n"))
      ]

      """
  }

  /// The words of all rules that list some, each under the number of its rule.
  private static func words(of sheets: [RuleSheet]) -> WordSlots {
    let tables = sheets.enumerated().compactMap { number, sheet in
      sheet.declaration.flatMap { $0.listsWords ? (number, WordTable($0.table).directory) : nil }
    }
    var words = WordSlots(for: tables.reduce(0) { $0 + $1.1.count })
    for (number, directory) in tables {
      directory.forEach { record, key in words.enter(record, of: number, key) }
    }
    return words
  }

  /// Numbers as the elements of an array literal, eight a line.
  private static func lines(of numbers: [UInt64]) -> String {
    stride(from: 0, to: numbers.count, by: 8).map { start in
      numbers[start..<min(start + 8, numbers.count)].map(String.init).joined(separator: ",")
    }.joined(separator: ",\n")
  }

  private static func path(of file: URL, in folder: URL) -> String {
    file.deletingPathExtension().pathComponents
      .dropFirst(folder.pathComponents.count).joined(separator: "/")
  }

  private mutating func add(_ bytes: [UInt8], path: String) throws(RuleFileError) {
    let text = SwiftLiteral(String(decoding: bytes, as: UTF8.self))
    guard !path.hasPrefix("profiles/") else {
      do throws(DocumentError) {
        _ = try DocumentItem(file: bytes).members()
      } catch {
        throw RuleFileError(faults: [error])
      }
      let name = SwiftLiteral(String(path.dropFirst("profiles/".count)))
      profileLines.append("  CompiledProfile(name: \(name), file: \(text)),")
      return
    }
    let sheet = try RuleFile(bytes, path: path).sheet
    let id = SwiftLiteral(sheet.id.description)
    let core = SwiftLiteral(sheet.core)
    let wording = SwiftLiteral(sheet.wording.text)
    let declaration = sheet.declaration.map {
      ", kind: \(SwiftLiteral($0.kind.rawValue)), table: \(SwiftLiteral($0.table))"
    }
    rules.append(
      (
        sheet,
        "  CompiledRule(id: \(id), core: \(core), wording: \(wording), file: \(text)"
          + "\(declaration ?? "")),"
      ))
  }
}
