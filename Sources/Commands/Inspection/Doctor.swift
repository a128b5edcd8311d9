import ArgumentParser
import KieuBao

/// Looks at the machine and at the registry's folder, without a passphrase.
struct Doctor: RegistryCommand, Impersonal {
  static let configuration = CommandConfiguration(
    abstract: say(
      vi: "Kiểm tra máy và thư mục của sổ; không cần mật khẩu.",
      en: "Examine the machine and the registry's folder; no passphrase."),
    discussion: say(
      vi: """
        ✓ là tốt, · là điều nên biết, ✗ là điều phải sửa: khi đó kết thúc với mã 20.

          kieubao doctor
          kieubao doctor --registry /srv/kieubao --format json
        """,
      en: """
        ✓ is well, · is good to know, ✗ has to be mended: then it ends with status 20.

          kieubao doctor
          kieubao doctor --registry /srv/kieubao --format json
        """))

  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run(in surroundings: Surroundings) throws {
    let folder = try registry.folder(in: surroundings)
    let remarks =
      Self.remarks(onFolder: folder, in: surroundings)
      + Self.remarks(onMachine: MachineLook(), in: surroundings)
      + [Self.engine, Self.passphraseFile(beside: folder, in: surroundings)].compactMap(\.self)
    try remarks.write(output, in: surroundings)
  }
}

extension Doctor {
  /// Everything about the folder, or that there is none.
  private static func remarks(
    onFolder folder: String, in surroundings: Surroundings
  ) -> [Remark] {
    guard let look = FolderLook(at: folder) else { return [.noFolder(folder)] }
    return [
      card(of: folder), look.permissions, look.ownership(of: MachineLook().user),
      look.surroundings, look.fileSystemRemark,
      look.placement(home: surroundings.home), look.room,
      look.age(at: surroundings.now), formerData(in: folder),
    ].compactMap(\.self)
  }

  /// Data files that a restore replaced and nobody has given up yet.
  private static func formerData(in folder: String) -> Remark? {
    let files = RegistryCard.formerFiles(in: folder)
    guard !files.isEmpty else { return nil }
    return Remark(
      .note, "former_data", at: files.joined(separator: ", "),
      Wording(
        vi: "còn giữ dữ liệu cũ mà lần khôi phục đã thay",
        en: "data that a restore replaced are still kept"),
      remedy: Wording(
        vi: "khi không cần nữa, chạy ‘kieubao backup discard’",
        en: "when they have served, run ‘kieubao backup discard’"))
  }

  /// Whether the files are those of a registry that can be opened.
  private static func card(of folder: String) -> Remark {
    do {
      let card = try RegistryCard(at: folder)
      let users = card.users.count
      return Remark(
        .fine, "registry", at: folder,
        Wording(
          vi: "có sổ của \(card.unit), \(users) người dùng",
          en: "the registry of \(card.unit), users: \(users)"))
    } catch let error as any Explained {
      return Remark(.problem, error.code, at: folder, error.message, remedy: error.hint)
    } catch {
      return Remark(
        .problem, "registry", at: folder,
        Wording(vi: "không mở được sổ", en: "the registry cannot be opened"))
    }
  }
}

extension Remark {
  fileprivate static func noFolder(_ folder: String) -> Remark {
    Remark(
      .problem, "no_such_registry", at: folder,
      Wording(vi: "chưa có thư mục này", en: "there is no such folder"),
      remedy: Wording(
        vi: "lập sổ bằng ‘kieubao init’, hoặc nêu đúng thư mục bằng --registry",
        en: "make a registry with ‘kieubao init’, or name its folder with --registry"))
  }
}
