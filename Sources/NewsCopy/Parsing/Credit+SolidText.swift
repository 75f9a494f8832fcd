extension Credit.Role {
  /// The role that a range of scalars names.
  init(_ text: SolidText, _ range: Range<Int>, isKnown: Bool = true) {
    self.init(text: text.string(range), range: text.bytes(range), isKnown: isKnown)
  }
}

extension Credit.Name {
  /// The name that a range of scalars is.
  init(_ text: SolidText, _ range: Range<Int>) {
    self.init(text: text.string(range), range: text.bytes(range))
  }
}
