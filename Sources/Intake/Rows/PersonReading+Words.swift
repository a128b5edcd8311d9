import Facts
import Localities

extension PersonReading {
  mutating func readContact() {
    let country = values["host_country"].flatMap {
      try? Country(written: $0, reading: plan.isEnglish("host_country") ? .codesFirst : .wordsFirst)
    }
    var (phones, emails) = ([String](), [String]())
    for cell in cells.all("phone") {
      let found = PhoneReading(country: country, field: "phone").read(cell.text)
      for phone in found.phones where !phones.contains(phone) { phones.append(phone) }
      emails += found.emails
      notes += found.words
      remarks += found.remarks
    }
    for cell in cells.all("email") {
      emails += cell.text.split { $0.isWhitespace || ";,/".contains($0) }.map(String.init)
    }
    if cells.all("note").contains(where: { NoteReading.saysPhoneIsVietnamese($0.text) }) {
      phones = phones.map { PhoneReading.vietnamese($0, besides: country) }
    }
    if !phones.isEmpty { values["phone"] = phones.joined(separator: ";") }
    if !emails.isEmpty { values["email"] = emails.joined(separator: ";") }
  }

  mutating func readWords() {
    if let text = cells.text("category") {
      values["category"] = WordReading.category(text) ?? Category.other.rawValue
      if WordReading.category(text) == nil { keep(text, of: "category", as: "Diện") }
    }
    guard let text = cells.text("status") else { return }
    if let status = WordReading.status(text) {
      values["status"] = status
      if text.contains(where: \.isNumber) { notes.append(text.tidy) }
    } else {
      keep(text, of: "status", as: "Tình trạng")
    }
  }

  private mutating func keep(_ text: String, of key: String, as label: String) {
    notes.append("\(label): \(text.tidy)")
    remarks.append(.keptInNote(key))
  }

  mutating func readNote() {
    let written = cells.all("note").map { cell in
      cell.column.isLabelled
        ? "\(cell.column.heading): \(cell.text.tidy)" : cell.text.trimming { _ in false }
    }
    if written.contains(where: NoteReading.saysDead) { markDeceased() }
    let all = written + notes.filter { note in !written.contains(note) }
    if !all.isEmpty { values["note"] = all.joined(separator: "; ") }
  }

  mutating func markDeceased() {
    guard values["status"] == nil else { return }
    values["status"] = LifeStatus.deceased.rawValue
    remarks.append(.deceasedByNote)
  }
}
