import Testing

@testable import System

@Suite("The patch of fix --diff")
struct PatchTests {
  /// What applies a patch from standard input in the folder where it runs.
  enum Applier: String, CaseIterable {
    case git = "git apply -p0"
    case patch = "patch -s -p0"

    /// Not every machine has GNU patch.
    static let present = allCases.filter { applier in
      guard applier == .patch else { return true }
      return (try? Sandbox().run(shell: "command -v patch"))?.status == 0
    }
  }

  private func difference(_ sandbox: Sandbox, _ operands: [[UInt8]]) throws -> ProgramRun {
    try sandbox.run(
      ["fix", "--select", "lead/marker-spacing", "--diff"].map { Array($0.utf8) } + operands)
  }

  private func apply(
    _ difference: [UInt8], with applier: Applier, in sandbox: Sandbox
  ) throws -> ProgramRun {
    try sandbox.runProgram(
      ["sh", "-c", applier.rawValue].map { Array($0.utf8) }, input: difference)
  }

  private func create(_ name: [UInt8], _ bytes: [UInt8], in sandbox: Sandbox) throws -> Path {
    let path = sandbox.path.appending(Path(bytes: name))
    try AtomicFile.createNew(path, bytes)
    return path
  }

  @Test(
    "It applies whatever the encoding of the file", arguments: [TextEncoding.utf8, .gb18030],
    [true, false])
  func encodings(_ encoding: TextEncoding, _ hasMark: Bool) throws {
    func encode(_ text: String) throws -> [UInt8] {
      try TextEncoder.encode(Array(text.utf8), as: encoding, byteOrderMark: hasMark)
    }
    for applier in Applier.present {
      let sandbox = try Sandbox()
      try sandbox.file("page.txt", try encode(Pages.oneFinding))
      let difference = try difference(sandbox, [Array("page.txt".utf8)])
      #expect(difference.status == 1 && difference.errors.contains("会改 1 处"))
      let run = try apply(difference.output, with: applier, in: sandbox)
      #expect(run.status == 0, "\(applier) \(run.errors)")
      #expect(try sandbox.bytes("page.txt") == encode(Pages.repaired))
    }
  }

  @Test(
    "It applies whatever the name of the file",
    arguments: [
      Array("第1版 要闻.txt".utf8), Array("a\tb\"c\\.txt".utf8), Array(" a.txt".utf8),
      Array("a  b .txt".utf8), Array("caf".utf8) + [0xE9] + Array(".txt".utf8),
      // 第一版.txt in GBK
      [0xB5, 0xDA, 0xD2, 0xBB, 0xB0, 0xE6] + Array(".txt".utf8),
    ])
  func names(_ name: [UInt8]) throws {
    for applier in Applier.present {
      let sandbox = try Sandbox()
      let path = try create(name, Array(Pages.oneFinding.utf8), in: sandbox)
      let difference = try difference(sandbox, [name])
      let run = try apply(difference.output, with: applier, in: sandbox)
      #expect(run.status == 0, "\(applier) \(run.errors) \(difference.text)")
      #expect(try FileReader.read(path) == Array(Pages.repaired.utf8))
    }
  }

  @Test("It applies where the program ran, however the call names what lies below")
  func places() throws {
    for applier in Applier.present {
      let sandbox = try Sandbox()
      try sandbox.folder("pages")
      try sandbox.file("pages/1.txt", Pages.oneFinding)
      try sandbox.file("2.txt", Pages.oneFinding)
      let operands = [sandbox.path.appending("pages").bytes, Array("./pages/../2.txt".utf8)]
      let difference = try difference(sandbox, operands)
      let run = try apply(difference.output, with: applier, in: sandbox)
      #expect(run.status == 0, "\(applier) \(run.errors) \(difference.text)")
      for name in ["pages/1.txt", "2.txt"] { #expect(try sandbox.text(name) == Pages.repaired) }
    }
  }

  @Test("A file in UTF-16 is left out and told, so that the others can be applied")
  func utf16() throws {
    for applier in Applier.present {
      let sandbox = try Sandbox()
      let wide = try TextEncoder.encode(
        Array(Pages.oneFinding.utf8), as: .utf16LittleEndian, byteOrderMark: true)
      for name in ["1.txt", "3.txt"] { try sandbox.file(name, Pages.oneFinding) }
      try sandbox.file("2.txt", wide)
      let difference = try difference(sandbox, [Array(".".utf8)])
      #expect(difference.status == 1)
      #expect(
        difference.errors == """
          copydesk: 2.txt：UTF-16 的文件做不成补丁，没有列入；要改它，请用不带 --diff 的 copydesk fix。
          copydesk: 会改 3 处，涉及 3 个文件。

          """)
      let run = try apply(difference.output, with: applier, in: sandbox)
      #expect(run.status == 0, "\(applier) \(run.errors)")
      for name in ["1.txt", "3.txt"] { #expect(try sandbox.text(name) == Pages.repaired) }
      #expect(try sandbox.bytes("2.txt") == wide)
    }
  }

  @Test("Whoever reads it in a terminal or in colours sees what changes in UTF-16")
  func readers() throws {
    let sandbox = try Sandbox()
    try sandbox.file(
      "1.txt",
      try TextEncoder.encode(
        Array(Pages.oneFinding.utf8), as: .utf16BigEndian, byteOrderMark: true))
    let call = ["fix", "--select", "lead/marker-spacing", "--diff", "1.txt"]
    let words = call.map { Array($0.utf8) }
    for run in [
      try sandbox.run(words, within: .terminal),
      try sandbox.run(words + ["--color", "always"].map { Array($0.utf8) }),
    ] {
      #expect(run.text.contains("本报讯（记者王五）"), "\(run.text)")
      #expect(!(run.text + run.errors).contains("UTF-16"))
    }
  }
}
