internal import RuleFormat

extension Arguments {
  /// The whole number given with an option.
  func number(
    _ option: CommandOption, in range: ClosedRange<Int>
  ) throws(CommandFailure) -> Int? {
    guard let text = text(option) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    throw .message(
      Bilingual(
        chinese: "\(option.name) 的值“\(text)”不对：应为 \(range.lowerBound) 到 \(range.upperBound) 的整数。",
        english: "\(option.name) “\(text)” is wrong: it must be a whole number from "
          + "\(range.lowerBound) to \(range.upperBound)."))
  }

  /// The number given with an option, which may be a fraction but not negative.
  func fraction(_ option: CommandOption) throws(CommandFailure) -> Double? {
    guard let text = text(option) else { return nil }
    if let number = Double(text), number.isFinite, number >= 0 { return number }
    throw .message(
      Bilingual(
        chinese: "\(option.name) 的值“\(text)”不对：应为不小于 0 的数。",
        english: "\(option.name) “\(text)” is wrong: it must be a number, 0 or more."))
  }
}
