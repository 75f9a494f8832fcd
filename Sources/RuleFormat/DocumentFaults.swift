/// What is wrong in a file, gathered while the rest of it is read on.
struct DocumentFaults {
  private var found: [DocumentError] = []

  var isEmpty: Bool { found.isEmpty }

  /// The faults in the order of the file.
  var inOrder: [DocumentError] { found.sorted { $0.offset < $1.offset } }

  mutating func note(_ error: DocumentError) {
    found.append(error)
  }

  /// Takes faults that somebody else found.
  mutating func note(contentsOf others: DocumentFaults) {
    found += others.found
  }

  /// What reading a part gives; nil where it fails, which is noted.
  mutating func part<Part>(_ read: () throws(DocumentError) -> Part) -> Part? {
    do throws(DocumentError) {
      return try read()
    } catch {
      found.append(error)
      return nil
    }
  }

  /// What reading each element gives; the faults of those that fail are noted.
  mutating func parts<Element, Part>(
    of elements: [Element]?, _ read: (Element) throws(DocumentError) -> Part
  ) -> [Part] {
    var parts: [Part] = []
    for element in elements ?? [] {
      do throws(DocumentError) {
        parts.append(try read(element))
      } catch {
        found.append(error)
      }
    }
    return parts
  }
}
