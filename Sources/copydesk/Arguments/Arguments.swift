internal import RuleFormat
internal import Rulebook
internal import System

/// The options and operands of one call.
struct Arguments {
  /// What stands outside options, in order; not necessarily UTF-8.
  var operands: [Path] = []
  /// The options in the order of the call.
  private(set) var inOrder: [(option: CommandOption, value: [UInt8])] = []

  mutating func add(_ option: CommandOption, _ value: [UInt8]) {
    inOrder.append((option, value))
  }

  private func values(of option: CommandOption) -> [[UInt8]] {
    inOrder.filter { $0.option.name == option.name }.map(\.value)
  }

  /// Whether an option was given.
  func has(_ option: CommandOption) -> Bool { !values(of: option).isEmpty }

  /// The path given with an option; the last one where it was repeated.
  func path(_ option: CommandOption) -> Path? {
    values(of: option).last.map { Path(bytes: $0) }
  }

  /// The text given with an option; the last one where it was repeated.
  func text(_ option: CommandOption) -> String? {
    values(of: option).last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// One of several words given with an option.
  func word<Word: RawRepresentable & CaseIterable>(
    _ option: CommandOption, _ type: Word.Type
  ) throws(CommandFailure) -> Word? where Word.RawValue == String {
    guard let text = text(option) else { return nil }
    return try Self.word(text, of: option, type)
  }

  /// One of several words, as the value of an option.
  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String, of option: CommandOption, _ type: Word.Type
  ) throws(CommandFailure) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    throw wrong(option, text, allowed: Word.allCases.map(\.rawValue))
  }

  /// The date given with an option.
  func day(_ option: CommandOption) throws(CommandFailure) -> CalendarDate? {
    guard let text = text(option) else { return nil }
    if let date = CalendarDate(text) { return date }
    if let fault = CalendarDate.noSuchDay(text) {
      throw .message(
        Bilingual(
          chinese: "\(option.name) 不对：\(fault.chinese)。",
          english: "\(option.name) is wrong: \(fault.english)."))
    }
    throw .message(
      Bilingual(
        chinese: "\(option.name) 的值“\(text)”不对：应为\(CalendarDate.form.chinese)。",
        english: "\(option.name) “\(text)” is wrong: it must be \(CalendarDate.form.english)."))
  }

  /// The port given with an option.
  func port(_ option: CommandOption) throws(CommandFailure) -> UInt16? {
    guard let text = text(option) else { return nil }
    if let port = UInt16(text), port > 0 { return port }
    throw .message(
      Bilingual(
        chinese: "\(option.name) 的值“\(text)”不对：应为 1 到 65535 的端口号。",
        english: "\(option.name) “\(text)” is wrong: it must be a port from 1 to 65535."))
  }

  /// The encoding given with an option.
  func encoding(_ option: CommandOption) throws(CommandFailure) -> TextEncoding? {
    guard let text = text(option) else { return nil }
    if let encoding = TextEncoding(label: text) { return encoding }
    throw Self.wrong(option, text, allowed: TextEncoding.allLabels, shown: 5)
  }

  /// The names of rules and desks given with an option.
  func names(_ option: CommandOption) throws(CommandFailure) -> [String] {
    let names = values(of: option).flatMap {
      RuleSelector.names(listedIn: String(decoding: $0, as: UTF8.self))
    }
    // Nothing selected would mean that nothing is checked and all is well.
    if has(option), names.isEmpty { throw Self.unknownRule("", among: []) }
    return names
  }

  /// Says that a name is no rule and no desk, and which is the nearest.
  static func unknownRule(_ name: String, among names: [String]) -> CommandFailure {
    let nearest = NearestName.find(name, among: names)
    return .message(
      Bilingual(
        chinese: "没有“\(name)”这条规则或版块；"
          + (nearest.map { "是否想写“\($0)”？" } ?? "copydesk rules 列出全部。"),
        english: "There is no rule or desk “\(name)”; "
          + (nearest.map { "did you mean “\($0)”?" } ?? "copydesk rules lists them.")))
  }

  private static func wrong(
    _ option: CommandOption, _ text: String, allowed: [String], shown: Int = .max
  ) -> CommandFailure {
    let words = allowed.prefix(shown).joined(separator: ", ")
    let nearest = NearestName.find(text, among: allowed)
    return .message(
      Bilingual(
        chinese: "\(option.name) 的值“\(text)”不对：应为 \(words) 之一"
          + (nearest.map { "；是否想写“\($0)”？" } ?? "。"),
        english: "\(option.name) “\(text)” is wrong: it must be one of \(words)"
          + (nearest.map { "; did you mean “\($0)”?" } ?? ".")))
  }
}
