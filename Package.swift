// swift-tools-version: 6.3

import PackageDescription

/// Whether the fuzzers are built, by `scripts/fuzz`: the readers then count what they run through.
let isFuzzed = Context.environment["KIEUBAO_FUZZ"] != nil

/// The rules every room of this package is built under.
let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The rules of a room whose readers are fuzzed.
let fuzzedRules =
  rules + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer,address", "-O"])] : [])

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "kieubao",
  products: [
    .library(name: "KieuBao", targets: ["KieuBao"]),
    .executable(name: "kieubao", targets: ["Commands"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  // Each room may use only the rooms above it.
  targets: [
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CGFShare", pkgConfig: "libgfshare", providers: [.apt(["libgfshare-dev"])]),
    .systemLibrary(
      name: "CKeyUtils", pkgConfig: "libkeyutils", providers: [.apt(["libkeyutils-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .target(
      name: "Schema", path: "schema", exclude: ["registry.sql"],
      resources: [.embedInCode("migrations")], swiftSettings: rules),
    .target(name: "Facts", swiftSettings: rules),
    .target(name: "Privacy", swiftSettings: rules),
    .target(name: "Naming", dependencies: ["Facts"], swiftSettings: rules),
    .target(name: "Localities", dependencies: ["Facts", "Naming"], swiftSettings: rules),
    .target(
      name: "Spreadsheets", dependencies: ["CXML", "CXlsxWriter", "CZip", "Facts"],
      swiftSettings: fuzzedRules),
    .target(
      name: "Intake", dependencies: ["Facts", "Localities", "Naming", "Spreadsheets"],
      swiftSettings: rules),
    .target(
      name: "Matching", dependencies: ["Facts", "Localities", "Naming"], swiftSettings: rules),
    .target(
      name: "Papers",
      dependencies: ["CPNG", "CQREncode", "CXML", "CZip", "Facts", "Spreadsheets"],
      swiftSettings: rules),
    .target(name: "Printing", dependencies: ["CPango", "Facts", "Papers"], swiftSettings: rules),
    .target(name: "Age", dependencies: ["CSodium", "Facts"], swiftSettings: rules),
    .target(
      name: "Sealing", dependencies: ["CGFShare", "CKeyUtils", "CSodium", "Facts", "Privacy"],
      swiftSettings: rules),
    .target(
      name: "People", dependencies: ["Facts", "Localities", "Naming", "Privacy"],
      swiftSettings: rules),
    .target(
      name: "Lists",
      dependencies: [
        "Facts", "Localities", "Naming", "Papers", "People", "Privacy", "Spreadsheets", yams,
      ],
      swiftSettings: rules),
    .target(
      name: "Statistics", dependencies: ["Facts", "Localities", "Spreadsheets"],
      swiftSettings: rules),
    .target(
      name: "Invention", dependencies: ["Facts"], swiftSettings: rules),
    .target(
      name: "Storage", dependencies: ["Facts", "Privacy", "Schema", "Sealing", grdb, sqlite],
      swiftSettings: rules),
    .target(
      name: "KieuBao",
      dependencies: [
        "Age", "Facts", "Intake", "Invention", "Lists", "Localities", "Matching", "Naming",
        "Papers", "People", "Printing", "Privacy", "Sealing", "Spreadsheets", "Statistics",
        "Storage",
      ],
      swiftSettings: rules),
    // The command line and the example see what any user of the library sees, and no more.
    .executableTarget(
      name: "Commands", dependencies: ["KieuBao", argumentParser], packageAccess: false,
      swiftSettings: rules),
    .executableTarget(
      name: "Example", dependencies: ["KieuBao"], packageAccess: false, swiftSettings: rules),
    .executableTarget(
      name: "Bench", dependencies: ["Intake", "KieuBao", "Sealing", "Storage", sqlite],
      swiftSettings: rules),
    .testTarget(name: "FactsTests", dependencies: ["Facts"], swiftSettings: rules),
    .testTarget(name: "NamingTests", dependencies: ["Facts", "Naming"], swiftSettings: rules),
    .testTarget(
      name: "LocalitiesTests", dependencies: ["Facts", "Localities", "Naming"],
      swiftSettings: rules),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Facts", "Spreadsheets"], exclude: ["Fixtures"],
      swiftSettings: rules),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["Facts", "Intake", "Localities", "Naming", "Spreadsheets"],
      exclude: ["Fixtures"], swiftSettings: rules),
    .testTarget(
      name: "MatchingTests", dependencies: ["Facts", "Localities", "Matching", "Naming"],
      swiftSettings: rules),
    .testTarget(
      name: "PapersTests", dependencies: ["CXML", "CZip", "Facts", "Papers", "Spreadsheets"],
      exclude: ["Fixtures"], swiftSettings: rules),
    .testTarget(
      name: "PrintingTests", dependencies: ["Facts", "Papers", "Printing", "Spreadsheets"],
      swiftSettings: rules),
    .testTarget(
      name: "AgeTests", dependencies: ["Age", "CSodium", "Facts"], exclude: ["Vectors"],
      swiftSettings: rules),
    .testTarget(
      name: "SealingTests",
      dependencies: ["CKeyUtils", "CSodium", "Facts", "Privacy", "Sealing"],
      exclude: ["Recovery/Fixtures"], swiftSettings: rules),
    .testTarget(
      name: "ListsTests",
      dependencies: [
        "Facts", "Lists", "Localities", "Naming", "Papers", "People", "Privacy", "Spreadsheets",
      ],
      swiftSettings: rules),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Facts", "Localities", "Spreadsheets", "Statistics"],
      swiftSettings: rules),
    .testTarget(
      name: "InventionTests", dependencies: ["Facts", "Invention", "Localities", "Naming"],
      swiftSettings: rules),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Facts", "Privacy", "Schema", "Sealing", "Storage", grdb],
      swiftSettings: rules),
    .testTarget(
      name: "KieuBaoTests", dependencies: ["Age", "KieuBao", "Sealing", "Storage", grdb],
      swiftSettings: rules),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Commands", "Facts", "KieuBao", "Sealing", argumentParser, grdb],
      swiftSettings: rules),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzed {
  package.targets += [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", "Facts", "Spreadsheets"], swiftSettings: fuzzedRules,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
}
