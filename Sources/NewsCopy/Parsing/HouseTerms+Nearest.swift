extension HouseTerms {
  /// A role with its misspelt words put right: 全媒体记者 for 全煤体记者; nil where none is known.
  package static func role(meantBy text: String) -> String? {
    MisspeltRoles.meant(by: text) ?? usualRole(nearest: text)
  }

  /// The usual role from which `text` differs in one character; nil where none is that near.
  ///
  /// Roles of two characters are left out: 读者 and 学者 are no misspelt 记者.
  package static func usualRole(nearest text: String) -> String? {
    let scalars = [Unicode.Scalar](text)
    return usualRoles.first { role in
      let known = [Unicode.Scalar](role)
      return known.count >= 3 && known.count == scalars.count && role.hasSuffix("员")
        && zip(known, scalars).count { $0 != $1 } == 1
    }
  }
}
