/// People of one role: `通讯员费健玲 王美丹`.
package struct Credit: Sendable {
  package let role: Role?
  package let names: [Name]

  /// What somebody did for the item: 记者, 通讯员, 新华社记者.
  package struct Role: Sendable {
    /// Without white space.
    package let text: String
    package let range: Range<Int>
    /// Whether the role is on the list of known ones.
    package let isKnown: Bool
  }

  /// A person, or a collective pen name.
  package struct Name: Sendable {
    /// Without white space.
    package let text: String
    /// Bytes, white space inside included.
    package let range: Range<Int>
  }

  /// Bytes from the role to the last name.
  package var range: Range<Int>? {
    let ranges = (role.map { [$0.range] } ?? []) + names.map(\.range)
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return nil }
    return start..<end
  }
}
