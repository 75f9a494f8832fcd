/// Tells whether a short stretch of copy says who made or gave a picture: `记者张三摄`, `（单位供图）`.
struct PictureCreditForm {
  private let text: SolidText
  private let terms: HouseTerms
  private let isBracketed: Bool
  /// The indexes without the brackets around them and the agency in front of those, or without 均由 in
  /// front and the agency behind 摄.
  private let inside: Range<Int>

  init(_ text: SolidText, terms: HouseTerms) {
    self.text = text
    self.terms = terms
    let opening = Self.agencies.end(in: text, at: 0) ?? 0
    isBracketed =
      text[opening]?.opensParenthesis == true && text[text.count - 1]?.closesParenthesis == true
    inside =
      isBracketed ? opening + 1..<text.count - 1 : Self.credit(in: text)
  }

  /// The indexes of a credit without `均由` in front of it and the agency behind 摄: `程功 摄/光明图片`,
  /// `程功 摄（视觉中国）`.
  private static func credit(in text: SolidText) -> Range<Int> {
    let end =
      (1..<max(1, text.count)).last {
        text[$0] == "/" || text[$0] == "／" || text[$0]?.opensParenthesis == true
      } ?? text.count
    let isBracketed = text[end]?.opensParenthesis == true
    let closing = text.count - (isBracketed ? 1 : 0)
    let namesAgency =
      text[end - 1] == "摄" && (!isBracketed || text[closing]?.closesParenthesis == true)
      && agencyEnds.start(in: text, endingAt: closing).map { $0 > end } == true
    let last = namesAgency ? end : text.count
    guard text[last - 1] == "摄", let first = allOf.end(in: text, at: 0), first < last - 1 else {
      return 0..<last
    }
    return first..<last
  }

  /// How those end who spread pictures, and may stand behind 摄.
  private static let agencyEnds = WordList(["图片", "视觉", "中国", "图像", "社", "报", "网", "法新"])
  /// What says that somebody took all the pictures.
  private static let allOf = WordList(["均由", "均为", "皆由", "皆为", "都由"])

  private static let ends = WordList([
    "供图", "摄", "攝", "摄影", "摄影报道", "资料图片", "资料图", "资料照片", "制图", "绘图", "配图",
    "提供图片", "图片提供", "提供照片", "新华社发", "本报发", "中新社发", "漫画", "AI生成", "视频截图",
    "视觉中国", "人民视觉", "人民图片", "光明图片", "影像中国",
    "新华社/法新", "新华社/美联", "新华社/路透",
  ])
  private static let starts = WordList([
    "摄影:", "摄影：", "摄影/", "供图:", "供图：", "图片来源", "图片:", "图片：", "图/", "图:", "图：",
    "摄/", "摄:", "摄：", "制图:", "制图：", "资料图", "图据",
  ])
  /// What may stand in front of the brackets: 新华社发（张三摄）.
  private static let agencies = WordList([
    "新华社发", "本报发", "中新社发", "资料图片", "资料照片", "资料图",
  ])
  /// The words of `ends` that name the taking of a picture.
  private static let taking = WordList(["摄", "攝", "摄影", "摄影报道"])
  /// What may stand between the name and 摄: 文/摄, 文并摄.
  private static let besideTaking = ScalarSet("文图并与和及、/／")
  /// Misspelt 供图, behind a giver alone: 单位共图.
  private static let misspeltGiving = WordList(Array(Credit.misspeltWorks.keys))
  /// How bodies, and people without a name, end.
  private static let giverEnds = ScalarSet("社报局宣会馆院校办心厂司网团部队站处者人民友")
  private static let pictures = WordList([
    "图片", "照片", "图", "本文图片", "本版图片", "以上图片", "本组图片", "文内图片", "本版照片",
  ])
  private static let given = WordList(["提供", "供图", "摄", "拍摄"])

  /// Whether it says so.
  var holds: Bool {
    guard 2...28 ~= text.count, !inside.isEmpty,
      inside.allSatisfy({ text[$0]?.pausesSentence != true || text[$0] == "、" }),
      !RoleReader(text, terms: terms).namesWriter(in: inside)
    else { return false }
    if isGiven { return true }
    if Self.misspeltGiving.start(in: text, endingAt: inside.upperBound) != nil, work != nil {
      return true
    }
    guard let start = Self.ends.start(in: text, endingAt: inside.upperBound) else {
      return Self.starts.end(in: text, at: inside.lowerBound) != nil && !saysWhoWrote
    }
    guard start >= inside.lowerBound, inside.count <= 20, !isCutGiver(inside.lowerBound..<start)
    else { return false }
    guard !isBracketed, Self.taking.end(in: text, at: start) == inside.upperBound else {
      return true
    }
    return mayTakePictures(inside.lowerBound..<start)
  }

