internal import JSONText
internal import RuleFormat
internal import System

/// Writes an editor's files where the editor looks for them.
struct EditorInstaller {
  private let file: EditorFile
  private let path: Path

  init(_ file: EditorFile) throws(CommandFailure) {
    let paths = file.places.compactMap(\.path)
    guard let usual = paths.first else {
      throw .message(
        Bilingual(
          chinese: "不知道个人文件夹在哪里：没有设环境变量 HOME。",
          english: "Nobody's folder is known: the variable HOME is not set."))
    }
    self.file = file
    path = paths.first { FileStamp(of: $0) != nil } ?? usual
  }

  /// Writes the file, or its part of a file that is there.
  ///
  /// - Returns: The file that says now what it is to say.
  func install() throws(CommandFailure) -> Path {
    guard let old = try read() else {
      try write { () throws(FileError) in try AtomicFile.createNew(path, fresh) }
      return path
    }
    guard let new = merged(old) else {
      throw .message(
        Bilingual(
          chinese: "\(path.display) 不是能读懂的 JSON，没有改动。",
          english: "\(path.display) is no JSON that can be read; nothing was written."))
    }
    if new != old { try write { () throws(FileError) in try AtomicFile.replace(path, with: new) } }
    return path
  }

  private func read() throws(CommandFailure) -> [UInt8]? {
    do throws(FileError) {
      return try FileReader.readIfPresent(path)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func write(_ body: () throws(FileError) -> Void) throws(CommandFailure) {
    do throws(FileError) {
      if let folder = path.parent { try FolderMaker.make(folder) }
      try body()
    } catch {
      throw CommandFailure(error)
    }
  }

  private var fresh: [UInt8] {
    switch file.manner {
    case .whole, .member: file.bytes
    case .block: block
    }
  }

  /// What a file is to hold that holds something already; nil where that cannot be made out.
  private func merged(_ old: [UInt8]) -> [UInt8]? {
    switch file.manner {
    case .whole: file.bytes
    case .block: replacingBlock(in: old)
    case .member(let key): addingMember(of: key, to: old)
    }
  }

  private var first: [UInt8] { Array("\(file.comment ?? "#") >>> copydesk >>>\n".utf8) }
  private var last: [UInt8] { Array("\(file.comment ?? "#") <<< copydesk <<<\n".utf8) }
  private var block: [UInt8] { first + file.bytes + last }

  private func replacingBlock(in old: [UInt8]) -> [UInt8] {
    if let start = old.firstRange(of: first)?.lowerBound,
      let end = old[start...].firstRange(of: last)?.upperBound
    {
      return old[..<start] + block + old[end...]
    }
    let ends = old.isEmpty || old.last == UInt8(ascii: "\n")
    return old + (ends ? [] : [UInt8(ascii: "\n")]) + block
  }

  private func addingMember(of key: String, to old: [UInt8]) -> [UInt8]? {
    guard let root = try? JSONReader.read(old, dialect: .commented),
      let members = root.value.members,
      let own = try? JSONReader.read(file.bytes, dialect: .strict),
      let entry = own[key]?["copydesk"]
    else { return nil }
    let member = Array("\"copydesk\": ".utf8) + file.bytes[entry.range]
    guard let group = root[key] else {
      let text = Array("\n  \"\(key)\": {\n    ".utf8) + member + Array("\n  }".utf8)
      return inserting(text, into: root, isOnly: members.isEmpty, of: old)
    }
    guard let others = group.value.members else { return nil }
    if let mine = group["copydesk"] {
      return Array(old[..<mine.range.lowerBound]) + Array(file.bytes[entry.range])
        + Array(old[mine.range.upperBound...])
    }
    return inserting(
      Array("\n    ".utf8) + member, into: group, isOnly: others.isEmpty, of: old)
  }

  private func inserting(
    _ text: [UInt8], into object: JSONNode, isOnly: Bool, of old: [UInt8]
  ) -> [UInt8] {
    let place = object.range.lowerBound + 1
    return old[..<place] + text + Array((isOnly ? "\n" : ",").utf8) + old[place...]
  }
}
