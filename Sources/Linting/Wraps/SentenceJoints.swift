internal import NewsCopy

/// Characters at which a sentence hardly ends or begins.
enum SentenceJoints {
  /// No heading, no entry of a list and no sentence ends with them.
  private static let unfinished = ScalarSet("的在和之与及为是将对把被从向于而并以因若或其")
  /// Next to nothing begins with them.
  static let continuing = ScalarSet("的了们性化等和及者")
  /// But for these words.
  private static let openers = [
    "的确", "的士", "了解", "了却", "性格", "化解", "化学", "等到", "等待", "等候", "等来", "和平", "和谐", "和睦",
    "和气", "及时", "及早",
  ].map { Array($0.utf8) }

  /// Words that end headings though the last character mostly stands inside a sentence.
  private static let endings = [
    "所为", "有为", "作为", "行为", "人为", "敢为", "难为", "无为", "善为", "勇为", "可为", "不为", "何为", "华为", "走向", "取向",
    "志向", "方向", "导向", "动向", "去向",
    "转向", "意向", "倾向", "风向", "流向", "朝向", "趋向", "单向", "双向", "原因", "成因", "起因", "基因", "病因", "主因", "诱因",
    "动因", "死因", "应对", "核对", "校对", "结对", "反对", "面对",
    "绝对", "相对", "派对", "配对", "成对", "所在", "存在", "现在", "内在", "潜在", "外在", "自在", "何在", "常在", "永在", "仍在",
    "犹在", "健在", "同在", "实在", "共和", "温和", "缓和", "平和", "饱和", "祥和", "总和", "调和", "求和", "附和", "郑和", "求是",
    "国是", "皆是", "其是",
    "参与", "给与", "赋与", "普及", "埃及", "不及", "莫及", "企及", "目的", "标的", "服从", "听从", "随从", "何从", "一把", "火把",
    "棉被", "植被", "合并", "兼并", "勇于", "敢于", "善于", "等于",
    "大将", "名将", "健将", "小将", "主将", "老将", "虎将", "闯将", "上将", "中将", "少将", "战将", "猛将", "干将", "麻将", "总之",
    "羲之", "土耳其", "自若",
  ].map { Array($0.utf8) }

  /// Whether nothing ends with some copy, the last character of which is given.
  static func isUnfinished(
    _ copy: Range<Int>, _ last: Unicode.Scalar, _ bytes: [UInt8]
  ) -> Bool {
    unfinished.contains(last) && !endsWithWord(copy, bytes)
  }

  /// Whether hardly anything ends with a character.
  static func hardlyEnds(_ last: Unicode.Scalar) -> Bool { unfinished.contains(last) }

  /// Whether some copy ends with a word that ends headings, too.
  static func endsWithWord(_ copy: Range<Int>, _ bytes: [UInt8]) -> Bool {
    endings.contains { word in
      let start = copy.upperBound - word.count
      return start >= copy.lowerBound && bytes.hasBytes(word, at: start, before: copy.upperBound)
    }
  }

  /// Whether some copy, the first character of which is given, goes on with what stands in front of it.
  static func continues(_ copy: Range<Int>, _ first: Unicode.Scalar, _ bytes: [UInt8]) -> Bool {
    continuing.contains(first) && !opensWithWord(copy, bytes)
  }

  /// Whether some copy begins with a word whose first character mostly stands inside or behind others.
  static func opensWithWord(_ copy: Range<Int>, _ bytes: [UInt8]) -> Bool {
    openers.contains { bytes.hasBytes($0, at: copy.lowerBound, before: copy.upperBound) }
  }
}
