// Must not compile: unless the value type conforms to ExpressibleByArgument
import ArgumentParser
import KieuBao

struct Trespass: ParsableCommand {
  @Argument var name: Personal<String>
}
