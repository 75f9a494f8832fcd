/// A number as it was written, so that no digit is lost.
package struct JSONNumber: Equatable, Sendable {
  /// The number's own spelling, such as `-1.50e3`.
  package let text: String

  /// Keeps a spelling that the reader has checked.
  package init(text: String) {
    self.text = text
  }

  /// The number, where it is written without fraction or exponent and fits.
  package var integer: Int? { Int(text) }

  /// The nearest binary fraction; infinite where the number is out of reach.
  package var double: Double? { Double(text) }
}
