internal import JSONText
internal import Linting
internal import NewsCopy
internal import RuleFormat
internal import Rulebook

/// `textDocument/completion`: names, roles and markers where copy says who made it, rule ids in a
/// configuration.
enum Completion {
  /// A word that may stand at the cursor.
  struct Candidate {
    /// The protocol's kinds that come nearest.
    static let (rule, marker, role, name) = (12, 14, 20, 21)

    let text: String
    let detail: String
    let kind: Int
  }

  /// So many characters of a word may have been typed.
  private static let longestPrefix = 8

  static func answer(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    let uri = try params["textDocument"]["uri"].requiredString()
    let place = try params["position"].requiredPosition()
    guard let document = session.documents[uri] else { return writer.raw("[]".utf8) }
    let lines = document.text.lines
    let offset = lines.offset(of: place)
    if session.purpose(of: document) == .configuration {
      writer.beginArray()
      if let typed = quoted(around: offset, lines) {
        for candidate in rules(session) { write(candidate, typed, lines, to: &writer) }
      }
      writer.endArray()
    } else {
      let place = CompletionPlace(offset, lines)
      let words = place.isAboutPeople ? session.words() : []
      writer.beginObject()
      // More names may be known when the files of the workspace have been read.
      writer.field("isIncomplete", session.index.isUnderWay)
      writer.key("items")
      writer.beginArray()
      let isBehindRole = isBehindRole(offset, words, lines.bytes)
      for candidate in words {
        let typed = prefix(of: candidate.text, before: offset, lines.bytes)
        guard isWanted(candidate, typed, place, isBehindRole) else { continue }
        write(candidate, typed, lines, to: &writer)
      }
      writer.endArray()
      writer.endObject()
    }
  }

  /// Names stand behind anything, markers at the beginning of a line, roles there or in parentheses;
  /// where nothing of a word has been typed, only a name behind a role is likely.
  private static func isWanted(
    _ candidate: Candidate, _ typed: Range<Int>, _ place: CompletionPlace, _ isBehindRole: Bool
  ) -> Bool {
    guard !typed.isEmpty else { return isBehindRole && candidate.kind == Candidate.name }
    return switch candidate.kind {
    case Candidate.marker: typed == place.typed
    case Candidate.role: typed == place.typed || place.isInside
    default: true
    }
  }

  /// Whether a role stands before a place, white space between them or not.
  private static func isBehindRole(
    _ offset: Int, _ words: [Candidate], _ bytes: [UInt8]
  ) -> Bool {
    var end = offset
    while let (scalar, start) = bytes.scalar(endingAt: end, after: 0), scalar.isGap { end = start }
    return words.contains { word in
      guard word.kind == Candidate.role else { return false }
      let letters = Array(word.text.utf8)
      return letters.count <= end && bytes.hasBytes(letters, at: end - letters.count, before: end)
    }
  }

  private static func rules(_ session: Session) -> [Candidate] {
    let language = session.language()
    let desks = Desk.allCases.map { desk in
      Candidate(text: desk.rawValue, detail: desk.title.text(in: language), kind: Candidate.marker)
    }
    return desks
      + session.rulebook.sheets.map { sheet in
        Candidate(
          text: sheet.id.description, detail: sheet.title.text(in: language), kind: Candidate.rule)
      }
  }

  private static func write(
    _ candidate: Candidate, _ range: Range<Int>, _ lines: LineIndex, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("label", candidate.text)
    writer.field("kind", candidate.kind)
    writer.field("detail", candidate.detail)
    // Editors filter by what stands in the range, which in Chinese is no word of theirs.
    writer.field("filterText", candidate.text)
    writer.object("textEdit") { writer in
      writer.range("range", range, in: lines)
      writer.field("newText", candidate.text)
    }
    writer.endObject()
  }

  /// The beginning of a word that has been typed before a place; empty where none has.
  private static func prefix(of word: String, before offset: Int, _ bytes: [UInt8]) -> Range<Int> {
    let letters = Array(word.utf8)
    var best = offset..<offset
    var end = 0
    for scalar in word.unicodeScalars.prefix(longestPrefix) {
      end += UTF8.width(scalar)
      guard end < letters.count, end <= offset else { break }
      if bytes.hasBytes(Array(letters[..<end]), at: offset - end, before: offset) {
        best = offset - end..<offset
      }
    }
    return best
  }

  /// What stands between the quotation marks around a place; nil outside of quotation marks.
  private static func quoted(around offset: Int, _ lines: LineIndex) -> Range<Int>? {
    let line = lines.content(ofLine: lines.line(at: offset))
    let mark = UInt8(ascii: "\"")
    let before = lines.bytes[line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))]
    guard before.count(where: { $0 == mark }) % 2 == 1, let start = before.lastIndex(of: mark)
    else { return nil }
    let end = lines.bytes[before.endIndex..<line.upperBound].firstIndex(of: mark)
    return start + 1..<(end ?? before.endIndex)
  }
}
