internal import NewsCopy
internal import RuleFormat

/// 、 in front of 等, which closes a list.
struct PunctuationDunhaoWithDeng: Rule {
  init(_ options: RuleOptions) {}

  /// What goes on behind a list: 等方面, 等多家; 等 may also mean to wait.
  private static let after = ScalarSet("方内活工项问情措单部领行岗地多各二三四五六七八九十百几若，。；：,;")
  private static let things = [
    "水果", "商品", "产品", "蔬菜", "作物", "城市", "地区", "国家", "企业", "单位", "领导", "人员", "机构", "场所", "功能", "服务",
    "设施", "设备", "材料",
    "物资", "环节", "因素", "形式", "方式", "渠道", "手段", "节目", "相关", "有关", "重点", "主要", "群体", "课程", "信息", "数据",
    "特色", "传统",
    "优势", "行业", "产业", "知识", "政策", "制度", "办法", "行为", "法律", "法规", "规章", "规定", "文件", "作品", "书籍", "图书",
    "歌曲", "影片", "栏目", "称号", "荣誉", "奖项",
  ].map { Array($0.utf8) }
  private static let deng = Array("等".utf8)

  func check(_ page: Page, _ findings: inout Findings) {
    let marks = findings.marks(of: page)
    guard marks.has(.pause) else { return }
    let end = page.range.upperBound
    let bytes = page.bytes
    for index in findings.tightMarks(of: page).pauses {
      let mark = marks.marks[index]
      let start = mark.offset + 3
      guard bytes.hasBytes(Self.deng, at: start, before: end) else { continue }
      let next = bytes.scalar(at: start + 3, before: end)?.scalar
      guard let next,
        next.isDigit || Self.after.contains(next)
          || Self.things.contains(where: { bytes.hasBytes($0, at: start + 3, before: end) })
      else { continue }
      findings.add(mark.offset..<start + 3, "deng", fix: .unsafe(mark.offset..<start, ""))
    }
  }
}
