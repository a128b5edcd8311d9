import CFuzzer

/// Feeds the reader whatever libFuzzer makes up: `Fuzz file|parts [OPTION…] CORPUS…`.
@main enum Fuzz {
  static func main() {
    var count = CommandLine.argc - 1
    var rest = unsafe Optional(CommandLine.unsafeArgv + 1)
    switch CommandLine.arguments.dropFirst().first {
    case "file": _ = unsafe LLVMFuzzerRunDriver(&count, &rest, readFile)
    case "parts": _ = unsafe LLVMFuzzerRunDriver(&count, &rest, readParts)
    default: fatalError("say what to read: file or parts")
    }
  }
}

/// Reads a file as it is.
@unsafe private func readFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  unsafe Reading.check(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Reads the parts of a workbook, which are packed right: no checksum keeps the fuzzer out.
@unsafe private func readParts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  unsafe Reading.check(Parts.packed(Array(UnsafeBufferPointer(start: start, count: count))))
  return 0
}