  /// Whether a line break left one character of those who gave the picture: `单⏎位供图`.
  private func isCutGiver(_ giver: Range<Int>) -> Bool {
    giver.count == 1 && text.breaksLine(before: giver.lowerBound)
  }

  /// Whether the writer stands there, too: `图/小满　文/甘棠`.
  private var saysWhoWrote: Bool {
    inside.contains { index in
      guard text[index] == "文", let mark = text[index + 1] else { return false }
      return mark == "/" || mark == "／" || mark.isColon
    }
  }

  /// `图片由市总工会提供`.
  private var isGiven: Bool {
    guard var index = Self.pictures.end(in: text, at: inside.lowerBound) else { return false }
    while let mark = text[index], mark == "均" || mark == "都" { index += 1 }
    return text[index] == "由"
      && Self.given.start(in: text, endingAt: inside.upperBound).map { $0 > index + 1 } == true
  }

  /// Whether a person or a body stands in front of 摄: no `12个高清摄`, which goes on with 像头.
  private func mayTakePictures(_ range: Range<Int>) -> Bool {
    var giver = range
    while let mark = text[giver.upperBound - 1], !giver.isEmpty, Self.besideTaking.contains(mark) {
      giver = giver.lowerBound..<giver.upperBound - 1
    }
    guard !giver.isEmpty, giver.allSatisfy({ isNameCharacter(text[$0]) }) else { return false }
    if opensWithRole { return true }
    let isSpaced = text.hasGap(before: giver.upperBound)
    guard isSpaced || text[giver.upperBound - 1] != "拍" else { return false }
    if areNames(giver) || isSpaced && 2...8 ~= giver.count { return true }
    return 2...12 ~= giver.count
      && text[giver.upperBound - 1].map(Self.giverEnds.contains) == true
  }

  private func isNameCharacter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isHan || scalar.isLatin || NameReader.separates(scalar) && scalar != "。"
      || "·|｜《》".unicodeScalars.contains(scalar)
  }

  private func areNames(_ range: Range<Int>) -> Bool {
    let reader = NameReader(text)
    let names = reader.names(in: range)
    return !names.isEmpty && names.allSatisfy(reader.isPersonal)
  }

  /// Whether the role of a person comes first.
  var opensWithRole: Bool {
    guard let role = RoleReader(text, terms: terms).first(in: inside) else { return false }
    return role.range.lowerBound == inside.lowerBound && role.range.count > 1
      && role.range.upperBound < inside.upperBound
  }

  /// Whether it goes on to the left with what stands behind it: a role, an agency, another name.
  var opensLikeCredit: Bool {
    if opensWithRole || Self.agencies.end(in: text, at: 0) != nil { return true }
    guard let work else { return false }
    return areNames(inside.lowerBound..<work)
  }

  /// Where the word begins that says what was done: 摄, 供图.
  private var work: Int? {
    if let start = Self.ends.start(in: text, endingAt: inside.upperBound) {
      return start > inside.lowerBound ? start : nil
    }
    guard let start = Self.misspeltGiving.start(in: text, endingAt: inside.upperBound),
      2...12 ~= start - inside.lowerBound,
      text[start - 1].map({ $0 == "位" || Self.giverEnds.contains($0) }) == true
    else { return nil }
    return start
  }

  /// The credit, which stands on a line of its own or behind its caption.
  func credit(_ range: Range<Int>, hasOwnLine: Bool) -> Caption.PictureCredit {
    guard let work else {
      return Caption.PictureCredit(
        range: range, hasOwnLine: hasOwnLine, isBracketed: isBracketed, people: [], work: nil)
    }
    let reader = CreditReader(text, terms: terms)
    let people = reader.credits(in: inside.lowerBound..<work)
    return Caption.PictureCredit(
      range: range, hasOwnLine: hasOwnLine, isBracketed: isBracketed,
      people: reader.isPlausible(inside.lowerBound..<work, credits: people) ? people : [],
      work: text.bytes(work..<inside.upperBound))
  }
}
