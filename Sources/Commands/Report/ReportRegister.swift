import ArgumentParser
import KieuBao

extension Reports {
  /// Draws up the register of processing.
  struct Register: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Lập sổ đăng ký hoạt động xử lý dữ liệu cá nhân.",
        en: "Draw up the register of processing."),
      discussion: say(
        vi: """
          Lập từ chính sổ: loại dữ liệu và số bản ghi, mục đích, người được xem, thời hạn lưu, biện \
          pháp bảo vệ, hạn lập và cập nhật hồ sơ đánh giá tác động. Không có tên người nào.

            kieubao report register --output so-dang-ky.docx
            kieubao report register --format json
          """,
        en: """
          Drawn from the registry itself: kinds and counts of data, purposes, who may see it, how long \
          it is kept, the measures, and by when the impact assessment is due. It names nobody.

            kieubao report register --output register.docx
            kieubao report register --format json
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let register = try registry.withRegistry(in: surroundings) {
        try $0.processingRegister(at: surroundings.now)
      }
      if try output.write(paper: register.paper(in: surroundings.language), in: surroundings) {
        return
      }
      try output.write(
        register.table(for: output.reader(in: surroundings), surroundings.language),
        items: register.holdings.map(\.json), extra: register.members, in: surroundings)
    }
  }

  /// Drafts the impact assessment.
  struct Impact: RegistryCommand, Impersonal {
    static let configuration = CommandConfiguration(
      abstract: say(
        vi: "Dự thảo đánh giá tác động xử lý dữ liệu cá nhân.", en: "Draft the impact assessment."),
      discussion: say(
        vi: """
          Cùng số liệu với ‘report register’, thêm các nguy cơ, biện pháp, điều còn lại và chỗ để \
          trống cho cơ quan.

            kieubao report impact --output danh-gia-tac-dong.docx
            kieubao report impact
          """,
        en: """
          The facts of ‘report register’ with the dangers, the measures, what remains, and room for \
          what the office has to judge.

            kieubao report impact --output impact.docx
            kieubao report impact
          """))

    @OptionGroup var output: OutputOptions
    @OptionGroup var registry: RegistryOptions

    func run(in surroundings: Surroundings) throws {
      let draft = try registry.withRegistry(in: surroundings) {
        try $0.impactDraft(at: surroundings.now)
      }
      if try output.write(paper: draft.paper(in: surroundings.language), in: surroundings) {
        return
      }
      let language = surroundings.language
      let table = Table(
        noun: "impact", title: Wording(vi: "Đánh giá tác động", en: "Impact assessment"),
        columns: [
          Column("danger", Wording(vi: "Nguy cơ", en: "Danger"), width: 40),
          Column("measure", Wording(vi: "Biện pháp", en: "Measure"), width: 40),
          Column("remainder", Wording(vi: "Còn lại", en: "What remains"), width: 40),
        ],
        rows: ImpactDraft.risks.map { risk in
          [risk.danger, risk.measure, risk.remainder].map { .text($0(language)) }
        }, notes: draft.register.notes)
      try output.write(table, extra: draft.register.members, in: surroundings)
    }
  }
}
