internal import NewsCopy

extension Article {
  /// Who wrote it, from the closed brackets of the paper's own lead; agencies write credits in
  /// their own way.
  var bracketedCredits: [Credit] {
    guard let lead, lead.parenthesis?.isClosed == true, lead.marker.isOwnReport else { return [] }
    return lead.credits
  }

  /// Everybody who wrote it or made a picture for it.
  var namesOfCredits: [String] {
    let pictures = (captions.compactMap(\.credit) + closingCredits).flatMap(\.people)
    return (credits + (signature?.credits ?? []) + pictures).flatMap(\.names).map(\.text)
  }

  /// Whether anybody is named before its text.
  var hasCredits: Bool { lead?.credits.isEmpty == false || !bylines.isEmpty }
}

extension Credit {
  /// The bytes between the role and the first name; nil where no role stands in front.
  var roleGap: Range<Int>? {
    guard let role, let name = names.first, role.range.upperBound <= name.range.lowerBound
    else { return nil }
    return role.range.upperBound..<name.range.lowerBound
  }
}

extension Credit.Name {
  /// Whether it has the length of a name; shorter and longer ones are damage or misread.
  var isPlausible: Bool { 2...5 ~= text.unicodeScalars.count || text.contains("·") }

  /// Whether it begins like the name of a person.
  var beginsWithSurname: Bool { text.unicodeScalars.first.map(Surnames.isSurname) == true }
}
