/// Reads the marker at the start of a lead: `本报讯`, `本报北京3月5日电`, `据新华社电`, `包头晚报讯`.
struct MarkerReader {
  private let text: SolidText
  private let terms: HouseTerms
  /// Whether it stands in brackets: 【本报讯】.
  private let isBracketed: Bool
  /// Where its words begin.
  private let opening: Int

  init(_ text: SolidText, terms: HouseTerms) {
    self.text = text
    self.terms = terms
    isBracketed = text[0] == "【"
    opening = isBracketed ? 1 : 0
  }

  /// No marker is longer, with a foreign place in brackets and a date in Han numerals.
  private static let longest = 32
  private static let afterNews = ScalarSet("息号员问飞石框捷速道期")
  private static let afterWire = ScalarSet("话子视影脑台力网商器动池信梯报能量厂讯邮车源压路费价缆线工机竞站磁荷扇焊灯饭筒阻容杆锯镀")
  /// What makes a word with 电 behind it: 供电, 家电, 充电; places end so too, 南通 and 衡水.
  private static let beforeWire = ScalarSet("供家充发通停用水风核火光机弱强输变配节来致回漏触放蓄馈售购断限缺耗闪雷静热煤绿带")
  private static let publicationEnds = ScalarSet("报网社台刊闻端线体播")
  private static let ownNames = WordList(["本报", "本网", "本台", "本刊", "本社"])
  private static let reporter = [Unicode.Scalar]("记者")
  /// What stands where a place would: 本报综合消息.
  private static let roundup = [Unicode.Scalar]("综合")

  /// The marker at the start of the text and the index after it.
  func marker() -> (marker: Marker, end: Int)? {
    guard let found = markerOfWords() else { return nil }
    guard isBracketed else { return found }
    return text[found.end] == "】" ? (found.marker, found.end + 1) : nil
  }

