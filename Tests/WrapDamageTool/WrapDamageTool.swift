internal import WrapDamage

/// Prints damaged pages as JSON lines: `wrap-damage [PAGES] [SEED] [SOURCE…]`.
///
/// A source is a text file with a page; the project's own pages are always among them.
@main
enum WrapDamageTool {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.prefix(2).compactMap(Int.init)
    let pages = numbers.first ?? 400
    let seed = numbers.count > 1 ? numbers[1] : 1
    var sources = OwnPages.all
    while let text = readPage() { sources.append(SourcePage(text)) }
    let parts = sources + sources.flatMap(\.articles)
    let kinds = Damage.Kind.allCases
    for number in 0..<pages {
      let page = DamagedPage(
        parts[number % parts.count], kind: kinds[(number / parts.count + number) % kinds.count],
        seed: seed &* 100_003 &+ number)
      print(json(page, number))
    }
  }

  /// The next page of standard input; a form feed ends each.
  private static func readPage() -> String? {
    var lines: [String] = []
    while let line = readLine() {
      if line == "\u{C}" { return lines.joined(separator: "\n") }
      lines.append(line)
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func json(_ page: DamagedPage, _ number: Int) -> String {
    let fields = [
      "\"id\":\"own-\(page.kind.rawValue)-\(number)\"", "\"mode\":\"\(page.kind.rawValue)\"",
      "\"width\":\(page.widths)", "\"broken\":\(quoted(page.broken))",
      "\"gold\":\(quoted(page.gold))",
    ]
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
