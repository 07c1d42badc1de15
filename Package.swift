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
    .systemLibrary(name: "CLinux"),

    // MARK: - The core, in reading order: no input or output, no clock, no Foundation
    .target(name: "Wordings"),
    .target(name: "DanishCalendar"),
    .target(
      name: "RegisterRecords", dependencies: ["DanishCalendar", "Wordings", "CXML", "CZlib"]),
    .target(
      name: "Pathways", dependencies: ["DanishCalendar", "RegisterRecords", "Wordings"],
      resources: [.embedInCode("Resources/rules.json")]),
    .target(
      name: "EarlyWarnings", dependencies: ["DanishCalendar", "RegisterRecords", "Pathways"]),
    .target(
      name: "Monitoring",
      dependencies: ["DanishCalendar", "RegisterRecords", "Pathways", "EarlyWarnings", "Wordings"]),
    .target(name: "SyntheticRegister", dependencies: ["DanishCalendar"]),

    // MARK: - The edges
    .target(name: "LinuxIO", dependencies: ["CLinux"]),
    .target(name: "CommandLineKit", dependencies: ["Wordings"]),
    .executableTarget(
      name: "fristvagt",
      dependencies: [
        "CommandLineKit", "DanishCalendar", "EarlyWarnings", "LinuxIO", "Monitoring", "Pathways",
        "RegisterRecords", "SyntheticRegister", "Wordings",
      ]),

    // MARK: - Tests
    .target(name: "TestSupport", dependencies: [], path: "Tests/TestSupport"),
    .testTarget(name: "DanishCalendarTests", dependencies: ["DanishCalendar", "TestSupport"]),
    .testTarget(
      name: "RegisterRecordsTests",
      dependencies: ["DanishCalendar", "RegisterRecords", "TestSupport"]),
    .testTarget(
      name: "PathwaysTests",
      dependencies: ["DanishCalendar", "Pathways", "RegisterRecords", "TestSupport", "Wordings"]),
    .testTarget(
      name: "MonitoringTests",
      dependencies: [
        "DanishCalendar", "EarlyWarnings", "Monitoring", "Pathways", "RegisterRecords",
        "TestSupport", "Wordings",
      ]),
    .testTarget(
      name: "SyntheticRegisterTests",
      dependencies: [
        "DanishCalendar", "Monitoring", "Pathways", "RegisterRecords", "SyntheticRegister",
        "Wordings",
      ]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit", "Wordings"]),
  ]
)

// MARK: - Fuzzers: they have no main of their own, so only a build that asks for them knows them
if Context.environment["FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "FuzzCDA", dependencies: ["DanishCalendar", "RegisterRecords"],
      path: "Tests/Fuzzing/FuzzCDA"),
    .executableTarget(
      name: "FuzzRules", dependencies: ["Pathways", "RegisterRecords", "Wordings"],
      path: "Tests/Fuzzing/FuzzRules", exclude: ["Seeds", "rules.dict"]),
  ]
}

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}
