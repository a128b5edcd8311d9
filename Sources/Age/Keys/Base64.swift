import CSodium

/// The base64 of RFC 4648, canonical only: one text for each sequence of bytes.
enum Base64 {
  enum Form {
    /// Without `=`, as in the header.
    case bare

    /// With `=`, as in the armor.
    case padded

    fileprivate var variant: Int32 {
      self == .bare
        ? sodium_base64_VARIANT_ORIGINAL_NO_PADDING : sodium_base64_VARIANT_ORIGINAL
    }
  }

  static func encode(_ bytes: [UInt8]) -> String {
    let room = sodium_base64_encoded_len(bytes.count, Form.bare.variant)
    var text = [CChar](repeating: 0, count: room)
    _ = unsafe sodium_bin2base64(&text, room, bytes, bytes.count, Form.bare.variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Nil when a character is foreign, or the text is not the one its bytes are written as.
  static func decode(_ text: some Collection<UInt8>, _ form: Form = .bare) -> [UInt8]? {
    // libsodium 1.0.18 takes every byte above ASCII for a `/` where `char` has a sign.
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    let letters = text.map { CChar(bitPattern: $0) }
    var bytes = [UInt8](repeating: 0, count: letters.count)
    var count = 0
    let status = unsafe sodium_base642bin(
      &bytes, bytes.count, letters, letters.count, nil, &count, nil, form.variant)
    guard status == 0 else { return nil }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
