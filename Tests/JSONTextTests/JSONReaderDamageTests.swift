import JSONText
import Testing

@Suite("Reading damaged JSON")
struct JSONReaderDamageTests {
  private static let text = #"""
    // 配置
    {"rules": {"lead/missing": "off", "数": [1, -2.5e+3, true, null]},
     /* 注 */ "text": "引\"号\u62a5\uD867\uDD8A", "empty": [{}, []],}
    """#

  /// Reads the bytes in both dialects; an error has to lie within them.
  private func survive(_ bytes: [UInt8]) {
    for dialect in [JSONDialect.strict, .commented] {
      do throws(JSONError) {
        let node = try JSONReader.read(bytes, dialect: dialect)
        #expect(node.range.upperBound <= bytes.count)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
        #expect(!error.english.isEmpty && !error.chinese.isEmpty)
      }
    }
  }

  @Test("A text cut anywhere is an error, not a trap")
  func truncated() {
    let bytes = Array(Self.text.utf8)
    for end in bytes.indices.dropLast() {
      survive(Array(bytes[..<end]))
      survive(Array(bytes[end...]))
    }
  }

  @Test("A byte changed, dropped or doubled anywhere does not trap")
  func mutated() {
    let bytes = Array(Self.text.utf8)
    var random = SplitMix(state: 20_240_206)
    for index in bytes.indices {
      for replacement in [
        0x00, 0x22, 0x5C, 0x7B, 0x5D, 0x75, 0xFF, UInt8.random(in: 0...255, using: &random),
      ] {
        var changed = bytes
        changed[index] = replacement
        survive(changed)
      }
      survive(Array(bytes[..<index] + bytes[(index + 1)...]))
      survive(Array(bytes[...index] + bytes[index...]))
    }
  }

  @Test("Random bytes and random punctuation do not trap")
  func noise() {
    var random = SplitMix(state: 7)
    let signs = Array(#"{}[]",:\u0dD8/*-1.eE tfn"#.utf8) + [0x0A, 0xE6]
    for length in 0..<400 {
      survive((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
      survive((0..<length).map { _ in signs.randomElement(using: &random) ?? 0 })
    }
  }
}
