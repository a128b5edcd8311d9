import ArgumentParser
import KieuBao

extension Persons {
  /// Erases a person for good.
  struct Erase: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xóa vĩnh viễn một người.", en: "Erase a person for good."),
      discussion: say(
        vi: """
          Xóa hồ sơ, các hồ sơ đã gộp, thân nhân, giấy mời, lịch sử và chỉ mục; đóng góp chung thì bỏ \
          tên. Số liệu đã công bố không đổi. Bản sao cũ của dữ liệu không mở lại được; bản sao cũ của \
          tệp khóa phải hủy.

            kieubao person erase P12 --reason yeu-cau --dry-run
            kieubao person erase P12 --reason yeu-cau --certificate xac-nhan.docx
          """,
        en: """
          The record goes with its twins, relatives, letters, history and indexes; joint gifts lose \
          the giver. Published figures stay. Older copies of the data do not open it again; older \
          copies of the key file must be destroyed.

            kieubao person erase P12 --reason own-request --dry-run
            kieubao person erase P12 --reason own-request --certificate proof.docx
          """))

    @Argument(help: help(vi: "Mã người, như P12.", en: "The person, such as P12."))
    var id: Person.ID

    @OptionGroup var erasure: ErasureOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try erasure.carryOut(id.description, of: registry, output, in: surroundings) {
          try registry.erase(id, because: $0, isTrial: $1, at: surroundings.now)
        }
      }
    }
  }
}

extension Relatives {
  /// Erases a relative for good.
  struct Erase: RegistryCommand {
    static let configuration = CommandConfiguration(
      abstract: say(vi: "Xóa vĩnh viễn một thân nhân.", en: "Erase a relative for good."),
      discussion: say(
        vi: "  kieubao relative erase T7 --reason yeu-cau",
        en: "  kieubao relative erase T7 --reason own-request"))

    @Argument(help: help(vi: "Mã thân nhân, như T7.", en: "The relative, such as T7."))
    var id: Relative.ID

    @OptionGroup var erasure: ErasureOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try registry.withRegistry(in: surroundings) { registry in
        try erasure.carryOut(id.description, of: registry, output, in: surroundings) {
          try registry.erase(id, because: $0, isTrial: $1, at: surroundings.now)
        }
      }
    }
  }
}

extension Audits {
  /// Writes the certificate of an erasure again.
  struct Certify: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "certificate",
      abstract: say(
        vi: "Lập lại giấy xác nhận của một lần xóa.", en: "Write an erasure's certificate again."),
      discussion: say(
        vi: "  kieubao audit certificate 57 --certificate xac-nhan.docx",
        en: "  kieubao audit certificate 57 --certificate proof.docx"))

    @Argument(help: help(vi: "Số bút ký của lần xóa.", en: "The erasure's entry of the log."))
    var entry: Int

    @OptionGroup var certificate: CertificateOption
    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      try certificate.refusePlace()
      try registry.withRegistry(in: surroundings) { registry in
        let erasure = try registry.erasure(ofEntry: entry, at: surroundings.now)
        try certificate.write(erasure, of: registry, in: surroundings)
        try output.write(erasure.receipt("\(entry)", isTrial: false), in: surroundings)
      }
    }
  }
}
