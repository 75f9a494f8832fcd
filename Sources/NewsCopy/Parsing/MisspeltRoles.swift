/// Words of roles with one character that looks or sounds like the right one: 全煤体, 记着.
enum MisspeltRoles {
  /// What is misspelt with what was meant.
  private static let forms: [(misspelt: String, meant: String)] = [
    ("全煤体", "全媒体"), ("全谋体", "全媒体"), ("全媒休", "全媒体"), ("全媒本", "全媒体"), ("金媒体", "全媒体"),
    ("融煤体", "融媒体"), ("融媒休", "融媒体"), ("融谋体", "融媒体"), ("见刁", "见习"), ("贝习", "见习"),
    ("现习", "见习"), ("见袭", "见习"), ("实刁", "实习"), ("买习", "实习"), ("实袭", "实习"), ("持约", "特约"),
    ("特钓", "特约"), ("持派", "特派"), ("特泒", "特派"), ("木报", "本报"), ("本极", "本报"), ("首度", "首席"),
    ("道席", "首席"), ("资探", "资深"), ("新化社", "新华社"), ("新毕社", "新华社"), ("中薪社", "中新社"),
    ("记着", "记者"), ("纪者", "记者"), ("计者", "记者"), ("记考", "记者"), ("通信员", "通讯员"), ("通迅员", "通讯员"),
  ]
  /// Those that stand in front of another word.
  static let prefixes = WordList(forms.map(\.misspelt).filter { !cores.contains($0) })
  static let cores = ["记着", "纪者", "计者", "记考", "通信员", "通迅员"]
  /// Those that are the word itself.
  static let words = WordList(cores)

  /// A role with its misspelt words put right; nil where it has none.
  static func meant(by role: String) -> String? {
    var text = role
    for form in forms where text.contains(form.misspelt) {
      text = text.split(separator: form.misspelt, omittingEmptySubsequences: false)
        .joined(separator: form.meant)
    }
    return text == role ? nil : text
  }
}
