extension Paper {
  /// One row of signatures, left and right, kept on one page.
  ///
  /// The recipients stand in the left half of the last row, or below it when that is taken.
  public struct Signatures: Equatable, Sendable {
    public let left: Signature?
    public let right: Signature?

    public init(left: Signature? = nil, right: Signature? = nil) {
      self.left = left
      self.right = right
    }
  }

  /// The place of one signature.
  public struct Signature: Equatable, Sendable {
    /// Where and when is signed, where that differs from the head.
    public let dateLine: DateLine?

    /// In what capacity, line by line, shown in bold capitals.
    ///
    /// For example "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH".
    public let capacity: [String]

    /// How to sign: "(Ký, ghi rõ họ tên)".
    public let note: String?

    /// The name below the space for the hand, without academic title; nil leaves it to be written.
    public let name: String?

    public init(
      _ capacity: [String], note: String? = nil, name: String? = nil, dateLine: DateLine? = nil
    ) {
      self.capacity = capacity
      self.note = note
      self.name = name
      self.dateLine = dateLine
    }
  }
}

extension Paper {
  /// The rows of signatures, whether the recipients stand beside each.
  package var signatureRows: [(row: Signatures, hasRecipients: Bool)] {
    signatures.enumerated().map { index, row in
      let isLast = index == signatures.count - 1
      return (row, isLast && row.left == nil && !recipients.isEmpty)
    }
  }

  /// Whether the recipients have no signature beside them.
  package var hasRecipientsAlone: Bool {
    !recipients.isEmpty && !signatureRows.contains(where: \.hasRecipients)
  }

  /// The recipients as they are written: "- Ban Thường trực;", the last with a full stop.
  package var recipientLines: [String] {
    recipients.enumerated().map { index, recipient in
      "- " + Self.closed(recipient, isLast: index == recipients.count - 1)
    }
  }
}