  /// The same without the bracket behind it.
  private func markerOfWords() -> (marker: Marker, end: Int)? {
    if let end = terms.markers.end(in: text, at: opening) {
      return (marker(source: opening..<end, place: nil, date: nil, end: end, form: .local), end)
    }
    var depth = 0
    for index in opening + 1..<max(opening + 1, min(Self.longest, text.count)) {
      // A bracket that opens on the line above: 霖）中央气象台消息.
      if text[index]?.opensParenthesis == true { depth += 1 }
      if text[index]?.closesParenthesis == true { depth -= 1 }
      guard depth >= 0 else { return nil }
      switch text[index] {
      case "讯":
        guard text[index - 1] != "通", text[index + 1].map(Self.afterNews.contains) != true else {
          continue
        }
        if let found = marker(head: index, end: index + 1, form: .local) { return found }
      case "电":
        let head = text[index - 1] == "专" ? index - 1 : index
        if let found = marker(head: head, end: index + 1, form: .wire) { return found }
      case "消" where text[index + 1] == "息":
        if let found = marker(head: index, end: index + 2, form: .broadcast) { return found }
      case "报" where endsRoundup(index):
        if let found = marker(head: index, end: index + 2, form: .broadcast) { return found }
      case let scalar? where isPartOfMarker(scalar): continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether 报道 stands there behind 综合, and no word goes on with it: `本报综合报道 北京时间昨日…`.
  private func endsRoundup(_ index: Int) -> Bool {
    text[index + 1] == "道"
      && (text.hasGap(before: index + 2) || text[index + 2]?.isHan != true)
      && text.end(of: Self.roundup, at: index - Self.roundup.count) == index
  }

  private func isPartOfMarker(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isDigit || scalar.isLatin || scalar.opensParenthesis
      || scalar.closesParenthesis || Self.joiners.contains(scalar) || Self.slashes.contains(scalar)
  }

  /// What stands between a paper and its other outlet: `经济日报-中国经济网`, `新华日报·交汇点`.
  private static let joiners = ScalarSet("·-－—")
  /// What stands between two places: `新华社华盛顿/北京3月5日电`.
  private static let slashes = ScalarSet("/／")
  /// What makes 讯 the name of a section: 快讯, 简讯.
  private static let beforeBriefs = ScalarSet("快简资短喜")
  /// What many applications of local papers are called: 掌上长沙.
  private static let application = [Unicode.Scalar]("掌上")

  /// Takes the scalars before 讯 or 电 apart into source, place and date.
  private func marker(
    head: Int, end: Int, form: Marker.Form
  ) -> (marker: Marker, end: Int)? {
    let isQuoted = text[opening] == "据"
    let start = isQuoted ? opening + 1 : opening
    let date = date(endingAt: head, from: start)
    let rest = start..<(date?.lowerBound ?? head)
    guard let sourceEnd = sourceEnd(in: rest, hasDate: date != nil) else { return nil }
    let isRoundup = text.end(of: Self.roundup, at: sourceEnd) == rest.upperBound
    let place = isRoundup ? sourceEnd..<sourceEnd : sourceEnd..<rest.upperBound
    guard isPlace(place) else { return nil }
    switch form {
    case .local: break
    case .wire:
      let isAgency = text[sourceEnd - 1] == "社"
      guard date != nil || !place.isEmpty || isAgency else { return nil }
      if date == nil, isWord(head, end) || place.isEmpty && goesOn(end) { return nil }
    case .broadcast:
      guard !isQuoted, place.isEmpty || date != nil, isRoundup || text[sourceEnd - 1] != "报"
      else { return nil }
    }
    let made = marker(
      source: opening..<sourceEnd, place: place.isEmpty ? nil : place, date: date, end: end,
      form: form)
    return (made, end)
  }

  /// Whether 电 is part of a word: 供电公司, 电站; behind a marker whose place ends like such a word
  /// stand names in brackets.
  private func isWord(_ head: Int, _ end: Int) -> Bool {
    guard let next = text[end] else { return false }
    if Self.afterWire.contains(next) { return true }
    guard let last = text[head - 1], Self.beforeWire.contains(last) else { return false }
    return !next.opensParenthesis
  }

  /// What makes of a marker without a place the words of a sentence: 综合本报和新华社电在辞旧迎新之际.
  private static let sentenceWords = ScalarSet("在的所中里从上和与及等")

  private func goesOn(_ end: Int) -> Bool {
    !text.hasGap(before: end) && text[end].map(Self.sentenceWords.contains) == true
  }

  private func marker(
    source: Range<Int>, place: Range<Int>?, date: Range<Int>?, end: Int, form: Marker.Form
  ) -> Marker {
    Marker(
      range: text.bytes(0..<(isBracketed ? end + 1 : end)),
      isBracketed: isBracketed,
      text: text.string(opening..<end),
      form: form,
      source: text.string(source),
      isQuoted: text[opening] == "据",
      isOwnReport: isOwn(source, form),
      place: place.map(text.string),
      date: date.map { TimeReader(text).element($0, .day) }
    )
  }

  private func isOwn(_ source: Range<Int>, _ form: Marker.Form) -> Bool {
    switch text[opening] {
    case "据": false
    case "本": true
    default: form == .local && text[source.upperBound - 1] != "社"
    }
  }

  private func date(endingAt end: Int, from start: Int) -> Range<Int>? {
    let reader = TimeReader(text)
    for index in start..<max(start, end - 1) {
      guard let scalar = text[index], scalar.isDigit || scalar.isHanNumeral else { continue }
      if reader.date(at: index) == end || reader.dateWithoutDayMark(at: index) == end {
        return index..<end
      }
    }
    return nil
  }

  /// Where the name of the publication ends and the place begins.
  private func sourceEnd(in range: Range<Int>, hasDate: Bool) -> Int? {
    if let own = Self.ownNames.end(in: text, at: range.lowerBound), own <= range.upperBound {
      return own
    }
    guard 2...20 ~= range.count, text[range.lowerBound]?.isHan == true else { return nil }
    if let agency = range.dropFirst().first(where: { text[$0] == "社" }) { return agency + 1 }
    let isEnd = { (index: Int) in text[index].map(Self.publicationEnds.contains) == true }
    if isEnd(range.upperBound - 1), !hasDate || text[range.upperBound - 1] != "台" {
      return range.upperBound
    }
    let paper = range.dropFirst().first { index in
      isEnd(index) && !(index + 1 < range.upperBound && isEnd(index + 1))
    }
    return paper.map { endOfOutlet(behind: $0 + 1, in: range) }
  }

  /// Where the name of a paper's other outlet ends, behind that of the paper: `经济日报-中国经济网`; the paper's
  /// end, where there is none.
  private func endOfOutlet(behind paper: Int, in range: Range<Int>) -> Int {
    let rest = paper..<range.upperBound
    guard !rest.isEmpty, !rest.contains(where: { text.end(of: Self.reporter, at: $0) != nil }),
      text[range.upperBound - 1].map(Self.beforeBriefs.contains) != true
    else { return paper }
    if text.end(of: Self.application, at: paper) != nil { return range.upperBound }
    guard text[paper].map(Self.joiners.contains) == true else { return paper }
    let outlet = (paper + 1..<range.upperBound).last {
      text[$0].map(Self.publicationEnds.contains) == true
    }
    return outlet.map { $0 + 1 } ?? range.upperBound
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    guard range.count <= 16 else { return false }
    for index in range where text.end(of: Self.reporter, at: index) != nil {
      return range.count == Self.reporter.count
    }
    // Another marker begins there: 走进社区本报讯.
    guard !range.contains(where: { Self.ownNames.end(in: text, at: $0) != nil }) else {
      return false
    }
    return range.allSatisfy { index in
      guard let scalar = text[index] else { return false }
      return scalar.isHan || scalar == "·" || scalar.opensParenthesis || scalar.closesParenthesis
        || Self.slashes.contains(scalar)
    }
  }
}
