/// Writes the compact form that the program carries: fields one after another.
///
/// JSON took ten milliseconds at start for 150 rules, Swift source took minutes to compile.
struct FieldWriter {
  private(set) var text = ""

  mutating func add(_ field: String) {
    let separators = [FieldReader.fieldEnd, FieldReader.elementEnd].map(Unicode.Scalar.init)
    text.unicodeScalars.append(contentsOf: field.unicodeScalars.filter { !separators.contains($0) })
    text.unicodeScalars.append(Unicode.Scalar(FieldReader.fieldEnd))
  }

  mutating func add(_ field: Bilingual) {
    add(field.chinese)
    add(field.english)
  }

  mutating func add(_ list: [String]) {
    for element in list {
      text.unicodeScalars.append(contentsOf: element.unicodeScalars)
      text.unicodeScalars.append(Unicode.Scalar(FieldReader.elementEnd))
    }
    text.unicodeScalars.append(Unicode.Scalar(FieldReader.fieldEnd))
  }
}
