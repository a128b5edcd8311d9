extension HomePlace {
  /// Present communes that share kind, name and province with an older commune which is no part of
  /// them: an old address that leaves out the district would be taken for them.
  ///
  /// Found by comparing the units in force with those before 1/7/2025 and the official table of what
  /// became of each.
  static let homonyms: Set<String> = Set(
    """
    01051 01351 01465 01768 01822 03334 03356 03618 04273 04924 05899 06079 06148 06172 06445 \
    06463 06481 06541 08566 08773 08824 08848 10096 10570 11581 12148 12337 12517 12583 12613 \
    13879 14872 14890 15124 15520 15544 16264 16378 16792 17059 17530 18100 18652 18919 19945 \
    21244 21892 22291 22810 22870 23143 23194 23602 23710 23782 23798 24073 24310 25792 25975 \
    26005 26209 26704 26725 27031 27721 28336 28468 28471 28696 28702 28840 29938 30163 31012 \
    31031 31147 31231 31666 32227 32236
    """.split(separator: " ").map(String.init))

  /// Further communes of which the same holds once the marks of both names are left out.
  static let plainHomonyms: Set<String> = Set(
    """
    00541 02143 02578 03076 03712 03943 04078 08812 09871 13474 15271 15724 15772 15880 15889 \
    15910 16000 16033 16804 16837 17779 19789 21220 21289 21484 24328 25807 25864 27826 27877 \
    30157
    """.split(separator: " ").map(String.init))
}
