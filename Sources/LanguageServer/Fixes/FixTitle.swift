internal import Linting
internal import NewsCopy
internal import RuleFormat

/// Says what a fix does, in a few words.
enum FixTitle {
  /// Longer texts than this are not named, in characters.
  private static let longest = 16

  /// The title of one finding's fix.
  static func text(
    of fix: Fix, _ sheet: RuleSheet?, in source: SourceText, _ language: Language
  ) -> String {
    var title = described(fix, sheet, in: source)
    if fix.safety == .unsafe {
      title = Bilingual(
        chinese: title.chinese + "（请核对）", english: title.english + " (please check)")
    }
    return title.text(in: language)
  }

  /// The title of an action that fixes all findings of a rule in a document.
  static func text(ofAll count: Int, _ sheet: RuleSheet?, _ language: Language) -> String {
    let title = sheet?.title ?? Bilingual(chinese: "", english: "")
    return Bilingual(
      chinese: "全部修改：\(title.chinese)（\(count)处）",
      english: "Fix all \(count): \(title.english)"
    ).text(in: language)
  }

  static let fixAll = Bilingual(
    chinese: "修改全部能自动改的问题", english: "Fix everything that is safe to fix")
  static let pageWraps = Bilingual(chinese: "修复全文断行", english: "Repair all wraps")
  static let articleWraps = Bilingual(
    chinese: "修复本篇断行", english: "Repair the wraps of this article")

  /// Why a finding is none, until a person writes a better reason.
  static let suppressionReason = Bilingual(chinese: "编辑核对无误", english: "looked at and found right")

  /// The title of an action that leaves a finding out, and others of its rule in.
  static func suppressing(_ rule: RuleID) -> Bilingual {
    Bilingual(
      chinese: "此处无误，不再提示 \(rule)（写入配置）",
      english: "This is right: no \(rule) here (in the configuration)")
  }

  /// The title of an action that switches a rule off.
  static func ignoring(_ rule: RuleID) -> Bilingual {
    Bilingual(chinese: "不再检查 \(rule)（写入配置）", english: "Switch off \(rule) in the configuration")
  }

  private static func described(
    _ fix: Fix, _ sheet: RuleSheet?, in source: SourceText
  ) -> Bilingual {
    let title = sheet?.title ?? Bilingual(chinese: "", english: "")
    guard let edit = fix.edits.first, fix.edits.count == 1,
      let old = short(source.string(edit.range)), let new = short(edit.replacement)
    else {
      return Bilingual(chinese: "修改：\(title.chinese)", english: "Fix: \(title.english)")
    }
    if isBlank(old), isBlank(new) {
      return Bilingual(
        chinese: "调整空白：\(title.chinese)", english: "Adjust the white space: \(title.english)")
    }
    if new.isEmpty { return Bilingual(chinese: "删去“\(old)”", english: "Take out “\(old)”") }
    if old.isEmpty { return Bilingual(chinese: "加上“\(new)”", english: "Put in “\(new)”") }
    return Bilingual(
      chinese: "“\(old)”改为“\(new)”", english: "Change “\(old)” into “\(new)”")
  }

  /// A text that fits into a title; nil for any other.
  private static func short(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard scalars.count <= longest else { return nil }
    let hasBreaks = scalars.contains { $0 == "\n" || $0 == "\r" } && !isBlank(text)
    return hasBreaks ? nil : text
  }

  private static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isGap) }
}
