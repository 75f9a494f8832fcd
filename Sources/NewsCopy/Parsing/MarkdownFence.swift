/// Three or more backticks, tildes or hyphens that open a line of Markdown.
struct MarkdownFence {
  private let mark: UInt8
  /// How many marks stand there.
  private let length: Int
  /// Whether nothing follows them.
  private let isBare: Bool
  private let hasBacktickBehind: Bool

  private static let shortest = 3
  private static let backtick = UInt8(ascii: "`")
  private static let hyphen = UInt8(ascii: "-")

  /// Looks at a line, its break included; nil where it does not begin with a fence.
  init?(_ bytes: [UInt8], line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < line.upperBound, "`~-".utf8.contains(bytes[start]) else { return nil }
    mark = bytes[start]
    var end = start
    while end < line.upperBound, bytes[end] == mark { end += 1 }
    guard end - start >= Self.shortest else { return nil }
    length = end - start
    let rest = bytes[end..<line.upperBound]
    isBare = rest.allSatisfy { $0 <= 0x20 }
    hasBacktickBehind = mark == Self.backtick && rest.contains(Self.backtick)
  }

  /// Whether a block of code begins here; ```` ```甲``` ```` is a span of code within its line.
  var opensCode: Bool { mark != Self.hyphen && !hasBacktickBehind }

  /// Whether it is a line of hyphens, as stands around front matter.
  var isRule: Bool { mark == Self.hyphen && isBare }

  /// Whether it closes what another opened: with as many marks at least, and nothing behind them.
  func closes(_ opening: MarkdownFence) -> Bool {
    mark == opening.mark && length >= opening.length && isBare
  }
}
