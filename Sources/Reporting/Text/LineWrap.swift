/// Breaks prose into lines of a terminal: between Chinese characters, in Latin script at spaces.
enum LineWrap {
  /// The lines, none wider than `width` columns unless one word is; a mark that closes never
  /// begins one.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
      let wordWidth = DisplayWidth.of(word)
      if used + wordWidth > width, used > 0 {
        lines.append(trimmed(line))
        line = ""
        used = 0
      }
      if used == 0, word == " " { continue }
      line += word
      used += wordWidth
    }
    lines.append(trimmed(line))
    return lines
  }

  /// What may not be broken: a space, a wide character with the closing marks behind it, a run of
  /// others.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var previous: Character = " "
    for character in text {
      if character != " ", previous != " ", isBound(previous, character), let last = words.popLast()
      {
        words.append(last + String(character))
      } else {
        words.append(String(character))
      }
      previous = character
    }
    return words
  }

  private static func isBound(_ left: Character, _ right: Character) -> Bool {
    closes(right) || opens(left) || !isWide(left) && !isWide(right)
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { DisplayWidth.of($0) == 2 } == true
  }

  private static func opens(_ character: Character) -> Bool { "（《“‘「『【〔".contains(character) }

  private static func closes(_ character: Character) -> Bool {
    "，。、；：？！）》”’」』】〕…,.;:?!)".contains(character)
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }
}
