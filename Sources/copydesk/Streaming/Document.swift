internal import JSONText
internal import RuleFormat

/// A line of a stream: `{"id": …, "text": "…"}`, and `"date"` where it is known.
struct Document {
  /// The bytes of the id, whatever JSON they are; nil where there is none.
  private(set) var id: ArraySlice<UInt8>?
  /// Nil where the line is no document.
  private(set) var text: String?
  /// The day of publication.
  private(set) var date: CalendarDate?
  /// Why the line is no document.
  private(set) var fault: Bilingual?

  /// Reads a line; other members than these are passed over.
  init(_ line: [UInt8]) {
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(line, dialect: .strict)
    } catch {
      fault = Bilingual(
        chinese: "第\(error.offset + 1)字节：\(error.chinese)",
        english: "byte \(error.offset + 1): \(error.english)")
      return
    }
    id = node["id"].map { line[$0.range] }
    let text = node["text"]?.value.string
    if text == nil { fault = node.value.members == nil ? Self.noObject : Self.noText }
    if let day = node["date"] {
      date = day.value.string.flatMap { CalendarDate($0) }
      if date == nil, day.value != .null { fault = Self.wrongDate(day.value.string) }
    }
    if fault == nil { self.text = text }
  }

  static let noObject = Bilingual(
    chinese: "应为对象 {\"id\": …, \"text\": \"…\"}", english: "must be {\"id\": …, \"text\": \"…\"}")

  static let tooLong = Bilingual(chinese: "这一行太长", english: "the line is too long")

  private static let noText = Bilingual(
    chinese: "缺“text”，或它不是字符串", english: "“text” is missing or is no string")

  private static func wrongDate(_ text: String?) -> Bilingual {
    if let fault = text.flatMap({ CalendarDate.noSuchDay($0) }) {
      return Bilingual(chinese: "“date”不对：\(fault.chinese)", english: "“date”: \(fault.english)")
    }
    return Bilingual(
      chinese: "“date”应为\(CalendarDate.form.chinese)",
      english: "“date” must be \(CalendarDate.form.english)")
  }
}
