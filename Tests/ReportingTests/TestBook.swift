internal import RuleFormat

@testable import Rulebook

/// A rulebook of two rules, so that the tests do not change with the real one.
enum TestBook {
  static var book: Rulebook {
    get throws {
      Rulebook([try compiled(spacing, "lead/gap"), try compiled(quotes, "pairs/quotes")])
    }
  }

  private static func compiled(_ file: String, _ id: String) throws -> CompiledRule {
    let sheet = try RuleFile(Array(file.utf8), path: id).sheet
    return CompiledRule(id: id, core: sheet.core, wording: sheet.wording.text, file: file)
  }

  private static let spacing = """
    {
      "id": "lead/gap",
      "title": { "zh": "导语空格", "en": "Gap in the lead" },
      "severity": "warning",
      "fix": "safe",
      "options": {
        "style": {
          "type": "choice", "values": ["as-page", "none", "space"],
          "default": "as-page", "house": "none",
          "about": { "zh": "空不空", "en": "Whether there is a gap" }
        },
        "most": {
          "type": "integer", "default": 2,
          "about": { "zh": "最多几格", "en": "How many at most" }
        }
      },
      "messages": {
        "gap": { "zh": "“{what}”后应紧接", "en": "“{what}” is set close" }
      },
      "why": { "zh": "导语里的空格最显眼。", "en": "A gap in the lead shows at once." },
      "sources": [
        { "ref": { "zh": "样版", "en": "the seeds" }, "basis": "observed" },
        { "ref": "GB/T 15834—2011", "clause": "§4.1", "basis": "found" }
      ],
      "bad": [
        { "text": "甲报讯⟦ ⟧(记者甲)", "message": "“甲报讯”后应紧接", "fixed": "甲报讯(记者甲)" },
        { "text": ["乙报讯⟦⟧今日", "", "丙"], "options": { "style": "space" },
          "message": "“乙报讯”后应紧接", "fixed": ["乙报讯 今日", "", "丙"] }
      ],
      "good": [
        { "text": "甲报讯(记者甲)", "reason": { "zh": "紧接", "en": "set close" } },
        { "text": "甲报 讯", "reason": { "zh": "不是消息头", "en": "no marker" } },
        { "text": "甲", "reason": { "zh": "没有导语", "en": "no lead" } }
      ]
    }
    """

  private static let quotes = """
    {
      "id": "pairs/quotes",
      "title": { "zh": "引号成对", "en": "Quotes in pairs" },
      "severity": "error",
      "enabled": false,
      "fix": "none",
      "messages": { "open": { "zh": "引号没有配对", "en": "a quotation mark without its partner" } },
      "why": { "zh": "读者不知道话在哪里完。", "en": "Readers cannot tell where it ends." },
      "sources": [{ "ref": "GB/T 15834—2011", "basis": "memory" }],
      "bad": [
        { "text": "⟦“⟧甲", "message": "引号没有配对" },
        { "text": "乙⟦”⟧", "message": "引号没有配对" }
      ],
      "good": [
        { "text": "“甲”", "reason": { "zh": "成对", "en": "a pair" } },
        { "text": "‘甲’", "reason": { "zh": "成对", "en": "a pair" } },
        { "text": "甲", "reason": { "zh": "没有引号", "en": "none" } }
      ]
    }
    """
}
