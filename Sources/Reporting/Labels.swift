package import NewsCopy
package import RuleFormat

/// The words of the reports, each with its English twin.
package enum Labels {
  static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(chinese: "错误", english: "error")
    case .warning: Bilingual(chinese: "警告", english: "warning")
    case .info: Bilingual(chinese: "提示", english: "info")
    case .hint: Bilingual(chinese: "建议", english: "hint")
    }
  }

  // MARK: - Findings and their summary

  static func fixNote(_ safety: FixSafety) -> Bilingual {
    switch safety {
    case .safe: Bilingual(chinese: "[可自动修改]", english: "[fixable]")
    case .unsafe: Bilingual(chinese: "[确认后可修改]", english: "[fix on request]")
    }
  }

  /// Other places of a finding: some by name, `more` only counted.
  static func related(_ places: [Position], more: Int) -> Bilingual {
    let names = places.map { "\($0.line):\($0.column)" }
    return Bilingual(
      chinese: "另见 " + names.joined(separator: "、") + (more > 0 ? "，还有\(more)处" : ""),
      english: "see also " + names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    )
  }

  static func checked(files: Int, characters: Int) -> Bilingual {
    Bilingual(
      chinese: "已检查\(files)个文件、\(characters)字",
      english: "Checked \(count(files, "file")), \(count(characters, "character"))"
    )
  }

  static func found(_ findings: Int) -> Bilingual {
    Bilingual(
      chinese: "，发现\(findings)处问题：",
      english: ": \(count(findings, "finding"))"
    )
  }

  static let foundNothing = Bilingual(
    chinese: "，没有发现问题。", english: ": nothing to report.")

  static let saysNoMore = Bilingual(chinese: "。", english: ".")

  static func unreadable(_ files: Int) -> Bilingual {
    Bilingual(
      chinese: "有\(files)个文件未能检查：",
      english: "\(count(files, "file")) could not be checked:"
    )
  }

  static func safeFixes(_ fixes: Int) -> Bilingual {
    Bilingual(
      chinese: "可自动修改\(fixes)处：copydesk fix",
      english: "\(fixes) can be fixed: copydesk fix"
    )
  }

  static func unsafeFixes(_ fixes: Int) -> Bilingual {
    Bilingual(
      chinese: "确认后可修改\(fixes)处：copydesk fix --unsafe",
      english: "\(fixes) can be fixed on request: copydesk fix --unsafe"
    )
  }

  static let findings = Bilingual(chinese: "次数", english: "count")
  static let severityTitle = Bilingual(chinese: "级别", english: "severity")
  static let rule = Bilingual(chinese: "规则", english: "rule")
  static let title = Bilingual(chinese: "名称", english: "title")
  static let fixable = Bilingual(chinese: "可自动修改", english: "fixable")

  // MARK: - Outlines

  static func page(_ number: Int) -> Bilingual {
    Bilingual(chinese: "第\(number)页", english: "Page \(number)")
  }

  /// What a heading is called.
  package static func heading(_ role: Heading.Role) -> Bilingual {
    switch role {
    case .section: Bilingual(chinese: "栏题", english: "section")
    case .kicker: Bilingual(chinese: "引题", english: "kicker")
    case .headline: Bilingual(chinese: "主标题", english: "headline")
    case .deck: Bilingual(chinese: "副题", english: "deck")
    case .crosshead: Bilingual(chinese: "小标题", english: "crosshead")
    }
  }

  /// What stands for the headline of an article that has none.
  package static let untitled = Bilingual(chinese: "（无题）", english: "(no headline)")
  /// What a lead is called.
  package static let lead = Bilingual(chinese: "消息头", english: "lead")
  static let place = Bilingual(chinese: "地点", english: "place")
  static let time = Bilingual(chinese: "时间", english: "time")
  static let credit = Bilingual(chinese: "署名", english: "credit")
  /// What a caption is called.
  package static let caption = Bilingual(chinese: "图片说明", english: "caption")
  /// What a signature is called.
  package static let signature = Bilingual(chinese: "文末署名", english: "signature")
  static let furniture = Bilingual(chinese: "版面信息", english: "furniture")
  /// What those are called who made a page.
  package static let staff = Bilingual(chinese: "本版人员", english: "staff")
  static let noArticles = Bilingual(chinese: "（没有稿件）", english: "(no articles)")

  /// How long an article is.
  package static func length(characters: Int) -> Bilingual {
    Bilingual(chinese: "\(characters)字", english: count(characters, "character"))
  }

  /// How many articles there are.
  package static func articles(_ articles: Int) -> Bilingual {
    Bilingual(chinese: "\(articles)篇", english: count(articles, "article"))
  }

  /// How long an article is and where it begins.
  static func extent(characters: Int, line: Int) -> Bilingual {
    Bilingual(
      chinese: "\(characters)字，第\(line)行",
      english: "\(count(characters, "character")), line \(line)"
    )
  }

  // MARK: - The rulebook

  static let isOn = Bilingual(chinese: "启用", english: "on")
  static let isOff = Bilingual(chinese: "停用", english: "off")

  static func fixLong(_ safety: FixSafety?) -> Bilingual {
    switch safety {
    case .safe: Bilingual(chinese: "可自动修改", english: "fixable")
    case .unsafe: Bilingual(chinese: "确认后修改", english: "fix on request")
    case nil: Bilingual(chinese: "不作修改", english: "no fix")
    }
  }

  static func rules(_ rules: Int, on: Int) -> Bilingual {
    Bilingual(
      chinese: "共\(rules)条规则，启用\(on)条。逐条说明：copydesk explain 规则",
      english: "\(count(rules, "rule")), \(on) on. To read about one: copydesk explain RULE"
    )
  }

  static let reports = Bilingual(chinese: "报告", english: "What it reports")
  static let why = Bilingual(chinese: "为什么", english: "Why")
  static let options = Bilingual(chinese: "选项", english: "Options")
  static let bad = Bilingual(chinese: "反例", english: "Reported")
  static let good = Bilingual(chinese: "正例", english: "Left alone")
  static let sources = Bilingual(chinese: "依据", english: "Sources")
  static let repaired = Bilingual(chinese: "改为", english: "becomes")
  static let values = Bilingual(chinese: "取值：", english: "values: ")
  static let defaultValue = Bilingual(chinese: "默认：", english: "default: ")
  static let pageDate = Bilingual(chinese: "见报日期", english: "date of the page")
  static let emptyValue = Bilingual(chinese: "空", english: "empty")

  /// What a choice left to the page means where the page has no habit.
  static func house(_ value: String) -> Bilingual {
    Bilingual(
      chinese: "（随版面；版面没有习惯时按 \(value)）",
      english: " (as the page does; where it has no habit, \(value))"
    )
  }

  static func option(_ kind: OptionKind) -> Bilingual {
    switch kind {
    case .choice: Bilingual(chinese: "选一", english: "a choice")
    case .integer: Bilingual(chinese: "整数", english: "whole number")
    case .flag: Bilingual(chinese: "是否", english: "true or false")
    case .text: Bilingual(chinese: "文字", english: "text")
    case .list: Bilingual(chinese: "文字列表", english: "list of texts")
    }
  }

  static func basis(_ basis: RuleSource.Basis) -> Bilingual {
    switch basis {
    case .found: Bilingual(chinese: "（据公开文本）", english: " (read in a public copy)")
    case .memory: Bilingual(chinese: "（凭记忆，未核对）", english: " (from memory, not looked up)")
    case .observed: Bilingual(chinese: "（据报纸实例）", english: " (as published pages do)")
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
