// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "fristvagt",
  products: [
    .executable(name: "fristvagt", targets: ["fristvagt"])
  ],
  targets: [
    // MARK: - System libraries
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CScan"),

    // MARK: - The core, in reading order: no input or output, no clock, no Foundation
    .target(name: "Wordings"),
    .target(name: "DanishCalendar"),
    .target(name: "Gzip", dependencies: ["CZlib"]),
    .target(
      name: "RegisterRecords",
      dependencies: ["DanishCalendar", "Gzip", "Wordings", "CScan"]),
    .target(
      name: "Pathways", dependencies: ["DanishCalendar", "RegisterRecords", "Wordings"],
      resources: [.embedInCode("Resources/rules.json")]),
    .target(
      name: "EarlyWarnings", dependencies: ["DanishCalendar", "RegisterRecords", "Pathways"]),
    .target(
      name: "Monitoring",
      dependencies: ["DanishCalendar", "RegisterRecords", "Pathways", "EarlyWarnings", "Wordings"]),
    .target(
      name: "WarningMessages",
      dependencies: ["DanishCalendar", "RegisterRecords", "Pathways", "EarlyWarnings", "Wordings"]),
    .target(name: "SyntheticRegister", dependencies: ["DanishCalendar"]),
    .target(name: "ProcessCharts"),
    .target(name: "Reports", dependencies: ["Monitoring", "ProcessCharts", "Wordings"]),
    .target(name: "Tailing", dependencies: ["CScan", "Gzip", "Wordings"]),

    // MARK: - The edges
    .target(name: "LinuxIO", dependencies: ["CLinux"]),
    .target(name: "FileWatch", dependencies: ["CLinux", "LinuxIO", "Tailing"]),
    .target(name: "Database", dependencies: ["CSQLite", "LinuxIO"]),
    .target(name: "SecretKeys", dependencies: ["CCrypto", "WarningMessages", "Wordings"]),
    .target(name: "CommandLineKit", dependencies: ["Wordings"]),
    .executableTarget(
      name: "fristvagt",
      dependencies: [
        "CommandLineKit", "DanishCalendar", "EarlyWarnings", "LinuxIO", "Monitoring", "Pathways",
        "ProcessCharts", "RegisterRecords", "Reports", "SyntheticRegister", "Wordings",
      ]),

    // MARK: - Benchmarks: `swift run -c release benchmarks` builds the program that it measures too
    .target(name: "Measuring", path: "Benchmarks/Measuring"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CommandLineKit", "DanishCalendar", "LinuxIO", "Measuring", "Monitoring", "Pathways",
        "RegisterRecords", "Wordings", "fristvagt",
      ],
      path: "Benchmarks", exclude: ["Measuring", "README.md"],
      resources: [.embedInCode("Scripts/peers.py"), .embedInCode("Scripts/expat.py")]),

    // MARK: - Tests
    .target(
      name: "TestSupport",
      dependencies: [
        "CLinux", "CXML", "CZlib", "DanishCalendar", "LinuxIO", "RegisterRecords", "Tailing",
      ],
      path: "Tests/TestSupport"),
    .executableTarget(
      name: "TailProbe", dependencies: ["FileWatch", "Tailing", "TestSupport"],
      path: "Tests/TailProbe"),
    .testTarget(
      name: "DanishCalendarTests", dependencies: ["DanishCalendar", "LinuxIO", "TestSupport"],
      exclude: ["Data"]),
    .testTarget(
      name: "RegisterRecordsTests",
      dependencies: ["DanishCalendar", "RegisterRecords", "TestSupport"]),
    .testTarget(name: "DatabaseTests", dependencies: ["Database", "LinuxIO", "TestSupport"]),
    .testTarget(
      name: "TailingTests",
      dependencies: ["FileWatch", "RegisterRecords", "Tailing", "TestSupport", "Wordings"]),
    .testTarget(name: "CommandTests", dependencies: ["LinuxIO", "TestSupport"]),
    .testTarget(
      name: "PathwaysTests",
      dependencies: ["DanishCalendar", "Pathways", "RegisterRecords", "TestSupport", "Wordings"],
      exclude: ["Golden"]),
    .testTarget(
      name: "MonitoringTests",
      dependencies: [
        "DanishCalendar", "EarlyWarnings", "LinuxIO", "Monitoring", "Pathways", "RegisterRecords",
        "TestSupport", "Wordings",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "WarningMessagesTests",
      dependencies: [
        "DanishCalendar", "EarlyWarnings", "LinuxIO", "Monitoring", "Pathways", "RegisterRecords",
        "SecretKeys", "TestSupport", "WarningMessages", "Wordings",
      ], exclude: ["Golden", "read_mails.py"]),
    .testTarget(
      name: "SecretKeysTests", dependencies: ["SecretKeys", "WarningMessages", "Wordings"]),
    .testTarget(
      name: "SyntheticRegisterTests",
      dependencies: [
        "DanishCalendar", "Monitoring", "Pathways", "RegisterRecords", "SyntheticRegister",
        "TestSupport", "Wordings",
      ]),
    .testTarget(name: "ProcessChartsTests", dependencies: ["ProcessCharts", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Monitoring", "ProcessCharts", "Reports", "TestSupport", "Wordings"]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit", "Wordings"]),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"]),
  ]
)

// MARK: - Fuzzers: they have no main of their own, so only a build that asks for them knows them
// FUZZ=1 swift build -c release --sanitize fuzzer --product FuzzCDA
if Context.environment["FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "FuzzCDA", dependencies: ["DanishCalendar", "RegisterRecords", "TestSupport"],
      path: "Tests/Fuzzing/FuzzCDA", exclude: ["cda.dict"]),
    .executableTarget(
      name: "FuzzRules", dependencies: ["Pathways", "RegisterRecords", "Wordings"],
      path: "Tests/Fuzzing/FuzzRules", exclude: ["Seeds", "rules.dict"]),
    .executableTarget(
      name: "FuzzTables", dependencies: ["RegisterRecords", "TestSupport"],
      path: "Tests/Fuzzing/FuzzTables", exclude: ["Seeds", "tables.dict"]),
    .executableTarget(
      name: "FuzzGzip", dependencies: ["RegisterRecords", "TestSupport"],
      path: "Tests/Fuzzing/FuzzGzip", exclude: ["Seeds", "gzip.dict"]),
    .executableTarget(
      name: "FuzzZone", dependencies: ["DanishCalendar"], path: "Tests/Fuzzing/FuzzZone",
      exclude: ["Seeds", "zone.dict"]),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}
