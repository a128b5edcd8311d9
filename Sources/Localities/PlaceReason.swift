import Facts

/// Why an address got its grade, in parts that are said one after another.
struct PlaceReason {
  private let parts: [Part]

  enum Part: Hashable {
    case present, former
    case split(Int)
    case district(Int)
    case several(Int)
    case provinces(Int)
    case provinceOnly, unknown
    case byPeople, marks, slip, kind, mixed, older, retired, within, near, contradiction, rest
    case noProvince, noKind, homonym, splitNamesake
  }

  init(_ parts: [Part]) {
    self.parts = parts
  }

  var wording: Wording {
    var said: [Wording] = []
    for wording in parts.map(\.wording) where !said.contains(wording) { said.append(wording) }
    return Wording(
      vi: said.map(\.vi).joined(separator: "; "), en: said.map(\.en).joined(separator: "; "))
  }
}

extension PlaceReason.Part {
  var wording: Wording { counted ?? plain }

  private var counted: Wording? {
    switch self {
    case .split(let count):
      Wording(
        vi: "đơn vị cũ đã chia cho \(count) đơn vị mới, cần hỏi thôn hoặc tổ dân phố",
        en: "the former unit was split among \(count) communes; ask for the hamlet")
    case .district(let count):
      Wording(
        vi: "chỉ ghi đến cấp huyện cũ, nay gồm \(count) đơn vị",
        en: "only a former district is named, now \(count) communes")
    case .several(let count):
      Wording(
        vi: "có thể là một trong \(count) đơn vị hiện nay",
        en: "may be any of \(count) present communes")
    case .provinces(let count):
      Wording(
        vi: "tên tỉnh có thể là một trong \(count) tỉnh hiện nay",
        en: "the name may mean \(count) present provinces")
    default: nil
    }
  }

  private var plain: Wording {
    switch self {
    case .present: Wording(vi: "tên đơn vị hiện nay", en: "a present commune")
    case .former:
      Wording(vi: "đơn vị cũ, nay thuộc một đơn vị", en: "a former unit, now in one commune")
    case .provinceOnly: Wording(vi: "chỉ nhận ra tỉnh", en: "only a province is recognised")
    case .byPeople:
      Wording(
        vi: "đơn vị cũ bị chia, nhưng toàn bộ dân số về một nơi",
        en: "the former unit was split, but all its people went to one")
    case .near:
      Wording(
        vi: "không ghi tỉnh, hiểu là ở địa bàn của danh sách",
        en: "no province is given; taken to be in the list's own area")
    case .contradiction:
      Wording(vi: "các phần địa chỉ không khớp nhau", en: "parts of the address do not agree")
    case .rest:
      Wording(vi: "có phần chưa nhận ra", en: "a part of it is not recognised")
    case .noProvince:
      Wording(vi: "không ghi đủ các cấp", en: "not all levels are given")
    case .noKind:
      Wording(vi: "không ghi loại đơn vị", en: "the kind of the unit is not given")
    case .homonym:
      Wording(
        vi: "một đơn vị khác cùng tên cũng ở gần đó",
        en: "another unit with this name is near there")
    case .splitNamesake:
      Wording(
        vi: "đơn vị cũ cùng tên đã bị chia, chỉ một phần thuộc đơn vị này",
        en: "a former unit of this name was split, and only a part of it is in this one")
    default: flaw
    }
  }

  private var flaw: Wording {
    switch self {
    case .marks: Wording(vi: "dấu khác với danh mục", en: "the marks are not those of the list")
    case .slip: Wording(vi: "sai một chữ cái", en: "one letter is wrong")
    case .kind:
      Wording(vi: "loại đơn vị khác với danh mục", en: "the kind of a unit is not that of the list")
    case .mixed:
      Wording(
        vi: "tên mới ghi cùng tên tỉnh hoặc huyện cũ",
        en: "a new name stands with a former province or district")
    case .older:
      Wording(
        vi: "tên tỉnh thời trước, chưa đối chiếu", en: "an older province name, not checked")
    case .retired:
      Wording(vi: "đơn vị đã sáp nhập năm 2023–2024", en: "a unit merged in 2023–2024")
    case .within:
      Wording(vi: "tên đứng sau tên thôn, đường", en: "the name stands behind a hamlet or street")
    default: Wording(vi: "không nhận ra địa danh", en: "no place of the catalogue is recognised")
    }
  }
}
