internal import NewsCopy

/// Tells lines that hardly anybody would print as one paragraph, however full the upper one is.
struct LinesApart {
  private let text: WrapText
  /// Gaps.
  private let region: Range<Int>
  private let bytes: [UInt8]

  init(_ text: WrapText, _ region: Range<Int>, _ bytes: [UInt8]) {
    self.text = text
    self.region = region
    self.bytes = bytes
  }

  /// Whether a line break parts such lines.
  func stand(around index: Int) -> Bool {
    areNames(around: index) || isByline(below: index) || isRepeated(below: index)
  }

  /// A list of names over two lines has no fewer.
  private static let fewestNames = 3
  /// In bytes.
  private static let lengthsOfNames = 6...12

  /// Whether both lines are names and nothing else, but for a few whose family name is rare.
  private func areNames(around index: Int) -> Bool {
    guard mayBeName(index), mayBeName(index + 1) else { return false }
    let pieces = begin(ofLineWith: index)...end(ofLineWith: index + 1)
    guard pieces.count >= Self.fewestNames, pieces.allSatisfy(mayBeName) else { return false }
    return pieces.count { text.pieces[$0].isName(bytes) } * 3 >= pieces.count * 2
  }

  /// Whether a piece is as long as a name and of Chinese characters only.
  private func mayBeName(_ index: Int) -> Bool {
    let range = text.pieces[index].range
    return Self.lengthsOfNames.contains(range.count)
      && stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy {
        bytes[$0].beginsHan
      }
  }

  private static let writers = ["本报记者", "本报通讯员", "本报特约记者", "新华社记者"].map { Array($0.utf8) }

  /// Whether the line below is a byline: `本报记者 张三 李四`.
  private func isByline(below index: Int) -> Bool {
    let role = text.pieces[index + 1]
    guard role.first == "本" || role.first == "新",
      Self.writers.contains(where: { bytes[role.range].elementsEqual($0) })
    else { return false }
    let end = end(ofLineWith: index + 1)
    return end > index + 1 && (index + 2...end).allSatisfy { text.pieces[$0].isName(bytes) }
  }

  /// Paragraphs that begin with the words of their headline share as many bytes.
  private static let fewestShared = 18

  /// Whether the line below begins as the one above, a headline.
  private func isRepeated(below index: Int) -> Bool {
    let above = text.pieces[begin(ofLineWith: index)].range
    let below = text.pieces[index + 1].range
    guard above.count >= Self.fewestShared, below.count >= Self.fewestShared,
      bytes[above.lowerBound + 2] == bytes[below.lowerBound + 2]
    else { return false }
    return bytes[above].prefix(Self.fewestShared) == bytes[below].prefix(Self.fewestShared)
  }

  /// The first piece of the line that ends with a piece.
  private func begin(ofLineWith index: Int) -> Int {
    var first = index
    while first > region.lowerBound, text.gaps[first - 1].lines == 0 { first -= 1 }
    return first
  }

  /// The last piece of the line that begins with a piece.
  private func end(ofLineWith index: Int) -> Int {
    var last = index
    while last < region.upperBound, text.gaps[last].lines == 0 { last += 1 }
    return last
  }
}
