internal import NewsCopy
internal import RuleFormat

/// A frequent word that stands twice (表示表示，), and one whose second character does (基层层，).
///
/// Which words are frequent was counted, so that no list of doubled ones is needed. Verbs and adverbs
/// may be said twice: where nothing around a word shows that it is none, the finding is a hint to look.
struct WordingRepeated: Rule {
  init(_ options: RuleOptions) {}

  /// Bytes of a Han character.
  private static let size = 3

  var seeksRepeats: Bool { true }

  func check(_ page: Page, _ findings: inout Findings) {
    let first = page.range.lowerBound
    for last in findings.repeats {
      let end = last + Self.size
      if isDoubled(Self.size, before: end, in: page.bytes, from: first) {
        checkCharacter(at: end - 2 * Self.size, of: page, &findings)
      } else if isDoubled(2 * Self.size, before: end, in: page.bytes, from: first) {
        checkWord(at: end - 4 * Self.size, of: page, &findings)
      }
    }
  }

  /// Whether so many bytes are the same as those in front of them.
  private func isDoubled(
    _ count: Int, before end: Int, in bytes: [UInt8], from first: Int
  ) -> Bool {
    end - 2 * count >= first
      && (end - count..<end).allSatisfy { bytes[$0] == bytes[$0 - count] }
  }

  // MARK: - Characters

  /// Characters that are doubled in words, names and baby talk, or end one word and begin another.
  private static let doubling = ScalarSet(
    """
    人天年月日时刻处家户个件条项次步点滴多少好大小看想说听走问试谈讲笑等仅牢常往慢快刚渐偏明白早晚哈嘻呵\
    妈爸爷奶哥姐弟妹叔公婆舅太宝星法五十百千万层重种样声句字片张本套道面方里事世代生辈块份位名批段场阵团\
    对双排队组群口头手眼心脚身山水风雨花草叶枝树村乡城国省市县区街路门窗楼房车船红绿黄蓝黑青暖冷热高低长\
    远近深浅轻松紧厚薄粗细胖瘦部圆尖直弯平安静悄默暗亮闪滚浓淡甜苦酸香臭绵绒茸毛油乎溜腾洋汪盈融熊凶昏沉蒙\
    茫苍滔涛涌泛翩婷亭娓依恋楚清闹忙碌急匆冲斗款实在真正的了不是行通统共拉波丁东南西北丽玲珍莉娜娟芳芬萍\
    冰晶莹露珊贝蓓兰琳琴媛佳乐欢欣飞龙凤宁咪哒嘟啦呢哪那这谢拜尝瞧逛聊歇摸摇摆晃颤抖抓挠挑拣敲拍打推拖闻\
    嗅吃喝玩唱跳跑跃飘兴单康些据机作会学斯尔克特罗亚利巴卡加达以为
    """)

  /// What may stand behind a word that ended twice, besides a mark: it begins no longer word with it.
  private static let particles = ScalarSet("的了在和是与及等")

  /// Looks at two equal characters, of which the first one may end a word.
  private func checkCharacter(at offset: Int, of page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    let end = offset + 2 * Self.size
    guard let own = scalar(at: offset, of: page), !Self.doubling.contains(own),
      let before = bytes.scalar(endingAt: offset, after: page.range.lowerBound),
      before.scalar != own, !before.scalar.isHanNumeral,
      CommonWords.contain(before.scalar, own)
    else { return }
    // Both characters of a word may be doubled: 健健康康.
    let further = bytes.scalar(endingAt: before.start, after: page.range.lowerBound)
    guard further?.scalar != before.scalar,
      scalar(behind: end, of: page).map({ endsWord(own, before: $0) }) ?? true
    else { return }
    report(before.start..<end, extra: end - Self.size..<end, of: page, &findings)
  }

  /// What makes a word with one of those: 现在, 以及, 目的.
  private static let beforeParticles = ScalarSet("现所存以涉目为平参")

  /// Whether a word ends with a character: in 发现现在 another one begins with it.
  private func endsWord(_ last: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    !next.isHan || Self.particles.contains(next) && !Self.beforeParticles.contains(last)
  }

  // MARK: - Words

  /// First characters of words that speech says twice: 很多很多, 怎么怎么, 彼此彼此.
  private static let spoken = ScalarSet("彼很太好非多有如什怎这那哪几快慢谢你我他她它没不真别再来去许特千万格极永")

  /// What there is so much of that it is said twice: 大批大批.
  private static let lots = ScalarSet("批片块把串堆团段筐车")

  /// What makes a longer word of one that stands twice: 产业产业链, 大队大队长.
  private static let endings = ScalarSet(
    "链长地托者家性化力率员部局厅会院学区圈类品费量型级制权线网站点机器群城市村县国人们迪洋号店厂社名")

