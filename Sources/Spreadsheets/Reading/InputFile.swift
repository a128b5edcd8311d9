import Facts
import Glibc

/// A file open for reading.
final class InputFile {
  let descriptor: Int32

  /// Bytes, when it was opened.
  let size: Int

  init(path: String) throws(Problem) {
    let opened = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw errno == ENOENT ? .fileNotFound : .fileNotReadable }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = close(opened)
      throw .notAFile
    }
    (descriptor, size) = (opened, Int(status.st_size))
  }

  deinit { _ = close(descriptor) }

  /// Reads bytes from a place in the file into a buffer, from an index of the buffer on.
  ///
  /// - Returns: how many were read: 0 at the end of the file.
  func read(at offset: Int, into buffer: inout [UInt8], from index: Int) throws(Problem) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[index...])
        return unsafe pread(descriptor, room.baseAddress, room.count, offset)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .fileNotReadable }
    }
  }
}
