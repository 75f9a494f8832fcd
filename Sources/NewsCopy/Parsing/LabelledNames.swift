/// Reads a line of labels and names that says who told, wrote and taught: `口述：辛小月　整理：林溪`.
struct LabelledNames {
  private let text: SolidText
  private let roles: RoleReader

  init(_ text: SolidText, _ roles: RoleReader) {
    self.text = text
    self.roles = roles
  }

  private static let labels = WordList([
    "口述", "讲述", "整理", "采写", "采访整理", "记录", "记录整理", "执笔", "指导老师", "指导教师",
  ])

  /// The credits of the line; nil where anything else stands there, or nobody has a family name.
  var credits: [Credit]? {
    var credits: [Credit] = []
    var position = 0
    while let label = Self.labels.end(in: text, at: position), separates(label) {
      let end = nextLabel(from: label + 1)
      // A writer has a role of the house, too: `整理：本报记者 宁静`.
      let role = roles.first(in: label + 1..<end)?.range ?? position..<label
      let names = NameReader(text).names(in: max(label + 1, role.upperBound)..<end)
      guard !names.isEmpty, names.allSatisfy({ 2...4 ~= $0.count }) else { return nil }
      credits.append(
        Credit(
          role: Credit.Role(text, role), names: names.map { Credit.Name(text, $0) }))
      position = end
    }
    guard position == text.count else { return nil }
    let names = credits.flatMap(\.names).compactMap(\.text.unicodeScalars.first)
    return names.contains(where: Surnames.isSurname) ? credits : nil
  }

  private func nextLabel(from start: Int) -> Int {
    (start..<max(start, text.count)).first { index in
      text.hasGap(before: index) && Self.labels.end(in: text, at: index).map(separates) == true
    } ?? text.count
  }

  private func separates(_ index: Int) -> Bool {
    text[index].map { $0.isColon || $0 == "/" || $0 == "／" || $0 == "｜" || $0 == "|" } == true
  }
}
