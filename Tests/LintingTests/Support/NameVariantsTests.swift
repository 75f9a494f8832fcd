import Testing

@testable import Linting

/// What is nearly a name, and what only looks so.
@Suite struct NameVariantsTests {
  private static let name = ShortName("陈", "焕", "章")

  private func variants(in text: String) -> [String] {
    var variants = NameVariants(of: [Self.name, ShortName("李", "明", "辉")])
    let bytes = Array(text.utf8)
    variants.read(bytes, bytes.indices)
    return variants.variants.map(\.name.text)
  }

  @Test("One character of the given name, taken for the right one", arguments: ["陈焕彰", "陈焕樟"])
  func found(_ name: String) {
    #expect(variants(in: "每到一处，\(name)详细询问。") == [name])
  }

  @Test(
    "The name itself, other names and words behind a shorter name are none",
    arguments: ["陈焕章", "陈焕然", "陈华章", "刘焕章", "李明会做饭", "李明惠及"])
  func quiet(_ text: String) {
    #expect(variants(in: "每到一处，\(text)。").isEmpty)
  }
}
