/// A page of Markdown with every construct; what stands in `⟦…⟧` is copy, all else is structure.
enum MarkdownSample {
  static let lines = """
    ---
    title: 会,议
    ---

    # ⟦市总工会召开座谈会⟧

    ![⟦座谈会现场⟧](images/a,b.png)

    ⟦本报讯（记者张三）3月5日，市总工会召开座谈会，听取一线职工意见建议。⟧![⟦会场⟧](b,c.png)

    ⟦会议要求做到：⟧

    1. ⟦深入基层，调查研究⟧
    2. ⟦做好困难职工帮扶⟧

    1) ⟦第一点“要实”，第二点“要细”⟧
    2) ⟦第三点要快⟧

    - ⟦走访企业，慰问职工⟧
      ⟦并且走访学校⟧
    * ⟦走访学校⟧
    + ⟦走访医院⟧

    - [ ] ⟦待办⟧
    - [x] ⟦已办⟧
      - ⟦子项一⟧

        ⟦子项一的另一段⟧

    ⟦会议还通报了有关情况。⟧[^1]

    ⟦困难职工帮扶工作已经展开⟧\\
    ⟦各级工会正在走访⟧

    > ⟦工会要当好职工的娘家人，⟧
    > ⟦让职工感受到温暖。⟧
    >
    > > ⟦职工说：“很温暖。”⟧
    > - ⟦引文里的一点⟧

    | ⟦单位，名称⟧ | ⟦人数⟧ |
    |------|-----:|
    | ⟦市总工会⟧ | ⟦12⟧ |
    | ⟦张三 李四⟧ | ⟦3⟧ |

    ⟦单位⟧ | ⟦人数⟧
    --- | ---
    ⟦县工会，县妇联⟧ | ⟦二⟧

    [^1]: ⟦数据来源，市统计局。⟧
    [link]: http://a.cn/b,c "标题,一"

    ⟦会费⟧
    : ⟦会员按月缴纳的费用⟧

    ⟦下一步的工作⟧
    ---

    ⟦再下一步的工作⟧
    ===

    ⟦会议指出，要做好工作。⟧

    ***

        let a = "甲,乙"

        b(丙,丁)

    <div class="甲,乙"
         title="丙,丁">
    <p>⟦段落一，说完了。⟧</p>
    </div>

    <!-- 注,释
    甲,乙
    -->

    ⟦会议要求各级工会看⟧[⟦有关说明⟧][ref,1]⟦和⟧[⟦报道⟧](a,b.html)⟦。⟧

    ```swift
    f(甲,乙)
    ```

    > ```
    > 甲,乙
    > ```

    ⟦会议由李四主持。⟧

    """

  /// The page as a reader sees it.
  static let text = lines.filter { $0 != "⟦" && $0 != "⟧" }

  /// The page with some of the marks in its copy worn, and white space put into it.
  static func worn(_ chance: inout PropertyRandom) -> String {
    var page = ""
    var isCopy = false
    for character in lines {
      switch character {
      case "⟦": isCopy = true
      case "⟧": isCopy = false
      case _ where !isCopy: page.append(character)
      default:
        page += chance.hits(oneIn: 3) ? worn[character] ?? String(character) : String(character)
        if chance.hits(oneIn: 30) { page += " " }
      }
    }
    return page
  }

  private static let worn: [Character: String] = [
    "，": ",", "。": ".", "：": ":", "“": "\"", "”": "\"", "（": "(", "）": ")",
  ]

  /// The lines with structure that a page does not have any more, as they were, in their order.
  static func lost(in page: String) -> [String] {
    var rest = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
    return lines.split(separator: "\n").map(structure).filter { pieces in
      guard pieces.contains(where: { !$0.isEmpty }) else { return false }
      guard let index = rest.firstIndex(where: { holds(pieces, $0) }) else { return true }
      rest = rest[(index + 1)...]
      return false
    }.map { $0.joined(separator: "…") }
  }

  /// What stands around the pieces of copy of a line.
  private static func structure(of line: Substring) -> [String] {
    line.split(separator: "⟦", omittingEmptySubsequences: false).map {
      String($0.split(separator: "⟧", omittingEmptySubsequences: false).last ?? "")
    }
  }

  /// Whether a line begins, goes on and ends with pieces of structure.
  private static func holds(_ pieces: [String], _ line: Substring) -> Bool {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else {
      return false
    }
    guard pieces.count > 1 else { return line == first }
    var rest = line.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
