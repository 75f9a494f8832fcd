/// The text of a document as its edits arrive, also late ones.
///
/// Clients have been seen to send the edits of a burst out of order, each meant for the text of the
/// version before it. So the last edits are remembered with the text that they began from; when one
/// arrives late it is put in its place and those after it are made again.
package struct DocumentText: Sendable {
  private struct Entry {
    let version: Int
    let changes: [ContentChange]
  }

  /// How many versions an edit may be late by.
  private static let reach = 48
  /// How much text the remembered edits may hold, in bytes.
  private static let largestJournal = 1 << 20

  /// The text and its lines.
  package private(set) var lines: LineIndex
  /// The number of the newest edit that has arrived; nil where the client gives none.
  package private(set) var version: Int?
  /// Where the last edit was made, in bytes of the text; empty where it only took away.
  package private(set) var lastEdit = 0..<0

  /// The text that the remembered edits begin from, with the version it had.
  private var base: [UInt8]
  private var baseVersion: Int
  /// Whether the base came whole, so that nothing older matters.
  private var isBaseWhole = false
  /// By version; what has the same one in the order of arrival.
  private var journal: [Entry] = []
  private var journalSize = 0

  /// A text as it was opened.
  package init(_ bytes: [UInt8], version: Int?, encoding: PositionEncoding) {
    lines = LineIndex(bytes, encoding)
    base = bytes
    self.version = version
    baseVersion = version ?? 0
  }

  /// Makes the changes of an edit; an edit without changes only counts the version on.
  package mutating func apply(_ changes: [ContentChange], version number: Int?) {
    let newest = version ?? baseVersion
    let number = number ?? newest
    if number >= newest {
      version = number
      remember(Entry(version: number, changes: changes), at: journal.count)
      make(changes)
      if changes.contains(where: { $0.range == nil }) { forget(isWhole: true) }
    } else if number > baseVersion {
      let place = journal.firstIndex { $0.version > number } ?? journal.count
      remember(Entry(version: number, changes: changes), at: place)
      replay()
    } else if !isBaseWhole || newest.subtractingReportingOverflow(number).partialValue > Self.reach
    {
      // The client has begun to count anew: there is no order to restore.
      version = number
      make(changes)
      forget(isWhole: false)
    }
  }

  private mutating func remember(_ entry: Entry, at place: Int) {
    journal.insert(entry, at: place)
    journalSize += entry.changes.reduce(0) { $0 + $1.text.count }
    guard journal.count > 2 * Self.reach || journalSize > Self.largestJournal else { return }
    let dropped = journal.prefix(max(1, journal.count - Self.reach))
    var text = LinedText(base, lines.encoding)
    for change in dropped.flatMap(\.changes) { text.make(change) }
    base = text.bytes
    baseVersion = dropped.last?.version ?? baseVersion
    isBaseWhole = false
    journal.removeFirst(dropped.count)
    journalSize = journal.reduce(0) { $0 + $1.changes.reduce(0) { $0 + $1.text.count } }
  }

  private mutating func forget(isWhole: Bool) {
    journal = []
    journalSize = 0
    base = lines.bytes
    baseVersion = version ?? baseVersion
    isBaseWhole = isWhole
  }

  private mutating func replay() {
    lines = LineIndex(base, lines.encoding)
    make(journal.flatMap(\.changes))
  }

  private mutating func make(_ changes: [ContentChange]) {
    guard !changes.isEmpty else { return }
    var text = LinedText(lines.bytes, lines.encoding)
    for change in changes { text.make(change) }
    lines = LineIndex(text.bytes, lines.encoding)
    lastEdit = text.lastEdit
  }
}
