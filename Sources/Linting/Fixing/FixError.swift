package import RuleFormat

/// Fixes that never come to an end, on a page too long to leave single places out: a mistake in the
/// rules it names.
package struct FixError: Error, Equatable, Sendable {
  package let rules: [RuleID]

  package var message: Bilingual {
    let advice = UnendingAdvice(rules)
    return Bilingual(
      chinese: "修改改来改去没有尽头，原文未动；" + advice.text.chinese,
      english: "the repairs undo or feed each other without end; nothing was changed. "
        + advice.text.english)
  }
}
