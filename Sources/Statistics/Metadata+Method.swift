import Facts
import Localities

extension Metadata {
  /// How the figures were protected, and how they are to be read.
  static func method(_ definition: Definition) -> [Wording] {
    let (least, limits) = (definition.threshold, definition.dominance)
    return [
      Wording(
        vi: "Số đếm từ 1 đến \(least - 1) được che. Số 0 luôn được công bố.",
        en: "Counts from 1 to \(least - 1) are hidden. Zeros are always shown."),
      Wording(
        vi: "Số lượt, số người và giá trị đóng góp của một ô được che khi có ít hơn \(least) lượt "
          + "hoặc \(least) người, tập thể; khi người cho nhiều nhất chiếm trên \(limits.one) %, "
          + "hai người nhiều nhất trên \(limits.two) %, hoặc phần còn lại dưới "
          + "\(limits.closeness) % của người nhiều nhất.",
        en: "Gifts, givers and value of a cell are hidden when there are fewer than \(least) gifts "
          + "or \(least) givers; when the largest giver gave over \(limits.one) %, the two largest "
          + "over \(limits.two) %, or the others together less than \(limits.closeness) % of the "
          + "largest."),
      Wording(
        vi: "Các ô khác được che thêm để không tổng nào làm lộ một ô đã che; hai loại không phân "
          + "biệt được. Mọi số đếm đã che có thể nhận các giá trị cách nhau ít nhất \(least) "
          + "(lượt chưa định giá: \(max(1, least - 2))), mọi giá trị đã che cách nhau ít nhất "
          + "\(limits.closeness) %.",
        en: "Further cells are hidden so that no total gives a hidden one back; the two kinds "
          + "cannot be told apart. Every hidden count may lie in a range at least \(least) wide "
          + "(gifts not valued: \(max(1, least - 2))), every hidden value in one of at least "
          + "\(limits.closeness) %."),
      Wording(
        vi: "Nước và xã, phường có ít người được gộp: _O, hoặc mã tỉnh với _O. Tuổi tính theo năm "
          + "sinh.",
        en: "Countries and communes with few persons are counted together: _O, or the province's "
          + "code with _O. Ages are by year of birth."),
      Wording(
        vi: "Không số nào bị sửa hay làm tròn. Số người đóng góp ở tổng không phải là tổng các "
          + "phần: người cho hai nơi chỉ tính một lần.",
        en: "No figure is altered or rounded. Givers of a total are not the sum of its parts: who "
          + "gave in two places counts once."),
    ] + (definition.units == .former ? [former] : [])
  }

  private static let former = Wording(
    vi: "Quê quán và địa phương thụ hưởng tính theo đơn vị hành chính trước 1/7/2025, suy từ xã, "
      + "phường hiện nay; nơi không suy được: _X, hoặc mã tỉnh, mã huyện với _X. Mã huyện, mã tỉnh "
      + "với _O là các đơn vị ít người gộp lại. Không công bố cùng với bảng theo đơn vị hiện nay "
      + "của cùng số liệu: ghép hai bộ có thể lộ số đã che.",
    en: "Homes and beneficiaries are counted in the units before 1/7/2025, told from the present "
      + "commune; what cannot be told is _X, or the province's or district's code with _X. Their "
      + "codes with _O are small units together. Not to be published beside tables of the same data "
      + "in today's units: together they may give hidden figures away.")
}
