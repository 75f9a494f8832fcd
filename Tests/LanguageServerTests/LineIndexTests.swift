import LanguageServer
import Testing

@Suite("Positions")
struct LineIndexTests {
  private let text = "一😀二\r\n𬭊b\rc\n"

  private func place(_ line: Int, _ character: Int) -> TextPosition {
    TextPosition(line: line, character: character)
  }

  @Test(
    "Columns count the units of the encoding",
    arguments: [
      (PositionEncoding.utf8, 10, 5), (.utf16, 4, 3), (.utf32, 3, 2),
    ])
  func columns(_ encoding: PositionEncoding, _ afterFirst: Int, _ afterSecond: Int) {
    let lines = LineIndex(Array(text.utf8), encoding)
    #expect(lines.line(at: .max) == 3)
    #expect(lines.position(of: 10) == place(0, afterFirst))
    #expect(lines.offset(of: place(0, afterFirst)) == 10)
    #expect(lines.position(of: 17) == place(1, afterSecond))
    #expect(lines.offset(of: place(1, afterSecond)) == 17)
    #expect(lines.position(of: 18) == place(2, 0))
    #expect(lines.position(of: 20) == place(3, 0))
  }

  @Test("A place inside a character is its beginning")
  func inside() {
    let bytes = Array(text.utf8)
    #expect(LineIndex(bytes, .utf8).offset(of: place(0, 5)) == 3)
    #expect(LineIndex(bytes, .utf16).offset(of: place(0, 2)) == 3)
    #expect(LineIndex(bytes, .utf8).offset(of: place(0, 2)) == 0)
  }

  @Test("A place outside is the nearest one", arguments: PositionEncoding.allCases)
  func outside(_ encoding: PositionEncoding) {
    let lines = LineIndex(Array(text.utf8), encoding)
    #expect(lines.offset(of: place(0, .max)) == 10)
    #expect(lines.offset(of: place(1, 9999)) == 17)
    #expect(lines.offset(of: place(.max, 0)) == 20)
    #expect(lines.offset(of: place(-1, 5)) == 0)
    #expect(lines.offset(of: place(2, .min)) == 18)
    #expect(lines.position(of: .max) == place(3, 0))
    #expect(lines.range((place(2, 1), place(0, 0))) == 0..<19)
    #expect(lines.content(ofLine: 99) == 20..<20)
  }

  @Test("Long lines give the same answers", arguments: PositionEncoding.allCases)
  func longLines(_ encoding: PositionEncoding) {
    let piece = "工会😀𬭊a举办,"
    let long = String(repeating: piece, count: 700)
    let lines = LineIndex(Array("x\n\(long)\ny".utf8), encoding)
    var offset = 2
    var units = 0
    for scalar in long.unicodeScalars {
      #expect(lines.position(of: offset) == place(1, units))
      #expect(lines.offset(of: place(1, units)) == offset)
      offset += UTF8.width(scalar)
      switch encoding {
      case .utf8: units += UTF8.width(scalar)
      case .utf16: units += UTF16.width(scalar)
      case .utf32: units += 1
      }
    }
    #expect(lines.offset(of: place(1, units + 5)) == offset)
  }
}
