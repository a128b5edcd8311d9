public import Facts

/// What a person may ask for.
public enum RequestKind: String, Term {
  /// To see what is held.
  case access
  case correct, restrict, object
  /// To withdraw a consent.
  case withdraw
  case erase
  /// To be given a copy.
  case provide

  public var name: Wording {
    switch self {
    case .access: Wording(vi: "Xem dữ liệu", en: "access")
    case .correct: Wording(vi: "Sửa dữ liệu", en: "correction")
    case .restrict: Wording(vi: "Hạn chế xử lý", en: "restriction")
    case .object: Wording(vi: "Phản đối xử lý", en: "objection")
    case .withdraw: Wording(vi: "Rút lại sự đồng ý", en: "withdrawal of consent")
    case .erase: Wording(vi: "Xóa dữ liệu", en: "erasure")
    case .provide: Wording(vi: "Cung cấp dữ liệu", en: "a copy of the data")
    }
  }

  public var aliases: [String] {
    switch self {
    case .access: ["xem"]
    case .correct: ["sua", "chinh sua"]
    case .restrict: ["han che"]
    case .object: ["phan doi"]
    case .withdraw: ["rut", "rut dong y"]
    case .erase: ["xoa"]
    case .provide: ["cung cap"]
    }
  }
}

/// How a request reached the office.
public enum RequestChannel: String, Term {
  case inPerson = "in_person"
  case letter, email, phone, other

  public var name: Wording {
    switch self {
    case .inPerson: Wording(vi: "Trực tiếp", en: "in person")
    case .letter: Wording(vi: "Đơn, thư", en: "letter")
    case .email: Wording(vi: "Thư điện tử", en: "e-mail")
    case .phone: Wording(vi: "Điện thoại", en: "phone")
    case .other: Wording(vi: "Cách khác", en: "another way")
    }
  }

  public var aliases: [String] {
    switch self {
    case .letter: ["don", "thu", "van ban"]
    case .email: ["email"]
    case .phone: ["goi dien"]
    case .inPerson, .other: []
    }
  }
}

/// What came of a request.
public enum RequestOutcome: String, Term {
  case done, refused

  public var name: Wording {
    switch self {
    case .done: Wording(vi: "Đã thực hiện", en: "done")
    case .refused: Wording(vi: "Từ chối", en: "refused")
    }
  }

  public var aliases: [String] { self == .done ? ["xong"] : ["khong thuc hien"] }
}
