/// An option of a rule: its name, what it may be and what it is by default.
package struct OptionSpec: Equatable, Sendable {
  /// The option's name: lower-case words joined by hyphens.
  package let name: String

  /// What values it may have.
  package let kind: OptionKind

  /// What holds where nothing is configured.
  package let defaultValue: OptionValue

  /// Describes an option.
  package init(name: String, kind: OptionKind, defaultValue: OptionValue) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
  }

  /// Reads an option of a rule file; `about` belongs to the page and is not looked at.
  init(_ member: DocumentMember) throws(DocumentError) {
    let keys = ["type", "values", "default", "house", "about"]
    let fields = try DocumentFields(member.item, allowed: keys)
    self.name = member.key
    self.kind = try Self.readKind(fields)
    self.defaultValue = try kind.read(try fields.required("default"))
  }

  private static func readKind(_ fields: DocumentFields) throws(DocumentError) -> OptionKind {
    let type = try fields.required("type")
    let name = try type.oneOf(["choice", "integer", "flag", "text", "list"])
    guard name == "choice" else {
      for key in ["values", "house"] {
        if let item = fields.optional(key) {
          throw item.error(
            Bilingual(
              chinese: "只有类型为“choice”的选项可以有“\(key)”",
              english: "only an option of the type “choice” may have “\(key)”"
            )
          )
        }
      }
      switch name {
      case "integer": return .integer
      case "flag": return .flag
      case "text": return .text
      default: return .list
      }
    }
    let values = try fields.required("values").strings()
    guard values.contains(OptionKind.asPage) else { return .choice(values: values, house: nil) }
    let house = try fields.required("house").oneOf(values.filter { $0 != OptionKind.asPage })
    return .choice(values: values, house: house)
  }
}
