package import RuleFormat

/// Finds what a roster lists twice: people, bodies, and posts of which there is one.
package struct RosterRepeats {
  /// Something that is listed twice.
  package struct Repeat {
    /// The keys that lead to the second one in the rule file.
    package let keys: [String]
    package let clause: Bilingual
  }

  /// Of all that is listed, what came twice.
  package private(set) var repeats: [Repeat] = []
  private var names: Set<String> = []
  private var bodies: Set<String> = []
  /// By the post, who holds it.
  private var holders: [String: String] = [:]

  /// Posts of which a body has one; shorter texts do not name the body.
  private static let heads = [
    "主席", "书记", "主任", "市长", "省长", "部长", "局长", "县长", "区长", "镇长", "乡长", "会长", "校长", "院长", "秘书长",
    "董事长", "厂长", "厅长", "行长", "馆长", "社长", "台长", "总裁", "政委", "检察长", "关长",
  ]
  private static let shortestPost = 5
  /// A text with one of these is a post of several.
  private static let several: [Character] = ["副", "原", "前"]

  /// Looks through the table of a rule; none but rosters list anybody.
  package init(_ sheet: RuleSheet) {
    guard let declaration = sheet.declaration, declaration.kind == .names else { return }
    let table = WordTable(declaration.table)
    var counts: [String: Int] = [:]
    for record in table.records {
      guard let sort = table.texts(of: record, field: 0).first,
        let name = table.texts(of: record, field: 1).first
      else { continue }
      let place = "[\(counts[sort, default: 0])]"
      counts[sort, default: 0] += 1
      if sort == "person" {
        add(person: name, place, posts: table.texts(of: record, field: 2))
      } else if sort == "body", !bodies.insert(name).inserted {
        repeats.append(Repeat(keys: ["bodies", place], clause: Self.twice(name)))
      }
    }
  }

  private mutating func add(person name: String, _ place: String, posts: [String]) {
    if !names.insert(name).inserted {
      repeats.append(Repeat(keys: ["people", place, "name"], clause: Self.namesake(name)))
    }
    for (index, post) in posts.enumerated() where Self.isHeld(post) {
      guard let holder = holders[post], holder != name else {
        holders[post] = name
        continue
      }
      repeats.append(
        Repeat(
          keys: ["people", place, "posts", "[\(index)]"], clause: Self.held(post, holder, name)))
    }
  }

  /// Whether one person holds a post at a time.
  private static func isHeld(_ post: String) -> Bool {
    post.count >= shortestPost && heads.contains { post.hasSuffix($0) }
      && !several.contains { post.contains($0) }
  }

  private static func twice(_ name: String) -> Bilingual {
    Bilingual(chinese: "“\(name)”列了两次", english: "“\(name)” is listed twice")
  }

  private static func namesake(_ name: String) -> Bilingual {
    Bilingual(
      chinese: "“\(name)”列了两次，职务合在一起看；请并成一条，职务都写进“posts”",
      english:
        "“\(name)” is listed twice, and the posts count together; make it one entry with all \"posts\""
    )
  }

  private static func held(_ post: String, _ one: String, _ other: String) -> Bilingual {
    Bilingual(
      chinese: "“\(post)”既是“\(one)”的职务，又是“\(other)”的职务",
      english: "“\(post)” is the post of “\(one)” and of “\(other)”")
  }
}
