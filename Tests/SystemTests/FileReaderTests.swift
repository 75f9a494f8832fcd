import Glibc
import Testing

@testable import System

@Suite struct FileReaderTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 1_000_001])
  func readsEveryByte(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try AtomicFile.createNew(folder["page"], bytes)
    #expect(try FileReader.read(folder["page"]) == bytes)
  }

  @Test func readsFilesThatDoNotTellTheirSize() throws {
    #expect(try !FileReader.read(Path("/proc/self/status")).isEmpty)
  }

  @Test func readsAFIFOToItsEnd() throws {
    let folder = try TemporaryFolder()
    let path = try folder.fifo("pipe")
    let command = "head -c 300000 /dev/zero > '\(path.display)'"
    guard let writer = unsafe popen(command, "r") else { throw ErrorNumber(errno) }
    #expect(try FileReader.read(path) == [UInt8](repeating: 0, count: 300_000))
    #expect(unsafe pclose(writer) == 0)
  }

  @Test func aFileTooLargeForMemoryIsAnError() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.createNew(folder["page"], [])
    guard unsafe truncate(folder["page"].cString, 1 << 42) == 0 else { throw ErrorNumber(errno) }
    let error = #expect(throws: FileError.self) { try FileReader.read(folder["page"]) }
    #expect(error?.cause == ErrorNumber(EFBIG))
  }

  @Test func aFolderIsAnError() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileReader.read(folder.path) }
    #expect(error?.cause == ErrorNumber(EISDIR))
    #expect(error?.operation == .read)
  }

  @Test func errorsNameTheFileInBothLanguages() throws {
    let error = #expect(throws: FileError.self) { try FileReader.read(Path("没有/这个.txt")) }
    #expect(error?.chinese == "无法读取 没有/这个.txt：不存在。")
    #expect(error?.english == "Cannot read 没有/这个.txt: it does not exist.")
  }

  @Test(.disabled(if: isRoot, "root may read everything"))
  func aForbiddenFileIsAnError() throws {
    let folder = try TemporaryFolder()
    try folder.file("secret")
    try folder.setMode(0, of: "secret")
    let error = #expect(throws: FileError.self) { try FileReader.read(folder["secret"]) }
    #expect(error?.cause == ErrorNumber(EACCES))
  }
}
