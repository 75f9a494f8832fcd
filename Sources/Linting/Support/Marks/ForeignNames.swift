internal import NewsCopy

/// The characters that stand for the sounds of foreign names, 乔治·布什, 梅乐尼·伍德.
enum ForeignNames {
  private static let sounds = ScalarSet(
    """
    阿埃艾安昂奥巴白班邦保鲍贝本比彼宾波博布查茨达戴丹德登狄迪蒂丁杜顿多恩尔法范菲费弗夫福盖甘冈戈哥格根古哈海汉赫亨胡\
    怀惠霍基吉季加贾杰金津卡凯坎康考柯科克肯库奎拉莱赖兰劳朗勒雷蕾里丽利莉莲列林琳留卢鲁露伦罗洛马玛迈麦曼芒梅门\
    蒙米密莫默姆穆娜纳南内妮尼涅宁纽努诺欧帕潘佩彭皮珀普奇恰乔切琼萨塞赛桑瑟森莎山沙珊尚舍施史士思斯丝松苏索塔泰坦汤特提\
    廷图托娃瓦万威韦维温沃乌伍西希夏辛休雅亚扬耶伊因英尤约泽扎詹珍芝治朱兹佐什茜黛蓓薇菈翰芬伯豪齐理得廉逊瑟佛祖甫
    """)

  /// Whether a point between two characters parts a name: both, and one beside them, stand for sounds.
  static func arePart(
    _ before: (Unicode.Scalar?, Unicode.Scalar?), _ after: (Unicode.Scalar?, Unicode.Scalar?)
  ) -> Bool {
    isSound(before.1) && isSound(after.0) && (isSound(before.0) || isSound(after.1))
  }

  private static func isSound(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(sounds.contains) == true
  }
}
