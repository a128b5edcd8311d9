public import Facts
public import Papers
public import Spreadsheets

extension Dossier {
  /// The papers that go up together.
  public struct PaperSet: Equatable, Sendable {
    public let submission: Paper
    public let list: Paper

    /// The list for a workbook.
    public let table: Table

    /// One for each row of the list, in its order.
    public let reports: [Paper]
    public let minutes: Paper

    public init(
      submission: Paper, list: Paper, table: Table, reports: [Paper], minutes: Paper
    ) {
      self.submission = submission
      self.list = list
      self.table = table
      self.reports = reports
      self.minutes = minutes
    }

    /// Proves that the papers agree, by their own texts: the names byte for byte, the counts in
    /// figures and in words, the sums, the awards and the digest.
    ///
    /// - Throws: `papers_disagree` with the paper in its message and the number in the list as row,
    ///   or `nominee_without_name`; never a name.
    public func prove() throws(Problem) { try Proof(self).prove() }
  }

  /// All papers of the dossier.
  public var papers: PaperSet {
    PaperSet(
      submission: submission, list: list, table: table,
      reports: entries.indices.map { report(of: $0 + 1) }, minutes: minutes)
  }

  /// Proves, before anything is written, that the papers of the dossier agree.
  ///
  /// - Returns: the papers, which take a while to make.
  /// - Throws: as ``PaperSet/prove()``, and `dossier_empty` where nobody is put forward.
  @discardableResult
  public func check() throws(Problem) -> PaperSet {
    guard !entries.isEmpty else { throw .dossierEmpty }
    let papers = papers
    try papers.prove()
    return papers
  }
}

extension Problem {
  fileprivate static let dossierEmpty = Problem(
    "dossier_empty",
    message: Wording(vi: "hồ sơ chưa đề nghị ai", en: "the dossier puts nobody forward"),
    hint: Wording(
      vi: "chọn đợt khen thưởng hoặc người được đề nghị khác",
      en: "choose another round or other nominees"))
}
