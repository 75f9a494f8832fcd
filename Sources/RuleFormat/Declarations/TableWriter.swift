/// Writes the compact form of a table.
struct TableWriter {
  private(set) var text = ""
  /// How many fields the record has so far whose separators have been written.
  private var openFields = 0
  private var recordIsOpen = false

  /// Ends the record before and begins one.
  mutating func beginRecord() {
    if recordIsOpen { text += "\u{1E}" }
    recordIsOpen = true
    openFields = 0
  }

  /// Adds the items of a field; those left out before it are empty.
  mutating func add(_ items: [String], field: Int) {
    guard !items.isEmpty else { return }
    while openFields < field {
      text += "\u{1F}"
      openFields += 1
    }
    text += items.joined(separator: "\u{1D}")
  }
}
