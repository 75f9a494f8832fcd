/// The words by which a newsroom's markers and roles are known.
///
/// A class: every reader of a page holds them, and handing them on costs one reference count.
package final class HouseTerms: Sendable {
  /// Whole markers beyond the usual forms: `南方工报讯`.
  let markers: WordList
  /// Whether one of the markers has neither 讯 nor 电 nor 消息 in it: `湖滨速递`.
  let hasUnusualMarkers: Bool
  /// Words that stand before names.
  let roles: WordList
  /// The last two characters of the roles, for a quick look.
  let roleEnds: ScalarPairFilter
  /// Words that stand before a role and belong to it: 全媒体, 首席.
  let rolePrefixes: WordList
  /// Roles of the line that names who made the page.
  let staffRoles: WordList

  /// The usual words and those of one house.
  package init(markers: [String] = [], roles: [String] = []) {
    self.markers = WordList(markers)
    hasUnusualMarkers = !markers.allSatisfy { marker in
      marker.unicodeScalars.contains { "讯电消".unicodeScalars.contains($0) }
    }
    let roles = Self.usualRoles + roles
    self.roles = WordList(roles + MisspeltRoles.cores)
    var ends = ScalarPairFilter()
    for last in (roles + Self.usualStaffRoles).map({ [Unicode.Scalar]($0).suffix(2) })
    where last.count == 2 {
      ends.insert(last[last.startIndex], last[last.startIndex + 1])
    }
    roleEnds = ends
    rolePrefixes = WordList(Self.usualRolePrefixes)
    staffRoles = WordList(Self.usualStaffRoles)
  }

  /// Words that stand before names in every newsroom.
  package static let usualRoles = [
    "记者", "通讯员", "实习生", "特约通讯员", "报道员", "评论员", "特约评论员", "撰稿人", "特约撰稿人", "特约撰稿",
    "编译", "编辑", "实习编辑", "主播", "供稿", "采写", "采访", "摄影", "摄像", "文", "图", "文/图", "图/文", "文图",
    "撰文", "撰", "绘", "画", "译", "校", "词", "曲", "辑", "编", "荐", "视频", "剪辑", "作者", "摄", "攝", "文/摄",
    "摄影报道",
    "特派员", "学生记者", "大学生记者", "参与采写", "监制", "策划", "统筹",
  ]

  private static let usualRolePrefixes = [
    "全媒体", "融媒体", "首席", "高级", "资深", "见习", "实习", "特约", "特派", "本报", "本刊", "本网", "本台", "本社",
    "本报见习", "本报实习", "本报全媒体", "本报特约", "本报首席", "本报特派", "新华社", "中新社", "摄影", "文字", "图片",
    "视频", "驻地", "驻站", "编外", "校园", "小", "体育", "财经", "时政", "经济", "深度", "融媒", "全媒", "多媒体", "数字",
    "综合", "跟班", "同城",
  ]

  private static let usualStaffRoles = [
    "责任编辑", "责任校对", "责编", "组版编辑", "组版", "编辑", "校对", "校检", "检校", "美编", "美术编辑", "版式", "版式设计", "排版",
    "值班编委",
    "值班编辑", "值班主任", "值班总编", "值班主编", "值班领导", "主编", "执行主编", "副主编", "统筹", "策划", "制图", "审读", "审校",
    "图片编辑", "视觉", "视觉设计", "视觉编辑", "一审", "二审", "三审", "终审", "初审", "复审", "编审", "监制", "设计", "本版编辑",
    "本版责编", "本版校对", "本版美编", "新媒体编辑", "电子编辑", "首席编辑", "值班", "签发", "电话", "邮箱", "出版",
    "热线", "新闻热线", "热线电话", "责校", "投稿邮箱", "值班电话",
  ]
}
