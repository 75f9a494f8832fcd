/// The name of a rule, written `desk/name`.
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The desk the rule belongs to.
  package let desk: Desk

  /// The rule's name within its desk: lower-case ASCII words joined by hyphens.
  package let name: String

  /// Joins a desk and a name that is known to be well formed.
  package init(desk: Desk, name: String) {
    self.desk = desk
    self.name = name
  }

  /// Reads `desk/name`; nil where the desk is not one or the name is not well formed.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, let desk = Desk(rawValue: String(parts[0]) ?? ""),
      let name = String(parts[1]), Self.isWellFormed(name)
    else { return nil }
    self.desk = desk
    self.name = name
  }

  /// The id as it is written, `desk/name`.
  package var description: String { "\(desk.rawValue)/\(name)" }

  /// Desk by desk in their order, within a desk by name.
  package static func < (left: RuleID, right: RuleID) -> Bool {
    left.desk == right.desk ? left.name < right.name : left.desk < right.desk
  }

  private static func isWellFormed(_ name: String) -> Bool {
    let words = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
