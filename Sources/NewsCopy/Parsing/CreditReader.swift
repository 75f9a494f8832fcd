/// Reads roles and names that stand in brackets or on a line of their own.
struct CreditReader {
  private let text: SolidText
  private let roles: RoleReader
  private let names: NameReader

  init(_ text: SolidText, terms: HouseTerms) {
    self.text = text
    roles = RoleReader(text, terms: terms)
    names = NameReader(text)
  }

  /// The credits in a range of solid scalars, in order.
  func credits(in range: Range<Int>) -> [Credit] {
    var credits: [Credit] = []
    var role: RoleReader.Match?
    var position = range.lowerBound
    while position <= range.upperBound {
      let next = roles.first(in: position..<range.upperBound)
      let end = next?.range.lowerBound ?? range.upperBound
      append(role, position..<end, to: &credits)
      guard let next else { break }
      role = next
      position = next.range.upperBound
    }
    return attachTrailingRoles(credits)
  }

  /// Adds the names between two roles, some of which may follow an unknown role.
  private func append(_ role: RoleReader.Match?, _ range: Range<Int>, to credits: inout [Credit]) {
    var role = role
    var names = names.names(in: range)
    var first = 0
    for index in names.indices {
      guard let unknown = roles.unknownRole(in: names[index]) else { continue }
      append(role, names[first..<index], to: &credits)
      role = unknown
      first = index
      names[index] = unknown.range.upperBound..<names[index].upperBound
    }
    append(role, names[first...], to: &credits)
  }

  private func append(
    _ role: RoleReader.Match?, _ names: ArraySlice<Range<Int>>, to credits: inout [Credit]
  ) {
    guard role != nil || !names.isEmpty else { return }
    credits.append(
      Credit(
        role: role.map { Credit.Role(text, $0.range, isKnown: $0.isKnown) },
        names: names.map { Credit.Name(text, $0) }))
  }

  /// `计育青/文`: a role after its name belongs to the name.
  private func attachTrailingRoles(_ credits: [Credit]) -> [Credit] {
    guard credits.contains(where: { $0.names.isEmpty }) else { return credits }
    let areAllTrailing = credits.last.map { $0.names.isEmpty && isWork($0.role) } == true
    var result: [Credit] = []
    for credit in credits {
      let followsName = credit.names.isEmpty || areAllTrailing && isWork(credit.role)
      guard followsName, let previous = result.last, !previous.names.isEmpty else {
        result.append(credit)
        continue
      }
      if previous.role == nil {
        result[result.count - 1] = Credit(role: credit.role, names: previous.names)
      } else if credit.names.isEmpty, !isWork(credit.role) {
        // `记者金子 通讯员`: a role that lacks its name.
        result.append(credit)
      }
      // `傅雅 文 张明 图`: whoever comes next has another role.
      if !credit.names.isEmpty { result.append(Credit(role: nil, names: credit.names)) }
    }
    return result
  }

  private func isWork(_ role: Credit.Role?) -> Bool {
    role.map { Credit.works.contains($0.text) } == true
  }

  /// Whether the names of credits without a role can be those of persons.
  func isPlausible(_ range: Range<Int>, credits: [Credit]) -> Bool {
    guard !credits.isEmpty else { return false }
    let isNamed = credits.contains { credit in
      !credit.names.isEmpty
        && credit.role.map { $0.isKnown || MisspeltRoles.meant(by: $0.text) != nil } == true
    }
    let lacksNames = credits.allSatisfy { $0.names.isEmpty && $0.role?.isKnown == true }
    if isNamed || lacksNames { return true }
    return names.names(in: range).allSatisfy { name in
      names.isPersonal(name) || roles.unknownRole(in: name) != nil
    }
  }
}
