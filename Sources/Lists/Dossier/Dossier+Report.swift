public import Papers
import Facts

extension Dossier {
  /// The report of achievements (báo cáo thành tích) of one nominee.
  ///
  /// The office proposes at the right; at the left is the place for the body above to confirm.
  ///
  /// - Parameter number: the nominee's number in the list, from 1; it must be one of ``entries``.
  /// - Returns: a paper whose foot tells the number and the code of the nominee.
  public func report(of number: Int) -> Paper {
    let entry = entries[number - 1]
    let proposed = entry.isPosthumous ? DossierWords.posthumous : DossierWords.alive
    return Paper(
      head: head(), title: "Báo cáo thành tích", subtitle: proposed + entry.form.name,
      blocks: entry.background + entry.deeds + entry.awards,
      signatures: [
        Paper.Signatures(
          left: Paper.Signature(
            ["Xác nhận của cấp trình", "khen thưởng"], note: "(Ký tên, đóng dấu)"),
          right: signature())
      ],
      footer: DossierWords.footer(mark, number: number, code: entry.code))
  }
}

extension Dossier.Entry {
  /// Who is put forward.
  fileprivate var background: [Paper.Block] {
    let heading =
      switch kind {
      case .individual: "I. Sơ lược lý lịch"
      case .collective: "I. Sơ lược đặc điểm, tình hình"
      case .family: "I. Sơ lược về hộ gia đình"
      }
    return [.heading(heading), .entries(facts)]
  }

  private var facts: [Paper.Entry] {
    let named = Paper.Entry(DossierWords.nameKey(kind), name)
    let homes = [
      Paper.Entry("Quê quán", home ?? ""), Paper.Entry("Quê quán (tên cũ)", formerHome ?? ""),
    ]
    let post = Paper.Entry("Chức vụ, đơn vị", shownPosition ?? "")
    return switch kind {
    case .individual:
      [
        named, Paper.Entry("Năm sinh", birthYear.map(String.init) ?? ""),
        Paper.Entry("Giới tính", sex?.name.vi ?? ""),
      ] + homes + [
        Paper.Entry(isPosthumous ? "Nơi cư trú trước khi mất" : "Nơi cư trú", residence), post,
      ]
    case .collective:
      [
        named, Paper.Entry("Địa bàn hoạt động", residence),
        Paper.Entry("Loại hình, lĩnh vực", position ?? ""),
      ]
    case .family: [named] + homes + [Paper.Entry("Nơi cư trú", residence), post]
    }
  }

  /// What was awarded before.
  fileprivate var awards: [Paper.Block] {
    let heading = Paper.Block.heading("III. Các hình thức đã được khen thưởng")
    guard !earlierAwards.isEmpty else {
      return [heading, .paragraph("Hồ sơ chưa ghi nhận hình thức khen thưởng nào.")]
    }
    return [heading, .list(earlierAwards.map { "\($0)" }, .number)]
  }
}
