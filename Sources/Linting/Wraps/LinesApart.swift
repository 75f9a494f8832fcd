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
    areNames(around: index) || isByline(below: index) || isSpeaker(below: index)
      || isRepeated(below: index) || areCouplets(around: index) || announces(below: index)
  }

  /// A list of names over two lines has no fewer.
  private static let fewestNames = 3
  /// A row of names has no fewer.
  private static let fewestInRow = 3
  /// In bytes.
  private static let lengthsOfNames = 6...12
  private static let bytesOfHan = 3

  /// Whether both lines are names and nothing else, but for a few whose family name is rare, or prose stands
  /// below rows of them.
  private func areNames(around index: Int) -> Bool {
    guard mayBeName(index) else { return false }
    let upper = text.line(endingWith: index, from: region.lowerBound)
    let lower = text.line(beginningWith: index + 1, to: region.upperBound)
    guard upper.allSatisfy(mayBeName) else { return false }
    if lower.allSatisfy(mayBeName) {
      return upper.count + lower.count >= Self.fewestNames
        && names(in: upper.lowerBound...lower.upperBound) * 3 >= (upper.count + lower.count) * 2
    }
    return upper.count >= Self.fewestInRow && names(in: upper) * 3 >= upper.count * 2
      && !Surnames.isSurname(text.pieces[index + 1].first) && isBelowRow(upper.lowerBound)
  }

  /// Whether the line that begins with a piece stands below what announces a list, or below another row.
  private func isBelowRow(_ first: Int) -> Bool {
    guard first > region.lowerBound else { return false }
    let above = text.line(endingWith: first - 1, from: region.lowerBound)
    return text.pieces[first - 1].last.isColon || above.allSatisfy(mayBeName)
  }

  /// How many of some pieces are names, or begin one of two characters that a space parts.
  private func names(in pieces: ClosedRange<Int>) -> Int {
    pieces.count { isHalf($0) || text.pieces[$0].isName(bytes) }
  }

  /// Whether a piece is one of the two characters of a name that a space parts: `刘 洋`.
  private func isHalf(_ index: Int) -> Bool {
    guard text.pieces[index].range.count == Self.bytesOfHan else { return false }
    return [index - 1, index + 1].contains { other in
      text.pieces.indices.contains(other) && text.gaps[min(index, other)].lines == 0
        && text.pieces[other].range.count == Self.bytesOfHan
    }
  }

  /// Whether a piece is as long as a name, or is half of one, and of Chinese characters only.
  private func mayBeName(_ index: Int) -> Bool {
    let range = text.pieces[index].range
    return (Self.lengthsOfNames.contains(range.count) || isHalf(index))
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
    let line = text.line(beginningWith: index + 1, to: region.upperBound)
    return line.count > 1 && line.dropFirst().allSatisfy { text.pieces[$0].isName(bytes) }
  }

  /// Whether the line below begins with a name of two characters that wide spaces part from each other and from
  /// what somebody is or says: `小　晴　便利店店员`.
  private func isSpeaker(below index: Int) -> Bool {
    let first = index + 1
    return first + 2 < text.pieces.count
      && (first...first + 1).allSatisfy { half in
        text.pieces[half].isCharacter && text.gaps[half].lines == 0
          && WideSpaces.open(text.gaps[half].range, of: bytes)
      }
  }

  /// Characters of half a couplet.
  private static let halves = [5, 7]

  /// Whether both lines are couplets of one length: `白日依山尽，黄河入海流。`.
  private func areCouplets(around index: Int) -> Bool {
    text.pieces[index].endsSentence && isCouplet(text.pieces[index].range)
      && isCouplet(text.pieces[index + 1].range)
      && text.pieces[index].range.count == text.pieces[index + 1].range.count
  }

  private func isCouplet(_ line: Range<Int>) -> Bool {
    Self.halves.contains { half in
      let comma = line.lowerBound + Self.bytesOfHan * half
      return line.count == Self.bytesOfHan * (2 * half + 2)
        && bytes.scalar(at: comma, before: line.upperBound)?.scalar.pausesSentence == true
        && ScalarEdges(bytes, line).endsSentence
        && (0...2 * half).allSatisfy {
          $0 == half || bytes[line.lowerBound + Self.bytesOfHan * $0].beginsHan
        }
    }
  }

  /// A line that announces a list and is nothing else is no longer, in bytes.
  private static let longestAnnouncement = 18

  /// How far above the other such line is looked for, in pieces.
  private static let reach = 60

  /// Whether the line below is a word and a colon, and another line like it stands above: `决定任命：` over the
  /// names of those whom they appoint, `免去：` over the others.
  private func announces(below index: Int) -> Bool {
    isAnnouncement(index + 1)
      && (max(region.lowerBound, index - Self.reach)..<index).contains(where: isAnnouncement)
  }

  private static let saying = ScalarSet("说道问称示答喊")

  /// Whether a line ends in a word for speaking in front of its colon.
  private func says(_ line: Range<Int>) -> Bool {
    guard let (_, end) = bytes.scalar(endingAt: line.upperBound, after: line.lowerBound) else {
      return false
    }
    return ScalarEdges(bytes, line.lowerBound..<end).last.map(Self.saying.contains) == true
  }

  private func isAnnouncement(_ piece: Int) -> Bool {
    text.pieces[piece].last.isColon && text.pieces[piece].range.count <= Self.longestAnnouncement
      && !says(text.pieces[piece].range)
      && (piece == region.lowerBound || text.gaps[piece - 1].lines > 0)
      && (piece == region.upperBound || text.gaps[piece].lines > 0)
  }

  /// Paragraphs that begin with the words of their headline share as many bytes.
  private static let fewestShared = 18

  /// Whether the line below begins as the one above, which may be a headline: it stands below a blank line, above
  /// all others, or above an indent.
  private func isRepeated(below index: Int) -> Bool {
    let first = text.line(endingWith: index, from: region.lowerBound).lowerBound
    guard
      first == region.lowerBound || text.gaps[first - 1].lines > 1 || text.gaps[index].indent > 0
    else { return false }
    let above = text.pieces[first].range
    let below = text.pieces[index + 1].range
    guard above.count >= Self.fewestShared, below.count >= Self.fewestShared,
      bytes[above.lowerBound + 2] == bytes[below.lowerBound + 2]
    else { return false }
    return bytes[above].prefix(Self.fewestShared) == bytes[below].prefix(Self.fewestShared)
  }
}