  /// Words that tell what somebody does for a while when they are said twice, as 讨论讨论 does.
  private static let reduplicated = Set(
    """
    了解 讨论 研究 学习 活动 休息 认识 考虑 商量 交流 锻炼 放松 体验 感受 观察 检查 调查 分析 总结 整理 \
    帮助 教育 练习 准备 解释 说明 介绍 宣传 推广 统一 明确 完善 提高 改进 改善 加强 落实 推进 推动 协调 \
    沟通 联系 调整 规范 支持 提醒 关心 照顾 参与 参观 咨询 访问 测试 尝试 比较 评价 评论 修改 修复 管理 \
    治理 控制 丰富 充实 巩固 安排 布置 合作 配合 适应 享受 熟悉 庆祝 打扮 批评 表扬 鼓励 激励 反映 反思 \
    思考 想象 回忆 证明 展示 表现 发挥 利用 使用 试验 实践 服务 建设 发展 改革 创新 优化 提升 培训 培养 \
    引导 指导 监督 审查 核实 走访 慰问 健全 深化 促进 坚持 保障 扩大 报道 打造 克服 防范 协助 联合 结合 \
    融合 转变 转型 升级 引领 带动 应用 部署 审议 表彰 奖励 规划 计划 深入 组织 对比 清理 维护 补充 更新 \
    响应 重视 保护 欣赏 表达 倾听 观看 品尝 收集 教训 审核 评估 探讨 探索 强化 突出 注意 努力 认真 热闹 \
    处理 刺激 打听 打扫 收拾 议论 琢磨 担心 体谅 照应 招呼 招待 安慰 打磨 打理 打量 走动 娱乐 温习 复习 演练 \
    排练 磨炼 历练 商议 切磋 较量 亲近 清醒 冷静 缓和 改造 改良 装修 整顿 解决 摸索 感谢 怀念 纪念 体会 斟酌 \
    高兴 轻松 快乐 开心 温暖 凉快 平衡 激动 回顾 梳理 考察 训练 考验 记录 统计 分享 放心 团结
    """.split(separator: " ").map(String.init))

  /// What a verb that is said twice does not take.
  private static let aspects = ScalarSet("了过到着")

  /// Marks behind which a word stands inside a sentence, or at its beginning.
  private static let clauseEnds = ScalarSet("，、。；：）,;:)")

  /// Looks at two characters that are followed by the same two.
  private func checkWord(at offset: Int, of page: Page, _ findings: inout Findings) {
    let bytes = page.bytes
    let half = 2 * Self.size
    let end = offset + 2 * half
    guard let first = scalar(at: offset, of: page),
      let second = scalar(at: offset + Self.size, of: page),
      !Self.spoken.contains(first), !first.isHanNumeral, CommonWords.contain(first, second),
      first != "大" || !Self.lots.contains(second)
    else { return }
    let next = scalar(behind: end, of: page)
    let isNoVerb = next.map { showsNoVerb(offset..<offset + half, before: $0, page) } == true
    if Self.reduplicated.contains(page.string(offset..<offset + half)) {
      guard let next, Self.aspects.contains(next) else { return }
    } else if let next, next.isHan {
      guard !Self.endings.contains(next), !CommonWords.contain(second, next) else { return }
    }
    // Called out, the words of a song, or said three times over.
    guard let before = bytes.scalar(endingAt: offset, after: page.range.lowerBound)?.scalar,
      before.isHan || Self.clauseEnds.contains(before), before != second, next != first,
      // Slogans and speech: 安全安全再安全, “你千万千万要小心。”
      next != "再", !page.isQuoted(at: offset)
    else { return }
    report(
      offset..<end, extra: offset + half..<end, severity: isNoVerb ? nil : .info, of: page,
      &findings)
  }

  /// Verbs that lead to what is said, which nobody does for a while: 表示表示，.
  private static let sayings: Set<String> = ["表示", "强调", "指出", "要求", "认为", "提出", "透露", "坦言", "宣布"]

  /// Whether what follows a word that stands twice shows that it is no verb that is said twice: those
  /// take neither 了 nor 的.
  private func showsNoVerb(_ word: Range<Int>, before next: Unicode.Scalar, _ page: Page) -> Bool {
    if Self.aspects.contains(next) || next == "的" { return true }
    return Self.clauseEnds.contains(next) && Self.sayings.contains(page.string(word))
  }

  // MARK: - Report

  private func scalar(at offset: Int, of page: Page) -> Unicode.Scalar? {
    page.bytes.scalar(at: offset, before: page.range.upperBound)?.scalar
  }

  /// The character behind a word, white space left out: a line may end there.
  private func scalar(behind end: Int, of page: Page) -> Unicode.Scalar? {
    page.bytes.solidScalar(at: end, before: page.range.upperBound)?.scalar
  }

  private func report(
    _ range: Range<Int>, extra: Range<Int>, severity: Severity? = nil, of page: Page,
    _ findings: inout Findings
  ) {
    guard !Mentions(page).contains(range) else { return }
    findings.add(
      range, "usual", ["found": page.string(range), "extra": page.string(extra)],
      fix: .unsafe(extra, ""), severity: severity)
  }
}
