import Rulebook
import Testing

@Suite("Versions")
struct ProgramVersionTests {
  @Test("Versions are compared number by number")
  func order() throws {
    let versions = ["0.9", "0.10.0", "1", "1.0.1"].compactMap { ProgramVersion($0) }
    #expect(versions.count == 4)
    #expect(versions == versions.sorted())
    #expect(ProgramVersion("1") == ProgramVersion("1.0.0"))
    #expect(ProgramVersion("1.2")?.description == "1.2.0")
  }

  @Test(
    "Other forms are refused",
    arguments: ["", "1.", ".1", "1.2.3.4", "v1", "1.-2", "+1", "99999999999999999999"]
  )
  func wrong(text: String) {
    #expect(ProgramVersion(text) == nil)
  }
}
