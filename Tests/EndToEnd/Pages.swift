@testable import System

/// Copy to run the program on.
enum Pages {
  /// Three leads of one habit and one against it, on the line given.
  static let oneFinding = """
    本报讯（记者张三 通讯员李四）3月1日，市总工会举行职工运动会。

    本报讯（记者张三）3月2日，市总工会举办书法展。

    本报讯 （记者王五）3月3日，市总工会召开座谈会。

    本报讯（记者赵六）3月4日，市总工会走访企业。

    """

  /// The same without the space.
  static var repaired: String {
    replacing("本报讯 （", by: "本报讯（", in: oneFinding)
  }

  /// Copy that nothing is wrong with.
  static let clean = """
    本报讯（记者张三）3月2日，市总工会举办书法展。

    """

  /// A text with every occurrence of one piece replaced.
  static func replacing(_ piece: String, by other: String, in text: String) -> String {
    let old = Array(piece.unicodeScalars)
    var rest = Array(text.unicodeScalars)[...]
    var result = String.UnicodeScalarView()
    while let scalar = rest.first {
      let isHere = rest.starts(with: old)
      if isHere { result.append(contentsOf: other.unicodeScalars) } else { result.append(scalar) }
      rest = rest.dropFirst(isHere ? old.count : 1)
    }
    return String(result)
  }

  /// The pages of the project: their paths.
  static func seeds() throws -> [Path] {
    var place = try CurrentProcess.workingDirectory().appending("-").parent
    while let folder = place {
      let seeds = folder.appending("seeds")
      let found = FileFinder().find([seeds]).files.filter { $0.parent == seeds }
      if !found.isEmpty { return found }
      place = folder.parent
    }
    return []
  }
}
