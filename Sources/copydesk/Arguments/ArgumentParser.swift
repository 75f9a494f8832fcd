internal import RuleFormat
internal import System

/// Sorts the arguments of one command into options and operands.
struct ArgumentParser {
  private let command: any Command.Type
  private let options: [CommandOption]

  init(_ command: any Command.Type) {
    self.command = command
    options = command.options + [.locale, .help]
  }

  /// Reads `--name value`, `--name=value`, `-x` and operands; `--` ends the options, and `-` is
  /// an operand.
  func parse(_ raw: some Sequence<[UInt8]>) throws(CommandFailure) -> Arguments {
    var arguments = Arguments()
    var rest = Array(raw)[...]
    while let word = rest.popFirst() {
      if word == Array("--".utf8) {
        arguments.operands += rest.map { Path(bytes: $0) }
        break
      }
      guard word.first == UInt8(ascii: "-"), word.count > 1 else {
        arguments.operands.append(Path(bytes: word))
        continue
      }
      let (name, value) = Self.split(word)
      let option = try find(name)
      if option.value == nil {
        guard value == nil else { throw needless(option) }
        arguments.add(option, [])
      } else {
        guard let value = value ?? rest.popFirst() else { throw missing(option) }
        arguments.add(option, value)
      }
    }
    return arguments
  }

  /// The first argument, which names the command, and those after it; `--locale` may stand first.
  static func splitCommand(_ raw: [[UInt8]]) -> (command: String?, rest: [[UInt8]]) {
    var start = 0
    if let first = raw.first, split(first).name == CommandOption.locale.name {
      start = split(first).value == nil ? min(2, raw.count) : 1
    }
    guard start < raw.count else { return (nil, []) }
    let command = String(decoding: raw[start], as: UTF8.self)
    return (command, Array(raw[..<start] + raw[(start + 1)...]))
  }

  /// The language to speak before the arguments have been understood.
  static func language(of raw: [[UInt8]]) -> Language {
    var language = Language.chinese
    for (index, word) in raw.enumerated() where split(word).name == CommandOption.locale.name {
      let value = split(word).value ?? (index + 1 < raw.count ? raw[index + 1] : [])
      language = Language(locale: String(decoding: value, as: UTF8.self)) ?? language
    }
    return language
  }

  /// An option and the value that is joined to it: `--jobs=4`, `-j4`.
  private static func split(_ word: [UInt8]) -> (name: String, value: [UInt8]?) {
    let dash = UInt8(ascii: "-")
    if word.count > 2, word[0] == dash, word[1] != dash {
      return (String(decoding: word[..<2], as: UTF8.self), Array(word[2...]))
    }
    guard word.starts(with: Array("--".utf8)),
      let sign = word.firstIndex(of: UInt8(ascii: "="))
    else { return (String(decoding: word, as: UTF8.self), nil) }
    return (String(decoding: word[..<sign], as: UTF8.self), Array(word[(sign + 1)...]))
  }

  private func find(_ name: String) throws(CommandFailure) -> CommandOption {
    if let option = options.first(where: { $0.name == name || $0.short == name }) { return option }
    let nearest = NearestName.find(name, among: options.map(\.name))
    throw .message(
      Bilingual(
        chinese: "\(command.name) 没有选项“\(name)”；"
          + (nearest.map { "是否想写“\($0)”？" } ?? "copydesk \(command.name) --help 列出全部。"),
        english: "\(command.name) has no option “\(name)”; "
          + (nearest.map { "did you mean “\($0)”?" }
            ?? "copydesk \(command.name) --help lists them.")))
  }

  private func needless(_ option: CommandOption) -> CommandFailure {
    .message(
      Bilingual(
        chinese: "选项“\(option.name)”后面不写值。", english: "The option “\(option.name)” takes no value.")
    )
  }

  private func missing(_ option: CommandOption) -> CommandFailure {
    let value = option.value ?? Bilingual(chinese: "", english: "")
    return .message(
      Bilingual(
        chinese: "选项“\(option.name)”后面要写值：\(value.chinese)。",
        english: "The option “\(option.name)” needs a value: \(value.english)."))
  }
}
