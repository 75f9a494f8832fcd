/// Copy to open in the editor.
enum Copy {
  /// Three leads of one habit and one against it, on line 4 counted from 0.
  static let oneFinding = """
    本报讯（记者张三 通讯员李四）3月1日，市总工会举行职工运动会。

    本报讯（记者张三）3月2日，市总工会举办书法展。

    本报讯 （记者王五）3月3日，市总工会召开座谈会。

    本报讯（记者赵六）3月4日，市总工会走访企业。

    """

  /// A paragraph broken by hand, with astral characters in its first line.
  static let wrapped = """
    本报讯（记者张三）3月1日，😀𬭊工会举行职工运动会，共有一百二十名职工代表参加了这次活
    动，大家纷纷表示要把工作做好，为全市经济社会的发展作出自己应有的一份新的更大贡献，并
    且继续努力。

    """
}
