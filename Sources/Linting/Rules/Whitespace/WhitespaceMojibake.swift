internal import NewsCopy
internal import RuleFormat

/// Text that was decoded wrongly, and characters that only one newsroom's fonts have.
struct WhitespaceMojibake: Rule {
  init(_ options: RuleOptions) {}

  var words: [String] { [Self.lost] + Self.misread.map(String.init) }

  private static let lost = "锟斤拷"
  private static let lostScalars = ScalarSet("锟斤拷")
  /// What UTF-8 most often becomes when it is read as GBK; no copy has these side by side.
  private static let misread = Array(
    """
    紝锛銆鍏殑屽鍥澶鐨鍙佸鏈鍔瀹鏂鍚屾鍦鍒浣缁佹屼戝浼鏃傚浗鍗璁勫鍖嗗氬涔鏄拰鎴佷鐢佺湪閲鏀\
    竴鏉鍐姘甯鍜嶅勬岃備彂鍑柊叏閫搴鎶鎸綔鎬囧杩灏瀵岀鐩鎵笟庡鎺夊傛绉佽熷棰勭鏁湴繘蹇皯睍寲\
    閮鐜綋婂涘闄戞氭湁犲満忓绾瓑氱槸悓闂嚭褰勪鍩疄呭敓岄姩姏斿绀侀姞儴傝栧愬鐗笉鐞鏋笂悎粡鍘\
    闃熸冨夋兘嶆戠尯潵涙勮叧勯鑳鍓楀嶈紑曞椂叡帹涗闀鍧忔繎堜庢柟炲鎻绋嗘傜嗕幇厷墠埌璺濇嗙閬\
    寔鐣熶垜彁洿绔噺栫鍝楁悊繖庝嬫鎷悇缃鑹鑱枃憳犳樻椾粺嬩婃呮戜畾皢鐪姟囦叆囨愪湡愭簲樼夌忚\
    叕洰嬭瘯
    """)
  /// Two different ones are no further apart, in bytes: 文绉绉 is a word.
  private static let nearest = 9

  /// So many letters of Latin-1 in a row are no word.
  private static let fewestLetters = 4
  private static let strange = MarkSet(.replacement, .privateUse, .latin1)

  func check(_ page: Page, _ findings: inout Findings) {
    checkWords(page, &findings)
    let marks = findings.marks(of: page)
    guard marks.has(Self.strange) else { return }
    var index = 0
    while index < marks.marks.count {
      let kind = marks.marks[index].kind
      guard Self.strange.contains(kind) else {
        index += 1
        continue
      }
      let run = run(from: index, marks, page.bytes)
      let range = run.start..<run.end
      switch kind {
      case .replacement: report(range, "text", page, &findings)
      case .privateUse: report(range, "private", severity: .warning, page, &findings)
      case .latin1
      where run.next - index >= Self.fewestLetters && !masks(index..<run.next, marks, page.bytes)
        || run.hasControl:
        report(range, "text", page, &findings)
      default: break
      }
      index = run.next
    }
  }

  /// Reports lost characters, and once for each paragraph those that were misread.
  private func checkWords(_ page: Page, _ findings: inout Findings) {
    var end = 0
    var last: Range<Int>?
    for word in findings.words where word.lowerBound >= end {
      if word.count > 3 {
        end = self.end(of: word, page.bytes, before: page.range.upperBound) {
          Self.lostScalars.contains($0)
        }
        report(word.lowerBound..<end, "text", page, &findings)
      } else if let first = last, word.lowerBound - first.lowerBound <= Self.nearest,
        !page.bytes[word].elementsEqual(page.bytes[first])
      {
        let paragraph = page.paragraph(at: first.lowerBound)
        let run = self.end(of: first, page.bytes, before: paragraph.upperBound, while: \.isHan)
        report(first.lowerBound..<max(run, word.upperBound), "text", page, &findings)
        end = max(paragraph.upperBound, word.upperBound)
        last = nil
      } else {
        last = word
      }
    }
  }

  /// Where a run of characters of one sort ends that begins with a word.
  private func end(
    of word: Range<Int>, _ bytes: [UInt8], before limit: Int,
    while isPart: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = word.upperBound
    while let (scalar, next) = bytes.scalar(at: end, before: limit), isPart(scalar) { end = next }
    return end
  }

  /// The marks of one kind that stand side by side from an index on.
  private func run(
    from first: Int, _ marks: PageMarks, _ bytes: [UInt8]
  ) -> (start: Int, end: Int, next: Int, hasControl: Bool) {
    let kind = marks.marks[first].kind
    var next = first + 1
    var hasControl = false
    while next < marks.marks.count, marks.isTight(next, in: bytes),
      marks.marks[next].kind == kind || kind == .latin1 && isResidue(marks.marks[next].kind)
    {
      hasControl = hasControl || isControl(marks.marks[next], bytes)
      next += 1
    }
    let end = marks.marks[next - 1].range(in: bytes).upperBound
    return (marks.marks[first].offset, end, next, hasControl)
  }

  private static let multiplication: Unicode.Scalar = "×"

  /// Whether marks stand for characters that are not to be told: `139××××5678`, `粤A·×××××`.
  private func masks(_ run: Range<Int>, _ marks: PageMarks, _ bytes: [UInt8]) -> Bool {
    run.allSatisfy { index in
      let mark = marks.marks[index]
      return mark.kind != .latin1
        || bytes.scalar(at: mark.offset, before: bytes.count)?.scalar == Self.multiplication
    }
  }

  /// Whether a mark is a control character from U+0080 on, which no word has.
  private func isControl(_ mark: Mark, _ bytes: [UInt8]) -> Bool {
    mark.kind == .invisible && bytes[mark.offset] == 0xC2 && bytes[mark.offset + 1] < 0xA0
  }

  /// What else bytes of Chinese characters become when read as Latin-1.
  private func isResidue(_ kind: MarkKind) -> Bool {
    MarkSet(.latin1, .invisible, .oddSpace, .middleDot, .ellipsis, .openDouble, .closeDouble)
      .contains(kind)
  }

  private func report(
    _ range: Range<Int>, _ message: String, severity: Severity? = nil, _ page: Page,
    _ findings: inout Findings
  ) {
    findings.add(range, message, ["found": page.string(range)], severity: severity)
  }
}
