/// Why a path pattern cannot be understood.
package struct GlobError: Error, Hashable, Sendable {
  /// What is wrong with the pattern.
  package enum Reason: Hashable, Sendable {
    case empty
    case unclosedBracket
    case emptyBracket
    case reversedRange
    case unclosedBrace
    case unopenedBrace
    case trailingBackslash
    case leavesFolder
    case tooManyAlternatives
  }

  /// The pattern as it was written.
  package let pattern: String
  /// Where the mistake is, in Unicode scalars of the pattern from 1.
  package let column: Int
  /// What is wrong there.
  package let reason: Reason

  /// One sentence for a Chinese reader.
  package var chinese: String {
    let text =
      switch reason {
      case .empty: "是空的"
      case .unclosedBracket: "有“[”而没有与之成对的“]”"
      case .emptyBracket: "的“[]”里没有字符"
      case .reversedRange: "的字符范围首尾颠倒"
      case .unclosedBrace: "有“{”而没有与之成对的“}”"
      case .unopenedBrace: "有“}”而没有与之成对的“{”"
      case .trailingBackslash: "末尾的“\\”后面没有字符"
      case .leavesFolder: "用“..”离开了配置所在的文件夹"
      case .tooManyAlternatives: "展开后超过 \(GlobParser.limit) 种写法"
      }
    return "路径模式 \"\(pattern)\" 第 \(column) 个字符处有误：模式\(text)。"
  }

  /// One sentence for an English reader.
  package var english: String {
    let text =
      switch reason {
      case .empty: "the pattern is empty"
      case .unclosedBracket: "the [ is never closed by a ]"
      case .emptyBracket: "the [] holds no character"
      case .reversedRange: "the range ends before it starts"
      case .unclosedBrace: "the { is never closed by a }"
      case .unopenedBrace: "the } has no { before it"
      case .trailingBackslash: "nothing follows the backslash"
      case .leavesFolder: "the pattern leaves the folder of the configuration by \"..\""
      case .tooManyAlternatives:
        "the braces stand for more than \(GlobParser.limit) alternatives"
      }
    return "The path pattern \"\(pattern)\" is wrong at character \(column): \(text)."
  }
}
