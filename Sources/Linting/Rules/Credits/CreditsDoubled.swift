internal import NewsCopy
internal import RuleFormat

/// Items of the paper itself that are signed twice, in the lead and at the end.
///
/// Other names at the end may be meant, or belong to the next item: they are only pointed out.
struct CreditsDoubled: Rule {
  init(_ options: RuleOptions) {}

  /// Roles of people who did something else than write.
  private static let otherWork = ScalarSet("摄图编视剪译校参")

  func check(_ page: Page, _ findings: inout Findings) {
    for article in page.articles {
      guard let lead = article.lead, lead.marker.isOwnReport, !lead.credits.isEmpty,
        let signature = article.signature, !isOtherWork(signature),
        closes(article, signature, page)
      else { continue }
      let names = signature.names.map { $0.text }
      let isRepeated = names.allSatisfy { isCredited($0, in: lead) }
      findings.add(
        signature.range, isRepeated ? "repeated" : "second",
        ["names": names.joined(separator: " ")],
        severity: isRepeated ? nil : .hint)
    }
  }

  private func isCredited(_ name: String, in lead: Lead) -> Bool {
    lead.credits.contains { credit in credit.names.contains { $0.text == name } }
  }

  private func isOtherWork(_ signature: Signature) -> Bool {
    signature.credits.contains { credit in
      credit.role?.text.unicodeScalars.contains(where: Self.otherWork.contains) == true
    }
  }

  /// Names further up belong to another item, or to lines that an extractor shuffled.
  private func closes(_ article: Article, _ signature: Signature, _ page: Page) -> Bool {
    page.blocks(of: article).allSatisfy { block in
      block.range.lowerBound <= signature.range.lowerBound || !block.isBody
    }
  }
}
