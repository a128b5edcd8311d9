import KieuBao

/// Choosing the guests of a great event, and writing all their letters into one file.
func eventFigures(_ workshop: Workshop) throws -> [Figure] {
  let registry = try Workshop.openRegistry(at: workshop.registry)
  let now = Workshop.now
  let letters = min(1500, workshop.persons)
  let day = Day(sinceEpoch: now.dayInVietnam.sinceEpoch + 60)
  let event = try registry.add(
    Programme(name: "Xuân Quê hương (mẫu)", kind: .homelandSpring, date: day, quota: letters),
    at: now)
  try registry.set(
    Letterhead(issuer: "Ủy ban MTTQ (mẫu)", symbol: "MTTQ", place: "Đà Nẵng"), at: now)
  let choice = try race(
    rounds: 1, [{ _ = try registry.invite(to: event, by: .everybody, at: now) }])
  let request = EventPaperRequest(.letters)
  let files = try race(
    rounds: 3,
    [
      { _ = try Paper.pdf(of: try registry.papers(of: event, request, at: now).papers) },
      { _ = try Paper.docx(of: try registry.papers(of: event, request, at: now).papers) },
    ])
  try registry.close()
  return [
    Figure("guests chosen, \(letters) letters", .milliseconds, choice[0]),
    Figure("\(letters) letters in one PDF", .milliseconds, files[0], aim: .atMost(20_000)),
    Figure("\(letters) letters in one DOCX", .milliseconds, files[1], aim: .atMost(20_000)),
  ]
}
