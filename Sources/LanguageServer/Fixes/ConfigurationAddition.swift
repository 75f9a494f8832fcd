internal import JSONText
internal import Linting
internal import RuleFormat

/// Makes a configuration say one thing more, by an edit that leaves all else where it is, comments too.
struct ConfigurationAddition {
  /// What it says as yet, an object.
  let root: JSONNode

  /// Switches a rule off; its options stay.
  func switchingOff(_ rule: RuleID) -> Edit? {
    let off = "\"off\""
    guard let old = root["rules"]?[rule.description] else {
      return adding("\"\(rule)\": \(off)", to: "rules", within: ("{", "}"))
    }
    guard let members = old.value.members else { return Edit(old.range, off) }
    if let severity = old["severity"] { return Edit(severity.range, off) }
    let start = old.range.lowerBound + 1
    return Edit(start..<start, " \"severity\": \(off)\(members.isEmpty ? " " : ",")")
  }

  /// Adds an element in front of those of a list.
  func putting(_ element: String, into key: String) -> Edit? {
    adding(element, to: key, within: ("[", "]"))
  }

  /// Adds an element behind those of a list.
  func appending(_ element: String, to key: String) -> Edit? {
    guard let last = root[key]?.value.elements?.last else { return putting(element, into: key) }
    let end = last.range.upperBound
    return Edit(end..<end, ",\n    \(element)")
  }

  private func adding(
    _ text: String, to key: String, within brackets: (String, String)
  ) -> Edit? {
    guard let members = root.value.members else { return nil }
    guard let group = root[key] else {
      let start = root.range.lowerBound + 1
      let end = members.isEmpty ? "\n" : ","
      return Edit(start..<start, "\n  \"\(key)\": \(brackets.0) \(text) \(brackets.1)\(end)")
    }
    guard let others = group.value.members?.count ?? group.value.elements?.count else { return nil }
    let start = group.range.lowerBound + 1
    return Edit(start..<start, "\n    \(text)\(others == 0 ? "\n  " : ",")")
  }
}
