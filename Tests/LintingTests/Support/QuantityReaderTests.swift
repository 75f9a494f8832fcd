import NewsCopy
import Testing

@testable import Linting

@Suite struct QuantityReaderTests {
  @Test(arguments: [
    ("新建60个工会驿站", "60 个 工会"),
    ("新建６０个工会驿站", "60 个 工会"),
    ("新建6 0 个工会驿站", "60 个 工会"),
    ("慰问五类群体代表", "5 类 群体"),
    ("共1,295名劳动者", "1295 名 劳动"),
    ("筹集26.5万元善款", "265000 元 善款"),
    ("同比增长84.0%，", "84 % 增长"),
    ("第十一届职工运动会", "11 届 职工 第"),
    ("近300名劳动者", "300 名 劳动 约"),
    ("300余名劳动者", "300 名 劳动 约"),
    ("3至5名劳动者", "5 名 劳动 约"),
  ])
  func readsLastQuantity(_ copy: String, _ reading: String) throws {
    let bytes = Array(copy.utf8)
    let text = SolidText(bytes, in: 0..<bytes.count)
    let quantity = try #require(QuantityReader(text).quantities().last)
    let value = "\(quantity.value)".replacing(".0", with: "")
    let signs = (quantity.isOrdinal ? " 第" : "") + (quantity.isRough ? " 约" : "")
    #expect("\(value) \(quantity.unit) \(quantity.noun)\(signs)" == reading)
  }

  @Test(arguments: ["实施百千万工程", "二〇二四", "三四", "电话13800138000000"])
  func seesNoQuantity(_ copy: String) {
    let bytes = Array(copy.utf8)
    #expect(QuantityReader(SolidText(bytes, in: 0..<bytes.count)).quantities().isEmpty)
  }
}
