/// A rule file for the tests, whole and right, to be spoiled in one place.
enum SampleRule {
  static let text = #"""
    {
      // 样例
      "id": "lead/sample",
      "title": { "zh": "样例", "en": "Sample" },
      "severity": "warning",
      "fix": "safe",
      "options": {
        "gap": {
          "type": "choice", "values": ["as-page", "none", "space"],
          "default": "as-page", "house": "none",
          "about": { "zh": "间隔", "en": "The gap" },
        },
        "limit": { "type": "integer", "default": 3, "about": { "zh": "上限", "en": "Limit" } },
        "strict": { "type": "flag", "default": true, "about": { "zh": "从严", "en": "Strict" } },
        "mark": { "type": "text", "default": "■", "about": { "zh": "符号", "en": "Mark" } },
        "words": { "type": "list", "default": ["甲"], "about": { "zh": "词", "en": "Words" } },
      },
      "messages": {
        "usual": { "zh": "“{word}”应删", "en": "drop “{word}”" },
        "other": { "zh": "另一处", "en": "another place" },
      },
      "why": { "zh": "为什么", "en": "Why" },
      "sources": [
        { "ref": "GB/T 15834—2011", "basis": "found", "clause": "4.5" },
        { "ref": { "zh": "样版", "en": "seed pages" }, "basis": "observed" },
      ],
      "bad": [
        { "text": "一⟦二⟧三", "message": "“二”应删", "fixed": "一三" },
        {
          "text": ["⟦𬭊⟧甲", "乙⟦⟧"], "message": ["“𬭊”应删", "另一处"],
          "fixed": ["甲", "乙"], "fix": "unsafe",
          "options": { "limit": 5 }, "date": "2024-01-31",
        },
        { "text": "⟦二⟧", "message": "“二”应删" },
      ],
      "good": [
        { "text": "一三", "reason": { "zh": "无二", "en": "no two" } },
        { "text": ["一", "三"], "reason": { "zh": "两行", "en": "two lines" } },
        { "text": "", "reason": { "zh": "空", "en": "empty" }, "options": { "strict": false } },
      ],
    }
    """#

  /// The file's bytes with one piece of text replaced by another.
  static func bytes(replacing old: String = "", with new: String = "") -> [UInt8] {
    guard !old.isEmpty else { return Array(text.utf8) }
    let source = Array(text.utf8)
    let piece = Array(old.utf8)
    guard let start = source.indices.first(where: { source[$0...].starts(with: piece) }) else {
      return []
    }
    return Array(source[..<start] + Array(new.utf8) + source[(start + piece.count)...])
  }
}
