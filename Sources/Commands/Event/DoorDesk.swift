import KieuBao

/// Who stands at the door: looks at letters, and writes down who comes in.
struct DoorDesk {
  let list: DoorList
  private(set) var log: ArrivalLog

  /// How many were not let in without a question.
  private(set) var refused = 0

  init(list: DoorList, log: ArrivalLog) {
    (self.list, self.log) = (list, log)
  }

  /// What is said of one code, or of one letter that was typed by its number.
  struct Answer {
    let answer: DoorList.Answer

    /// Whether only a number was typed: nobody knows whether the letter is genuine.
    let isTyped: Bool
    let at: Moment
  }

  /// Looks at what was scanned or typed; who is welcome is written down before anything is said.
  mutating func answer(to line: String, at now: Moment) throws -> Answer {
    let typed = Self.number(in: line)
    let answer = typed.map(look) ?? list.answer(to: line, came: log.arrivals)
    if case .welcome(let letter) = answer {
      try log.add(Arrival(number: letter.number, at: now), isTyped: typed != nil)
    } else {
      refused += 1
    }
    return Answer(answer: answer, isTyped: typed != nil, at: now)
  }

  /// The same look at a letter by its number alone.
  private func look(at number: Int) -> DoorList.Answer {
    guard let letter = list.letters.first(where: { $0.number == number }) else {
      return .notOnList(number)
    }
    if let first = log.arrivals.first(where: { $0.number == number }) {
      return .again(letter, first: first.at)
    }
    return .welcome(letter)
  }

  /// The number behind a `#`.
  private static func number(in line: String) -> Int? {
    let words = line.split(whereSeparator: \.isWhitespace).joined()
    guard words.hasPrefix("#") else { return nil }
    return Int(words.dropFirst()).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension DoorDesk {
  /// What is said first.
  func opening(on today: Day) -> Wording {
    let came = inside
    let other = list.date == today
    return Wording(
      vi:
        "\(list.event), ngày \(list.date.written)\(other ? "" : " (hôm nay là \(today.written))"): "
        + "\(list.letters.count) giấy mời, đã vào \(came.letters). Quét mã, hoặc gõ # và số giấy mời; "
        + "Ctrl-D để kết thúc.",
      en:
        "\(list.event), \(list.date)\(other ? "" : " (today is \(today))"): \(list.letters.count) "
        + "letters, \(came.letters) came in. Scan a code, or type # and a letter's number; Ctrl-D ends."
    )
  }

  /// What is said last.
  var closing: Wording {
    let came = inside
    return Wording(
      vi: "đã vào \(came.letters) giấy mời, \(came.guests) khách; không nhận \(refused) lần",
      en: "\(came.letters) letters came in, \(came.guests) guests; not accepted: \(refused)")
  }

  private var inside: (letters: Int, guests: Int) {
    let numbers = Set(log.arrivals.map(\.number))
    let letters = list.letters.filter { numbers.contains($0.number) }
    return (numbers.count, letters.reduce(0) { $0 + $1.guests })
  }
}

extension DoorDesk.Answer {
  /// One short line.
  var wording: Wording {
    let typed = Wording(
      vi: isTyped ? " (gõ số, chưa kiểm mã)" : "", en: isTyped ? " (typed, code not checked)" : "")
    let said = words
    return Wording(vi: said.vi + typed.vi, en: said.en + typed.en)
  }

  private var words: Wording {
    switch answer {
    case .welcome(let letter):
      Wording(vi: "MỜI VÀO – \(letter.told.vi)", en: "WELCOME – \(letter.told.en)")
    case .again(let letter, let first):
      Wording(
        vi: "ĐÃ VÀO lúc \(first.clock) – \(letter.told.vi)",
        en: "CAME IN ALREADY at \(first.clock) – \(letter.told.en)")
    case .notOnList(let number):
      Wording(
        vi: "KHÔNG CÓ TRONG DANH SÁCH – giấy số \(number)", en: "NOT ON THE LIST – letter \(number)"
      )
    case .otherEvent:
      Wording(
        vi: "KHÔNG NHẬN – mã không thuộc sự kiện này", en: "REFUSED – the code is of another event")
    case .forged:
      Wording(vi: "KHÔNG NHẬN – mã giả", en: "REFUSED – the code is forged")
    case .unreadable:
      Wording(
        vi: "KHÔNG ĐỌC ĐƯỢC – quét lại, hoặc gõ # và số giấy mời",
        en: "NOT READABLE – scan again, or type # and the letter's number")
    }
  }

  /// The same for a program.
  var json: JSON {
    var (code, number, letter, first) = ("", Int?.none, DoorList.Letter?.none, Moment?.none)
    switch answer {
    case .welcome(let found): (code, letter) = ("welcome", found)
    case .again(let found, let moment): (code, letter, first) = ("again", found, moment)
    case .notOnList(let missing): (code, number) = ("not_on_list", missing)
    case .otherEvent: code = "other_event"
    case .forged: code = "forged"
    case .unreadable: code = "unreadable"
    }
    return [
      "answer": .string(code), "number": JSON(letter?.number ?? number),
      "guests": JSON(letter?.guests), "group": JSON(letter?.group), "reply": JSON(letter?.reply),
      "first": JSON(first?.description), "typed": .bool(isTyped), "at": .string(at.description),
    ]
  }
}

extension JSON {
  fileprivate init(_ number: Int?) { self = number.map { JSON($0) } ?? .null }
}

extension DoorList.Letter {
  /// `giấy số 12, 2 khách, Bàn 3`.
  fileprivate var told: Wording {
    let place = group.map { ", \($0)" } ?? ""
    let declined = reply == .no
    return Wording(
      vi: "giấy số \(number), \(guests) khách\(place)\(declined ? ", trước đã từ chối" : "")",
      en: "letter \(number), \(guests) guest\(guests == 1 ? "" : "s")\(place)"
        + (declined ? ", had declined" : ""))
  }
}

extension Moment {
  /// The time in Vietnam: `08:15`.
  fileprivate var clock: String {
    String(Moment(seconds: seconds + 7 * 3600).description.dropFirst(11).prefix(5))
  }
}
