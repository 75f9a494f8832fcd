import Glibc
import Testing

@testable import System

@Suite struct BufferedOutputTests {
  @Test func writesEverythingInOrder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("out")
    var expected: [UInt8] = []
    do {
      let file = try FileDescriptor(opening: path, flags: O_WRONLY)
      var output = BufferedOutput(descriptor: file.number)
      for size in [0, 1, 65_535, 2, 65_536, 65_537, 200_000, 3] {
        let text = String(repeating: "\(size % 10)", count: size)
        try output.write(text)
        try output.write(Array("版".utf8))
        expected += Array(text.utf8) + Array("版".utf8)
      }
      try output.flush()
      try output.flush()
    }
    #expect(try FileReader.read(path) == expected)
  }

  @Test func aClosedPipeIsToldApart() throws {
    Signals.ignoreBrokenPipes()
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var output = BufferedOutput(descriptor: ends[1])
    try output.write("text")
    #expect(flushError(&output) == .closed)
  }

  @Test func aFullDiskIsAFailure() throws {
    let file = try FileDescriptor(opening: Path("/dev/full"), flags: O_WRONLY)
    var output = BufferedOutput(descriptor: file.number)
    try output.write("text")
    #expect(flushError(&output) == .failed(ErrorNumber(ENOSPC)))
    #expect(flushError(&output) == nil)
  }

  @Test func waitsForASlowReader() throws {
    let folder = try TemporaryFolder()
    let command = "sleep 0.1; wc -c > '\(folder["count"].display)'"
    guard let stream = unsafe popen(command, "w") else { throw ErrorNumber(errno) }
    let descriptor = unsafe fileno(stream)
    try #require(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    var output = BufferedOutput(descriptor: descriptor)
    try output.write([UInt8](repeating: 65, count: 1_000_000))
    try output.flush()
    #expect(unsafe pclose(stream) == 0)
    #expect(try FileReader.read(folder["count"]) == Array("1000000\n".utf8))
  }

  private func flushError(_ output: inout BufferedOutput) -> OutputError? {
    do throws(OutputError) {
      try output.flush()
      return nil
    } catch {
      return error
    }
  }
}
