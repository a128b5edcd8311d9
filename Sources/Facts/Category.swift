/// On what footing a person lives abroad (diện).
public enum Category: String, Term {
  case settled
  case contractWorker = "contract_worker"
  case student, marriage, expert, entrepreneur, other

  public var name: Wording {
    switch self {
    case .settled: Wording(vi: "Định cư", en: "settled")
    case .contractWorker: Wording(vi: "Lao động hợp đồng", en: "contract worker")
    case .student: Wording(vi: "Du học sinh", en: "student")
    case .marriage: Wording(vi: "Kết hôn", en: "marriage")
    case .expert: Wording(vi: "Trí thức, chuyên gia", en: "expert")
    case .entrepreneur: Wording(vi: "Doanh nhân", en: "entrepreneur")
    case .other: Wording(vi: "Khác", en: "other")
    }
  }

  public var aliases: [String] {
    switch self {
    case .settled: ["dinh cu nuoc ngoai"]
    case .contractWorker: ["lao dong", "xuat khau lao dong", "xkld", "nguoi lao dong"]
    case .student: ["du hoc", "sinh vien", "luu hoc sinh", "hoc sinh"]
    case .marriage: ["lay chong nuoc ngoai", "lay vo nuoc ngoai", "ket hon voi nguoi nuoc ngoai"]
    case .expert: ["chuyen gia", "tri thuc", "nha khoa hoc"]
    case .entrepreneur: ["kinh doanh", "doanh nghiep"]
    case .other: ["dien khac"]
    }
  }
}
