import CSodium

/// What the format makes of a secret. All of it is libsodium's work.
extension Secret {
  /// The 32 bytes that HKDF-SHA256 (RFC 5869) derives: extract, then one block of expand.
  func derived(salt: [UInt8], info: String) throws(AgeError) -> Secret {
    let extracted = try unsafe Secret(count: 32) { output in
      var state = crypto_auth_hmacsha256_state()
      unsafe withPointer { secret in
        _ = unsafe crypto_auth_hmacsha256_init(&state, salt, salt.count)
        _ = unsafe crypto_auth_hmacsha256_update(&state, secret, UInt64(count))
        _ = unsafe crypto_auth_hmacsha256_final(&state, output)
      }
      unsafe sodium_memzero(&state, MemoryLayout.size(ofValue: state))
    }
    let block = Array(info.utf8) + [1]
    return try unsafe Secret(count: 32) { output in
      unsafe extracted.withPointer { key in
        _ = unsafe crypto_auth_hmacsha256(output, block, UInt64(block.count), key)
      }
    }
  }

  /// The HMAC-SHA256 of a message under this key of 32 bytes.
  func authenticator(of message: [UInt8]) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: 32)
    unsafe withPointer { key in
      _ = unsafe crypto_auth_hmacsha256(&code, message, UInt64(message.count), key)
    }
    return code
  }

  /// Whether a code is the message's, told in constant time.
  func authenticates(_ message: [UInt8], by code: [UInt8]) -> Bool {
    precondition(code.count == 32)
    return unsafe withPointer { key in
      unsafe crypto_auth_hmacsha256_verify(code, message, UInt64(message.count), key) == 0
    }
  }

  /// A file key, sealed with this key of 32 bytes, which is used once: the nonce is zero.
  func wrap(_ fileKey: Secret) -> [UInt8] {
    var body = [UInt8](repeating: 0, count: fileKey.count + 16)
    let nonce = [UInt8](repeating: 0, count: 12)
    unsafe withPointer { key in
      unsafe fileKey.withPointer { plain in
        _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
          &body, nil, plain, UInt64(fileKey.count), nil, 0, nil, nonce, key)
      }
    }
    return body
  }

  /// The file key that ``wrap(_:)`` sealed; nil when this is not the key.
  func unwrap(_ body: [UInt8]) throws(AgeError) -> Secret? {
    var opened = false
    let nonce = [UInt8](repeating: 0, count: 12)
    let fileKey = try unsafe Secret(count: body.count - 16) { plain in
      unsafe withPointer { key in
        opened =
          unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
            plain, nil, nil, body, UInt64(body.count), nil, 0, nonce, key) == 0
      }
    }
    return opened ? fileKey : nil
  }

  /// What X25519 makes of this scalar and another's point; nil when it is all zero.
  func agreed(with point: [UInt8]) throws(AgeError) -> Secret? {
    var agreed = false
    let shared = try unsafe Secret(count: 32) { output in
      unsafe withPointer { scalar in
        agreed = unsafe crypto_scalarmult(output, scalar, point) == 0
      }
    }
    return agreed ? shared : nil
  }

  /// The point of this scalar.
  func publicPoint() -> [UInt8] {
    var point = [UInt8](repeating: 0, count: 32)
    unsafe withPointer { scalar in
      _ = unsafe crypto_scalarmult_base(&point, scalar)
    }
    return point
  }
}
