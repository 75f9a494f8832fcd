/// The value of a rule's option.
package enum OptionValue: Equatable, Sendable {
  /// A choice or a text.
  case text(String)

  /// A whole number from 0 to 1,000,000.
  case integer(Int)
  case flag(Bool)
  case list([String])
}
