internal import NewsCopy

/// Characters of names that are easily taken for each other, by ear or by eye.
enum NameLikeness {
  /// By the characters of given names that sound alike, tones aside.
  private static let sounds = """
    伟卫维威微韦为巍玮炜薇 明鸣铭名 丽莉立利力李莅俪励荔黎 华花桦骅 军君钧均俊峻骏 平萍苹坪屏 红洪宏鸿弘虹泓 \
    芳方放坊 英瑛樱颖影莹 建健剑坚键 辉晖挥慧惠会汇卉蕙 国果 文雯闻 强蔷 志智治致芝之知 小晓筱肖孝 \
    玉育裕煜宇雨语羽 春椿 生声胜升盛圣 永勇咏泳 新欣鑫辛馨昕心 金锦进晋今津瑾 波博柏勃 杰洁捷 \
    峰锋丰枫风凤 刚钢纲 涛韬桃 霞夏 林琳霖麟临 婷庭廷亭 娟绢 静敬靖镜京晶菁婧 敏民闽 梅美玫 兰岚蓝 \
    云芸运韵耘 秀修 珍真贞 清青庆卿 莹盈萤颖滢 佳家嘉加 怡仪宜益毅义艺逸忆翼亦谊 琴芹勤钦秦 松嵩送宋 \
    浩昊皓 斌彬宾滨冰兵 东冬栋 成诚程承城晨辰臣 振震镇正 光广 学雪 阳洋扬杨 龙隆 武舞 月悦越 祥翔样 \
    富福甫 海亥 超朝 飞菲斐 凯楷 奇琪祺其启 瑞睿锐 世士仕 书淑舒树 荣容蓉融 旭绪 涵函晗 仁任人 康慷 \
    德得 恒衡 良亮梁 连莲联 培佩沛 群裙 山珊姗 思斯 桐彤童 万婉 希曦溪熙 贤先娴 业叶 银寅印 友有佑 \
    长昌常 忠中钟 柱竹 卓灼 根耕 才材财 仲重 喜玺 凡帆 芬奋 宗综 魁奎 俭检 \
    章彰璋樟漳 墨默沫茉 恺凯铠楷 贺赫 彦燕艳雁晏 贵桂 科柯可珂 磊雷蕾 路璐露鹭 苗淼 鹏朋 茜倩 全泉权荃 森深申 善山 \
    素苏 泰太 天田甜添 兴星行幸杏 轩萱宣 勋训 亚雅娅 瑶尧遥姚 源元园媛圆远 泽择则 哲喆 祯桢 洲周舟
    """
  /// By the shape, family names among them.
  private static let shapes = """
    冼洗 侯候 邢刑 梁粱 杨扬 刘浏 戴载 谭潭 廖寥 秦泰 赖懒 乔桥 傅付 肖萧 闫阎 丘邱 余佘 季李 邓郑 江汪 \
    汤场 田由 白自 于干 崔催 孟盂 贾贯 史吏 明朋 洁浩 佳住 伟纬 彬杉 军车 末未 晴睛 曦嘻 瑶谣 \
    锋蜂 娜哪 祺棋 琪淇 暖瑗 炎焱 淼森 萌盟 泽择 琛探
    """

  /// Whether two characters stand in one group.
  ///
  /// The groups are walked through each time: few pages ask, and a table would be made for all.
  static func areAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    for list in [sounds, shapes] {
      var (hasLeft, hasRight) = (false, false)
      for scalar in list.unicodeScalars {
        if scalar == " " || scalar == "\n" { (hasLeft, hasRight) = (false, false) }
        hasLeft = hasLeft || scalar == left
        hasRight = hasRight || scalar == right
        if hasLeft && hasRight { return true }
      }
    }
    return false
  }

  /// Whether a character is no family name itself but is taken for one.
  static func looksLikeSurname(_ scalar: Unicode.Scalar) -> Bool { mistaken.contains(scalar) }

  private static let mistaken = ScalarSet("洗候刑粱扬浏载潭寥懒桥佘由自催盂吏场")
}
