package import RuleFormat

extension Configuration {
  /// The commented file that `copydesk init` writes: every key, all but the profile commented out.
  package static func template(_ language: Language) -> String {
    switch language {
    case .chinese: chineseTemplate
    case .english: englishTemplate
    }
  }

  private static let chineseTemplate = """
    // copydesk 的配置。可写注释，末尾可有逗号。去掉行首的“//”，那一项就生效。
    {
      // 低于此版本的 copydesk 不使用这份配置
      // "minimum-version": "\(ProgramVersion.current)",

      // 沿用集团或总部的配置，这里只写不同之处
      // "extends": "../copydesk.json",

      // 从哪套体例出发：house（默认）或 all（全部规则）
      "profile": "house",

      // 规则或版块：off、on、error、warning、info、hint，或带选项
      // "rules": {
      //   "structure": "info",
      //   "lead/marker-spacing": {
      //     "severity": "error",
      //     "options": { "before-parenthesis": "half-space" },
      //   },
      // },

      // 某些文件另有规定，后面的优先
      // "overrides": [
      //   { "paths": ["archive/**"], "rules": { "lead": "off" } },
      // ],

      // 编辑看过、没有错的地方：规则，加上文字或文件，写明理由
      // "suppress": [
      //   { "rule": "wording/typo", "text": "渡假村酒店", "reason": "店名原文如此" },
      // ],

      // 不检查的文件
      // "ignore": ["drafts/**"],

      // 检查哪些扩展名的文件
      // "extensions": ["txt", "md"],

      // 本报自己的消息头和署名身份
      // "markers": ["南方工报讯"],
      // "roles": ["融媒体记者"],

      // 本报自己的规则放在哪里
      // "rule-folders": ["desk-rules"],

      // 版面日期：写定一天，或从路径里读出
      // "date": { "path": "papers/{yyyy}-{mm}-{dd}/*" },

      // 消息的语言：zh 或 en
      // "locale": "zh",

      // 到哪一级算不通过：error、warning、info、hint
      // "fail-on": "warning",
    }

    """

  private static let englishTemplate = """
    // The configuration of copydesk. Comments and trailing commas are fine.
    // Take away the “//” in front of an entry to make it hold.
    {
      // The oldest copydesk that may use this file
      // "minimum-version": "\(ProgramVersion.current)",

      // The configuration of the group, where this one only says what differs
      // "extends": "../copydesk.json",

      // What to start from: house (the default) or all (every rule)
      "profile": "house",

      // Rules or desks: off, on, error, warning, info, hint, or with options
      // "rules": {
      //   "structure": "info",
      //   "lead/marker-spacing": {
      //     "severity": "error",
      //     "options": { "before-parenthesis": "half-space" },
      //   },
      // },

      // What holds for some files only; later ones win
      // "overrides": [
      //   { "paths": ["archive/**"], "rules": { "lead": "off" } },
      // ],

      // What an editor looked at and found right: a rule, with a text or files, and the reason
      // "suppress": [
      //   { "rule": "wording/typo", "text": "渡假村酒店", "reason": "the hotel's own name" },
      // ],

      // Files that are not checked
      // "ignore": ["drafts/**"],

      // The endings of the files that are checked
      // "extensions": ["txt", "md"],

      // The house's own lead markers and roles
      // "markers": ["南方工报讯"],
      // "roles": ["融媒体记者"],

      // Where the newsroom's own rules are
      // "rule-folders": ["desk-rules"],

      // The date of a page: one day, or read from the path
      // "date": { "path": "papers/{yyyy}-{mm}-{dd}/*" },

      // The language of messages: zh or en
      // "locale": "en",

      // What makes a run fail: error, warning, info, hint
      // "fail-on": "warning",
    }

    """
}
