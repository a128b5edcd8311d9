import Facts

/// What a comparison of two records can find.
enum Sign: String, CaseIterable, Sendable {
  case nameEqual, nameUnmarked, nameMarks, nameSpelling, nameInitial, nameTurned
  case nameMiddleDropped, nameMiddleOther, nameGivenOther, nameFamilyOther, nameOther
  case sexEqual, sexOther
  case dobEqual, dobYear, dobMonth, dobSwapped, dobDay, dobDigit, dobSameYear, dobNear, dobOther
  case homeEqual, homePossible, homeTextEqual, homeAlike, homeOther, homeProvinceOther
  case countryEqual, countryOther, cityEqual, cityOther
  case phoneEqual, phoneOther, emailEqual, emailOther
  case passportEqual, passportOther, idEqual, idNear, idOther
  case occupationEqual, occupationOther, yearLeftEqual, yearLeftNear, yearLeftOther
  case relativeEqual

  /// A stable word for programs, in `snake_case`.
  var code: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}

extension Sign {
  /// What is found, in words that say nothing of the values.
  var wording: Wording {
    nameWording ?? dobWording ?? homeWording ?? contactWording ?? otherWording
  }

  private var nameWording: Wording? {
    switch self {
    case .nameEqual: Wording(vi: "cùng họ tên", en: "same name")
    case .nameUnmarked:
      Wording(vi: "họ tên giống, một bên không dấu", en: "same name, once without marks")
    case .nameMarks: Wording(vi: "họ tên giống, khác dấu", en: "same name, other marks")
    case .nameSpelling:
      Wording(vi: "họ tên gần giống, khác chính tả", en: "names spelled almost alike")
    case .nameInitial:
      Wording(vi: "họ tên giống, một bên viết tắt", en: "same name, once with initials")
    case .nameTurned: Wording(vi: "họ tên giống, khác thứ tự", en: "same name in another order")
    case .nameMiddleDropped:
      Wording(vi: "họ tên giống, một bên thiếu tên đệm", en: "same name, a middle name left out")
    case .nameMiddleOther: Wording(vi: "khác tên đệm", en: "other middle name")
    case .nameGivenOther: Wording(vi: "khác tên", en: "other given name")
    case .nameFamilyOther: Wording(vi: "khác họ", en: "other family name")
    case .nameOther: Wording(vi: "khác họ tên", en: "other name")
    default: nil
    }
  }

  private var dobWording: Wording? {
    switch self {
    case .dobEqual: Wording(vi: "cùng ngày sinh", en: "same date of birth")
    case .dobYear:
      Wording(vi: "cùng năm sinh, ngày chưa rõ", en: "same year of birth, day not known")
    case .dobMonth:
      Wording(vi: "cùng tháng, năm sinh, ngày chưa rõ", en: "same month of birth, day not known")
    case .dobSwapped:
      Wording(vi: "ngày sinh đảo ngày và tháng", en: "day and month of birth swapped")
    case .dobDay:
      Wording(
        vi: "ngày sinh chỉ khác ngày hoặc tháng", en: "dates of birth differ in day or month alone")
    case .dobDigit: Wording(vi: "năm sinh lệch một chữ số", en: "years of birth differ in a digit")
    case .dobSameYear:
      Wording(vi: "cùng năm sinh, khác ngày", en: "same year of birth, another day")
    case .dobNear: Wording(vi: "năm sinh lệch một năm", en: "years of birth one apart")
    case .dobOther: Wording(vi: "khác ngày sinh", en: "other date of birth")
    default: nil
    }
  }

  private var homeWording: Wording? {
    switch self {
    case .homeEqual: Wording(vi: "cùng quê quán", en: "same home commune")
    case .homePossible: Wording(vi: "quê quán có thể trùng", en: "home communes may be the same")
    case .homeTextEqual: Wording(vi: "quê quán ghi giống nhau", en: "home written alike")
    case .homeAlike: Wording(vi: "quê quán ghi gần giống", en: "homes written almost alike")
    case .homeOther: Wording(vi: "khác quê quán", en: "other home")
    case .homeProvinceOther: Wording(vi: "khác tỉnh quê quán", en: "home in another province")
    default: nil
    }
  }

  private var contactWording: Wording? {
    switch self {
    case .countryEqual: Wording(vi: "cùng nước cư trú", en: "same host country")
    case .countryOther: Wording(vi: "khác nước cư trú", en: "other host country")
    case .cityEqual: Wording(vi: "cùng thành phố cư trú", en: "same host city")
    case .cityOther: Wording(vi: "khác thành phố cư trú", en: "other host city")
    case .phoneEqual: Wording(vi: "cùng số điện thoại", en: "same phone number")
    case .phoneOther: Wording(vi: "khác số điện thoại", en: "other phone number")
    case .emailEqual: Wording(vi: "cùng email", en: "same e-mail address")
    case .emailOther: Wording(vi: "khác email", en: "other e-mail address")
    default: nil
    }
  }

  private var otherWording: Wording {
    switch self {
    case .sexEqual: Wording(vi: "cùng giới tính", en: "same sex")
    case .sexOther: Wording(vi: "khác giới tính", en: "other sex")
    case .passportEqual: Wording(vi: "cùng số hộ chiếu", en: "same passport number")
    case .passportOther: Wording(vi: "khác số hộ chiếu", en: "other passport number")
    case .idEqual: Wording(vi: "cùng số giấy tờ tùy thân", en: "same identity number")
    case .idNear:
      Wording(vi: "số giấy tờ tùy thân gần giống", en: "identity numbers almost alike")
    case .idOther: Wording(vi: "khác số giấy tờ tùy thân", en: "other identity number")
    case .occupationEqual: Wording(vi: "cùng nghề nghiệp", en: "same occupation")
    case .occupationOther: Wording(vi: "khác nghề nghiệp", en: "other occupation")
    case .yearLeftEqual: Wording(vi: "cùng năm xuất cảnh", en: "same year of leaving")
    case .yearLeftNear: Wording(vi: "năm xuất cảnh lệch một năm", en: "years of leaving one apart")
    case .yearLeftOther: Wording(vi: "khác năm xuất cảnh", en: "other year of leaving")
    case .relativeEqual: Wording(vi: "cùng tên thân nhân", en: "a relative of the same name")
    default: preconditionFailure("every sign has its words")
    }
  }
}
