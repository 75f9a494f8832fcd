/// Reads the short lines of a page that are no text: staff, picture credits, bylines, furniture.
struct LabelReader {
  private let bytes: [UInt8]
  private let terms: HouseTerms

  init(_ bytes: [UInt8], terms: HouseTerms) {
    self.bytes = bytes
    self.terms = terms
  }

  /// The roles and names of a line that tells who made the page; empty when it is none.
  func staff(_ text: SolidText) -> [StaffEntry] {
    StaffReader(text, of: bytes, terms: terms).entries
  }

  /// Whether a line holds nothing but two or more ways to reach the paper.
  func areContacts(_ text: SolidText) -> Bool {
    StaffReader(text, of: bytes, terms: terms).areContacts
  }

  /// Whether a line says who made or gave a picture.
  func isPictureCredit(_ text: SolidText) -> Bool { PictureCreditForm(text, terms: terms).holds }

  /// The credits of a line that is nothing but roles and names; a sign may stand in front of them.
  func byline(_ text: SolidText, isSigned: Bool = false) -> [Credit]? {
    BylineReader(text, terms: terms, isSigned: isSigned).credits
  }

  private static let references = WordList(["下转", "上接", "（下转", "(下转", "（上接", "(上接", "版面"])
  private static let dayNames = WordList(["星期", "农历", "周", "第"])
  /// Furniture that is no folio line is no longer, in scalars.
  private static let longestFurniture = 24

  /// Page numbers, dates of issue, references to other pages.
  func isFurniture(_ text: SolidText) -> Bool {
    if FolioReader(text).isFolio { return true }
    guard text.count <= Self.longestFurniture else { return false }
    if Self.references.end(in: text, at: 0) != nil {
      // Behind a reference in brackets the paragraph may go on: （上接第1版）强田间管理.
      return text[0]?.opensParenthesis != true || text[text.count - 1]?.closesParenthesis == true
    }
    if isPageNumber(text) { return true }
    guard let end = TimeReader(text).date(at: 0) else { return false }
    return end == text.count || Self.dayNames.end(in: text, at: end) != nil
  }

  private static let besidePageNumbers = ScalarSet("第版页-－—–―~·ABCD")
  private static let page = [[Unicode.Scalar]("Page"), [Unicode.Scalar]("PAGE")]

  /// `A03版`, `— 5 —`, `Page 5`.
  private func isPageNumber(_ text: SolidText) -> Bool {
    let word = Self.page.compactMap { text.end(of: $0, at: 0) }.first ?? 0
    return (word..<text.count).allSatisfy { index in
      text[index].map { $0.isDigit || Self.besidePageNumbers.contains($0) } == true
    } && (word..<text.count).contains { text[$0]?.isDigit == true }
  }
}
