/// What stands on every paper of an office: its names, its place, who signs.
///
/// It is of the class `profile`: the one who signs is a person.
public struct Letterhead: Equatable, Sendable {
  /// The body above the office, such as `Ủy ban MTTQ Việt Nam tỉnh Thanh Hóa`.
  public var superior: String?

  /// The office in full, as its papers name it.
  public var issuer: String

  /// The abbreviation behind the kind of paper in a number: `MTTQ-BTT` in `05/TTr-MTTQ-BTT`.
  public var symbol: String

  /// Where papers are dated, such as `Sầm Sơn`.
  public var place: String

  /// In what capacity is signed, line by line: `TM. BAN THƯỜNG TRỰC`, `CHỦ TỊCH`.
  public var capacity: [String]

  /// Who signs, without academic title; nil leaves it to be written.
  public var signer: String?

  /// To whom submissions go ("Kính gửi"), such as the council for emulation and commendation.
  public var addressee: String?

  /// Who gets a copy ("Nơi nhận"), a line each; the last is `Lưu: VT`.
  public var recipients: [String]

  /// Where the office is, for envelopes, line by line.
  public var address: [String]

  /// How guests answer: a phone number or an address of the office.
  public var contact: String?

  public init(
    superior: String? = nil, issuer: String, symbol: String, place: String,
    capacity: [String] = [], signer: String? = nil, addressee: String? = nil,
    recipients: [String] = [], address: [String] = [], contact: String? = nil
  ) {
    self.superior = superior
    self.issuer = issuer
    self.symbol = symbol
    self.place = place
    self.capacity = capacity
    self.signer = signer
    self.addressee = addressee
    self.recipients = recipients
    self.address = address
    self.contact = contact
  }
}
